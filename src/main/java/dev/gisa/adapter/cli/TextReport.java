package dev.gisa.adapter.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gisa.AnnotatedArticle;
import dev.gisa.FoundSection;
import dev.gisa.Warning;
import dev.gisa.dedup.Repeat;
import dev.gisa.link.Entity;
import dev.gisa.link.Keyword;
import dev.gisa.link.LinkedMention;
import dev.gisa.link.Quote;
import dev.gisa.link.Title;
import dev.gisa.page.ValueLabel;
import dev.gisa.text.EntityType;
import dev.gisa.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/**
 * A result for people: the clean text, then a line for each entity, quotation and whatever else was
 * found.
 *
 * <pre>
 * 샘 올트먼 오픈AI 최고경영자는 1억 달러를 "곧 쓰겠다"고 말했다.
 *
 * PERSON        샘 올트먼, 최고경영자 of 오픈AI
 * ORGANIZATION  오픈AI
 * MONEY         1억 달러 → 100,000,000 USD
 * quote         샘 올트먼: 곧 쓰겠다
 * keywords      샘 올트먼, 오픈AI
 * </pre>
 *
 * <p>On a terminal mentions have colours in the text, and lines are broken where it ends.
 */
final class TextReport {
  private static final int LABEL_COLUMNS = 14;

  private final AnnotatedArticle article;
  private final Terminal terminal;
  private final StringBuilder report = new StringBuilder();

  private TextReport(AnnotatedArticle article, Terminal terminal) {
    this.article = article;
    this.terminal = terminal;
  }

  static String of(AnnotatedArticle article, Terminal terminal) {
    return new TextReport(article, terminal).report();
  }

  private String report() {
    report.append(text().stripTrailing()).append("\n\n");
    for (Entity entity : article.entities()) {
      line(entity.type().name(), style(entity.type()), described(entity));
    }
    for (Quote quote : article.quotes()) {
      String speaker = quote.speaker().map(s -> article.entities().get(s).name()).orElse("?");
      String kind = quote.kind() == Quote.Kind.DIRECT ? "quote" : "reported";
      line(kind, Style.bold, speaker + ": " + quote.text());
    }
    List<Keyword> keywords = article.keywords();
    if (!keywords.isEmpty()) {
      String joined = keywords.stream().map(Keyword::text).collect(Collectors.joining(", "));
      line("keywords", Style.bold, joined);
    }
    for (FoundSection section : article.sections()) {
      String kind = section.kind().name().toLowerCase(Locale.ROOT);
      line(kind, Style.bold, section.source().of(article.article().text()).strip());
    }
    article.repeats().forEach(this::lines);
    for (Warning warning : article.warnings()) {
      line("warning", Style.fg_red, warning.detail());
    }
    return report.toString();
  }

  private String text() {
    String text = article.text();
    if (terminal.ansi() == Ansi.OFF) {
      return text;
    }
    TreeMap<Span, EntityType> mentions = new TreeMap<>();
    for (Entity entity : article.entities()) {
      for (LinkedMention linked : entity.mentions()) {
        mentions.put(linked.mention().span(), entity.type());
      }
    }
    StringBuilder coloured = new StringBuilder();
    int at = 0;
    for (Span span : mentions.keySet()) {
      IStyle style = style(mentions.get(span));
      coloured.append(text, at, span.start());
      coloured.append(style.on()).append(span.of(text)).append(Style.reset.off());
      at = span.end();
    }
    return coloured.append(text, at, text.length()).toString();
  }

  private void lines(Repeat repeat) {
    if (repeat.isCut()) {
      String first = repeat.text().strip().lines().findFirst().orElse("");
      String kind = repeat.kind().name().toLowerCase(Locale.ROOT);
      line(
          "cut",
          Style.bold,
          "%,d characters, %s: %s".formatted(repeat.text().length(), kind, first));
    }
    for (Repeat.Difference difference : repeat.differences()) {
      String now = quoted(difference.source());
      line("differs", Style.fg_red, now + ", earlier " + quoted(difference.kept()));
    }
  }

  private void line(String label, IStyle style, String content) {
    // what was sent may hold what a terminal would obey
    String whole = content.replaceAll("\\p{Cntrl}", " ");
    if (terminal.columns().isEmpty()) {
      report.append("%-13s %s\n".formatted(label, whole));
      return;
    }
    int width = terminal.columns().getAsInt() - LABEL_COLUMNS;
    TextTable table =
        TextTable.forColumns(
            Help.defaultColorScheme(terminal.ansi()),
            new Column(LABEL_COLUMNS, 0, Column.Overflow.SPAN),
            new Column(width, 0, Column.Overflow.WRAP));
    // a syllable of Hangul takes two columns
    table.setAdjustLineBreaksForWideCJKCharacters(true);
    Ansi ansi = terminal.ansi();
    table.addRowValues(ansi.apply(label, List.of(style)), ansi.apply(whole, List.of()));
    table.toString(report);
  }

  private static IStyle style(EntityType type) {
    return switch (type) {
      case PERSON -> Style.fg_blue;
      case ORGANIZATION -> Style.fg_yellow;
      case LOCATION -> Style.fg_green;
      case PRODUCT, WORK -> Style.fg_magenta;
      case EVENT, LAW -> Style.fg_red;
      case DATE, TIME, DURATION -> Style.fg_cyan;
      case MONEY, PERCENT, QUANTITY -> Style.underline;
    };
  }

  /** {@code near-duplicate b.txt (0.93 of a.txt)}, a line for each article but the first ones. */
  static String ofClusters(JsonNode clusters) {
    StringBuilder report = new StringBuilder();
    for (JsonNode cluster : clusters) {
      String first = cluster.path("members").path(0).path("id").asText("standard input");
      for (int i = 1; i < cluster.path("members").size(); i++) {
        JsonNode member = cluster.path("members").path(i);
        report.append(
            "\nnear-duplicate %s (similarity to %s: %s)"
                .formatted(member.path("id").asText("?"), first, member.path("similarity")));
      }
    }
    return report.isEmpty() ? "" : report.append('\n').toString();
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "nothing" : words;
  }

  private String described(Entity entity) {
    StringBuilder line = new StringBuilder(entity.name());
    if (!entity.aliases().isEmpty()) {
      line.append(" (").append(String.join(", ", entity.aliases())).append(")");
    }
    for (Title title : entity.titles()) {
      line.append(", ");
      if (title.status() != Title.Status.CURRENT) {
        line.append(title.status().name().toLowerCase(Locale.ROOT)).append(" ");
      }
      line.append(title.title());
      title
          .organization()
          .ifPresent(o -> line.append(" of ").append(article.entities().get(o).name()));
    }
    if (entity.mentions().size() > 1) {
      line.append(" ×").append(entity.mentions().size());
    }
    entity.value().ifPresent(value -> line.append(" → ").append(ValueLabel.of(value)));
    return line.toString();
  }
}
