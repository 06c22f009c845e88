package dev.gisa.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json|application/json|1",
        "APPLICATION/JSON ; Q=0.3|application/json|0.3",
        "text/*;q=0.4, */*;q=0.1|text/html|0.4",
        "text/*;q=0.4, */*;q=0.1|image/png|0.1",
        "text/html;q=0, text/*|text/html|0",
        "text/html;level=1;q=0.7|text/html|0.7",
        "*|gzip|1",
        "gzip;q=0|gzip|0",
        "gzip;q=lots|gzip|1",
        "gzip;q=7|gzip|1",
        "''|gzip|0",
        ";,;q|gzip|0"
      })
  void a_header_says_how_much_something_is_wanted(String header, String token, double quality) {
    assertThat(Preferences.of(header).qualityOf(token)).isEqualTo(quality);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"*/*|a/a", "a/b, */*;q=0.5|a/b", "a/a;q=0.2, a/b;q=0.9|a/b", "c/c|", "a/*;q=0|"})
  void the_best_is_the_most_wanted_and_of_equals_the_first(String header, String best) {
    assertThat(Preferences.of(header).best(List.of("a/a", "a/b")).orElse(null)).isEqualTo(best);
  }
}
