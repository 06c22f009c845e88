package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.text.Mention;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNamesTest {
  /** The names there are then, where a longer one has this probability. */
  @ParameterizedTest
  @CsvSource({
    "{P|레너드} 로더가 왔다.,레너드 로더,0.2,레너드 로더",
    "{P|레너드} 로더가 왔다.,레너드 로더,0.1,레너드",
    "{O|레너드} 로더가 왔다.,레너드 로더,0.4,레너드",
    "제시 {P|린가드}가 왔다.,제시 린가드,0.3,제시 린가드",
    "{P|시진핑핑} 주석이 왔다.,시진핑핑 주석,0.4,시진핑핑",
    "놀란 {P|라쿤}은 왔다.,놀란 라쿤,0.4,라쿤",
    "리틀 {P|소지섭}은 왔다.,리틀 소지섭,0.4,소지섭",
    "{P|레너드} 로더 주니어가 왔다.,레너드 로더 주니어,0.4,레너드",
    "{P|레너드} {P|로더}가 왔다.,레너드 로더,0.4,레너드 로더"
  })
  void a_foreign_name_has_both_its_words(
      String marked, String longer, double probability, String expected) {
    Marked text = Marked.of(marked);
    List<Mention> doubtful = List.of(text.person(longer, probability));

    assertThat(
            FullNames.of(text.passage(), doubtful).stream()
                .map(Mention::text)
                .collect(Collectors.joining("/")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "사토 {P|유키} 박사는 왔다.,사토 유키",
    "사토 {P|유키} 나래대 교수는 왔다.,사토 유키",
    "사토 {P|유키}는 왔다.,유키",
    "당시 {P|유키} 박사는 왔다.,유키",
    "{L|사토} {P|유키} 박사는 왔다.,사토/유키",
    "사토 {P|유가온} 박사는 왔다.,유가온"
  })
  void a_first_name_belongs_to_the_name_before_a_title(String marked, String expected) {
    assertThat(
            FullNames.withFirstNames(Marked.of(marked).passage()).stream()
                .map(Mention::text)
                .collect(Collectors.joining("/")))
        .isEqualTo(expected);
  }
}
