package dev.gisa.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gisa.AnnotatedArticle;
import dev.gisa.json.Json;
import dev.gisa.json.OffsetUnit;
import dev.gisa.json.Sha256;
import dev.gisa.text.EntityType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Self-contained pages: one to annotate articles on, and one that shows an article's result.
 *
 * <p>Both are {@code page.html} with its style and script put in; the former has {@code form.html}
 * too, and replaces what it shows by the latter's. Whatever an article says is text there: it is
 * put in by jsoup, which escapes it, and {@link #POLICY} lets no other style or script than these
 * two have an effect.
 */
public final class HtmlPage {
  private static final String STYLE =
      resource("page.css")
          + Stream.of(EntityType.values())
              .map(type -> Words.of(type).labelRules())
              .collect(Collectors.joining());
  private static final String SCRIPT = resource("page.js");

  /** The Content-Security-Policy that the pages are made for. It is in them too. */
  public static final String POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'self'; style-src '%s'; script-src '%s'"
          .formatted(sha256(STYLE), sha256(SCRIPT));

  private HtmlPage() {}

  /** A page without a result, with a form that asks the function for one. */
  public static String blank() {
    Document page = page("gisa");
    page.selectFirst("main").prepend(resource("form.html"));
    Element examples = page.getElementById("examples");
    for (Example example : Example.values()) {
      example.appendTo(examples);
    }
    return page.outerHtml().strip();
  }

  /**
   * A page that shows an article's result.
   *
   * @param offsets what the offsets of the JSON in it count
   */
  public static String of(AnnotatedArticle article, OffsetUnit offsets) {
    Document page = page(title(article));
    Element result = page.getElementById("result").removeAttr("hidden");
    appendSummary(result.getElementById("summary"), article);
    ArticleView view = new ArticleView(article);
    view.appendClean(result.getElementById("clean-text"));
    view.appendSource(result.getElementById("source-text"));
    String json = Json.pretty(Json.result(article, offsets));
    result.getElementById("json-text").text(MarkedText.readable(json));
    ResultLists lists = new ResultLists(article);
    lists.appendQuotes(result.getElementById("quotes"));
    lists.appendEntities(result.getElementById("findings"));
    lists.appendKeywords(result.getElementById("findings"));
    lists.appendWarnings(result.getElementById("findings"));
    return page.outerHtml().strip();
  }

  private static void appendSummary(Element summary, AnnotatedArticle article) {
    summary.appendText(
        "%,d → %,d ".formatted(article.article().text().length(), article.text().length()));
    Words.CHARACTERS.appendTo(summary);
    long cuts = article.repeats().stream().filter(r -> r.isCut()).count();
    if (cuts > 0) {
      Words.CUTS.appendTo(summary.appendText(" · " + cuts + " "));
    }
  }

  /** The headline, or how the text begins. */
  private static String title(AnnotatedArticle article) {
    String headline =
        article.article().title().orElse(article.text()).strip().lines().findFirst().orElse("");
    String shortened =
        headline.codePointCount(0, headline.length()) > 60
            ? headline.substring(0, headline.offsetByCodePoints(0, 60)) + "…"
            : headline;
    return MarkedText.readable(shortened.isEmpty() ? "gisa" : shortened + " – gisa");
  }

  private static Document page(String title) {
    Document page = Jsoup.parse(resource("page.html"));
    page.outputSettings().prettyPrint(false);
    page.title(title);
    page.selectFirst("meta[http-equiv]").attr("content", POLICY);
    page.selectFirst("style").appendChild(new DataNode(STYLE));
    page.selectFirst("script").appendChild(new DataNode(SCRIPT));
    return page;
  }

  static String resource(String name) {
    try (InputStream file = HtmlPage.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing from this build");
      }
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a policy names it. */
  private static String sha256(String text) {
    return "sha256-" + Base64.getEncoder().encodeToString(Sha256.digest(text.getBytes(UTF_8)));
  }
}
