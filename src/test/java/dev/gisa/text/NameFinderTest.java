package dev.gisa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {
  private static final NameFinder<String> FINDER =
      new NameFinder<>(Map.of("김영수", "A", "김영", "B", "과기정통부", "C", "과기정통부 장관", "D", "AI", "E"));

  @ParameterizedTest
  @CsvSource({
    "김영수,A",
    "김영수는 갔다,A",
    "김영수씨가 갔다,A",
    "(김영수),A",
    "김영수·김영,AB",
    "김영 김영수 김영,BAB",
    "김영에게 갔다,B",
    "김영에서의 일,B",
    "김영이었다,B",
    "김영에서는,B",
    "김영이었다가,''",
    "김영수학원,''",
    "박김영수,''",
    "1김영수,''",
    "김영수나라는,''",
    "과기정통부 장관이 왔다,D",
    "과기정통부 장관실에,C",
    "AI·AI가 AIM,EE",
    "'',''"
  })
  void a_name_stands_where_a_word_begins_and_ends_or_has_a_particle(String text, String names) {
    StringBuilder found = new StringBuilder();
    FINDER.find(text, (span, name) -> found.append(name));

    assertThat(found).hasToString(names);
  }

  @Test
  void places_are_those_of_the_names_without_particles() {
    String text = "어제 김영수는 과기정통부에서 AI를";
    List<String> found = new ArrayList<>();
    FINDER.find(text, (span, name) -> found.add(span.start() + span.of(text)));

    assertThat(found).containsExactly("3김영수", "8과기정통부", "16AI");
  }

  @Test
  void a_name_does_not_cut_a_letter_from_its_marks() {
    List<String> found = new ArrayList<>();
    FINDER.find("AI\u0301 AI", (span, name) -> found.add(span.toString()));

    assertThat(found).containsExactly(new Span(4, 6).toString());
  }

  @Test
  void names_of_another_normal_form_are_other_names() {
    List<String> found = new ArrayList<>();
    FINDER.find(Normalizer.normalize("김영수", Normalizer.Form.NFD), (s, n) -> found.add(n));

    assertThat(found).isEmpty();
  }
}
