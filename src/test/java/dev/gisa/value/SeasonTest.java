package dev.gisa.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.value.DateExpression.Direction;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {
  @ParameterizedTest
  @CsvSource({
    // in winter
    "WI, NONE, 2024-01, 2023",
    "WI, PAST, 2024-01, 2022",
    "WI, FUTURE, 2024-01, 2023",
    "WI, NEXT, 2024-01, 2024",
    "WI, THIS, 2024-01, 2023",
    // after it
    "WI, PAST, 2024-03, 2023",
    "WI, FUTURE, 2024-03, 2024",
    "WI, THIS, 2024-03, 2023",
    "WI, THIS, 2024-09, 2024",
    // summer, in spring and in autumn
    "SU, NONE, 2024-04, 2023",
    "SU, THIS, 2024-04, 2024",
    "SU, FUTURE, 2024-10, 2025",
    "SU, THIS, 2024-10, 2024",
    "SU, PAST, 2024-07, 2023",
    "SU, FUTURE, 2024-07, 2024"
  })
  void a_season_counts_to_the_year_it_begins_in(
      Season season, Direction direction, YearMonth here, int year) {
    assertThat(season.year(direction, here)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({"WI, 2024-01, 2023", "WI, 2024-03, 2024", "WI, 2024-12, 2024", "SU, 2024-02, 2024"})
  void this_winter_is_last_years_in_january(Season season, YearMonth here, int year) {
    assertThat(season.ofThisYear(here)).isEqualTo(year);
  }
}
