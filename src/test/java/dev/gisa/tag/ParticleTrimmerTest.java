package dev.gisa.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticleTrimmerTest {
  private final MorphAnalyzer analyzer = new MorphAnalyzer();

  @ParameterizedTest
  @CsvSource({
    "지난 9일부터,지난 9일",
    "10월 말부터 지난달까지,10월 말부터 지난달",
    "오전 10시까지,오전 10시",
    "2015년부터,2015년",
    "부터,부터"
  })
  void a_trailing_particle_is_not_part_of_a_mention(String chunk, String mention) {
    Span trimmed =
        ParticleTrimmer.trim(new Span(0, chunk.length()), chunk, analyzer.analyze(chunk));

    assertThat(trimmed.of(chunk)).isEqualTo(mention);
  }
}
