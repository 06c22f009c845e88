package dev.gisa.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The nouns that all stages share. */
class TextTypesTest {
  @ParameterizedTest
  @CsvSource({"-1,0", "2,1"})
  void a_span_ends_behind_its_start(int start, int end) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(start, end));
  }

  @Test
  void a_span_has_a_length_and_characters() {
    assertThat(new Span(1, 3).length()).isEqualTo(2);
    assertThat(new Span(1, 3).of("가나다라")).isEqualTo("나다");
    assertThat(new Span(2, 2).isEmpty()).isTrue();
    assertThat(new Span(2, 3).isEmpty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0,2,true", "1,2,true", "2,4,true", "3,5,false", "0,1,false", "1,3,true", "0,9,true"})
  void spans_overlap_where_they_share_a_character(int start, int end, boolean overlaps) {
    assertThat(new Span(1, 3).overlaps(new Span(start, end))).isEqualTo(overlaps);
    assertThat(new Span(start, end).overlaps(new Span(1, 3))).isEqualTo(overlaps);
  }

  @Test
  void a_container_comes_before_its_content() {
    assertThat(
            List.of(new Span(1, 2), new Span(0, 1), new Span(1, 3), new Span(0, 4)).stream()
                .sorted())
        .containsExactly(new Span(0, 4), new Span(0, 1), new Span(1, 3), new Span(1, 2));
    assertThat(new Span(1, 2).compareTo(new Span(1, 2))).isZero();
  }

  @ParameterizedTest
  @CsvSource({"가,true", "힣,true", "ㄱ,false", "A,false", "韓,false"})
  void syllables_are_those_from_ga_to_hih(char character, boolean isSyllable) {
    assertThat(Hangul.isSyllable(character)).isEqualTo(isSyllable);
  }

  @ParameterizedTest
  @ValueSource(ints = {0xABFF, 0xD7A4})
  void what_stands_beside_the_block_is_no_syllable(int character) {
    assertThat(Hangul.isSyllable(character)).isFalse();
  }

  @Test
  void names_are_linked_and_the_rest_has_values() {
    assertThat(EntityType.values())
        .filteredOn(EntityType::hasValue)
        .containsExactly(
            EntityType.DATE,
            EntityType.TIME,
            EntityType.DURATION,
            EntityType.MONEY,
            EntityType.PERCENT,
            EntityType.QUANTITY);
  }

  @Test
  void a_mention_is_as_long_as_its_span_and_has_a_probability() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mention(EntityType.PERSON, new Span(0, 2), "이", 1));
    for (double confidence : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Mention(EntityType.PERSON, new Span(0, 1), "이", confidence));
    }
    assertThat(new Mention(EntityType.PERSON, new Span(0, 1), "이", 0).confidence()).isZero();
    assertThat(new Mention(EntityType.PERSON, new Span(0, 1), "이", 1).confidence()).isOne();
  }

  @ParameterizedTest
  @CsvSource({"0,false", "1,true", "2,false", "3,false"})
  void a_letter_and_its_marks_are_not_cut_apart(int end, boolean cuts) {
    assertThat(SourceText.cutsLetter("e\u0301x", end)).isEqualTo(cuts);
  }

  @Test
  void of_more_mentions_those_that_overlap_none_are_kept() {
    List<Mention> found = List.of(mention(2, 4), mention(6, 8));
    List<Mention> more =
        List.of(mention(0, 2), mention(3, 5), mention(5, 7), mention(4, 6), mention(5, 6));

    assertThat(Overlaps.without(found, more))
        .containsExactly(mention(0, 2), mention(2, 4), mention(4, 6), mention(6, 8));
  }

  private static Mention mention(int start, int end) {
    return new Mention(EntityType.PERSON, new Span(start, end), "가".repeat(end - start), 1);
  }

  @Test
  void what_is_left_of_a_text_is_mapped_back_around_the_cuts() {
    TextCut cut = TextCut.of("가나다라마", List.of(new Span(0, 1), new Span(2, 4)));

    assertThat(cut.text()).isEqualTo("나마");
    assertThat(cut.offsets().toSource(new Span(0, 1))).isEqualTo(new Span(1, 2));
    assertThat(cut.offsets().toSource(new Span(1, 2))).isEqualTo(new Span(4, 5));
    assertThat(cut.offsets().toSource(new Span(2, 2))).isEqualTo(new Span(5, 5));
  }

  @Test
  void a_clean_text_has_offsets_of_its_own() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CleanText("가나", OffsetMap.identity(3)));
  }

  @Test
  void an_article_knows_the_day_of_its_publication() {
    LocalDate day = LocalDate.of(2023, 6, 11);

    assertThat(Article.of("가").publishedOn()).isEmpty();
    assertThat(Article.of("가", day).publishedOn()).contains(day);
    assertThat(Article.of("가", day).published()).contains(Publication.on(day));
    Publication atNoon = new Publication(day, Optional.of(LocalTime.NOON));
    Article titled = new Article(Optional.of("1"), Optional.of("제목"), "가", Optional.of(atNoon));
    assertThat(titled.publishedOn()).contains(day);
    assertThat(titled.title()).contains("제목");
  }
}
