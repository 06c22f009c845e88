package dev.gisa.adapter.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.json.ArticleRequest;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlArticleTest {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="ko"><head>
      <title>한빛 “반도체 증설” | 새벽일보</title>
      <meta property="og:title" content="한빛 &ldquo;반도체 증설&rdquo;">
      <meta property="article:published_time" content="2023-06-11T09:30:00+09:00">
      <script>var 기사 = "지울 글";</script>
      </head><body>
      <header><h1>새벽일보</h1></header>
      <nav><ul><li><a href="/1">정치</a></li><li><a href="/2">경제</a></li></ul></nav>
      <div id="wrap"><BODY>
      <p>한빛전자는 11일
         공장을 늘린다고 밝혔다.<br>투자는 3조원이다.</p>
      <figure><img src="a.png"><figcaption>공장 전경</figcaption></figure>
      <p>직원은&nbsp;1천명 &amp; 협력사 <b>20곳</b>이다.</p>
      <p hidden>숨은 글</p>
      </BODY>
      <aside><p>많이 본 뉴스</p></aside>
      <form><button>구독</button></form>
      </div><footer><p>저작권자 새벽일보</p></footer>
      </body></html>
      """;

  private static final String TEXT = "한빛전자는 11일 공장을 늘린다고 밝혔다.\n투자는 3조원이다.\n직원은 1천명 & 협력사 20곳이다.";

  @ParameterizedTest
  @CsvSource({
    "<article>,</article>",
    "<div itemprop=articleBody>,</div>",
    "<div>,</div>",
    "<section><div>,</div></section>"
  })
  void an_article_is_taken_from_its_page(String opening, String closing) {
    ArticleRequest request = article(page(opening, closing));

    assertThat(request.article().text()).isEqualTo(TEXT);
    assertThat(request.article().title()).contains("한빛 “반도체 증설”");
    assertThat(request.article().publishedOn()).contains(LocalDate.of(2023, 6, 11));
  }

  @Test
  void a_title_that_is_marked_nowhere_else_is_the_pages() {
    String page = page("<article>", "</article>").replaceAll("<meta.*?>", "");

    assertThat(article(page).article().title()).contains("한빛 “반도체 증설” | 새벽일보");
    assertThat(article(page).article().publishedOn()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"x-windows-949", "UTF-16", "UTF-8"})
  void encodings_are_told_by_the_bytes(String charset) {
    byte[] bytes = page("<article>", "</article>").getBytes(Charset.forName(charset));

    assertThat(HtmlArticle.of(bytes).article().text()).isEqualTo(TEXT);
  }

  @Test
  void bytes_in_no_known_encoding_are_read_as_the_page_says() {
    String page = "<meta charset=iso-8859-1><article><p>Café à Séoul</p></article>";
    byte[] bytes = page.getBytes(Charset.forName("iso-8859-1"));

    assertThat(HtmlArticle.of(bytes).article().text()).isEqualTo("Café à Séoul");
  }

  @ParameterizedTest
  @CsvSource({"''", "<html></html>", "<p>", "글", "<article></article><p>글</p>"})
  void a_page_without_much_on_it_is_read_as_well(String page) {
    assertThat(article(page).article().text()).isEqualTo(page.contains("글") ? "글" : "");
  }

  @Test
  void elements_one_in_another_a_hundred_thousand_times_do_no_harm() {
    String page = "<div>".repeat(100_000) + "글";

    assertThat(article(page).article().text()).isEqualTo("글");
  }

  private static String page(String opening, String closing) {
    return PAGE.replace("<BODY>", opening).replace("</BODY>", closing);
  }

  private static ArticleRequest article(String page) {
    return HtmlArticle.of(page.getBytes(UTF_8));
  }
}
