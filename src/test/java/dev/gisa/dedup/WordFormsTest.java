package dev.gisa.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {
  @ParameterizedTest
  @CsvSource({
    "정부는, 정부가",
    "계획을, 계획",
    "그는, 그가",
    "몸을, 몸",
    "비는, 비가",
    "서울에, 서울에서는",
    "100은, 100이",
    "1300억원을, 1300억원",
    "발표했다, 발표했습니다",
    "발표하였다, 발표했다",
    "발표했다, 발표했음",
    "한다, 합니다",
    "것이다, 것입니다",
    "됐다, 되었습니다",
    "먹는다, 먹습니다",
    "좋다, 좋습니다"
  })
  void forms_of_one_word(String word, String other) {
    assertThat(WordForms.areForms(word, other)).isTrue();
    assertThat(WordForms.areForms(other, word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1300억, 1300만",
    "5, 5도",
    "10, 10이",
    "3, 3가",
    "3명이, 5명이",
    "아이, 아는",
    "나이, 나는",
    "했다, 한다",
    "9일부터, 9일까지",
    "있다, 없다",
    "서울, 부산",
    "정부, 정부만"
  })
  void other_words(String word, String other) {
    assertThat(WordForms.areForms(word, other)).isFalse();
    assertThat(WordForms.areForms(other, word)).isFalse();
  }
}
