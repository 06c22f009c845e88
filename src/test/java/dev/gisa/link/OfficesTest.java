package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {
  @ParameterizedTest
  @CsvSource({
    "위원장,위원회",
    "예결소위원장,소위원회",
    "은행장,은행",
    "행장,은행",
    "교장,학교",
    "백호지회장,지회",
    "원장,원",
    "현장소장,''",
    "대표,''",
    "최고위원장,위원회",
    "비행장,''",
    "장관,부",
    "군수,군",
    "최고위원,당",
    "수석전문위원,위원회",
    "이장,리",
    "상임위원,''"
  })
  void a_head_tells_the_kind_of_its_body(String title, String expected) {
    assertThat(Offices.kindOfBody(title))
        .isEqualTo(Optional.of(expected).filter(e -> !e.isEmpty()));
  }
}
