package dev.gisa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gisa.text.Article;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {
  private static final Gisa GISA = Gisa.load();
  private static final Article ARTICLE = Article.of("윤석열 대통령은 갔다. 이재용 회장은 왔다. 그는 웃었다.");

  /** Notes what it hears, and throws at one of the sentences. */
  private static final class Listener implements Progress {
    private final List<String> heard = new ArrayList<>();
    private final int last;
    private int sentences;

    Listener(int last) {
      this.last = last;
    }

    @Override
    public void ended(Stage stage) {
      heard.add(stage.name());
    }

    @Override
    public void atSentence() {
      heard.add("sentence");
      if (++sentences == last) {
        throw new IllegalStateException("enough");
      }
    }
  }

  @Test
  void every_stage_is_told_of_in_its_order_and_each_sentence_of_the_long_ones() {
    Listener listener = new Listener(Integer.MAX_VALUE);

    GISA.annotate(ARTICLE, Options.DEFAULT, listener);

    assertThat(listener.heard)
        .filteredOn(heard -> !heard.equals("sentence"))
        .containsExactly(
            "NORMALIZE", "DEDUPLICATE", "SECTION", "ANALYZE", "TAG", "READ", "LINK", "FINGERPRINT");
    assertThat(listener.heard.subList(3, 11))
        .containsExactly(
            "sentence",
            "sentence",
            "sentence",
            "ANALYZE",
            "sentence",
            "sentence",
            "sentence",
            "TAG");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 6})
  void what_it_throws_ends_the_work_and_the_next_article_is_none_the_worse(int last) {
    AnnotatedArticle before = GISA.annotate(ARTICLE);

    assertThatThrownBy(() -> GISA.annotate(ARTICLE, Options.DEFAULT, new Listener(last)))
        .hasMessage("enough");

    assertThat(GISA.annotate(ARTICLE).linked()).isEqualTo(before.linked());
  }
}
