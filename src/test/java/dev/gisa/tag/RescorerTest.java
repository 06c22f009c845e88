package dev.gisa.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.text.Span;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Without learnt weights: what is left is how candidates are kept apart. */
class RescorerTest {
  private final Rescorer rescorer = Rescorer.read(ByteBuffer.wrap(RescorerTrainer.untrained()));

  @Test
  void likelier_chunks_stay_likelier() {
    List<ScoredChunk> rescored =
        rescored("가나전자 다라마 대표", chunk(0, 4, 0.9), chunk(5, 8, 0.6), chunk(9, 11, 0.3));

    assertThat(rescored)
        .extracting(ScoredChunk::probability)
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(rescored).hasSize(3).allMatch(c -> c.probability() > 0 && c.probability() < 1);
  }

  @Test
  void of_two_likely_chunks_that_overlap_the_likelier_one_stays() {
    List<ScoredChunk> rescored =
        rescored("가나전자 다라마 대표", chunk(0, 4, 0.5), chunk(0, 8, 0.49), chunk(5, 8, 0.1));

    assertThat(rescored)
        .extracting(ScoredChunk::span)
        .containsExactly(new Span(0, 4), new Span(5, 8));
  }

  @Test
  void a_likelier_title_takes_the_place_of_a_name_and_others_are_left_out() {
    ScoredChunk taking = new ScoredChunk(TagClass.TITLE, new Span(0, 8), 0.9);
    ScoredChunk alone = new ScoredChunk(TagClass.TITLE, new Span(9, 11), 0.9);

    List<ScoredChunk> rescored = rescored("가나전자 다라마 대표", taking, chunk(5, 8, 0.5), alone);

    assertThat(rescored).extracting(ScoredChunk::span).containsExactly(new Span(0, 8));
  }

  @Test
  void chunks_that_are_not_probable_enough_are_left_out() {
    assertThat(rescorer.rescored("가나", morphemes("가나"), List.of(chunk(0, 2, 0.05)), 0.3)).isEmpty();
  }

  @Test
  void a_text_without_spaces_and_full_stops_takes_no_quadratic_time() {
    String text = "가나".repeat(50_000);
    List<ScoredChunk> candidates = new ArrayList<>();
    for (int start = 0; start < text.length(); start += 2) {
      candidates.add(chunk(start, start + 2, 0.6));
    }

    MorphemeWindow none = new MorphemeWindow();
    none.read(text, List.of());

    assertTimeout(Duration.ofSeconds(10), () -> rescorer.rescored(text, none, candidates, 0.2));
  }

  private List<ScoredChunk> rescored(String sentence, ScoredChunk... candidates) {
    return rescorer.rescored(sentence, morphemes(sentence), List.of(candidates), 0.1);
  }

  private static MorphemeWindow morphemes(String sentence) {
    MorphemeWindow morphemes = new MorphemeWindow();
    morphemes.read(sentence, new MorphAnalyzer().analyze(sentence));
    return morphemes;
  }

  private static ScoredChunk chunk(int start, int end, double probability) {
    return new ScoredChunk(TagClass.ORGANIZATION, new Span(start, end), probability);
  }
}
