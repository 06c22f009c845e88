package dev.gisa.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gisa.AnnotatedArticle;
import dev.gisa.Gisa;
import dev.gisa.dedup.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the wire says of a batch.
 *
 * @param results of the articles in their order; a problem where there is none
 * @param clusters of near-duplicate articles
 */
@JsonPropertyOrder({"schemaVersion", "results", "clusters"})
public record BatchResult(
    String schemaVersion, List<JsonNode> results, List<WireCluster> clusters) {

  /** The first article, then the others in the order of their publication. */
  public record WireCluster(List<WireMember> members) {}

  /**
   * An article beside the first one.
   *
   * @param index of its result, from 0
   * @param inFirst the share of it that stands in the first
   * @param ofFirst the share of the first that stands in it
   */
  @JsonPropertyOrder({"index", "id", "similarity", "inFirst", "ofFirst"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireMember(
      int index, String id, double similarity, double inFirst, double ofFirst) {}

  static BatchResult of(Function<ArticleRequest, AnnotatedArticle> gisa, BatchRequest batch) {
    List<JsonNode> results = new ArrayList<>();
    List<Optional<AnnotatedArticle>> articles = new ArrayList<>();
    for (BatchRequest.Entry entry : batch.entries()) {
      Optional<AnnotatedArticle> article = entry.request().map(gisa);
      articles.add(article);
      results.add(
          article
              .map(a -> Json.result(a, entry.request().orElseThrow().offsets()))
              .orElseGet(() -> Json.problem(entry.problem().orElseThrow())));
    }
    return new BatchResult(ArticleResult.SCHEMA_VERSION, results, clusters(articles));
  }

  /** The near-duplicates among articles; one that could not be annotated has its place too. */
  static List<WireCluster> clusters(List<Optional<AnnotatedArticle>> articles) {
    return Gisa.clusters(articles).stream()
        .map(c -> new WireCluster(c.members().stream().map(m -> member(m, articles)).toList()))
        .toList();
  }

  private static WireMember member(
      Cluster.Member member, List<Optional<AnnotatedArticle>> articles) {
    return new WireMember(
        member.index(),
        articles.get(member.index()).flatMap(a -> a.article().id()).orElse(null),
        ArticleResult.rounded(member.similarity()),
        ArticleResult.rounded(member.inFirst()),
        ArticleResult.rounded(member.ofFirst()));
  }
}
