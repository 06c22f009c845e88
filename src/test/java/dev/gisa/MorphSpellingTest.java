package dev.gisa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.morph.MorphAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphSpellingTest {
  private final MorphSpelling spelling = new MorphSpelling(new MorphAnalyzer());

  @ParameterizedTest
  @CsvSource({
    "관계자는, 관게자는",
    "발표했다, 발푷했다",
    "대통령이, 대퉁령이",
    "밝혔다, 밝혓다",
    "전해졌다, 전해젔다",
    "계획을, 게획을",
    "심각한, 심심각한",
    "지난해, 지닌해"
  })
  void a_slip(String word, String slip) {
    assertThat(spelling.isSlip(word, slip)).isTrue();
    assertThat(spelling.isSlip(slip, word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "수출했다, 수입했다",
    "여당이, 야당이",
    "사장은, 시장은",
    "김영수가, 김영호가",
    "남한은, 북한은",
    "국내에서, 국외에서",
    "최대의, 최소의",
    "가능하다, 불가능하다",
    "정상적인, 비정상적인",
    "갔다, 왔다",
    "3명이, 5명이",
    "AI가, AR가",
    "정부는, 국회는",
    "'', 가"
  })
  void another_word(String word, String other) {
    assertThat(spelling.isSlip(word, other)).isFalse();
    assertThat(spelling.isSlip(other, word)).isFalse();
  }
}
