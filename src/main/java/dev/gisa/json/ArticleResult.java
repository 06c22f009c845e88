package dev.gisa.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.AnnotatedArticle;
import dev.gisa.FoundSection;
import dev.gisa.Warning;
import dev.gisa.dedup.Fingerprint;
import dev.gisa.dedup.Repeat;
import dev.gisa.link.Entity;
import dev.gisa.link.Keyword;
import dev.gisa.link.LinkReason;
import dev.gisa.link.LinkedMention;
import dev.gisa.link.Quote;
import dev.gisa.link.Title;
import dev.gisa.text.Mention;
import dev.gisa.text.Span;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What the wire says of one article; {@code schema.json} tells it to others. Spans are {@code
 * [start, end)} in the unit that {@code offsets} names: {@code span} into {@code text}, {@code
 * source} and {@code kept} into the text as sent.
 *
 * <p>Nodes are made field by field: looking at records for their fields took Jackson a tenth of the
 * function's start.
 */
final class ArticleResult {
  static final String SCHEMA_VERSION = "1";

  private final AnnotatedArticle annotated;
  private final OffsetUnit unit;
  private final Offsets clean;
  private final Offsets source;

  private ArticleResult(AnnotatedArticle annotated, OffsetUnit unit) {
    this.annotated = annotated;
    this.unit = unit;
    this.clean = new Offsets(annotated.clean().text(), unit);
    this.source = new Offsets(annotated.article().text(), unit);
  }

  static ObjectNode of(AnnotatedArticle annotated, OffsetUnit unit) {
    return new ArticleResult(annotated, unit).json();
  }

  private ObjectNode json() {
    ObjectNode json = object().put("schemaVersion", SCHEMA_VERSION);
    annotated.article().id().ifPresent(id -> json.put("id", id));
    annotated.article().publishedOn().ifPresent(day -> json.put("publishedAt", day.toString()));
    json.put("text", annotated.clean().text());
    json.put("offsets", unit.wireName());
    json.set("repeats", array(annotated.repeats(), this::repeat));
    json.set("sections", array(annotated.sections(), this::section));
    json.set("entities", entities(annotated.entities()));
    json.set("quotes", array(annotated.quotes(), this::quote));
    json.set("keywords", array(annotated.keywords(), ArticleResult::keyword));
    json.set("fingerprint", fingerprint(annotated.fingerprint()));
    json.set("warnings", array(annotated.warnings(), ArticleResult::warning));
    json.putObject("model").put("name", "gisa-konec").put("version", annotated.modelVersion());
    return json;
  }

  /**
   * A later copy. {@code cut} says whether it is absent from the clean text; {@code text} is what
   * was cut, only where the kept copy differs from it in any way.
   */
  private ObjectNode repeat(Repeat repeat) {
    ObjectNode json = object().put("kind", lowerCase(repeat.kind())).put("cut", repeat.isCut());
    json.set("source", span(repeat.source(), source));
    json.set("kept", span(repeat.kept(), source));
    json.put("similarity", rounded(repeat.similarity()));
    json.set("differences", array(repeat.differences(), ArticleResult::difference));
    if (repeat.isCut() && !repeat.text().equals(repeat.kept().of(annotated.article().text()))) {
      json.put("text", repeat.text());
    }
    return json;
  }

  private static ObjectNode difference(Repeat.Difference difference) {
    return object().put("source", difference.source()).put("kept", difference.kept());
  }

  /** News furniture; {@code span} is absent if it was dropped. */
  private ObjectNode section(FoundSection section) {
    ObjectNode json = object().put("kind", lowerCase(section.kind()));
    json.set("source", span(section.source(), source));
    section.span().ifPresent(span -> json.set("span", span(span, clean)));
    return json;
  }

  private ArrayNode entities(List<Entity> entities) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode(entities.size());
    entities.forEach(entity -> json.add(entity(id(json.size()), entity)));
    return json;
  }

  /**
   * An entity; {@code value} is null for names and for values that could not be read, {@code
   * titles} are absent where there are none, and {@code conversionOf} is the id of the amount that
   * it tells again in other units.
   */
  private ObjectNode entity(String id, Entity entity) {
    ObjectNode json = object().put("id", id).put("type", entity.type().name());
    json.put("name", entity.name());
    ArrayNode aliases = json.putArray("aliases");
    entity.aliases().forEach(aliases::add);
    json.put("salience", rounded(entity.salience()));
    if (!entity.titles().isEmpty()) {
      json.set("titles", array(entity.titles(), ArticleResult::title));
    }
    json.set("value", entity.value().map(ValueJson::of).orElse(null));
    entity.conversionOf().ifPresent(amount -> json.put("conversionOf", id(amount)));
    json.set("mentions", array(entity.mentions(), this::mention));
    return json;
  }

  private static String id(int index) {
    return "e" + (index + 1);
  }

  /** A title; {@code organization} is an entity's id, {@code status} absent for a current one. */
  private static ObjectNode title(Title title) {
    ObjectNode json = object().put("title", title.title());
    title.organization().ifPresent(organization -> json.put("organization", id(organization)));
    if (title.status() != Title.Status.CURRENT) {
      json.put("status", lowerCase(title.status()));
    }
    return json;
  }

  /**
   * A mention; {@code link} says why it is one of the entity where that is not its name or value.
   */
  private ObjectNode mention(LinkedMention linked) {
    Mention mention = linked.mention();
    ObjectNode json = object().put("text", mention.text());
    putSpans(json, mention.span());
    json.put("confidence", rounded(mention.confidence()));
    if (linked.reason() != LinkReason.NAME && linked.reason() != LinkReason.VALUE) {
      json.put("link", lowerCase(linked.reason()));
    }
    return json;
  }

  /** What somebody said; {@code speaker} is an entity's id, absent where none is named. */
  private ObjectNode quote(Quote quote) {
    ObjectNode json = object().put("kind", lowerCase(quote.kind())).put("text", quote.text());
    putSpans(json, quote.span());
    quote.speaker().ifPresent(speaker -> json.put("speaker", id(speaker)));
    quote.cue().ifPresent(cue -> json.put("cue", cue));
    return json;
  }

  private static ObjectNode keyword(Keyword keyword) {
    return object().put("text", keyword.text()).put("score", rounded(keyword.score()));
  }

  /** 64 bits are 16 hexadecimal digits. */
  private static ObjectNode fingerprint(Fingerprint fingerprint) {
    HexFormat hex = HexFormat.of();
    ObjectNode json = object().put("simhash", hex.toHexDigits(fingerprint.simhash()));
    ArrayNode bands = json.putArray("minhash");
    fingerprint.bands().forEach(band -> bands.add(hex.toHexDigits(band)));
    return json;
  }

  private static ObjectNode warning(Warning warning) {
    return object().put("code", warning.code()).put("detail", warning.detail());
  }

  private void putSpans(ObjectNode json, Span span) {
    json.set("span", span(span, clean));
    json.set("source", span(annotated.clean().offsets().toSource(span), source));
  }

  private static ArrayNode span(Span span, Offsets offsets) {
    ArrayNode ends = JsonNodeFactory.instance.arrayNode(2);
    for (int end : offsets.of(span)) {
      ends.add(end);
    }
    return ends;
  }

  private static String lowerCase(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Three places are enough for a share or a probability. */
  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static <T> ArrayNode array(List<T> values, Function<T, ? extends JsonNode> toJson) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
    values.forEach(value -> array.add(toJson.apply(value)));
    return array;
  }
}
