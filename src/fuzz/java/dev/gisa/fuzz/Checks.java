package dev.gisa.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gisa.AnnotatedArticle;
import dev.gisa.dedup.Repeat;
import dev.gisa.json.Json;
import dev.gisa.json.OffsetUnit;
import dev.gisa.link.Entity;
import dev.gisa.link.LinkedMention;
import dev.gisa.link.Quote;
import dev.gisa.page.HtmlPage;
import dev.gisa.text.Span;
import java.util.Set;

/** What holds whatever was sent; throws {@link AssertionError} where it does not. */
final class Checks {
  private static final Set<Integer> STATUSES = Set.of(400, 404, 405, 406, 413, 415, 422);

  private Checks() {}

  /** Spans lie inside the texts and between characters, and every form of the result is made. */
  static void result(AnnotatedArticle article) {
    String sent = article.article().text();
    for (Entity entity : article.entities()) {
      for (LinkedMention linked : entity.mentions()) {
        Span span = linked.mention().span();
        require(span.of(article.text()).equals(linked.mention().text()), "a mention's text", span);
        between(article.text(), span);
        between(sent, article.clean().offsets().toSource(span));
      }
    }
    for (Quote quote : article.quotes()) {
      between(article.text(), quote.span());
      between(sent, article.clean().offsets().toSource(quote.span()));
    }
    int end = 0;
    for (Repeat repeat : article.repeats()) {
      require(repeat.source().start() >= end, "repeats overlap", repeat.source());
      between(sent, repeat.source());
      between(sent, repeat.kept());
      end = repeat.source().end();
    }
    for (OffsetUnit unit : OffsetUnit.values()) {
      Json.parse(Json.compact(Json.result(article, unit)));
    }
    HtmlPage.of(article, OffsetUnit.UTF16);
  }

  /** A problem, of a kind that a request or file can be to blame for. */
  static void problem(JsonNode problem) {
    require(
        STATUSES.contains(problem.path("status").asInt())
            && problem.path("type").asText().startsWith("urn:gisa:problem:"),
        "no problem of a client's",
        problem);
  }

  static void require(boolean holds, String what, Object where) {
    if (!holds) {
      throw new AssertionError(what + ": " + where);
    }
  }

  private static void between(String text, Span span) {
    require(span.end() <= text.length(), "outside of the text", span);
    require(isBetween(text, span.start()) && isBetween(text, span.end()), "half a character", span);
  }

  private static boolean isBetween(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
