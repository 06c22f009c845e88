package dev.gisa.spell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.spell.Edit.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditTest {
  @ParameterizedTest
  @CsvSource({
    "계획을, 게획을, OTHER_JAMO, 0",
    "밝혔다, 밝혓다, OTHER_JAMO, 1",
    "사장은, 시장은, OTHER_JAMO, 0",
    "하는, 한는, OTHER_JAMO, 0",
    "서울, 서물, OTHER_JAMO, 1",
    "수출을, 수입을, OTHER_SYLLABLE, 1",
    "발표한, 표발한, SWAPPED, 0",
    "심각한, 심심각한, DOUBLED, 1",
    "정상적, 비정상적, ADDED, 0",
    "곳곳에, 곳에, LOST, 1",
    "용의자, 용자, LOST, 1",
    "가나, 가, LOST, 1"
  })
  void one_edit(String from, String to, Kind kind, int at) {
    assertThat(Edit.between(from, to)).contains(new Edit(kind, at));
  }

  @ParameterizedTest
  @CsvSource({"정부는, 정부는", "정부는, 국회는", "3명이, 5명이", "AI가, AR가", "발표한다, 발표했다고", "가나다, 다나가", "'', 가나"})
  void none_or_more(String from, String to) {
    assertThat(Edit.between(from, to)).isEmpty();
  }
}
