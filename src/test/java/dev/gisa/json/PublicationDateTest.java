package dev.gisa.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.text.Publication;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @CsvSource({
    "2023-06-11,2023-06-11",
    "2023-06-11T00:10:00,2023-06-11",
    "2023-06-11T00:10,2023-06-11",
    "2023-06-10T23:30:00Z,2023-06-11",
    "2023-06-11T00:10:00+09:00,2023-06-11",
    "2023-06-11T05:00:00-10:00,2023-06-12"
  })
  void the_day_is_the_one_in_korea(String sent, LocalDate day) {
    assertThat(PublicationDate.parse(sent)).map(Publication::day).contains(day);
  }

  @Test
  void the_time_is_the_one_in_korea() {
    assertThat(PublicationDate.parse("2023-06-10T23:30:00Z"))
        .contains(new Publication(LocalDate.of(2023, 6, 11), Optional.of(LocalTime.of(8, 30))));
    assertThat(PublicationDate.parse("2023-06-11"))
        .contains(Publication.on(LocalDate.of(2023, 6, 11)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "T", "어제", "2023-13-01", "2023-02-30", "20230611", "2023-06-11T25:00"})
  void anything_else_is_no_date(String sent) {
    assertThat(PublicationDate.parse(sent)).isEmpty();
  }
}
