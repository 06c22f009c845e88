package dev.gisa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
  @ParameterizedTest
  @CsvSource({
    "올트먼,올트먼",
    "\u110B\u1169\u11AF\u1110\u1173\u1106\u1165\u11AB,올트먼",
    "가\u11A8,각",
    "'a\r\nb\rc','a\nb\nc'",
    "가\u0000나\u200B다,가나다",
    "\uFEFF가,가",
    "'가\t나','가\t나'",
    "\uD800가,\uFFFD가",
    "😀,😀",
    "\uF900,豈",
    "가\u2028나,'가\n나'"
  })
  void a_text_is_brought_to_its_normal_form(String sent, String normal) {
    assertThat(SourceText.of(sent).text()).isEqualTo(normal);
  }

  @Test
  void a_composed_syllable_stands_for_all_of_its_jamo() {
    String sent = Normalizer.normalize("샘 올트먼은", Form.NFD);
    SourceText source = SourceText.of(sent);

    Span mention = source.offsets().toSource(new Span(2, 5));

    assertThat(mention.of(sent)).isEqualTo(Normalizer.normalize("올트먼", Form.NFD));
  }

  @Test
  void a_space_before_a_mark_stands_for_itself() {
    assertThat(SourceText.of("가 \u007F\u0301나").offsets().toSource(new Span(1, 2)))
        .isEqualTo(new Span(1, 2));
  }

  @Test
  void a_line_feed_made_from_two_characters_stands_for_both() {
    assertThat(SourceText.of("가\r\n나").offsets().toSource(new Span(1, 2)))
        .isEqualTo(new Span(1, 3));
  }

  @Test
  void a_hostile_run_of_marks_is_read_in_one_go() {
    String sent = "가" + "\u0301\u0323".repeat(500_000);

    assertThat(SourceText.of(sent).text()).hasSize(sent.length());
  }

  @Property
  void a_normal_text_is_its_own_normal_form(@ForAll("texts") String sent) {
    String normal = SourceText.of(sent).text();

    assertThat(SourceText.of(normal).text()).isEqualTo(normal);
  }

  @Property
  void a_mapped_span_lies_in_the_text_as_sent_and_reads_the_same(@ForAll("texts") String sent) {
    SourceText source = SourceText.of(sent);
    int before = 0;
    for (int at = 0; at < source.text().length(); ) {
      String character = Character.toString(source.text().codePointAt(at));
      Span span = source.offsets().toSource(new Span(at, at + character.length()));
      assertThat(span.start()).isGreaterThanOrEqualTo(before);
      assertThat(span.end()).isLessThanOrEqualTo(sent.length());
      assertThat(SourceText.of(span.of(sent)).text()).contains(character);
      before = span.start();
      at += character.length();
    }
  }

  @Property
  void two_maps_one_after_the_other_are_their_composition(@ForAll("texts") String sent) {
    SourceText source = SourceText.of(sent);
    int third = source.text().length() / 3;
    Span kept = new Span(third, source.text().length());
    OffsetMap inner = new OffsetMap.Builder().add(kept.length(), kept).build();

    OffsetMap composed = inner.then(source.offsets());

    for (int at = 0; at < kept.length(); at++) {
      Span one = new Span(at, at + 1);
      assertThat(composed.toSource(one)).isEqualTo(source.offsets().toSource(inner.toSource(one)));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> nasty =
        Arbitraries.of(
            "\u1112\u1161\u11AB",
            "\u1100",
            "\u1161",
            "\u11A8",
            "한국",
            "\r\n",
            "\r",
            "\n",
            "\u0000",
            "\u200B",
            "\uFEFF",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\u0301",
            "\u0323",
            "e\u0301",
            "\uF900",
            "韓",
            "２０",
            " ",
            "\u0085",
            "\u2028",
            "가\u11A8",
            "\t");
    return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(5))
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }
}
