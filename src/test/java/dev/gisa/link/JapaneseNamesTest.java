package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.text.Mention;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseNamesTest {
  @ParameterizedTest
  @CsvSource({
    "마에다 겐지 교수는 왔다.,마에다 겐지",
    "마에다 {P|겐지} 교수는 왔다.,마에다 겐지",
    "{P|마에다} 겐지 교수는 왔다.,마에다 겐지",
    "마에다 겐지 {L|일본} {O|나래대} 교수는 왔다.,마에다 겐지/일본/나래대",
    "마에다 겐지 나래대 교수는 왔다.,마에다 겐지",
    "마에다 겐지 전 교수는 왔다.,마에다 겐지",
    "사사키 료 감독은 왔다.,사사키 료",
    "{P|오가}와 총리는 왔다.,오가와",
    "다나카 전 총리는 왔다.,다나카",
    "마에다 겐지는 왔다.,''",
    "마에다 겐지 이야기다.,''",
    "{O|마에다} 겐지 교수는 왔다.,마에다",
    "마에다 {O|나래대} 교수는 왔다.,마에다/나래대",
    "사토 하는 교수는 왔다.,''",
    "가나다 겐지 교수는 왔다.,''",
    "마에다·겐지 교수는 왔다.,''"
  })
  void a_name_before_a_title_is_whole(String marked, String expected) {
    assertThat(
            JapaneseNames.complete(Marked.of(marked).passage()).stream()
                .map(Mention::text)
                .collect(Collectors.joining("/")))
        .isEqualTo(expected);
  }
}
