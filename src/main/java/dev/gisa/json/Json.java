package dev.gisa.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gisa.AnnotatedArticle;

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
    return MAPPER.valueToTree(ArticleResult.of(annotated, unit));
  }

  public static JsonNode problem(Problem problem) {
    return MAPPER.valueToTree(problem);
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
