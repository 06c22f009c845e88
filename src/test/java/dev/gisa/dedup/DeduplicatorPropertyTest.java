package dev.gisa.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any text. */
class DeduplicatorPropertyTest {
  @Property
  void clean_text_and_repeats_rebuild_the_text(
      @ForAll("repetitive") String text, @ForAll @IntRange(min = 1, max = 40) int minChars) {
    assertThat(Deduplicator.exact(minChars).remove(text).rebuild()).isEqualTo(text);
  }

  @Property
  void any_unicode_text_can_be_rebuilt(@ForAll String text) {
    assertThat(Deduplicator.exact(1).remove(text).rebuild()).isEqualTo(text);
  }

  @Property
  void the_offsets_lead_back_to_the_same_characters(@ForAll("repetitive") String text) {
    Deduplicated result = Deduplicator.exact(3).remove(text);

    for (int at = 0; at < result.text().length(); at++) {
      Span source = result.offsets().toSource(new Span(at, at + 1));
      assertThat(source.of(text)).isEqualTo(result.text().substring(at, at + 1));
    }
  }

  @Property
  void cuts_are_in_order_and_the_kept_copy_comes_before(@ForAll("repetitive") String text) {
    int end = 0;
    for (Repeat repeat : Deduplicator.exact(3).remove(text).repeats()) {
      assertThat(repeat.source().start()).isGreaterThanOrEqualTo(end);
      assertThat(repeat.kept().start()).isLessThan(repeat.source().start());
      assertThat(bare(repeat.kept().of(text))).isEqualTo(bare(repeat.text()));
      end = repeat.source().end();
    }
  }

  @Property
  void what_was_kept_was_not_cut(@ForAll("repetitive") String text) {
    List<Repeat> repeats = Deduplicator.exact(3).remove(text).repeats();

    for (Repeat kept : repeats) {
      Span content = content(kept.kept(), text);
      assertThat(repeats).noneMatch(r -> content(r.source(), text).overlaps(content));
    }
  }

  @Property(tries = 3000)
  void no_block_of_the_clean_text_stands_in_it_twice(
      @ForAll("dense") String text, @ForAll @IntRange(min = 2, max = 8) int minChars) {
    String clean = Deduplicator.exact(minChars).remove(text).text();

    assertThat(RepeatOracle.anyRepeat(clean, minChars)).isEmpty();
  }

  @Property(tries = 3000)
  void a_text_without_repeats_is_untouched(
      @ForAll("dense") String text, @ForAll @IntRange(min = 2, max = 8) int minChars) {
    Assume.that(RepeatOracle.anyRepeat(text, minChars).isEmpty());
    Assume.that(!RepeatOracle.breaksOff(text, minChars));

    assertThat(Deduplicator.exact(minChars).remove(text).text()).isEqualTo(text);
  }

  @Property(tries = 3000)
  void a_second_time_there_is_nothing_to_cut(
      @ForAll("dense") String text, @ForAll @IntRange(min = 2, max = 8) int minChars) {
    String clean = Deduplicator.exact(minChars).remove(text).text();

    assertThat(Deduplicator.exact(minChars).remove(clean).text()).isEqualTo(clean);
  }

  @Property(tries = 3000)
  void near_copies_leave_nothing_to_cut_either(
      @ForAll("inflected") String text, @ForAll @IntRange(min = 3, max = 12) int minChars) {
    Deduplicator near = Deduplicator.near(minChars, (word, other) -> word.length() > 3);
    Deduplicated result = near.remove(text);

    assertThat(result.rebuild()).isEqualTo(text);
    assertThat(RepeatOracle.anyRepeat(result.text(), minChars)).isEmpty();
    assertThat(near.remove(result.text()).text()).isEqualTo(result.text());
  }

  @Property
  void sentences_that_are_all_different_stay(@ForAll @IntRange(max = 50) int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("이것은 ").append(i).append("번째로 적은 아주 서로 다른 긴 문장이라고 한다.\n");
    }

    assertThat(Deduplicator.exact(10).remove(text.toString()).text()).isEqualTo(text.toString());
  }

  @Provide
  Arbitrary<String> dense() {
    return Arbitraries.of("가", "나", "다.", "다. ", "\n", "\"", " ", "1", ".", "? ", "가나다. ", "나가\n")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> inflected() {
    return Arbitraries.of(
            "정부는 ", "정부가 ", "시민을 ", "시민은 ", "만났다. ", "만났습니다. ", "보았다.\n", "봤다.", "3명", "5명이 ", "\n",
            "“", "”", "(韓國)", "네. ", "예.\n", "못 ")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> repetitive() {
    return Arbitraries.of("가나다. ", "라마!\n", "바사?", "네.", "\n\n", " ", "“가”", "\"가\"", "아자차카 타파하.")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "").replaceAll("[“”]", "\"");
  }

  private static Span content(Span span, String text) {
    String raw = span.of(text);
    int lead = raw.length() - raw.stripLeading().length();
    return new Span(span.start() + lead, span.start() + raw.stripTrailing().length());
  }
}
