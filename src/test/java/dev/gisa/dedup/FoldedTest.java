package dev.gisa.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
  /** A bar stands before each word but the first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          “한국(韓國)은 ３만명”   > 한국은|3만명
          1,300억원             > 1300억원
          1.5%, -3도            > 1.5%|-3도
          정부·여당은            > 정부|여당은
          '정국'은 KBS의         > 정국은|kbs의
          11:30~12:00           > 11:30~12:00
          오나요? 온다.          > 오나요?|온다
          AI(인공지능)          > ai|인공지능
          ()                    > ``
          """)
  void only_what_counts_is_left(String text, String folded) {
    Skeleton skeleton = Skeleton.of(text);
    Draft draft = new Draft(skeleton, Edges.of(text, skeleton));
    Folded result = Folded.of(draft, 0, skeleton.length());
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < result.length(); i++) {
      shown.append(i > 0 && result.isWordStart(i) ? "|" : "").append(result.charAt(i));
    }

    assertThat(shown.toString()).isEqualTo(folded);
  }
}
