package dev.gisa.dedup;

import java.util.Arrays;

/** The distinct shingles of a text, as {@link MinHash} hashes them. */
final class ShingleSet {
  private final long[] sorted;

  private ShingleSet(long[] sorted) {
    this.sorted = sorted;
  }

  static ShingleSet of(String text) {
    long[] shingles = MinHash.shingles(Skeleton.of(text).toString());
    return new ShingleSet(Arrays.stream(shingles).sorted().distinct().toArray());
  }

  int size() {
    return sorted.length;
  }

  long[] bands() {
    return MinHash.bands(sorted, Fingerprint.BANDS);
  }

  /** How many shingles both have. */
  int common(ShingleSet other) {
    int common = 0;
    int i = 0;
    int k = 0;
    while (i < sorted.length && k < other.sorted.length) {
      int order = Long.compare(sorted[i], other.sorted[k]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return common;
  }
}
