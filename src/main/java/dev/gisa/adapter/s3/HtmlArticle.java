package dev.gisa.adapter.s3;

import dev.gisa.Options;
import dev.gisa.json.ArticleRequest;
import dev.gisa.json.OffsetUnit;
import dev.gisa.json.PublicationDate;
import dev.gisa.text.Article;
import dev.gisa.text.Publication;
import dev.gisa.text.TextDecoder;
import dev.gisa.text.UndecodableTextException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.QueryParser;

/**
 * A web page → the article on it: its headline, its day, and its paragraphs as lines.
 *
 * <p>The article is what the page marks as one ({@code itemprop="articleBody"}, {@code <article>}),
 * else the element that has most text of its own that is no link. Offsets of a result point into
 * the text that is taken from the page, not into the page.
 */
final class HtmlArticle {
  private static final String BLOCKS = "article, main, section, div, td, body";

  private HtmlArticle() {}

  static ArticleRequest of(byte[] bytes) {
    Document page = parsed(bytes);
    Optional<String> title =
        attribute(page, "meta[property=og:title]").or(() -> text(page, "title"));
    Optional<Publication> published =
        attribute(page, "meta[property=article:published_time]")
            .or(() -> attribute(page, "meta[itemprop=datePublished]"))
            .flatMap(PublicationDate::parse);
    return new ArticleRequest(
        new Article(Optional.empty(), title, HtmlText.of(body(page)), published),
        Options.DEFAULT,
        OffsetUnit.UTF16);
  }

  /** By what the bytes are; where they are none of the usual encodings, by what the page says. */
  private static Document parsed(byte[] bytes) {
    try {
      return Jsoup.parse(TextDecoder.decode(bytes));
    } catch (UndecodableTextException e) {
      try {
        return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }

  private static Optional<String> attribute(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(e -> e.attr("content").strip())
        .filter(s -> !s.isEmpty());
  }

  private static Optional<String> text(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(Element::text)
        .filter(s -> !s.isEmpty());
  }

  private static Element body(Document page) {
    return longest(page, "[itemprop=articleBody]")
        .or(() -> longest(page, "article"))
        .or(() -> densest(page))
        .orElseGet(page::body);
  }

  /** Of those that stand in no other, which a nested one cannot be longer than. */
  private static Optional<Element> longest(Document page, String selector) {
    return elements(page, selector, FilterResult.SKIP_CHILDREN).stream()
        .max(Comparator.comparingInt(e -> HtmlText.of(e).length()))
        .filter(Element::hasText);
  }

  private static Optional<Element> densest(Document page) {
    return elements(page, BLOCKS, FilterResult.CONTINUE).stream()
        .max(Comparator.comparingInt(HtmlArticle::ownText))
        .filter(e -> ownText(e) > 0);
  }

  /**
   * Elements of a kind outside of the page's furniture.
   *
   * @param behind what to do once one is found
   */
  private static List<Element> elements(Document page, String selector, FilterResult behind) {
    Evaluator wanted = QueryParser.parse(selector);
    List<Element> elements = new ArrayList<>();
    page.filter(
        (node, depth) -> {
          if (HtmlText.isFurniture(node)) {
            return FilterResult.SKIP_CHILDREN;
          }
          if (node instanceof Element element && wanted.matches(page, element)) {
            elements.add(element);
            return behind;
          }
          return FilterResult.CONTINUE;
        });
    return elements;
  }

  /** Characters that stand in the element itself or in its paragraphs, but in no link. */
  private static int ownText(Element block) {
    int length = block.ownText().length();
    for (Element child : block.children()) {
      if (child.normalName().equals("p") || !child.isBlock()) {
        length += HtmlText.of(child).length();
        length -= child.select("a").stream().mapToInt(a -> a.text().length()).sum();
      }
    }
    return length;
  }
}
