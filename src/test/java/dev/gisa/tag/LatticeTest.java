package dev.gisa.tag;

import static dev.gisa.tag.BioCodec.LABELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gisa.tag.BioCodec.Chunk;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against brute force over all label sequences of three characters. */
class LatticeTest {
  private static final int LENGTH = 3;

  private final Random random = new Random(7);
  private final Lattice.Transitions transitions = new Lattice.Transitions();
  private final Lattice lattice = new Lattice(transitions);

  LatticeTest() {
    for (int i = 0; i < transitions.score.length; i++) {
      transitions.score[i] = (float) random.nextGaussian();
    }
    transitions.refresh();
    lattice.reset(LENGTH);
    for (int i = 0; i < LENGTH * LABELS; i++) {
      lattice.emissions()[i] = (float) random.nextGaussian();
    }
  }

  @Test
  void forward_backward_sums_all_sequences() {
    lattice.forwardBackward();
    assertThat(lattice.logZ()).isCloseTo(Math.log(massOf(labels -> true)), within(1e-3));
  }

  @Test
  void the_probability_of_a_label_is_its_share_of_all_sequences() {
    lattice.forwardBackward();
    int label = BioCodec.inside(TagClass.DATE);

    double expected = massOf(labels -> labels[1] == label) / massOf(labels -> true);

    assertThat(lattice.probability(1, label)).isCloseTo(expected, within(1e-4));
  }

  @Test
  void the_probability_of_a_chunk_counts_only_sequences_with_exactly_that_chunk() {
    lattice.forwardBackward();
    double all = massOf(labels -> true);

    List<ScoredChunk> chunks = lattice.chunks(1e-4);

    assertThat(chunks).hasSizeGreaterThan(100);
    for (ScoredChunk scored : chunks) {
      Chunk chunk = new Chunk(scored.tagClass(), scored.span());
      double expected = massOf(l -> BioCodecTest.decode(l, LENGTH).contains(chunk)) / all;
      assertThat(scored.probability()).isCloseTo(expected, within(1e-4));
    }
  }

  @Test
  void all_chunks_that_are_probable_enough_are_found() {
    lattice.forwardBackward();
    double all = massOf(labels -> true);
    List<Chunk> expected = new ArrayList<>();
    for (TagClass tagClass : TagClass.values()) {
      for (Span span : List.of(new Span(0, 1), new Span(0, 3), new Span(1, 2), new Span(2, 3))) {
        Chunk chunk = new Chunk(tagClass, span);
        if (massOf(l -> BioCodecTest.decode(l, LENGTH).contains(chunk)) / all >= 0.01) {
          expected.add(chunk);
        }
      }
    }

    assertThat(lattice.chunks(0.01))
        .extracting(c -> new Chunk(c.tagClass(), c.span()))
        .containsAll(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void a_closed_character_is_outside_and_the_others_are_as_if_it_could_be_nothing_else(int closed) {
    lattice.close(closed, closed + 1);
    lattice.forwardBackward();
    Predicate<int[]> possible = labels -> labels[closed] == BioCodec.OUTSIDE;
    double all = massOf(possible);

    List<ScoredChunk> chunks = lattice.chunks(1e-4);

    assertThat(lattice.probability(closed, BioCodec.OUTSIDE)).isCloseTo(1, within(1e-3));
    assertThat(chunks).hasSizeGreaterThan(40);
    for (ScoredChunk scored : chunks) {
      Chunk chunk = new Chunk(scored.tagClass(), scored.span());
      double expected =
          massOf(possible.and(l -> BioCodecTest.decode(l, LENGTH).contains(chunk))) / all;
      assertThat(scored.probability()).isCloseTo(expected, within(1e-4));
    }
  }

  @Test
  void chunks_that_are_more_likely_than_not_do_not_overlap() {
    for (int i = 0; i < LENGTH * LABELS; i++) {
      lattice.emissions()[i] *= 6;
    }
    lattice.forwardBackward();

    List<ScoredChunk> chunks = lattice.chunks(0.5);

    assertThat(chunks).isNotEmpty();
    for (int i = 1; i < chunks.size(); i++) {
      assertThat(chunks.get(i - 1).span().end()).isLessThanOrEqualTo(chunks.get(i).span().start());
    }
  }

  @Test
  void scores_that_differ_without_measure_still_give_probabilities() {
    Arrays.fill(lattice.emissions(), 0, LENGTH * LABELS, -400f);
    lattice.emissions()[LABELS + BioCodec.inside(TagClass.WORK)] = 400f;

    lattice.forwardBackward();
    assertThat(lattice.logZ()).isFinite();
    assertThat(lattice.chunks(0)).allMatch(c -> c.probability() >= 0 && c.probability() <= 1);
  }

  private double massOf(Predicate<int[]> condition) {
    return allSequences().stream().filter(condition).mapToDouble(l -> Math.exp(score(l))).sum();
  }

  private double score(int[] labels) {
    double score = 0;
    for (int t = 0; t < LENGTH; t++) {
      score += lattice.emissions()[t * LABELS + labels[t]];
      if (t > 0) {
        score += transitions.score[Lattice.Transitions.index(labels[t - 1], labels[t])];
      }
    }
    return score;
  }

  /** All that {@link BioCodec} can read. */
  private static List<int[]> allSequences() {
    List<int[]> all = new ArrayList<>();
    for (int a = 0; a < LABELS; a++) {
      for (int b = 0; b < LABELS; b++) {
        for (int c = 0; c < LABELS; c++) {
          if (follows(0, a) && follows(a, b) && follows(b, c)) {
            all.add(new int[] {a, b, c});
          }
        }
      }
    }
    return all;
  }

  private static boolean follows(int from, int to) {
    return to <= BioCodec.CLASSES || from == to || from == to - BioCodec.CLASSES;
  }
}
