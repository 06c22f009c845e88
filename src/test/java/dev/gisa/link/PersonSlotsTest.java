package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.text.EntityType;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonSlotsTest {
  /** The names beside a title that there are then. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{O|해양수산부} 두경미 과장은 왔다.;해양수산부/두경미",
        "눈이 왔다. 육동한 시장은 웃었다.;육동한",
        "다만 {O|나래대} 미생물학과 두경미 교수는 웃었다.;나래대/두경미",
        "{O|해양수산부}의 두경미 과장이 왔다.;해양수산부/두경미",
        "{O|남도지법} 목영채 영장전담 부장판사는 봤다.;남도지법/목영채",
        "{O|공정거래위원회}(위원장 연제하)는 봤다.;공정거래위원회/연제하",
        "저자인 노을찬 {O|해양연} 연구원은 봤다.;노을찬/해양연",
        "{O?|새벽운용} 염라온 매니저는 봤다.;새벽운용/염라온",
        "연구자인 노을찬 온빛대 교수는 봤다.;노을찬/온빛대",
        "노을찬 온빛대 지구환경과학부 교수는 봤다.;노을찬/온빛대"
      })
  void a_surname_and_two_syllables_between_a_body_and_a_title_are_a_person(
      String marked, String expected) {
    assertThat(names(marked)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{O|해양수산부} 두경미 과장에게 줬다.",
        "{O|해양수산부} 두경미는 왔다.",
        "눈이 왔다. 육동한은 웃었다.",
        "눈이 왔다. 육동한 시장에게 줬다.",
        "눈이 왔다. 필자는 시장이 됐다.",
        "{O|해양수산부} 노조의 강다솔 위원장은 왔다.",
        "{O|해양수산부} 대변인 과장은 왔다.",
        "{O|해양수산부} 환경과 과장은 왔다.",
        "노을찬 {O|해양연} 연구원들은 봤다.",
        "{O|해양연} 연구원은 봤다.",
        "은 {O|해양연} 연구원은 봤다.",
        "노을찬 온빛대 정문은 컸다."
      })
  void anything_else_is_none(String marked) {
    assertThat(names(marked)).doesNotContain("/");
  }

  private static String names(String marked) {
    Marked text = Marked.of(marked);
    return PersonSlots.complete(text.passage(), text.doubtful()).stream()
        .filter(m -> m.type() == EntityType.ORGANIZATION || m.type() == EntityType.PERSON)
        .map(m -> m.text())
        .collect(Collectors.joining("/"));
  }
}
