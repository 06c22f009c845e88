package dev.gisa.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.AnnotatedArticle;
import dev.gisa.Gisa;
import dev.gisa.Options;
import dev.gisa.json.OffsetUnit;
import dev.gisa.link.Entity;
import dev.gisa.text.Article;
import dev.gisa.text.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlPageTest {
  private static final Gisa GISA = Gisa.load();

  @ParameterizedTest
  @EnumSource(Example.class)
  void every_mention_is_highlighted_in_both_texts(Example example) throws IOException {
    AnnotatedArticle article = annotated(seed(example.file()), Optional.empty());
    Document page = page(article);
    int mentions = article.entities().stream().mapToInt(e -> e.mentions().size()).sum();

    assertThat(page.select("#clean-text .mention")).hasSize(mentions);
    assertThat(page.select("#source-text .mention")).hasSize(mentions);
    assertThat(page.select(".entities li")).hasSize(article.entities().size());
    assertThat(page.select("#quotes figure")).hasSize(article.quotes().size());
    assertThat(page.select("#clean-text details")).hasSize(article.repeats().size());
    for (int i = 0; i < article.entities().size(); i++) {
      Entity entity = article.entities().get(i);
      List<String> highlighted =
          page.select("#clean-text .mention[href=#e" + (i + 1) + "]").eachText();
      assertThat(highlighted)
          .isEqualTo(entity.mentions().stream().map(m -> m.mention().text()).toList());
    }
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void both_texts_are_there_whole(Example example) throws IOException {
    AnnotatedArticle article = annotated(seed(example.file()), Optional.empty());
    Document page = page(article);
    Element clean = page.getElementById("clean-text");
    clean.select("details").remove();

    assertThat(clean.wholeText()).isEqualTo(article.text());
    assertThat(page.getElementById("source-text").wholeText()).isEqualTo(article.article().text());
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void every_link_and_reference_leads_somewhere_and_every_id_is_one_of_its_own(Example example)
      throws IOException {
    Document page = page(annotated(seed(example.file()), Optional.empty()));
    List<String> ids = page.select("[id]").eachAttr("id");

    assertThat(ids).doesNotHaveDuplicates();
    Stream<String> links = page.select("a").eachAttr("href").stream().map(h -> h.substring(1));
    Stream<String> references =
        Stream.of("aria-describedby", "aria-labelledby", "aria-controls", "for")
            .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream());
    assertThat(Stream.concat(links, references)).isSubsetOf(ids);
  }

  @Test
  void a_repeat_is_folded_where_it_was_cut_and_shows_its_first_copy() throws IOException {
    AnnotatedArticle article = annotated(seed(Example.SEED.file()), Optional.empty());
    Element folded = page(article).selectFirst("#clean-text details");

    String kept = article.repeats().get(0).kept().of(article.article().text());
    assertThat(folded.selectFirst("blockquote").wholeText()).isEqualTo(kept);
    assertThat(page(article).select("#source-text .cut")).isNotEmpty();
  }

  @Test
  void a_near_repeat_that_stays_says_what_differs() throws IOException {
    Document page = page(annotated(seed(Example.FIGURES.file()), Optional.empty()));

    assertThat(page.select("#clean-text details p").eachText())
        .containsExactly("1240억원으로 → 1420억원으로");
    assertThat(page.select("#clean-text .differs")).isNotEmpty();
  }

  @Test
  void values_titles_and_aliases_are_beside_their_entity() throws IOException {
    Document page = page(annotated(seed(Example.SEED.file()), Optional.empty()));

    assertThat(page.select(".entities li").eachText())
        .anyMatch(t -> t.contains("약 1300억원") && t.contains("≈ 130,000,000,000 KRW"))
        .anyMatch(t -> t.contains("김성훈") && t.contains("대표 (업스테이지)"))
        .anyMatch(t -> t.contains("샘 올트먼") && t.contains("다른 이름also 올트먼"));
  }

  static List<String> hostileArticles() {
    String[] hostile = {
      "<script>alert(1)</script>",
      "</script><img src=x onerror=alert(1)>",
      "</style></title></textarea></pre><svg onload=alert(1)>",
      "\"><a href=\"javascript:alert(1)\">",
      "&lt;script&gt; &#60;b&#62;",
      "<!-- --> ]]> <![CDATA[",
      "\0 \u202e \ud800 \u2028"
    };
    return Arrays.stream(hostile)
        .flatMap(
            h ->
                Stream.of(
                    "김성훈" + h + " 대표는 9일 \"" + h + "라고 했다\"고 말했다. " + h,
                    ("윤석열 대통령은 " + h + " 서울에서 삼성전자 이재용 회장을 만났다고 밝혔다.\n").repeat(2)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("hostileArticles")
  void whatever_an_article_says_is_text(String text) {
    Document harmless = page(annotated("김성훈 대표는 9일 말했다.", Optional.of("제목")));
    Document page = page(annotated(text, Optional.of(text)));

    assertThat(page.select("script")).hasSameSizeAs(harmless.select("script"));
    assertThat(page.select("script").outerHtml()).isEqualTo(harmless.select("script").outerHtml());
    assertThat(page.select("style").outerHtml()).isEqualTo(harmless.select("style").outerHtml());
    assertThat(page.select("img, svg, iframe, object, embed, link, base")).isEmpty();
    assertThat(page.select("a").eachAttr("href")).allMatch(h -> h.matches("#[a-z0-9-]+"));
    assertThat(page.getAllElements())
        .allSatisfy(
            e ->
                assertThat(e.attributes().asList())
                    .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("style")));
    assertThat(page.getElementById("source-text").wholeText()).isEqualTo(MarkedText.readable(text));
  }

  @Test
  void the_policy_lets_only_the_pages_own_style_and_script_run() throws Exception {
    for (String html : List.of(HtmlPage.blank(), html(annotated("서울", Optional.empty())))) {
      Document page = Jsoup.parse(html);
      String policy = page.selectFirst("meta[http-equiv]").attr("content");

      assertThat(policy).isEqualTo(HtmlPage.POLICY).startsWith("default-src 'none'");
      assertThat(policy).doesNotContain("unsafe");
      assertThat(policy).contains("style-src '" + sha256(page.selectFirst("style").data()) + "'");
      assertThat(policy).contains("script-src '" + sha256(page.selectFirst("script").data()) + "'");
    }
  }

  @Test
  void the_page_needs_nothing_else_and_is_small() {
    String html = HtmlPage.blank();

    assertThat(html.getBytes(UTF_8)).hasSizeLessThan(60_000);
    assertThat(Jsoup.parse(html).select("[src], link, iframe, img")).isEmpty();
    assertThat(html).doesNotContain("http://").doesNotContain("https://");
  }

  @Test
  void every_seed_is_an_example_and_is_on_the_page() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      assertThat(seeds.map(seed -> seed.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Example.values()).map(Example::file).toList());
    }
    Document page = Jsoup.parse(HtmlPage.blank());
    for (Example example : Example.values()) {
      assertThat(page.select("#examples button").eachAttr("data-text"))
          .contains(seed(example.file()));
    }
  }

  @Test
  void every_wording_is_there_in_both_languages() throws IOException {
    for (String html :
        List.of(HtmlPage.blank(), html(annotated(seed("figures.txt"), Optional.empty())))) {
      Document page = Jsoup.parse(html);

      assertThat(page.select("[lang=ko] + [lang=en]")).hasSameSizeAs(page.select("body [lang=ko]"));
      assertThat(page.select("[lang=en]")).hasSameSizeAs(page.select("body [lang=ko]"));
    }
  }

  @Test
  void without_script_both_texts_and_the_json_stand_one_below_another() {
    Document page = page(annotated("서울", Optional.empty()));

    assertThat(page.select("#result, #clean, #source, #json").eachAttr("hidden")).isEmpty();
    assertThat(page.select("#tabs[hidden], #copy[hidden], #language[hidden]")).hasSize(3);
  }

  @Test
  void the_headline_is_the_title_or_how_the_text_begins() {
    assertThat(page(annotated("서울", Optional.of("제목"))).title()).isEqualTo("제목 – gisa");
    assertThat(page(annotated("첫 줄\n둘째 줄", Optional.empty())).title()).isEqualTo("첫 줄 – gisa");
    assertThat(page(annotated("가".repeat(100), Optional.empty())).title())
        .isEqualTo("가".repeat(60) + "… – gisa");
    assertThat(page(annotated("", Optional.empty())).title()).isEqualTo("gisa");
  }

  private static AnnotatedArticle annotated(String text, Optional<String> title) {
    Optional<Publication> published = Optional.of(Publication.on(LocalDate.of(2023, 6, 11)));
    return GISA.annotate(new Article(Optional.empty(), title, text, published), Options.DEFAULT);
  }

  private static String html(AnnotatedArticle article) {
    return HtmlPage.of(article, OffsetUnit.UTF16);
  }

  private static Document page(AnnotatedArticle article) {
    return Jsoup.parse(html(article));
  }

  private static String seed(String file) throws IOException {
    return Files.readString(Path.of("seeds", file));
  }

  private static String sha256(String text) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
