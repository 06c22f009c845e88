package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrimmedNamesTest {
  /** Mentions as they are after it, with the first letter of the type. */
  @ParameterizedTest
  @CsvSource({
    "{P|세터 노유진}이 왔다.,P 노유진",
    "{O|한마루 해솔대} 물리학과 교수는 왔다.,P 한마루/O 해솔대",
    "{O|한마루 해솔대} 교수는 왔다.,P 한마루/O 해솔대",
    "{O|한마루 해솔대}가 왔다.,O 한마루 해솔대",
    "{O|푸른 해솔대} 교수는 왔다.,O 푸른 해솔대",
    "{P|샘 올트먼}이 왔다.,P 샘 올트먼",
    "{P|세터 아우메이다}가 왔다.,P 세터 아우메이다",
    "{P|방인숙(方仁淑)}은 왔다.,P 방인숙",
    "{P|곽 이장은} 왔다.,P 곽",
    "{P|남궁 이장}이 왔다.,P 남궁",
    "{P|곽 나무는} 왔다.,P 곽 나무는",
    "방인숙({P|Bang Insuk)}은 왔다.,P Bang Insuk",
    "{P|한길냉장} 대표 {P|위정석}이다.,O 한길냉장/P 위정석",
    "{P|한길냉장} 전 대표 {P|위정석}이다.,O 한길냉장/P 위정석",
    "{P|한길냉장} 대표{P|위정석}이다.,P 한길냉장/P 위정석",
    "{P|한길냉장}대표 {P|위정석}이다.,P 한길냉장/P 위정석",
    "{P|한길냉장} 대표 {O|나래은행}이다.,P 한길냉장/O 나래은행",
    "{P|한길냉장} 나무 {P|위정석}이다.,P 한길냉장/P 위정석",
    "{P|김성훈} 대표 {P|위정석}이다.,P 김성훈/P 위정석",
    "{P|김} 대표 {P|위정석}이다.,P 김/P 위정석",
    "{P|샘 올트먼} 대표 {P|위정석}이다.,P 샘 올트먼/P 위정석",
    "{P|한길냉장} 대표다. {P|위정석}이다.,P 한길냉장/P 위정석",
    "{P|온빛협회}의 {P|위정석} 대표는 왔다.,O 온빛협회/P 위정석",
    "{P|온빛나무}의 {P|위정석} 대표는 왔다.,P 온빛나무/P 위정석",
    "{P|온빛협회}와 {P|위정석} 대표는 왔다.,P 온빛협회/P 위정석",
    "{P|온빛협회}의 나무다.,P 온빛협회",
    "{O|한길 냉장}이다.,O 한길 냉장",
    "{P|오켈로} {O|유엔 특사}는 왔다.,P 오켈로/O 유엔",
    "{O|유엔 특사}는 왔다.,O 유엔 특사",
    "{O|양해솔 정책관}은 왔다.,P 양해솔",
    "{O|양해솔 정책관}을 봤다.,O 양해솔 정책관",
    "{O|한울증권} {O|도은교} 연구원은 왔다.,O 한울증권/P 도은교",
    "한울증권 {O|도은교} 연구원은 왔다.,P 도은교",
    "{O|한울증권} {O|도은교} 연구원을 봤다.,O 한울증권/O 도은교",
    "{P|피천수} {O|공정위} 국장은 왔다.,P 피천수/O 공정위",
    "{L|동방현} 세림대 국제정치학과 교수는 왔다.,P 동방현",
    "{O|동방현} 세림대 교수는 왔다.,P 동방현",
    "{L|동방현} 세림대 교수를 봤다.,L 동방현",
    "{L|동방현}의 세림대 교수는 왔다.,L 동방현"
  })
  void a_name_is_without_what_is_no_part_of_it(String marked, String expected) {
    Marked text = Marked.of(marked);
    String trimmed =
        TrimmedNames.of(text.passage()).stream()
            .map(m -> m.type().name().charAt(0) + " " + m.span().of(text.text()))
            .collect(Collectors.joining("/"));
    assertThat(trimmed).isEqualTo(expected);
    TrimmedNames.of(text.passage())
        .forEach(m -> assertThat(m.text()).isEqualTo(m.span().of(text.text())));
  }
}
