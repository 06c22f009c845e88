package dev.gisa.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Many articles to annotate: {@code {"articles":[{"text":"…"},{"text":"…"}],"options":{}}}, or one
 * JSON object a line. An article that is no good request has a problem in its place, and the others
 * are annotated.
 */
public record BatchRequest(List<Entry> entries) {
  /** A result takes 13 KB before it is written, even of an article without text. */
  static final int MAX_ARTICLES = 10_000;

  private static final String ARTICLES = "articles";

  /** A request, or why there is none; one of the two is there. */
  public record Entry(Optional<ArticleRequest> request, Optional<Problem> problem) {}

  public BatchRequest {
    entries = List.copyOf(entries);
  }

  /** Whether a direct payload is a batch. */
  public static boolean isOne(JsonNode body) {
    return body.has(ARTICLES) && !body.has("text");
  }

  /**
   * Reads a request body.
   *
   * @throws ProblemException if it has no array of articles or too long a one, or its options are
   *     no object
   */
  public static BatchRequest of(JsonNode body) {
    if (!body.path(ARTICLES).isArray()) {
      throw ArticleRequest.malformed("\"articles\" is required, an array");
    }
    requireFew(body.path(ARTICLES).size());
    JsonNode options = ArticleRequest.object(body, "options");
    List<Entry> entries = new ArrayList<>();
    body.path(ARTICLES).forEach(article -> entries.add(entry(article, options)));
    return new BatchRequest(entries);
  }

  /**
   * Reads one article a line; blank lines count for nothing.
   *
   * @throws ProblemException if there are too many
   */
  public static BatchRequest ofLines(String body) {
    List<String> lines =
        body.lines().filter(line -> !line.isBlank()).limit(MAX_ARTICLES + 1L).toList();
    requireFew(lines.size());
    return new BatchRequest(lines.stream().map(BatchRequest::line).toList());
  }

  private static void requireFew(int articles) {
    if (articles > MAX_ARTICLES) {
      throw new ProblemException(Problem.tooManyArticles(MAX_ARTICLES));
    }
  }

  private static Entry line(String line) {
    try {
      return entry(Json.parse(line), MissingNode.getInstance());
    } catch (ProblemException e) {
      return new Entry(Optional.empty(), Optional.of(e.problem()));
    }
  }

  private static Entry entry(JsonNode article, JsonNode options) {
    try {
      return new Entry(Optional.of(ArticleRequest.of(article, options)), Optional.empty());
    } catch (ProblemException e) {
      return new Entry(Optional.empty(), Optional.of(e.problem()));
    }
  }
}
