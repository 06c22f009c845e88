package dev.gisa.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "1,300|1300",
        "12.50|12.5",
        "１３００|1300",
        "1300억|130000000000",
        "3조2천억|3200000000000",
        "1만 2,300|12300",
        "12억5000만|1250000000",
        "5천55|5055",
        "1천억|100000000000",
        "2천500|2500",
        "108만1920|1081920",
        "삼백오십|350",
        "만이천삼백|12300",
        "천만|10000000",
        "스물여덟|28",
        "열두|12",
        "두|2",
        "三十|30",
        "1경|10000000000000000"
      })
  void a_number_is_read(String written, String number) {
    assertThat(KoreanNumber.parse(written))
        .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "천만에", "만나다", "일부", "이상하다", "수원", "1.", "억", "a", "1억2억"})
  void what_is_no_number_is_not_read(String written) {
    assertThat(KoreanNumber.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {41, 100_000})
  void digits_without_measure_are_not_read(int digits) {
    assertThat(KoreanNumber.parse("9".repeat(digits))).isEmpty();
  }
}
