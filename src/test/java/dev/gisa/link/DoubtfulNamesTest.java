package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtfulNamesTest {
  /** The names there are then, with the first letters of their types. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{O?|노드뮤직}의 {P|변기훈} 이사에게 줬다. 노드뮤직은 컸다.;O 노드뮤직/P 변기훈/O 노드뮤직",
        "{P?|노드뮤직}{O?|노드뮤직}의 {P|변기훈} 이사다.;O 노드뮤직/P 변기훈",
        "{O?|재선}의 {P|변기훈} 의원이다.;P 변기훈",
        "{O?|도담의} 변기훈 의원은 왔다.;''",
        "평론가 {O?|목진서}는 썼다.;P 목진서",
        "{O?|목진서} 평론가는 썼다.;P 목진서",
        "{L?|임진강} 시장은 컸다.;''",
        "{O?|임대차} 시장은 컸다.;''",
        "평론가 {O?|목진서}를 썼다.;''",
        "{O|과기정통부} 연제하 {O|연구정책관}은 왔다.;O 과기정통부/P 연제하",
        "{O?|한국문학번역원} {P|설우진} 본부장은 왔다.;O 한국문학번역원/P 설우진",
        "{P|헨리크 빅센} 노르카라인 최고구매책임자({O?|CPO})는 왔다.;P 헨리크 빅센/O 노르카라인",
        "도경만 {P|이장은} 왔다. 도 {P|이장은} 갔다.;P 도경만",
        "그 {P|이장은} 왔다.;P 이장은",
        "다온증권 우가람 {O|이코노미스트}는 \"컸다\"고 했다.;O 다온증권/P 우가람",
        "일간지 {O|이코노미스트}는 \"컸다\"고 했다.;O 이코노미스트",
        "다온증권 우가람 나무는 컸다.;''",
        "{O|세계은행}의 {P|존 밀러} 수석이코노{P|미스트}는 왔다.;O 세계은행/P 존 밀러",
        "{O|루멘텍} 명상진 최고기술책임자(CTO)는 왔다.;O 루멘텍/P 명상진"
      })
  void what_stands_beside_a_doubtful_name_settles_it(String marked, String expected) {
    Marked text = Marked.of(marked);
    assertThat(
            DoubtfulNames.settle(text.text(), text.sentences(), text.found(), text.doubtful())
                .stream()
                .map(m -> m.type().name().charAt(0) + " " + m.text())
                .collect(Collectors.joining("/")))
        .isEqualTo(expected);
  }
}
