package dev.gisa.adapter.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gisa.Gisa;
import dev.gisa.json.ArticleRequest;
import dev.gisa.json.BatchRequest;
import dev.gisa.json.Json;
import dev.gisa.json.ProblemException;
import org.junit.jupiter.api.Test;

class TimeBudgetTest {
  private static final Gisa GISA = Gisa.load();
  private static final ArticleRequest ARTICLE = ArticleRequest.ofPlainText("윤석열 대통령은 갔다.");

  @Test
  void a_used_up_budget_ends_an_article_with_a_problem() {
    Invocation invocation = new Invocation(GISA, TimeBudget.ofMillis(0));

    assertThatThrownBy(() -> invocation.apply(ARTICLE))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(503));
  }

  @Test
  void a_batch_ends_as_a_whole() {
    JsonNode batch = Json.parse("{\"articles\":[{\"text\":\"서울\"},{\"text\":\"부산\"}]}");

    assertThatThrownBy(
            () -> Json.result(new Invocation(GISA, TimeBudget.ofMillis(0)), BatchRequest.of(batch)))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void an_article_with_time_enough_is_annotated() {
    assertThat(new Invocation(GISA, TimeBudget.ofMillis(600_000)).apply(ARTICLE).entities())
        .isNotEmpty();
    assertThat(new Invocation(GISA, TimeBudget.UNLIMITED).apply(ARTICLE).entities()).isNotEmpty();
  }
}
