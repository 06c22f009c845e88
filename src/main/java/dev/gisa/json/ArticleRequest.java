package dev.gisa.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.gisa.Options;
import dev.gisa.section.Section;
import dev.gisa.text.Article;
import dev.gisa.text.EntityType;
import dev.gisa.text.Publication;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One article to annotate, as it is asked for: {@code
 * {"text":"…","publishedAt":"2023-06-11","options":{"offsets":"utf8"}}}. Fields that are not known
 * are ignored.
 */
public record ArticleRequest(Article article, Options options, OffsetUnit offsets) {

  /**
   * Reads a request body.
   *
   * @throws ProblemException if there is no text, or a known field has a wrong type or value
   */
  public static ArticleRequest of(JsonNode body) {
    return of(body, MissingNode.getInstance());
  }

  /**
   * Reads an article of a batch.
   *
   * @param batchOptions hold where the article has no options of its own
   */
  static ArticleRequest of(JsonNode body, JsonNode batchOptions) {
    if (!body.isObject()) {
      throw malformed("a JSON object is expected");
    }
    JsonNode text = body.path("text");
    if (text.isMissingNode() || text.isNull()) {
      throw new ProblemException(Problem.noText());
    }
    Optional<String> sentText = string(body, "text");
    JsonNode own = object(body, "options");
    JsonNode options = own.isMissingNode() ? batchOptions : own;
    return new ArticleRequest(
        new Article(
            string(body, "id"), string(body, "title"), sentText.orElseThrow(), published(body)),
        options(options),
        offsets(options));
  }

  /** An article that comes as plain text, with all options at their defaults. */
  public static ArticleRequest ofPlainText(String text) {
    Article article = Article.of(text);
    return new ArticleRequest(article, Options.DEFAULT, OffsetUnit.UTF16);
  }

  /** With an id of its own, or this one if it has none. */
  public ArticleRequest orNamed(String id) {
    Article named =
        new Article(
            article.id().or(() -> Optional.of(id)),
            article.title(),
            article.text(),
            article.published());
    return new ArticleRequest(named, options, offsets);
  }

  private static Optional<Publication> published(JsonNode body) {
    return string(body, "publishedAt")
        .map(
            sent ->
                PublicationDate.parse(sent)
                    .orElseThrow(
                        () -> malformed("\"publishedAt\" is not an ISO 8601 date or date-time")));
  }

  private static Options options(JsonNode options) {
    JsonNode dedup = object(options, "dedup");
    JsonNode minChars = dedup.path("minChars");
    JsonNode near = dedup.path("near");
    JsonNode minConfidence = options.path("minConfidence");
    if (!isAbsent(minChars) && !minChars.canConvertToExactIntegral()) {
      throw malformed("\"minChars\" is not a whole number");
    }
    if (!isAbsent(near) && !near.isBoolean()) {
      throw malformed("\"near\" is neither true nor false");
    }
    if (!isAbsent(minConfidence) && !minConfidence.isNumber()) {
      throw malformed("\"minConfidence\" is not a number");
    }
    try {
      return new Options(
          isAbsent(minChars) ? Options.DEFAULT.minChars() : clampedInt(minChars),
          isAbsent(near) ? Options.DEFAULT.near() : near.booleanValue(),
          drop(options.path("drop")),
          types(options.path("types")),
          isAbsent(minConfidence) ? Options.DEFAULT.minConfidence() : minConfidence.doubleValue());
    } catch (IllegalArgumentException e) {
      throw malformed(e.getMessage());
    }
  }

  private static int clampedInt(JsonNode number) {
    return number.canConvertToInt()
        ? number.intValue()
        : number.bigIntegerValue().signum() * Integer.MAX_VALUE;
  }

  private static Set<Section.Kind> drop(JsonNode names) {
    if (isAbsent(names)) {
      return Options.DEFAULT.drop();
    }
    if (!names.isArray()) {
      throw malformed("\"drop\" is not an array");
    }
    Set<Section.Kind> kinds = EnumSet.noneOf(Section.Kind.class);
    for (JsonNode name : names) {
      kinds.add(
          Arrays.stream(Section.Kind.values())
              .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name.asText()))
              .findFirst()
              .orElseThrow(
                  () ->
                      malformed("\"drop\" may hold byline, copyright, caption, related, update")));
    }
    return kinds;
  }

  private static Set<EntityType> types(JsonNode names) {
    if (isAbsent(names)) {
      return Options.DEFAULT.types();
    }
    if (!names.isArray()) {
      throw malformed("\"types\" is not an array");
    }
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    for (JsonNode name : names) {
      try {
        types.add(EntityType.valueOf(name.asText()));
      } catch (IllegalArgumentException e) {
        throw malformed("\"types\" may hold " + Arrays.toString(EntityType.values()));
      }
    }
    return types;
  }

  private static OffsetUnit offsets(JsonNode options) {
    return string(options, "offsets")
        .map(
            name ->
                OffsetUnit.ofWireName(name)
                    .orElseThrow(() -> malformed("\"offsets\" is none of utf16, codepoint, utf8")))
        .orElse(OffsetUnit.UTF16);
  }

  private static Optional<String> string(JsonNode parent, String field) {
    JsonNode value = parent.path(field);
    if (isAbsent(value)) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw malformed("\"" + field + "\" is not a string");
    }
    return Optional.of(value.textValue());
  }

  static JsonNode object(JsonNode parent, String field) {
    JsonNode value = parent.path(field);
    if (isAbsent(value)) {
      return MissingNode.getInstance();
    }
    if (!value.isObject()) {
      throw malformed("\"" + field + "\" is not an object");
    }
    return value;
  }

  private static boolean isAbsent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  static ProblemException malformed(String detail) {
    return new ProblemException(Problem.malformed(detail));
  }
}
