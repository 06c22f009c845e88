package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.text.Mention;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeWordsTest {
  /** The names there are then, where a longer one has this probability. */
  @ParameterizedTest
  @CsvSource({
    "{P|제갈}솔 감독은 왔다.,제갈솔,0.4,제갈솔",
    "{P|윤}도휘 나래대 교수가 왔다.,윤도휘,0.4,윤도휘",
    "{P|윤}도휘 교수가 왔다.,윤도휘,0.1,''",
    "{P|휴}가철이 왔다.,휴가철,0.4,''",
    "{P|손}수레를 끌었다.,손수레,0.4,''",
    "{P|도}윤채가 왔다.,윤채,0.4,''",
    "{P|김}모 씨가 왔다.,김모,0.4,김",
    "{P|김}씨로부터 받았다.,김씨,0.4,김",
    "{P|하}의원이 왔다.,하의원,0.4,하",
    "{P|김}은 왔다.,김은,0.4,김",
    "{P|A}사가 왔다.,A사,0.4,''",
    "{P|나현}도 다솜대병원 원장은 왔다.,나현도,0,나현도",
    "{P|나현}도 원장은 왔다.,나현도,0,나현도",
    "{P|나현}도 원장을 봤다.,나현도,0,나현",
    "{P|나현}의 다솜대병원 원장은 왔다.,나현의,0,나현",
    "{P|마르타 오켈}로 유엔 특사는 왔다.,마르타 오켈로,0.1,마르타 오켈로",
    "{P|마르타 오켈}로 유엔 특사는 왔다.,다른,0,마르타 오켈",
    "{O|나현}도 원장은 왔다.,나현도,0,나현",
    "{P|강이루}가 왔다. {P|강}이루는 갔다.,다른,0,강이루/강이루",
    "{P|강이루}가 왔다. {P|강}이룸은 갔다.,다른,0,강이루",
    "인천{O|지검}은 컸다.,다른,0,인천지검",
    "{O|마루항공} 조종사노동조합이 왔다.,다른,0,마루항공 조종사노동조합",
    "{O|민주노총} 전국건설노동조합이 왔다.,다른,0,민주노총",
    "인천{O|지검단}은 컸다.,다른,0,지검단",
    "{P|해오름}자산운용이 왔다.,다른,0,해오름자산운용",
    "{L|한국}의사회의 대변인이다.,다른,0,한국의사회",
    "{L|한국}의사회장이 왔다.,다른,0,한국",
    "{P|성진}물류를 봤다.,다른,0,성진물류",
    "{P|성진}물류센터를 봤다.,다른,0,성진",
    "{L|한국}물류를 봤다.,다른,0,한국",
    "{L|한국}은행나무가 컸다.,다른,0,한국"
  })
  void a_name_goes_on_to_the_end_of_its_word(
      String marked, String longer, double probability, String expected) {
    Marked text = Marked.of(marked);
    List<Mention> doubtful = List.of(text.person(longer, probability));

    assertThat(
            WholeWords.of(text.passage(), doubtful).stream()
                .map(Mention::text)
                .collect(Collectors.joining("/")))
        .isEqualTo(expected);
  }
}
