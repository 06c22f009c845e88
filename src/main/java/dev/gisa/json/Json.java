package dev.gisa.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.AnnotatedArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** JSON in and out, the same everywhere: the function, the command line and the tests. */
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private Json() {}

  /**
   * Parses a request body.
   *
   * @throws ProblemException if it is not one JSON value
   */
  public static JsonNode parse(String body) {
    try {
      return MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      throw new ProblemException(Problem.malformed("the body is not JSON"));
    }
  }

  public static JsonNode result(AnnotatedArticle annotated, OffsetUnit unit) {
    return ArticleResult.of(annotated, unit);
  }

  /** Annotates a batch: {@code {"schemaVersion":…,"results":[…],"clusters":[…]}}. */
  public static JsonNode result(
      Function<ArticleRequest, AnnotatedArticle> gisa, BatchRequest batch) {
    return BatchResult.of(gisa, batch);
  }

  /** The clusters of articles that were annotated one by one, none where that failed. */
  public static JsonNode clusters(List<Optional<AnnotatedArticle>> articles) {
    return BatchResult.clusters(articles);
  }

  /** A batch's result with each article's on a line of its own, and a last line for the rest. */
  public static String lines(JsonNode batchResult) {
    StringBuilder lines = new StringBuilder();
    batchResult.path("results").forEach(result -> lines.append(compact(result)).append('\n'));
    ObjectNode rest = batchResult.deepCopy();
    rest.remove("results");
    return lines.append(compact(rest)).append('\n').toString();
  }

  public static JsonNode problem(Problem problem) {
    return ArticleResult.object()
        .put("type", problem.type())
        .put("title", problem.title())
        .put("status", problem.status())
        .put("detail", problem.detail());
  }

  /**
   * The id of a result that was printed with {@link #compact}. Reads no further than that.
   *
   * @throws ProblemException if it is no JSON object as far as it is read
   */
  public static Optional<String> id(String result) {
    try (JsonParser parser = MAPPER.createParser(result)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new ProblemException(Problem.malformed("the result is no object"));
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals("id")) {
          return Optional.of(parser.getText());
        }
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new ProblemException(Problem.malformed("the result is not JSON"));
    }
  }

  /** Whether it has at most so many bytes on one line, in UTF-8. */
  public static boolean fits(JsonNode tree, int maxBytes) {
    return compact(tree).getBytes(StandardCharsets.UTF_8).length <= maxBytes;
  }

  /** On one line, without a line break at the end. */
  public static String compact(JsonNode tree) {
    return tree.toString();
  }

  /** Indented, without a line break at the end. */
  public static String pretty(JsonNode tree) {
    return tree.toPrettyString();
  }
}
