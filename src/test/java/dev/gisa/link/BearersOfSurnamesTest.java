package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.text.Mention;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BearersOfSurnamesTest {
  @ParameterizedTest
  @CsvSource({
    "지명한 시장은 왔다. 지 시장은 갔다.,지명한",
    "지 시장은 갔다. 지명한 시장은 왔다.,지명한",
    "채이든 선임연구원은 왔다. 채 연구원은 갔다.,채이든",
    "엄재훈 대륭조선 사장은 왔다. 엄 사장은 갔다.,엄재훈",
    "지명한 시장은 왔다. 지 국장은 갔다.,''",
    "지명한 시장은 왔다. 시장은 갔다.,''",
    "문법상 교수는 왔다. 구 교수는 갔다.,''",
    "이러한 의원은 왔다. 이 의원은 갔다.,''",
    "전현직 대통령은 왔다. 전 대통령은 갔다.,''",
    "임대차 회장은 왔다. 임 회장은 갔다.,''",
    "{P|임도윤} 회장은 왔다. 임대표 회장은 왔다. 임 회장은 갔다.,임도윤",
    "{O|지명한} 시장은 왔다. 지 시장은 갔다.,지명한"
  })
  void a_surname_with_a_title_tells_the_full_name_with_it(String marked, String expected) {
    assertThat(
            BearersOfSurnames.complete(Marked.of(marked).passage()).stream()
                .map(Mention::text)
                .collect(Collectors.joining("/")))
        .isEqualTo(expected);
  }
}
