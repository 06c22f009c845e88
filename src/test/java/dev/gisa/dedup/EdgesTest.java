package dev.gisa.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgesTest {
  /** A firm edge is shown as a bar, a weak one as a tilde. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          가다. 나다.             > |가다.|나다.|
          가다.나다.              > |가다.|나다.|
          가요.나요.              > |가요.~나요.|
          가요.\u0301나요.        > |가요.\u0301나요.|
          가요.\u1161나요.        > |가요.\u1161나요.|
          "가다. 나다."고 했다.     > |"가다.나다."고했다.|
          “가다.”나다.            > |"가다."~나다.|
          가다.'나'라고 했다.       > |가다.~'~나'라고했다.|
          1.5배다. B.J.는 간다.    > |1.5배다.|B.~J.~는간다.|
          가다                    > |가다|
          """)
  void edges_are_where_sentences_end(String text, String shown) {
    Skeleton skeleton = Skeleton.of(text);
    Edges edges = Edges.of(text, skeleton);
    StringBuilder marked = new StringBuilder(skeleton.toString());
    for (int i = edges.size() - 1; i >= 0; i--) {
      marked.insert(edges.place(i), edges.isFirm(i) ? '|' : '~');
    }

    assertThat(marked.toString()).isEqualTo(shown);
  }
}
