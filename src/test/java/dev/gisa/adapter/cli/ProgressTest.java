package dev.gisa.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12     | 340    | 3.0 | 12/340 files, 4.0 a second, 0:01:22 left",
        "340    | 340    | 85  | 340/340 files, 4.0 a second, 0:00:00 left",
        "1      | 100000 | 0.5 | 1/100000 files, 2.0 a second, 13:53:20 left",
        "100000 | 200000 | 500 | 100000/200000 files, 200.0 a second, 0:08:20 left",
      })
  void a_line_has_the_rate_and_the_time_left(int done, int total, double seconds, String line) {
    assertThat(Progress.text(done, total, seconds)).isEqualTo(line);
  }
}
