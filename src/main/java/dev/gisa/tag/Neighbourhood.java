package dev.gisa.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The other candidates around one: the likeliest that overlaps it, and the likely ones beside it.
 *
 * @param besides likely chunks that do not overlap it, in the order of their starts
 */
record Neighbourhood(Optional<ScoredChunk> rival, List<ScoredChunk> besides) {
  private static final double LIKELY = 0.5;

  /** A bound, so that a text without full stops does not take quadratic time. */
  private static final int MOST = 50;

  /** Of the candidate at {@code index}; all are in the order of their starts. */
  static Neighbourhood of(List<ScoredChunk> candidates, int index) {
    ScoredChunk chunk = candidates.get(index);
    ScoredChunk rival = null;
    List<ScoredChunk> besides = new ArrayList<>();
    int last = Math.min(candidates.size(), index + MOST);
    for (ScoredChunk other : candidates.subList(Math.max(0, index - MOST), last)) {
      boolean overlaps = other.span().overlaps(chunk.span());
      if (overlaps && other != chunk) {
        rival = rival == null || other.probability() > rival.probability() ? other : rival;
      } else if (!overlaps && other.probability() >= LIKELY) {
        besides.add(other);
      }
    }
    return new Neighbourhood(Optional.ofNullable(rival), besides);
  }

  /** The nearest likely chunk before {@code start}. */
  Optional<ScoredChunk> left(int start) {
    ScoredChunk left = null;
    for (ScoredChunk other : besides) {
      boolean isNearer = left == null || other.span().end() > left.span().end();
      left = other.span().end() <= start && isNearer ? other : left;
    }
    return Optional.ofNullable(left);
  }

  /** The nearest likely chunk from {@code end} on. */
  Optional<ScoredChunk> right(int end) {
    for (ScoredChunk other : besides) {
      if (other.span().start() >= end) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  int ofClass(TagClass tagClass) {
    int count = 0;
    for (ScoredChunk other : besides) {
      count += other.tagClass() == tagClass ? 1 : 0;
    }
    return count;
  }
}
