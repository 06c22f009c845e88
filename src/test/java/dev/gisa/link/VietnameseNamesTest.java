package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.text.Mention;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseNamesTest {
  @ParameterizedTest
  @CsvSource({
    "응우옌 반 남(31) 씨는 왔다.,응우옌 반 남",
    "{P|응우옌} 반 {P|남}(31) 씨는 왔다.,응우옌 반 남",
    "쩐 티 투 흐엉 씨는 왔다.,쩐 티 투 흐엉",
    "팜 흐엉 감독은 왔다.,팜 흐엉",
    "{P|응우옌} 씨는 왔다.,응우옌",
    "응우옌 반 남은 왔다.,''",
    "응우옌 반 남이라는 사람 씨는 왔다.,''",
    "응우옌이 사는 곳(31)이다.,''",
    "응우옌,''"
  })
  void a_name_before_an_age_or_a_title_is_whole(String marked, String expected) {
    assertThat(
            VietnameseNames.complete(Marked.of(marked).passage()).stream()
                .map(Mention::text)
                .collect(Collectors.joining("/")))
        .isEqualTo(expected);
  }
}
