package dev.gisa.page;

import dev.gisa.AnnotatedArticle;
import dev.gisa.link.Entity;
import dev.gisa.link.Keyword;
import dev.gisa.link.Quote;
import dev.gisa.link.Title;
import java.util.List;
import org.jsoup.nodes.Element;

/** What was found in an article, in lists beside its text. */
final class ResultLists {
  /** Of what the article says; {@code ko} is the interface's. */
  static final String KOREAN = "ko-KR";

  private final AnnotatedArticle article;

  ResultLists(AnnotatedArticle article) {
    this.article = article;
  }

  void appendWarnings(Element parent) {
    if (!article.warnings().isEmpty()) {
      Element list = section(parent, Words.WARNINGS, article.warnings().size()).appendElement("ul");
      article
          .warnings()
          .forEach(w -> list.appendElement("li").attr("lang", "en-US").text(w.detail()));
    }
  }

  void appendKeywords(Element parent) {
    List<Keyword> keywords = article.keywords();
    if (!keywords.isEmpty()) {
      Element list =
          section(parent, Words.KEYWORDS, keywords.size())
              .appendElement("ul")
              .attr("class", "keywords")
              .attr("lang", KOREAN);
      keywords.forEach(keyword -> list.appendElement("li").text(keyword.text()));
    }
  }

  private static Element section(Element parent, Words heading, int count) {
    Element section = parent.appendElement("section");
    Element title = section.appendElement("h2");
    heading.appendTo(title);
    title.appendElement("span").attr("class", "count").text(" " + count);
    return section;
  }

  void appendEntities(Element parent) {
    List<Entity> entities = article.entities();
    Element list =
        section(parent, Words.ENTITIES, entities.size())
            .appendElement("ol")
            .attr("class", "entities");
    for (int i = 0; i < entities.size(); i++) {
      Entity entity = entities.get(i);
      Element item = list.appendElement("li").id("e" + (i + 1)).attr("tabindex", "-1");
      item.appendElement("a")
          .attr("class", "name")
          .attr("href", "#e" + (i + 1) + "m1")
          .appendElement("bdi")
          .attr("lang", KOREAN)
          .text(entity.name());
      item.appendElement("span").attr("class", "count").text(" ×" + entity.mentions().size());
      appendDescription(item.appendElement("div").id("d" + (i + 1)), entity);
    }
  }

  private void appendDescription(Element description, Entity entity) {
    Words type = Words.of(entity.type());
    type.appendTo(part(description, "type " + type.styleClass()));
    entity.value().ifPresent(v -> part(description, "value").text(ValueLabel.of(v)));
    entity
        .conversionOf()
        .ifPresent(
            original -> {
              Element note = part(description, "note");
              Words.CONVERSION.appendTo(note);
              note.appendText(" " + article.entities().get(original).name());
            });
    entity.titles().forEach(title -> appendTitle(part(description, "title"), title));
    if (!entity.aliases().isEmpty()) {
      Element aliases = part(description, "aliases");
      Words.ALSO.appendTo(aliases);
      aliases.appendText(" " + String.join(", ", entity.aliases()));
    }
  }

  /** Apart from the one before it for those too who hear or copy it. */
  private static Element part(Element description, String name) {
    return description.appendText(" ").appendElement("span").attr("class", name);
  }

  private void appendTitle(Element parent, Title title) {
    if (title.status() != Title.Status.CURRENT) {
      Words.of(title.status()).appendTo(parent);
      parent.appendText(" ");
    }
    String organization =
        title.organization().map(o -> " (" + article.entities().get(o).name() + ")").orElse("");
    parent.appendText(title.title() + organization);
  }

  void appendQuotes(Element parent) {
    List<Quote> quotes = article.quotes();
    if (quotes.isEmpty()) {
      return;
    }
    Element section = section(parent, Words.QUOTES, quotes.size());
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      Element figure = section.appendElement("figure");
      Element caption = figure.appendElement("figcaption");
      if (quote.speaker().isPresent()) {
        caption
            .appendElement("a")
            .attr("class", "name")
            .attr("href", "#e" + (quote.speaker().get() + 1))
            .text(article.entities().get(quote.speaker().get()).name());
      } else {
        Words.NO_SPEAKER.appendTo(caption);
      }
      Element kind = caption.appendElement("span").attr("class", "count").appendText(" ");
      Words.of(quote.kind()).appendTo(kind);
      quote.cue().ifPresent(cue -> kind.appendText(" · " + cue));
      figure
          .appendElement("blockquote")
          .attr("lang", KOREAN)
          .appendElement("a")
          .attr("href", "#q" + (i + 1))
          .text(quote.text());
    }
  }
}
