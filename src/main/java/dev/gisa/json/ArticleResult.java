package dev.gisa.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * What the wire says of one article. Spans are {@code [start, end)} in the unit that {@code
 * offsets} names: {@code span} into {@code text}, {@code source} and {@code kept} into the text as
 * sent.
 */
@JsonPropertyOrder({
  "schemaVersion",
  "id",
  "publishedAt",
  "text",
  "offsets",
  "repeats",
  "sections",
  "entities",
  "quotes",
  "keywords",
  "fingerprint",
  "warnings",
  "model"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleResult(
    String schemaVersion,
    String id,
    String publishedAt,
    String text,
    String offsets,
    List<WireRepeat> repeats,
    List<WireSection> sections,
    List<WireEntity> entities,
    List<WireQuote> quotes,
    List<Keyword> keywords,
    WireFingerprint fingerprint,
    List<Warning> warnings,
    Model model) {
  static final String SCHEMA_VERSION = "1";

  /** The tagger's weights. */
  @JsonPropertyOrder({"name", "version"})
  public record Model(String name, String version) {}

  /**
   * A later copy. {@code cut} says whether it is absent from the clean text; {@code text} is what
   * was cut, only where the kept copy differs from it in any way.
   */
  @JsonPropertyOrder({"kind", "cut", "source", "kept", "similarity", "differences", "text"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireRepeat(
      String kind,
      boolean cut,
      int[] source,
      int[] kept,
      double similarity,
      List<Repeat.Difference> differences,
      String text) {}

  /** News furniture; {@code span} is absent if it was dropped. */
  @JsonPropertyOrder({"kind", "source", "span"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireSection(String kind, int[] source, int[] span) {}

  /**
   * An entity; {@code value} is null for names and for values that could not be read, {@code
   * titles} are absent where there are none, and {@code conversionOf} is the id of the amount that
   * it tells again in other units.
   */
  @JsonPropertyOrder({
    "id",
    "type",
    "name",
    "aliases",
    "salience",
    "titles",
    "value",
    "conversionOf",
    "mentions"
  })
  public record WireEntity(
      String id,
      String type,
      String name,
      List<String> aliases,
      double salience,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WireTitle> titles,
      JsonNode value,
      @JsonInclude(JsonInclude.Include.NON_NULL) String conversionOf,
      List<WireMention> mentions) {}

  /** A title; {@code organization} is an entity's id, {@code status} absent for a current one. */
  @JsonPropertyOrder({"title", "organization", "status"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireTitle(String title, String organization, String status) {}

  /**
   * A mention; the confidence is rounded to three places, {@code link} says why it is one of the
   * entity where that is not its name or value.
   */
  @JsonPropertyOrder({"text", "span", "source", "confidence", "link"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireMention(
      String text, int[] span, int[] source, double confidence, String link) {}

  /** What somebody said; {@code speaker} is an entity's id, absent where none is named. */
  @JsonPropertyOrder({"kind", "text", "span", "source", "speaker", "cue"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireQuote(
      String kind, String text, int[] span, int[] source, String speaker, String cue) {}

  /** 64 bits are 16 hexadecimal digits. */
  @JsonPropertyOrder({"simhash", "minhash"})
  public record WireFingerprint(String simhash, List<String> minhash) {
    static WireFingerprint of(Fingerprint fingerprint) {
      HexFormat hex = HexFormat.of();
      return new WireFingerprint(
          hex.toHexDigits(fingerprint.simhash()),
          fingerprint.bands().stream().map(hex::toHexDigits).toList());
    }
  }

  /** Three places are enough for a share or a probability. */
  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  static ArticleResult of(AnnotatedArticle annotated, OffsetUnit unit) {
    return new Mapping(annotated, unit).result();
  }

  /** One article on its way to the wire. */
  private static final class Mapping {
    private final AnnotatedArticle annotated;
    private final OffsetUnit unit;
    private final Offsets clean;
    private final Offsets source;

    Mapping(AnnotatedArticle annotated, OffsetUnit unit) {
      this.annotated = annotated;
      this.unit = unit;
      this.clean = new Offsets(annotated.clean().text(), unit);
      this.source = new Offsets(annotated.article().text(), unit);
    }

    ArticleResult result() {
      List<WireEntity> entities = new ArrayList<>();
      for (Entity entity : annotated.entities()) {
        entities.add(entity(id(entities.size()), entity));
      }
      return new ArticleResult(
          SCHEMA_VERSION,
          annotated.article().id().orElse(null),
          annotated.article().publishedOn().map(LocalDate::toString).orElse(null),
          annotated.clean().text(),
          unit.wireName(),
          annotated.repeats().stream().map(this::repeat).toList(),
          annotated.sections().stream().map(this::section).toList(),
          entities,
          annotated.quotes().stream().map(this::quote).toList(),
          annotated.keywords().stream()
              .map(k -> new Keyword(k.text(), rounded(k.score())))
              .toList(),
          WireFingerprint.of(annotated.fingerprint()),
          annotated.warnings(),
          new Model("gisa-konec", annotated.modelVersion()));
    }

    private WireRepeat repeat(Repeat repeat) {
      String kept = repeat.kept().of(annotated.article().text());
      return new WireRepeat(
          repeat.kind().name().toLowerCase(Locale.ROOT),
          repeat.isCut(),
          source.of(repeat.source()),
          source.of(repeat.kept()),
          rounded(repeat.similarity()),
          repeat.differences(),
          repeat.text().equals(kept) || !repeat.isCut() ? null : repeat.text());
    }

    private WireSection section(FoundSection section) {
      return new WireSection(
          section.kind().name().toLowerCase(Locale.ROOT),
          source.of(section.source()),
          section.span().map(clean::of).orElse(null));
    }

    private WireEntity entity(String id, Entity entity) {
      return new WireEntity(
          id,
          entity.type().name(),
          entity.name(),
          entity.aliases(),
          rounded(entity.salience()),
          entity.titles().stream().map(this::title).toList(),
          entity.value().map(ValueJson::of).orElse(null),
          entity.conversionOf().map(Mapping::id).orElse(null),
          entity.mentions().stream().map(this::mention).toList());
    }

    private static String id(int index) {
      return "e" + (index + 1);
    }

    private WireTitle title(Title title) {
      return new WireTitle(
          title.title(),
          title.organization().map(Mapping::id).orElse(null),
          title.status() == Title.Status.CURRENT ? null : lowerCase(title.status()));
    }

    private WireQuote quote(Quote quote) {
      return new WireQuote(
          lowerCase(quote.kind()),
          quote.text(),
          clean.of(quote.span()),
          source.of(annotated.clean().offsets().toSource(quote.span())),
          quote.speaker().map(Mapping::id).orElse(null),
          quote.cue().orElse(null));
    }

    private static String lowerCase(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private WireMention mention(LinkedMention linked) {
      Mention mention = linked.mention();
      boolean plain = linked.reason() == LinkReason.NAME || linked.reason() == LinkReason.VALUE;
      Span inSource = annotated.clean().offsets().toSource(mention.span());
      return new WireMention(
          mention.text(),
          clean.of(mention.span()),
          source.of(inSource),
          rounded(mention.confidence()),
          plain ? null : lowerCase(linked.reason()));
    }
  }
}
