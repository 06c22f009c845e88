package dev.gisa.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Publication;
import dev.gisa.text.Span;
import dev.gisa.value.Reference;
import dev.gisa.value.ValueReader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueLabelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MONEY    | 약 1300억원     | ≈ 130,000,000,000 KRW",
        "MONEY    | 3억~5억원       | 300,000,000–500,000,000 KRW",
        "MONEY    | 1억 달러        | 100,000,000 USD",
        "PERCENT  | 0.25%포인트     | 0.25 %p",
        "PERCENT  | 7% 이상         | ≥ 7 %",
        "PERCENT  | 30% 초과        | > 30 %",
        "QUANTITY | 100명 미만      | < 100 명",
        "QUANTITY | 최대 20명       | ≤ 20 명",
        "QUANTITY | 제3차           | #3 차",
        "QUANTITY | 7대 3           | 7:3",
        "QUANTITY | 3-2             | 3-2",
        "QUANTITY | 2100여 명       | ≈ 2,100 명",
        "DATE     | 올 하반기       | 2023-H2",
        "DATE     | 6월 말          | 2023-06 end",
        "DATE     | 12∼13일         | 2023-06-12 – 2023-06-13",
        "DURATION | 약 3년          | ≈ P3Y"
      })
  void a_value_is_written_in_signs(EntityType type, String text, String label) {
    Reference reference = Reference.of(Optional.of(Publication.on(LocalDate.of(2023, 6, 14))));
    Mention mention = new Mention(type, new Span(0, text.length()), text, 1);

    assertThat(ValueReader.read(text, mention, reference).value().map(ValueLabel::of))
        .contains(label);
  }
}
