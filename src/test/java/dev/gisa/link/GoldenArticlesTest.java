package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.link.GoldenArticle.GoldMention;
import dev.gisa.link.GoldenArticle.GoldQuote;
import dev.gisa.link.GoldenArticle.GoldTitle;
import dev.gisa.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The annotations of the golden articles hang together; reading them checks each span's words. */
class GoldenArticlesTest {
  @ParameterizedTest
  @ValueSource(strings = {"tune", "test"})
  void annotations_fit_their_texts(String half) throws IOException {
    List<GoldenArticle> articles =
        GoldenArticle.readAll(Path.of("src/test/resources/golden", half));

    assertThat(articles).hasSize(half.equals("tune") ? 91 : 29);
    for (GoldenArticle article : articles) {
      assertThat(article.text()).as(article.name()).hasSizeBetween(900, 3000);
      assertThat(article.entities().keySet())
          .as(article.name())
          .containsAll(article.mentions().stream().map(GoldMention::entity).toList())
          .containsAll(article.titles().stream().map(GoldTitle::entity).toList())
          .containsAll(article.titles().stream().flatMap(t -> t.organization().stream()).toList())
          .containsAll(article.quotes().stream().flatMap(q -> q.speaker().stream()).toList());
      assertThat(article.keywords()).allMatch(article.text()::contains);
      assertThat(article.mentions().stream().map(GoldMention::span).toList())
          .as(article.name())
          .isSortedAccordingTo((a, b) -> Integer.compare(a.end(), b.start() + 1));
      assertThat(article.quotes().stream().map(GoldQuote::span).map(Span::length).toList())
          .allMatch(length -> length > 0);
    }
  }
}
