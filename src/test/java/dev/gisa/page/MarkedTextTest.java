package dev.gisa.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

class MarkedTextTest {
  @Example
  void a_layer_is_the_class_of_the_runs_in_it() {
    MarkedText text = new MarkedText("가나다라마");
    text.layer(new Span(1, 3), "quote");
    text.layer(new Span(2, 4), "cut");
    text.mark(new Span(3, 4), new Element("a"));

    assertThat(html(text))
        .isEqualTo(
            "가<span class=\"quote\">나</span><span class=\"cut quote\">다</span>"
                + "<span class=\"cut\"><a>라</a></span>마");
  }

  @Example
  void what_would_cut_a_mark_in_two_moves_to_its_edge() {
    MarkedText text = new MarkedText("가나다라마");
    text.mark(new Span(1, 4), new Element("a"));
    text.layer(new Span(2, 5), "quote");
    text.note(3, new Element("i"));

    assertThat(html(text))
        .isEqualTo("가<span class=\"quote\"><a>나다라</a></span><i></i><span class=\"quote\">마</span>");
  }

  @Example
  void layers_of_one_name_may_touch_and_overlap() {
    MarkedText text = new MarkedText("가나다");
    text.layer(new Span(0, 2), "cut");
    text.layer(new Span(1, 2), "cut");
    text.layer(new Span(2, 3), "cut");

    assertThat(Jsoup.parse(html(text)).select(".cut").text()).isEqualTo("가 나 다");
  }

  @Example
  void of_marks_that_overlap_the_first_stays() {
    MarkedText text = new MarkedText("가나다");
    text.mark(new Span(1, 3), new Element("b"));
    text.mark(new Span(0, 2), new Element("a"));

    assertThat(html(text)).isEqualTo("<a>가나</a>다");
  }

  @Example
  void markup_is_text() {
    assertThat(html(new MarkedText("</p><script>&amp;\"'")))
        .isEqualTo("&lt;/p&gt;&lt;script&gt;&amp;amp;\"'");
  }

  @Example
  void what_html_cannot_hold_is_replaced() {
    assertThat(MarkedText.readable("\0가\ud83d\n\t\ud83d\ude00\udc00"))
        .isEqualTo("\ufffd가\ufffd\n\t\ud83d\ude00\ufffd");
  }

  /** Spans, of marks and layers by turns, on a text. */
  record Marked(String text, List<Span> spans) {}

  @Provide
  Arbitrary<Marked> marked() {
    Arbitrary<String> texts =
        Arbitraries.of("가", "A", " ", "<", "&", "\n", "\"", "😀", "힣")
            .list()
            .ofMaxSize(30)
            .map(parts -> String.join("", parts));
    return texts.flatMap(
        text -> {
          Arbitrary<Integer> offset =
              Arbitraries.integers()
                  .between(0, text.codePointCount(0, text.length()))
                  .map(n -> text.offsetByCodePoints(0, n));
          Arbitrary<Span> span =
              Combinators.combine(offset, offset)
                  .as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)));
          return span.list().ofMaxSize(12).map(spans -> new Marked(text, spans));
        });
  }

  @Property
  void all_characters_stay_and_each_mark_has_its_own(@ForAll("marked") Marked marked) {
    MarkedText text = new MarkedText(marked.text());
    int expected = 0;
    int end = 0;
    for (Span span : marked.spans().stream().sorted().toList()) {
      text.mark(span, new Element("a").attr("data-text", span.of(marked.text())));
      text.layer(span, "layer" + span.start() % 3);
      text.note(span.end(), new Element("i"));
      if (span.start() >= end && !span.isEmpty()) {
        expected++;
        end = span.end();
      }
    }

    Element parent = new Element("div");
    text.appendTo(parent);

    assertThat(parent.wholeText()).isEqualTo(MarkedText.readable(marked.text()));
    assertThat(parent.select("a"))
        .hasSize(expected)
        .allSatisfy(
            a -> assertThat(a.wholeText()).isEqualTo(MarkedText.readable(a.attr("data-text"))));
    assertThat(parent.select("i")).hasSize(marked.spans().size());
  }

  private static String html(MarkedText text) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    text.appendTo(document.body());
    return document.body().html();
  }
}
