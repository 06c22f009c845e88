package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.text.EntityType;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffiliationFinderTest {
  /** The organisations there are then. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "한들증권 {P|류세아} 연구원이 왔다.;한들증권",
        "한들증권의 {P|류세아} 연구원이 왔다.;한들증권",
        "한들증권에 {P|류세아} 연구원이 왔다.;``",
        "{L|한들증권} {P|류세아} 연구원이 왔다.;``",
        "{P|온유경} 한결대 부교수가 왔다.;한결대",
        "{P|온유경} 부교수(한결대 생명과학부)가 왔다.;한결대",
        "{P|온유경} 부교수(나무 심기)가 왔다.;``",
        "{P|함도빈} 문화체육관광부 장관이 왔다.;문화체육관광부",
        "{P|함도빈} 공부 장관이 왔다.;``",
        "{O|수원고법} 형사2부(재판장 {P|편무진})는 컸다.;수원고법/형사2부",
        "{O|대전고법} 형사2부({P|견도윤} 부장판사)는 컸다.;대전고법/형사2부",
        "증인인 {P|천우빈} 빠른물류 대표는 왔다.;빠른물류",
        "{O|수원고법} 형사부(재판장 {P|편무진})는 컸다.;수원고법",
        "{O|수원고법} 2부(재판장 {P|편무진})는 컸다.;수원고법",
        "이날 {P|류세아} 연구원이 왔다.;``",
        "대표 {P|류세아} 연구원이 왔다.;``",
        "빈집을여는사람들 {P|기우성} 공동대표는 왔다.;빈집을여는사람들",
        "빈집을여는사람들 {P|샘 올트먼} 공동대표는 왔다.;``",
        "빈집을 {P|기우성} 공동대표는 봤다.;``",
        "{O|나래은행} {P|류세아} 연구원이 왔다. 한들증권 {P|류세아} 이사다.;나래은행/한들증권",
        "한들증권 {P|류세아} 연구원이 왔다. 한들증권은 컸다.;한들증권/한들증권",
        "{P|류세아} 연구원이 왔다. 한들증권은 컸다.;``",
        "누리대 {O|지구환경과학부} {P|설미루} 교수는 왔다.;누리대/지구환경과학부",
        "누리대 법학전문대학원 {P|설미루} 교수는 왔다.;누리대",
        "극단 나래의 {P|류세아} 대표는 왔다.;극단 나래",
        "{P|류세아} 극단 나래 대표는 왔다.;극단 나래",
        "배달 플랫폼 해루미의 {P|류세아} 대표는 왔다.;해루미",
        "배달 업체 출신의 {P|류세아} 대표는 왔다.;``",
        "배달 업체의 {P|류세아} 대표는 왔다.;``",
        "배달 업체 임원 {P|류세아} 대표는 왔다.;``",
        "{P|류세아} 나래의원 원장은 왔다.;나래의원",
        "{P|류세아} 나래의원 과장은 왔다.;``",
        "누리는 {O|지구환경과학부} {P|설미루} 교수는 왔다.;지구환경과학부"
      })
  void a_name_beside_an_officer_is_an_organisation(String marked, String expected) {
    Passage passage = Marked.of(marked).passage();
    assertThat(
            AffiliationFinder.complete(passage).stream()
                .filter(m -> m.type() == EntityType.ORGANIZATION)
                .map(m -> m.span().of(passage.text()))
                .collect(Collectors.joining("/")))
        .isEqualTo(expected);
  }
}
