package dev.gisa.tag;

import dev.gisa.text.Span;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks again at the chunks that the sequence model finds possible, each as a whole: that {@code
 * 가나전자} ends like a company and another company stands beside it, no single character shows.
 *
 * <p>A logistic regression over {@link ChunkFeatures} corrects the log odds that the sequence model
 * gives; it learnt from sentences that the sequence model it corrects had not seen. Shared by
 * threads.
 *
 * @see <a href="https://aclanthology.org/P05-1022/">Charniak and Johnson 2005, on rescoring what a
 *     first model proposes</a>
 */
final class Rescorer {
  /** Chunks less probable than this to the sequence model are not looked at. */
  static final double POSSIBLE = 0.03;

  /** The weight of the sequence model's log odds, of which it is too sure. */
  private static final double TRUST = 0.7;

  /**
   * From what the regression says to what is right on the tuning part: the rebuilt training
   * sentences miss about one name in twenty, so the regression expects too few. With these two the
   * calibration error there is 0.008, and 0.016 without the slope.
   */
  private static final double SLOPE = 0.8;

  private static final double SHIFT = 0.32;

  private final KnownForms forms;
  private final float scale;
  private final HashedWeights weights;

  private Rescorer(KnownForms forms, float scale, HashedWeights weights) {
    this.forms = forms;
    this.scale = scale;
    this.weights = weights;
  }

  /** Reads {@link KnownForms}, what one step of a weight counts, and {@link HashedWeights}. */
  static Rescorer read(ByteBuffer in) {
    return new Rescorer(KnownForms.read(in), in.getFloat(), HashedWeights.read(in));
  }

  /** The log odds of a chunk before any feature speaks for or against it. */
  static double base(ScoredChunk chunk) {
    return TRUST * chunk.logOdds();
  }

  /**
   * The candidates of at least some probability, by what they are as a whole. Of those that are
   * more likely than not and overlap, only the likeliest stays. Of classes that are not output only
   * those are looked at that could take the place of one that is.
   */
  List<ScoredChunk> rescored(
      String sentence, MorphemeWindow morphemes, List<ScoredChunk> candidates, double least) {
    if (candidates.isEmpty()) {
      return candidates;
    }
    ChunkFeatures features = new ChunkFeatures(forms, sentence, morphemes, candidates);
    TreeMap<Integer, ScoredChunk> scored = new TreeMap<>();
    TreeMap<Integer, Span> likely = new TreeMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).tagClass().output().isPresent()) {
        ScoredChunk chunk = rescored(candidates.get(i), features.of(i));
        scored.put(i, chunk);
        if (chunk.probability() >= Tagger.LIKELY) {
          likely.merge(chunk.span().start(), chunk.span(), Rescorer::longer);
        }
      }
    }
    for (int i = 0; i < candidates.size(); i++) {
      Map.Entry<Integer, Span> before = likely.lowerEntry(candidates.get(i).span().end());
      if (before != null
          && before.getValue().overlaps(candidates.get(i).span())
          && !scored.containsKey(i)) {
        scored.put(i, rescored(candidates.get(i), features.of(i)));
      }
    }
    return apart(scored.values().stream().filter(c -> c.probability() >= least).toList());
  }

  private static Span longer(Span a, Span b) {
    return a.length() >= b.length() ? a : b;
  }

  private ScoredChunk rescored(ScoredChunk candidate, int[] features) {
    double logOdds = SLOPE * (base(candidate) + weights.sum(features) * scale) + SHIFT;
    return new ScoredChunk(candidate.tagClass(), candidate.span(), 1 / (1 + Math.exp(-logOdds)));
  }

  private static List<ScoredChunk> apart(List<ScoredChunk> scored) {
    List<ScoredChunk> likely =
        scored.stream()
            .filter(c -> c.probability() >= Tagger.LIKELY)
            .sorted(Comparator.comparingDouble(ScoredChunk::probability).reversed())
            .toList();
    TreeMap<Integer, ScoredChunk> kept = new TreeMap<>();
    for (ScoredChunk chunk : likely) {
      Map.Entry<Integer, ScoredChunk> before = kept.lowerEntry(chunk.span().end());
      if (before == null || !before.getValue().span().overlaps(chunk.span())) {
        kept.put(chunk.span().start(), chunk);
      }
    }
    return scored.stream()
        .filter(c -> c.probability() < Tagger.LIKELY || kept.get(c.span().start()) == c)
        .toList();
  }
}
