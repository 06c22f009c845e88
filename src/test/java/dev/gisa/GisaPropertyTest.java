package dev.gisa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.dedup.Repeat;
import dev.gisa.link.Entity;
import dev.gisa.link.LinkedMention;
import dev.gisa.link.Quote;
import dev.gisa.text.Article;
import dev.gisa.text.Mention;
import dev.gisa.text.Publication;
import dev.gisa.text.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the result of any text. */
class GisaPropertyTest {
  private static final Gisa GISA = Gisa.load();
  private static final Options OPTIONS =
      new Options(5, true, Set.of(), Options.DEFAULT.types(), Options.DEFAULT.minConfidence());

  @Property(tries = 300)
  void every_span_points_at_what_it_says(@ForAll("articles") String sent) {
    AnnotatedArticle result = annotate(sent);

    for (Entity entity : result.entities()) {
      for (LinkedMention linked : entity.mentions()) {
        Mention mention = linked.mention();
        assertThat(mention.span().of(result.clean().text())).isEqualTo(mention.text());
        Span source = result.clean().offsets().toSource(mention.span());
        assertThat(source.end()).isLessThanOrEqualTo(sent.length());
        assertThat(annotate(source.of(sent)).clean().text()).isEqualTo(mention.text());
      }
    }
    int entities = result.entities().size();
    for (Quote quote : result.quotes()) {
      assertThat(quote.speaker().orElse(0)).isLessThanOrEqualTo(entities);
      assertThat(quote.span().of(result.clean().text())).isEqualTo(quote.text());
      assertThat(result.clean().offsets().toSource(quote.span()).end())
          .isLessThanOrEqualTo(sent.length());
    }
    repeatsLieApart(result, sent);
  }

  private static void repeatsLieApart(AnnotatedArticle result, String sent) {
    int before = 0;
    for (Repeat repeat : result.repeats()) {
      assertThat(repeat.source().start()).isGreaterThanOrEqualTo(before);
      assertThat(repeat.source().end()).isLessThanOrEqualTo(sent.length());
      before = repeat.source().end();
    }
  }

  @Property(tries = 300)
  void mentions_do_not_overlap(@ForAll("articles") String sent) {
    var spans =
        annotate(sent).entities().stream()
            .flatMap(e -> e.mentions().stream())
            .map(m -> m.mention().span())
            .sorted()
            .toList();

    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  @Property(tries = 1000)
  void repeats_meet_but_do_not_overlap(@ForAll("marked") String sent) {
    repeatsLieApart(annotate(sent), sent);
  }

  /** Copies of a sentence and of a mark behind white space, which are one letter in the third. */
  @Example
  void what_goes_with_a_letter_is_no_repeat_of_its_own() {
    String sent = "이재용 톤이틀\n\n이재용 톤이틀. \u0301\n\n이재용 톤이틀\u007F\u0301";

    assertThat(annotate(sent).repeats())
        .extracting(Repeat::source)
        .containsExactly(new Span(9, 18), new Span(19, 30));
  }

  /** Repeats with what may combine with the character before it, or be dropped between. */
  @Provide
  Arbitrary<String> marked() {
    return Arbitraries.of(
            "부산아니다.", "▲회장", "이재용 톤이틀", " ", "\n\n", "\u007F", "\u0301", "\u1161", ". \u0301")
        .list()
        .ofMinSize(10)
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 100)
  void the_same_text_gives_the_same_result(@ForAll("articles") String sent) {
    assertThat(annotate(sent).linked())
        .isEqualTo(Gisa.load().annotate(article(sent), OPTIONS).linked());
  }

  private static AnnotatedArticle annotate(String sent) {
    return GISA.annotate(article(sent), OPTIONS);
  }

  private static Article article(String sent) {
    return new Article(
        Optional.empty(), sent, Optional.of(Publication.on(LocalDate.of(2023, 6, 11))));
  }

  @Provide
  Arbitrary<String> articles() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "윤석열 대통령은 ",
            "지난 9일 ",
            "서울에서 ",
            "약 1300억원",
            "△가나 △다라 ",
            "'갤럭시' 사업",
            "챗GPT가 ",
            "말했다. ",
            "\n",
            "\r\n",
            "\u1112\u1161\u11AB\u1100\u116E\u11A8",
            "\u0000",
            "\uD800",
            "😀",
            "\"",
            "“한국”",
            "라고 ",
            "고 말했다",
            "‘",
            "”며 ",
            "대표는 ",
            "(이하 ",
            ")",
            "― ",
            "그는 ",
            "김 대표가 ",
            "이 회장은 ",
            "(AI)",
            "5%",
            "20여명",
            " ",
            "\u200B",
            "샘 올트먼 ",
            "올트먼은 ",
            "\uFEFF",
            "２０２３년");
    return Arbitraries.oneOf(
        parts.list().ofMaxSize(30).map(list -> String.join("", list)), Arbitraries.strings());
  }
}
