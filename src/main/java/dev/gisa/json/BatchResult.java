package dev.gisa.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.AnnotatedArticle;
import dev.gisa.Gisa;
import dev.gisa.dedup.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the wire says of a batch. */
final class BatchResult {
  private BatchResult() {}

  /** The results of the articles in their order, a problem where there is none; and clusters. */
  static ObjectNode of(Function<ArticleRequest, AnnotatedArticle> gisa, BatchRequest batch) {
    ObjectNode json = ArticleResult.object().put("schemaVersion", ArticleResult.SCHEMA_VERSION);
    ArrayNode results = json.putArray("results");
    List<Optional<AnnotatedArticle>> articles = new ArrayList<>();
    for (BatchRequest.Entry entry : batch.entries()) {
      Optional<AnnotatedArticle> article = entry.request().map(gisa);
      articles.add(article);
      results.add(
          article
              .map(a -> Json.result(a, entry.request().orElseThrow().offsets()))
              .orElseGet(() -> Json.problem(entry.problem().orElseThrow())));
    }
    json.set("clusters", clusters(articles));
    return json;
  }

  /** The near-duplicates among articles; one that could not be annotated has its place too. */
  static ArrayNode clusters(List<Optional<AnnotatedArticle>> articles) {
    return ArticleResult.array(Gisa.clusters(articles), cluster -> cluster(cluster, articles));
  }

  /** The first article, then the others in the order of their publication. */
  private static ObjectNode cluster(Cluster cluster, List<Optional<AnnotatedArticle>> articles) {
    ObjectNode json = ArticleResult.object();
    json.set("members", ArticleResult.array(cluster.members(), member -> member(member, articles)));
    return json;
  }

  /**
   * An article beside the first one: {@code index} of its result, from 0, {@code inFirst} the share
   * of it that stands in the first, {@code ofFirst} the share of the first that stands in it.
   */
  private static ObjectNode member(
      Cluster.Member member, List<Optional<AnnotatedArticle>> articles) {
    ObjectNode json = ArticleResult.object().put("index", member.index());
    articles
        .get(member.index())
        .flatMap(article -> article.article().id())
        .ifPresent(id -> json.put("id", id));
    return json.put("similarity", ArticleResult.rounded(member.similarity()))
        .put("inFirst", ArticleResult.rounded(member.inFirst()))
        .put("ofFirst", ArticleResult.rounded(member.ofFirst()));
  }
}
