package dev.gisa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "그는 왔다. 그는 갔다.|그는 왔다./그는 갔다.",
        "왔나? 왔다! 갔다…|왔나?/왔다!/갔다…",
        "그가 왔다.그녀도 왔다.|그가 왔다./그녀도 왔다.",
        "\"왔다. 갔다.\"고 했다. 끝.|\"왔다. 갔다.\"고 했다./끝.",
        "“왔다. 갔다.” 그는 웃었다.|“왔다. 갔다.”/그는 웃었다.",
        "그는 \"왔다. 그는 갔다.|그는 \"왔다./그는 갔다.",
        "2023. 6. 11. 서울에서 열렸다.|2023. 6. 11./서울에서 열렸다.",
        "J. K. 롤링이 왔다.|J. K. 롤링이 왔다.",
        "A. Z. 미첼이 왔다.|A. Z. 미첼이 왔다.",
        "b. c. 미첼이 왔다.|b./c./미첼이 왔다.",
        "TV. 그는 봤다.|TV./그는 봤다.",
        "왔다.(끝) 갔다.|왔다.(끝) 갔다.",
        "왔다.A는 갔다.|왔다.A는 갔다.",
        "갔지.그는 왔다.|갔지.그는 왔다.",
        "왔다?그는 갔다.|왔다?그는 갔다.",
        "3. 가|3./가",
        "가 1. 2|가 1. 2",
        "”그는 왔다. 갔다.|”그는 왔다./갔다.",
        "“그는 “왔다. 갔다.”|“그는 “왔다./갔다.”",
        "\"왔다.\" \"갔다. 왔다.\"|\"왔다.\"/\"갔다. 왔다.\"",
        "값은 3.5배다. 크다.|값은 3.5배다./크다.",
        "(종합) 서울이다.|(종합) 서울이다.",
        "끝|끝"
      })
  void a_text_is_split_into_sentences(String text, String sentences) {
    assertThat(SentenceSplitter.split(text))
        .extracting(s -> s.span().of(text))
        .containsExactly(sentences.split("/"));
  }

  @Test
  void a_line_is_a_paragraph_and_a_blank_line_is_none() {
    assertThat(SentenceSplitter.split("가다.\n\n \n나다. 다다.\n라"))
        .extracting(Sentence::paragraph)
        .containsExactly(0, 1, 1, 2);
  }

  @Test
  void a_text_without_any_full_stop_is_split_all_the_same() {
    String text = "가나 다라마바 ".repeat(100_000);

    List<Sentence> sentences = SentenceSplitter.split(text);

    assertThat(sentences).allMatch(s -> s.span().length() <= SentenceSplitter.MAX_LENGTH);
  }

  @Test
  void a_sentence_that_is_too_long_is_split_between_words_or_else_anywhere_but_within_an_emoji() {
    int most = SentenceSplitter.MAX_LENGTH;
    String words = "가".repeat(most - 10) + " " + "나".repeat(20);
    String late = "가".repeat(most / 2 - 10) + " " + "나".repeat(most);
    String emoji = "가".repeat(most - 1) + "😀" + "나".repeat(3);

    assertThat(lengths(words)).containsExactly(most - 10, 20);
    assertThat(lengths(late)).containsExactly(most, late.length() - most);
    assertThat(lengths(emoji)).containsExactly(most - 1, 5);
    assertThat(lengths("가".repeat(most))).containsExactly(most);
    assertThat(lengths("가".repeat(most) + "   ")).containsExactly(most);
    assertThat(lengths("가".repeat(most) + "   나")).containsExactly(most, 1);
  }

  private static List<Integer> lengths(String text) {
    return SentenceSplitter.split(text).stream().map(s -> s.span().length()).toList();
  }

  @Test
  void without_a_bound_a_sentence_is_as_long_as_it_is() {
    List<Sentence> sentences = new java.util.ArrayList<>();
    String text = "가나 ".repeat(SentenceSplitter.MAX_LENGTH) + "끝.";

    SentenceSplitter.splitUnbounded(text, sentences::add);

    assertThat(sentences).extracting(s -> s.span().length()).containsExactly(text.length());
  }

  @Property
  void sentences_are_in_order_and_hold_all_that_is_not_white(@ForAll("texts") String text) {
    int at = 0;
    for (Sentence sentence : SentenceSplitter.split(text)) {
      Span span = sentence.span();
      assertThat(isWhite(text, at, span.start())).isTrue();
      assertThat(SentenceSplitter.isWhite(text.charAt(span.start()))).isFalse();
      assertThat(SentenceSplitter.isWhite(text.charAt(span.end() - 1))).isFalse();
      assertThat(span.length()).isLessThanOrEqualTo(SentenceSplitter.MAX_LENGTH);
      at = span.end();
    }
    assertThat(isWhite(text, at, text.length())).isTrue();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Arbitraries.of("가다.", "\"", "“", "”", " ", "\n", "?", "…", "1.", "A.", "😀", "\u00A0", "나");
    return Arbitraries.oneOf(
        parts.list().ofMaxSize(40).map(list -> String.join("", list)), Arbitraries.strings());
  }

  private static boolean isWhite(String text, int start, int end) {
    return text.substring(start, end).chars().allMatch(c -> SentenceSplitter.isWhite((char) c));
  }
}
