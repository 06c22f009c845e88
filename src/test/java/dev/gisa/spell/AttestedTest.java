package dev.gisa.spell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.spell.Attested.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttestedTest {
  private final Attested attested = Attested.instance();

  @ParameterizedTest
  @CsvSource({
    "FORM, 발표했다, true, true",
    "FORM, 발표, true, true",
    "FORM, 대통령, true, true",
    "FORM, 서울, true, false",
    "FORM, 발푷했다, false, false",
    "MORPHEME, 발표, true, true",
    "MORPHEME, 서울, true, false"
  })
  void a_form_is_plain_unless_it_is_often_in_names(
      Kind kind, String text, boolean has, boolean isPlain) {
    assertThat(attested.has(kind, text)).isEqualTo(has);
    assertThat(attested.hasPlain(kind, text)).isEqualTo(isPlain);
  }

  @ParameterizedTest
  @CsvSource({"0J 를, true", "1J 를, false", "1J 을, true", "0J 을, false", "0XSV 했다, true"})
  void an_ending_is_attested_after_vowel_or_consonant(String ending, boolean has) {
    assertThat(attested.has(Kind.ENDING, ending)).isEqualTo(has);
  }

  @ParameterizedTest
  @CsvSource({"발표했다, 0", "발푷했다, 3", "계획을, 0", "게획을, 2"})
  void runs_of_three_syllables_that_no_word_has(String word, int count) {
    assertThat(attested.unknownTrigrams(word)).isEqualTo(count);
  }
}
