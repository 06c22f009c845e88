package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonEvidenceTest {
  private static boolean speaksFor(String marked) {
    Marked text = Marked.of(marked);
    return new PersonEvidence(text.passage()).speaksFor(text.doubtful().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{P?|빙도현} 애널리스트가 왔다.",
        "{P?|빙도현} 씨가 왔다.",
        "{P?|탁정인}(34)은 왔다.",
        "{P?|탁정인}(34·회사원)은 왔다.",
        "{P?|진국강}(陳國强)은 왔다.",
        "{P?|진국강}(Jin Guoqiang)은 왔다.",
        "{P?|탁정인}은 “좋다”고 했다.",
        "{P?|이동관}은 “좋다”고 했다.",
        "{P?|탁정인}이\"좋다\"고 했다.",
        "{P?|테레자 아우메이다} 작가가 왔다."
      })
  void what_stands_behind_a_person_speaks_for_one(String marked) {
    assertThat(speaksFor(marked)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{P?|탁정인}은 왔다.",
        "{P?|탁정인} 나무를 심었다.",
        "{P?|탁정인}애널리스트다.",
        "{P?|탁정인}을 “좋다”고 했다.",
        "{P?|탁정인}은 ‘좋다’고 했다.",
        "{P?|탁정인}(3명)은 왔다.",
        "{P?|탁정인}(34명)은 왔다.",
        "{P?|탁정인}(345)은 왔다.",
        "{P?|탁정인}34)은 왔다.",
        "{P?|탁정인}(a4)은 왔다.",
        "{P?|탁정인}(과천)은 왔다.",
        "{P?|탁정} 애널리스트가 왔다.",
        "{P?|올리} 작가가 왔다.",
        "{P?|사업본부} 대표가 왔다.",
        "{P?|장학관}은 “좋다”고 했다.",
        "{O?|루멘텍} 대표가 왔다."
      })
  void anything_else_does_not(String marked) {
    assertThat(speaksFor(marked)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{P?|조건}은 컸다.;true",
        "{P?|조건} 씨는 컸다.;false",
        "감독 {P?|조건}은 컸다.;false",
        "{P?|쾨벨}은 컸다.;false",
        "{P?|운동장}은 컸다.;false",
        "{O?|조건}은 컸다.;false"
      })
  void a_short_noun_is_no_person_if_nothing_speaks_for_one(String marked, boolean against) {
    Marked text = Marked.of(marked);
    assertThat(new PersonEvidence(text.passage()).speaksAgainst(text.doubtful().get(0)))
        .isEqualTo(against);
  }

  @Test
  void a_noun_that_is_surely_a_person_is_one() {
    Marked text = Marked.of("{P|조건}은 컸다.");
    assertThat(new PersonEvidence(text.passage()).speaksAgainst(text.found().get(0))).isFalse();
  }

  @Test
  void a_name_in_another_shape_has_to_be_likely_enough() {
    Span span = new Span(0, 5);
    Span korean = new Span(0, 3);

    assertThat(PersonEvidence.mayBePerson(new Mention(EntityType.PERSON, span, "아우메이다", 0.05)))
        .isTrue();
    assertThat(PersonEvidence.mayBePerson(new Mention(EntityType.PERSON, span, "아우메이다", 0.04)))
        .isFalse();
    assertThat(PersonEvidence.mayBePerson(new Mention(EntityType.PERSON, korean, "김성훈", 0.01)))
        .isTrue();
    assertThat(PersonEvidence.mayBePerson(new Mention(EntityType.LOCATION, korean, "김성훈", 0.9)))
        .isFalse();
  }
}
