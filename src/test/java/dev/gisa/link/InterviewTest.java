package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewTest {
  /** The words of what answers. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "그를 만났다.\\n― 심정은.\\n\"아주 좋습니다.\";아주 좋습니다.",
        "― 심정은.\\n\"아주 좋습니다.\";아주 좋습니다.",
        "그를 만났다.\\n심정은?\\n\"아주 좋습니다.\";아주 좋습니다.",
        "그를 만났다.\\n심정은?\\n\\n  \"아주 좋습니다.\";아주 좋습니다.",
        "그를 만났다.\\n날이 좋다.\\n\"아주 좋습니다.\";``",
        "그를 만났다.\\n― 심정은. 그는 \"아주 좋습니다.\";``",
        "\"아주 좋습니다.\";``",
        "\\n\"아주 좋습니다.\";``",
        "그를 만났다.\\n심정은.\\n\"첫째다.\"\\n몸은.\\n\"둘째다.\"\\n꿈은.\\n\"셋째다.\";첫째다./둘째다./셋째다.",
        "심정은.\\n\"첫째다.\"\\n몸은.\\n\"둘째다.\"\\n꿈은.\\n\"셋째다.\";``",
        "그를 만났다.\\n심정은.\\n\"첫째다.\"\\n몸은.\\n\"둘째다.\";``",
        "만났다.\\n\"영째다.\"\\n\"첫째다.\"\\n\"둘째다.\"\\n\"셋째다.\";``"
      })
  void answers_follow_questions(String text, String expected) {
    assertThat(words(text, Interview::isAnswer)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "\"첫째다.\"\\n\"둘째다.\";둘째다.",
        "\"첫째다.\"\\n\\n\"둘째다.\";둘째다.",
        "\"첫째다.\" 또 \"둘째다.\";``",
        "“첫째다.”\\n\"둘째다.\";``",
        "그는 갔다.\\n\"둘째다.\";``"
      })
  void speech_goes_on_in_the_next_paragraph(String text, String expected) {
    assertThat(words(text, Interview::continues)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"118,3", "119,3", "120,0"})
  void a_question_without_a_mark_is_short(int length, int answers) {
    String question = "가".repeat(length - 1) + ".";
    String text = "그를 만났다.\n" + (question + "\n\"좋다.\"\n").repeat(3);
    assertThat(found(Marked.of(text).passage(), Interview::isAnswer)).hasSize(answers);
  }

  private static String words(String text, BiPredicate<Interview, Quotation> kind) {
    Passage passage = Marked.of(text.replace("\\n", "\n")).passage();
    return found(passage, kind).stream()
        .map(q -> q.words().of(passage.text()))
        .collect(Collectors.joining("/"));
  }

  private static List<Quotation> found(Passage passage, BiPredicate<Interview, Quotation> kind) {
    List<Quotation> quotations = QuotationFinder.find(passage);
    Interview interview = new Interview(passage, quotations);
    return quotations.stream().filter(q -> kind.test(interview, q)).toList();
  }
}
