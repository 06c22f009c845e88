package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpliedOrganizationTest {
  /** Title@organisation. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{O|새길당}은 반발했다. {P|마정은} 대변인은;대변인@새길당",
        "{O|마루엔진}은 졌다. 적자는 컸다. 주가도 내렸다. {P|온새결} 대표는;대표@마루엔진",
        "{O|한울연구소}다. {L|영양}에 있다. {P|남궁연희}(61) 소장은;소장@한울연구소",
        "{O|백호지회}와 {O|백호냉기}는 맞섰다. {P|제갈윤} 지회장은;지회장@백호지회",
        "{O|해양수산부} 감사가 열렸다. {P|도상윤} 장관은;장관@해양수산부",
        "{O|수산과학원}에 물었다. {P|계준혁} 전 원장이;원장@수산과학원",
        "{O|새물결당} {P|상도영} 대표는 떠났다. {P|태윤슬} 원내대표가;대표@새물결당, 원내대표@새물결당",
        "{L|영월군}도 거들었다. {P|편도일} 군수는;군수@영월군",
        "{O|가온시}가 팔았다. {P|지명한} 시장은;시장@가온시",
        "{O|가온시의회}가 모였다. {P|허준표} 의장은;의장@가온시의회",
        "{O|자유진보당}의 속내는 복잡하다. {P|미우라 게이코} 간사장은;간사장@자유진보당",
        "다리를 만든 것은 {O|미르우주}다. {P|조은별} 대표는;대표@미르우주",
        "{O|보건복지부}에 물었다. {P|안태일} 의료정책과장은;의료정책과장@보건복지부",
        "{O|미래과학부}에 물었다. {P|안태일} 차관은;차관@미래과학부",
        "{O|강원교육청}이 답했다. {P|봉세아} 장학관은;장학관@강원교육청",
        "{O|마루은행}은 {P|봉세아} 총재 주재로 모였다.;총재@마루은행",
        "{O|마루엔진}은 2일 이사회를 열고 {P|봉세아} 부사장을 새 대표이사로 선임했다.;부사장@마루엔진",
        "{O|푸른축구단}이 {P|봉세아} 감독을 경질했다.;감독@푸른축구단"
      })
  void an_officer_without_a_body_is_that_of_the_one_told_of(String marked, String expected) {
    assertThat(affiliations(marked)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{O|새길당}은 반발했다. {P|마정은} 변호사는",
        "{O|새길당}은 반발했다. {P|편도희}도 그랬다. {P|마정은} 대변인은",
        "{P|마정은}은 왔다. {O|새길당}은 반발했다. {P|마정은} 대변인은",
        "{O|새길당}은 반발했다. {P|마정은} 전 대변인은",
        "{O|새길당}을 찾았다. {P|마정은} 대변인은",
        "{L|서울}은 컸다. {P|마정은} 대변인은",
        "{O|생명과학지부}가 바뀌었다. {P|도상윤} 장관은",
        "{O|통영해경}은 밝혔다. {P|방기철} 선장은",
        "{L|새솔신도시}가 섰다. {P|지명한} 시장은",
        "다리를 만든 것은 {O|미르우주}다리다. {P|조은별} 대표는",
        "{O|자유진보당}의 속내를 봤다. {P|미우라 게이코} 간사장은",
        "{O|행정부}가 바뀌었다. {P|도상윤} 장관은",
        "{P|차누리}가 왔다. {P|상관호} 이장은",
        "{P|도상윤} 차관이 왔다. {O|외교부}는 컸다. {P|도} 장관은",
        "{O|정부}는 2일 {P|봉세아} 원장을 해임했다.",
        "{O|마루엔진}은 {P|봉세아} 교수를 사외이사로 선임했다.",
        "{O|마루엔진}은 {P|봉세아} 사장을 만났다. 대표를 선임했다.",
        "{O|법무부}는 {P|봉세아} 국무총리 주재로 열린 회의에서"
      })
  void others_have_none(String marked) {
    assertThat(affiliations(marked)).isEmpty();
  }

  private static String affiliations(String marked) {
    Passage passage = Marked.of(marked).passage();
    List<TitleFinder.Found> titles =
        ImpliedOrganization.complete(
            TitleFinder.find(passage), passage, new SubjectFinder(passage));
    return titles.stream()
        .filter(t -> t.organization().isPresent())
        .map(t -> t.title() + "@" + passage.mentions().get(t.organization().get()).text())
        .collect(Collectors.joining(", "));
  }
}
