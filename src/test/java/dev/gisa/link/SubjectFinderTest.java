package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectFinderTest {
  /** Each as it stands up to the end of its particle, with the first letter of its kind. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{P|김성훈}은 왔다.;N 김성훈은",
        "{P|김성훈}을 봤다.;``",
        "{P|김성훈} {O|업스테이지} 대표는 왔다.;N 김성훈 업스테이지 대표는",
        "{P|김성훈} {O|업스테이지}의 대표는 왔다.;N 김성훈 업스테이지의 대표는",
        "{P|김성훈} {O|업스테이지}(서울) 대표는 왔다.;N 김성훈 업스테이지(서울) 대표는",
        "{P|김성훈} {P|이도윤}은 왔다.;N 이도윤은",
        "{P|김성훈} 대표를 봤다.;``",
        "{P|김성훈} 대표의 집은 크다.;``",
        "{P|김성훈} 지원팀 과장(40)은 왔다.;N 김성훈 지원팀 과장(40)은",
        "{P|김성훈}, 대표는 왔다.;T 대표는",
        "{P|김성훈} 빨리 대표는 왔다.;T 대표는",
        "{P|김}모(52) 씨는 왔다.;N 김모(52) 씨는",
        "‘{O|파도소리}’는 컸다.;N 파도소리’는",
        "{O|국토부} 장관이 왔다.;T 장관이",
        "{L|서울}은 컸다.;N 서울은",
        "{L|서울}이 컸다.;``",
        "{O|강릉시} 측은 늦었다.;N 강릉시 측은",
        "{O|강릉시} 측을 봤다.;``",
        "{O|NNC} 방송은 늦었다.;N NNC 방송은",
        "이 방송은 늦었다.;B 방송은",
        "{O|강릉시}에 따르면 늦었다.;N 강릉시에",
        "{O|강릉시}에 갔다.;``",
        "{P|김성훈} 역시 왔다.;N 김성훈",
        "그는 왔다.;P 그는",
        "그녀가 왔다.;P 그녀가",
        "위원장이 왔다.;T 위원장이",
        "한 주민은 왔다.;U 주민은",
        "주민은 왔다.;U 주민은",
        "한 나무꾼은 왔다.;U 나무꾼은",
        "한 2차 협력사 사장은 왔다.;U 사장은",
        "어떤 위원장이 왔다.;U 위원장이",
        "큰 위원장이 왔다.;T 위원장이",
        "산을 위원장이 봤다.;T 위원장이",
        "나무꾼은 왔다.;``",
        "은 왔다.;``",
        "저주민은 왔다.;U 저주민은",
        "가{P|김성훈}은 왔다.;N 김성훈은"
      })
  void subjects_end_in_their_particles(String marked, String expected) {
    Marked text = Marked.of(marked);
    String found =
        new SubjectFinder(text.passage())
            .find(0, text.text().length()).stream()
                .map(s -> s.kind().name().charAt(0) + " " + span(text, s))
                .collect(Collectors.joining("/"));
    assertThat(found).isEqualTo(expected);
  }

  private static String span(Marked text, Subject subject) {
    return text.text().substring(subject.start(), subject.end());
  }

  @ParameterizedTest
  @CsvSource({
    "{P|김성훈}은 왔다.,true",
    "{P|김성훈}이 왔다.,false",
    "{P|김성훈} 역시 왔다.,true",
    "그는 왔다.,true",
    "그가 왔다.,false",
    "한 주민도 왔다.,true",
    "한 주민이 왔다.,false"
  })
  void some_particles_make_a_topic(String marked, boolean topic) {
    Marked text = Marked.of(marked);
    assertThat(new SubjectFinder(text.passage()).find(0, text.text().length()))
        .extracting(Subject::topic)
        .containsExactly(topic);
  }

  @ParameterizedTest
  @CsvSource({
    "{P|김성훈}은 왔다.,김성훈",
    "{P|김성훈} 대표의 말이다.,김성훈 대표",
    "{P|김성훈} {O|업스테이지} 대표의 말이다.,김성훈 업스테이지 대표",
    "{P|김성훈} 지원팀 과장(40)의 말이다.,김성훈 지원팀 과장(40)",
    "{P|김성훈} 씨의 말이다.,김성훈 씨",
    "{P|김성훈} 빨리 왔다.,김성훈",
    "{P|김}모(52) 씨의 말이다.,김모(52) 씨",
    "{P|김성훈} ,김성훈"
  })
  void a_name_ends_behind_its_titles(String marked, String expected) {
    Marked text = Marked.of(marked);
    int end = new SubjectFinder(text.passage()).endOfName(0, text.text().length());
    assertThat(text.text().substring(0, end)).isEqualTo(expected);
  }
}
