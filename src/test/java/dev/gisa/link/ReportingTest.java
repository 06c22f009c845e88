package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingTest {
  @ParameterizedTest
  @CsvSource({
    "지적,true",
    "지적은,true",
    "지적했다,false",
    "말,true",
    "말로는,true",
    "말뚝,false",
    "것이,true",
    "글,true",
    "나무,false",
    "'',false"
  })
  void nouns_of_saying_have_particles(String word, boolean saying) {
    assertThat(Reporting.isSaying(word)).isEqualTo(saying);
  }

  @ParameterizedTest
  @CsvSource({"강조했다,true", "논평했다,true", "썼다,true", "쓴다,true", "웃음,false", "'',false", "갔다,false"})
  void reports_begin_with_their_stems(String word, boolean report) {
    assertThat(Reporting.isReport(word)).isEqualTo(report);
  }

  @ParameterizedTest
  @CsvSource({
    "비난했고,true",
    "묻자,true",
    "말했지만,true",
    "밝혔다,false",
    "밝혔다고,false",
    "하자고,false",
    "말한,false"
  })
  void another_clause_goes_on(String word, boolean goesOn) {
    assertThat(Reporting.goesOn(word)).isEqualTo(goesOn);
  }

  @ParameterizedTest
  @CsvSource({"말한,true", "외치는,true", "하던,true", "말했다는,false", "말하는데는,false", "말했다,false"})
  void some_stand_before_who_spoke(String word, boolean describes) {
    assertThat(Reporting.describes(word)).isEqualTo(describes);
  }

  @Test
  void tails_hand_over_to_verbs_or_nouns() {
    assertThat(Reporting.isQuotative("라고")).isTrue();
    assertThat(Reporting.isQuotative("는")).isFalse();
    assertThat(Reporting.isModifying("라는")).isTrue();
    assertThat(Reporting.isModifying("라고")).isFalse();
    assertThat(Reporting.isThing("것이")).isTrue();
    assertThat(Reporting.isThing("말이")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"하나 둘 셋 넷 다섯 여섯 말했다,말했다", "하나 둘 셋 넷 다섯 여섯 일곱 말했다,''", "'하나, 둘 말했다',말했다", "하나 둘,''"})
  void the_reporting_word_is_near(String text, String expected) {
    Passage passage = Marked.of(text).passage();
    assertThat(Reporting.cue(passage, 0, text.length()))
        .isEqualTo(Optional.of(expected).filter(e -> !e.isEmpty()));
    assertThat(Reporting.cue(passage, 0, 0)).isEmpty();
  }
}
