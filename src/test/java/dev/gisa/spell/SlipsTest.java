package dev.gisa.spell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.morph.MorphAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
  private final Slips slips = new Slips(new MorphAnalyzer());

  @ParameterizedTest
  @CsvSource({
    "관계자는, 관게자는",
    "발표했다, 발푷했다",
    "대통령이, 대퉁령이",
    "밝혔다, 밝혓다",
    "전해졌다, 전해젔다",
    "계획을, 게획을",
    "심각한, 심심각한",
    "지난해, 지닌해",
    "항소심, 헝소심",
    "소개되는, 소개디는",
    "피해자는, 해피자는",
    "밀집한, 밀한집",
    "공습의, 공슙의",
    "용의자, 용자",
    "등산객이, 산객이",
    "방송된, 송된",
    "있다고, 있다고고"
  })
  void a_slip(String word, String slip) {
    assertThat(slips.isSlip(word, slip)).isTrue();
    assertThat(slips.isSlip(slip, word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "수출했다, 수입했다",
    "늘었다, 줄었다",
    "여당이, 야당이",
    "사장은, 시장은",
    "검사를, 감사를",
    "의원은, 위원은",
    "올랐다, 올렸다",
    "남한은, 북한은",
    "국내에서, 국외에서",
    "최대의, 최소의",
    "가능하다, 불가능하다",
    "정상적인, 비정상적인",
    "출발했다, 급출발했다",
    "사퇴했다, 퇴사했다",
    "유가족, 가족",
    "은퇴자, 은퇴",
    "부사장, 사장",
    "갔다, 왔다",
    "3명이, 5명이",
    "AI가, AR가",
    "정부는, 국회는",
    "'', 가"
  })
  void another_word(String word, String other) {
    assertThat(slips.isSlip(word, other)).isFalse();
    assertThat(slips.isSlip(other, word)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "김영수가, 김영호가",
    "김영수가, 김영소가",
    "김현수, 김수현",
    "정우성이, 정우선이",
    "안내상, 안내성",
    "부산에서, 무산에서",
    "서울시는, 소울시는",
    "경북에서, 경남에서",
    "강원도, 경원도",
    "세번이나, 네번이나"
  })
  void another_name_or_numeral(String name, String other) {
    assertThat(slips.isSlip(name, other)).isFalse();
    assertThat(slips.isSlip(other, name)).isFalse();
  }
}
