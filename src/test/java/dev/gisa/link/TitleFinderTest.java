package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFinderTest {
  /** Person: title@organisation, and its status if it is not a present one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{P|윤석열} 대통령은;윤석열: 대통령",
        "{P|김성훈} {O|업스테이지} 대표는;김성훈: 대표@업스테이지",
        "{P|샘 올트먼} {O|오픈AI} 최고경영자(CEO)는;샘 올트먼: 최고경영자@오픈AI",
        "{O|한들증권} {P|류세아} 연구원은;류세아: 연구원@한들증권",
        "{O|대명투자증권}의 {P|성지우} 수석연구위원은;성지우: 수석연구위원@대명투자증권",
        "{O|대책위원회}(이하 대책위) {P|문소정} 위원장은;문소정: 위원장@대책위원회",
        "{O|형사2부}(부장판사 {P|류성은})는;류성은: 부장판사@형사2부",
        "{O|한빛대}의 구매총괄 부사장 {P|피터 린드}는;피터 린드: 구매총괄 부사장@한빛대",
        "{P|피천수} {O|남도대} 의대 교수는;피천수: 교수@남도대",
        "{O|민주당} 간사인 {P|피승호}는;피승호: 간사@민주당",
        "{O|해람}의 주장이었던 {P|우경진}은;우경진: 주장@해람 THEN",
        "{P|은정화} 전 {O|KN텔레콤} 정보보호최고책임자는;은정화: 정보보호최고책임자@KN텔레콤 FORMER",
        "{P|이도윤} 전 장관은;이도윤: 장관 FORMER",
        "당시 감독 {P|이도윤}은;이도윤: 감독 THEN",
        "{P|방수연} 원장 직무대행은;방수연: 원장 ACTING",
        "{P|도진영} {O|개인정보위} 위원장 후보자는;도진영: 위원장@개인정보위 NOMINEE",
        "{P|김민수} 장관 내정자가;김민수: 장관 NOMINEE",
        "{O|새길당} {P|문태식}·{P|오정화}·{P|배철웅} 의원이;문태식: 의원@새길당, 오정화: 의원@새길당, 배철웅: 의원@새길당",
        "{P|문태식} 의원과 {P|오정화} 의원은;문태식: 의원, 오정화: 의원",
        "{P|한두원} {L|성남} 감독은;한두원: 감독@성남",
        "{P|양재호} 변호사({O|법무법인 정담})는;양재호: 변호사@법무법인 정담",
        "{O|미소연}은 소속 {P|탁현우} 책임연구원이;탁현우: 책임연구원@미소연",
        "총리를 지낸 {P|스토이카}는;스토이카: 총리 FORMER",
        "{O|농어촌의사회} 회장을 맡고 있는 {P|민규상}은;민규상: 회장@농어촌의사회",
        "{O|다뉴브은행} 수석이코노미스트로 있는 {P|포파}는;포파: 수석이코노미스트@다뉴브은행",
        "{P|권혁진}({O|남도대} 해양생물학과 교수)은;권혁진: 교수@남도대",
        "{P|권혁수}(사진작가)는;권혁수: 사진작가",
        "{O|농민연합}을 이끄는 {P|딘카} 대표가;딘카: 대표@농민연합",
        "{O|새빛증권}에서 운송업을 담당하는 {P|봉하연} 연구위원은;봉하연: 연구위원@새빛증권",
        "{O|국민당} 의원이 왔다. 같은 당 {P|천동욱} 의원도;천동욱: 의원@국민당",
        "{O|세입자연대}다. 이 단체 {P|동하림} 사무처장은;동하림: 사무처장@세입자연대",
        "{O|가람대} 부동산학과 {P|승지호} 석좌교수는;승지호: 석좌교수@가람대",
        "{O|형사2부}(재판장 {P|편무진} 부장판사)는;편무진: 부장판사@형사2부, 편무진: 재판장@형사2부",
        "{P|박도윤} 수석 부대변인은;박도윤: 수석 부대변인",
        "{O|해양수산부} 장관 후보자인 {P|염태란}의;염태란: 장관@해양수산부 NOMINEE",
        "{O|별밤뮤직} 창업자 겸 총괄프로듀서 {P|노해찬}이;노해찬: 총괄프로듀서@별밤뮤직, 노해찬: 창업자@별밤뮤직",
        "{O|한빛전자} 창업주이자 기술 고문인 {P|노해찬}은;노해찬: 기술 고문@한빛전자, 노해찬: 창업주@한빛전자",
        "{P|두영광} 전 {O|대전 이글루스} 감독이;두영광: 감독@대전 이글루스 FORMER",
        "전 {O|나래은행} 부행장 {P|하제윤}이;하제윤: 부행장@나래은행 FORMER",
        "{O|물길지킴이} 공동대표 {P|편가람}·{P|석미로}는;편가람: 공동대표@물길지킴이, 석미로: 공동대표@물길지킴이",
        "{O|푸른당} {P|시우람}·{O|한길당} {P|매도겸} 의원은;시우람: 의원@푸른당, 매도겸: 의원@한길당",
        "{O|한울극단} 단원인 {P|필소정} 배우는;필소정: 배우, 필소정: 단원@한울극단",
        "{O|민주당} 간사인 {P|피승호} 의원은;피승호: 의원@민주당, 피승호: 간사@민주당",
        "{O|국정특위} 위원인 {P|피승호} 의원은;피승호: 의원, 피승호: 위원@국정특위",
        "{O|국립무용단} 수석무용수를 지낸 안무가 {P|맹지효}는;맹지효: 안무가, 맹지효: 수석무용수@국립무용단 FORMER",
        "{O|나래방송} 아나운서 출신 방송인 {P|맹지효}는;맹지효: 방송인, 맹지효: 아나운서@나래방송 FORMER",
        "{O|나래재단} 이사장으로 선임된 {P|맹지효}는;맹지효: 이사장@나래재단",
        "{O|가온시} {P|배기현} 부시장(시장 권한대행)은;배기현: 부시장@가온시, 배기현: 시장@가온시 ACTING",
        "{O|민생연합} 소속인 {P|편도희} 의원이;편도희: 의원@민생연합",
        "{O|한빛대} 의과대학 신경과 {P|방지연} 교수팀은;방지연: 교수@한빛대",
        "{O|한마음병원}에서 일하고 있는 {P|금노을} 간호사는;금노을: 간호사@한마음병원",
        "{O|항공}이다. 이 회사에서 인사를 총괄하는 {P|방지연} 이사는;방지연: 이사@항공",
        "{O|푸른당} 비례대표 {P|시우람} 의원은;시우람: 의원@푸른당",
        "{O|푸른당}을 이끌던 {P|시우람} 전 대표는;시우람: 대표@푸른당 FORMER",
        "{O|가온은행}을 다니다 그만둔 {P|시우람} 작가는;시우람: 작가",
        "{L|브라질} 작가 {P|아우메이다}는;아우메이다: 작가",
        "{P|김}모(34) 경사가;김: 경사"
      })
  void a_title_is_found_beside_a_name(String marked, String expected) {
    assertThat(titles(marked)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{P|채동수}(71) 씨는",
        "{P|이도윤}은 회장을 만났다",
        "{P|이도윤}\n회장은",
        "{P|이도윤} 어제 갔다",
        "{P|이도윤} 위원회는",
        "{P|이도윤}, 그리고 대표는",
        "회장단 {P|이도윤}은",
        "{P|이도윤}과 가수를 만났다",
        "{P|이도윤}(수원)과 미드필더를 만났다",
        "{P|물방울} 출신 가수가",
        "일본 국가대표를 지낸 {P|이도윤}은",
        "간호사 출신인 {P|이도윤}은",
        "{P|이도윤}"
      })
  void what_is_no_title_of_the_name_is_left(String marked) {
    assertThat(titles(marked)).isEmpty();
  }

  private static String titles(String marked) {
    Passage passage = Marked.of(marked).passage();
    List<TitleFinder.Found> found = TitleFinder.find(passage);
    return found.stream().map(f -> written(f, passage)).collect(Collectors.joining(", "));
  }

  private static String written(TitleFinder.Found found, Passage passage) {
    String organization =
        found.organization().map(o -> "@" + passage.mentions().get(o).text()).orElse("");
    String status = found.status() == Title.Status.CURRENT ? "" : " " + found.status();
    return passage.mentions().get(found.person()).text()
        + ": "
        + found.title()
        + organization
        + status;
  }
}
