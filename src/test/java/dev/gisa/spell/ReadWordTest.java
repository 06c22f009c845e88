package dev.gisa.spell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.morph.MorphAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadWordTest {
  @ParameterizedTest
  @CsvSource({
    "발표했다고, 발표, 0XSV 했다고",
    "계획을, 계획, 1J 을",
    "서울로, 서울, ㄹJ 로",
    "피해자들로부터, 피해자, 0XSN 들로부터",
    "계획, 계획, '1 '"
  })
  void a_word_is_a_stem_and_an_ending(String text, String stem, String ending) {
    ReadWord word = ReadWord.of(text, new MorphAnalyzer());

    assertThat(word.stem()).isEqualTo(stem);
    assertThat(word.endingInContext()).isEqualTo(ending);
  }
}
