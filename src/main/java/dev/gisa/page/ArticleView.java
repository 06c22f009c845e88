package dev.gisa.page;

import dev.gisa.AnnotatedArticle;
import dev.gisa.FoundSection;
import dev.gisa.dedup.Repeat;
import dev.gisa.link.Entity;
import dev.gisa.link.LinkedMention;
import dev.gisa.link.Quote;
import dev.gisa.text.OffsetMap;
import dev.gisa.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** An article's two texts with everything that was found marked on them. */
final class ArticleView {
  private final AnnotatedArticle article;
  private final OffsetMap offsets;

  ArticleView(AnnotatedArticle article) {
    this.article = article;
    this.offsets = article.clean().offsets();
  }

  /** Where repeats were cut stand folded blocks with the first copy. */
  void appendClean(Element parent) {
    MarkedText text = new MarkedText(article.text());
    forEachMention((element, mention) -> text.mark(mention.mention().span(), element), true);
    List<Quote> quotes = article.quotes();
    for (int i = 0; i < quotes.size(); i++) {
      text.layer(quotes.get(i).span(), "quote");
      text.note(quotes.get(i).span().start(), anchor("q" + (i + 1)));
    }
    for (FoundSection section : article.sections()) {
      section.span().ifPresent(span -> text.layer(span, "furniture"));
    }
    TreeSet<Integer> keptStarts = new TreeSet<>();
    article.repeats().forEach(repeat -> keptStarts.add(repeat.kept().start()));
    keptStarts.forEach(start -> text.note(inClean(start), anchor("k" + start)));
    for (Repeat repeat : article.repeats()) {
      if (!repeat.isCut()) {
        text.layer(
            new Span(inClean(repeat.source().start()), inClean(repeat.source().end())), "differs");
      }
      text.note(inClean(repeat.source().end()), folded(repeat));
    }
    text.appendTo(parent);
  }

  /** What was cut is greyed out. */
  void appendSource(Element parent) {
    MarkedText text = new MarkedText(article.article().text());
    forEachMention(
        (element, mention) -> text.mark(offsets.toSource(mention.mention().span()), element),
        false);
    for (Repeat repeat : article.repeats()) {
      text.layer(repeat.source(), repeat.isCut() ? "cut" : "differs");
    }
    for (FoundSection section : article.sections()) {
      text.layer(section.source(), section.span().isPresent() ? "furniture" : "cut");
    }
    text.appendTo(parent);
  }

  private interface MentionMarker {
    void mark(Element element, LinkedMention mention);
  }

  private void forEachMention(MentionMarker marker, boolean isTarget) {
    List<Entity> entities = article.entities();
    for (int i = 0; i < entities.size(); i++) {
      List<LinkedMention> mentions = entities.get(i).mentions();
      for (int k = 0; k < mentions.size(); k++) {
        marker.mark(
            mention(entities.get(i), i + 1, mentions.get(k), k + 1, isTarget), mentions.get(k));
      }
    }
  }

  private static Element mention(
      Entity entity, int number, LinkedMention mention, int ofEntity, boolean isTarget) {
    Element element = new Element("a");
    element.attr("class", "mention " + Words.of(entity.type()).styleClass());
    if (isTarget) {
      element.id("e" + number + "m" + ofEntity);
    }
    element.attr("href", "#e" + number);
    element.attr("aria-describedby", "d" + number);
    return element.attr(
        "data-probability", String.format(Locale.ROOT, "%.2f", mention.mention().confidence()));
  }

  private Element folded(Repeat repeat) {
    Element details = new Element("details");
    details.attr("class", repeat.isCut() ? "repeat" : "repeat difference");
    Element summary = details.appendElement("summary");
    Words.of(repeat.kind()).appendTo(summary);
    summary.appendText(" · %,d ".formatted(repeat.source().length()));
    Words.CHARACTERS.appendTo(summary);
    if (!repeat.isCut()) {
      summary.appendText(" · ");
      Words.DIFFERS.appendTo(summary);
    }
    for (Repeat.Difference difference : repeat.differences()) {
      Element line = details.appendElement("p");
      appendWords(line, difference.kept());
      line.appendText(" → ");
      appendWords(line, difference.source());
    }
    String kept = repeat.kept().of(article.article().text());
    details
        .appendElement("blockquote")
        .attr("lang", ResultLists.KOREAN)
        .text(MarkedText.readable(kept));
    Words.FIRST_COPY.appendTo(
        details.appendElement("a").attr("href", "#k" + repeat.kept().start()));
    return details;
  }

  private static void appendWords(Element parent, String words) {
    if (words.isEmpty()) {
      Words.NOTHING.appendTo(parent.appendElement("i"));
    } else {
      parent.appendElement("b").text(MarkedText.readable(words));
    }
  }

  private static Element anchor(String id) {
    return new Element("span").attr("class", "anchor").id(id);
  }

  /** The first place in the clean text that comes from there or later in the text as sent. */
  private int inClean(int source) {
    int low = 0;
    int high = article.text().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offsets.toSource(new Span(middle, middle + 1)).start() < source) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
