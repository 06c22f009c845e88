package dev.gisa.dedup;

import java.util.Arrays;

/**
 * Minima of {@value #FUNCTIONS} hash functions over the shingles of a text: the share of equal
 * minima estimates the Jaccard similarity of two texts' sets of shingles (Broder 1997). Two minima
 * make a band; texts of similarity s share each of the {@value #BANDS} bands with probability s².
 *
 * <p>A shingle is three successive code points of the skeleton, {@code c0 << 42 | c1 << 21 | c2},
 * hashed by {@link #mix}; a text of one or two code points is one shingle with zeros. Function i is
 * {@code (a[i] * hash + b[i]) >>> 1} in 64-bit arithmetic, where a[0], b[0], a[1], … come from the
 * generator splitmix64 (Steele, Lea, Flood 2014) with the seed 1, and a[i] is made odd.
 */
final class MinHash {
  static final int FUNCTIONS = 64;
  static final int BANDS = FUNCTIONS / 2;

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final long[] A = new long[FUNCTIONS];
  private static final long[] B = new long[FUNCTIONS];

  static {
    long state = 1;
    for (int i = 0; i < FUNCTIONS; i++) {
      A[i] = mix(state += GOLDEN_GAMMA) | 1;
      B[i] = mix(state += GOLDEN_GAMMA);
    }
  }

  private MinHash() {}

  /** The finalizer of splitmix64: every bit of the result depends on every bit of {@code x}. */
  static long mix(long x) {
    x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }

  /** The hashes of a text's shingles, one for each place; none for an empty text. */
  static long[] shingles(CharSequence skeleton) {
    int[] points = skeleton.codePoints().toArray();
    if (points.length == 0) {
      return new long[0];
    }
    int[] padded = Arrays.copyOf(points, Math.max(points.length, 3));
    long[] hashes = new long[padded.length - 2];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = mix((long) padded[i] << 42 | (long) padded[i + 1] << 21 | padded[i + 2]);
    }
    return hashes;
  }

  /** One 64-bit value a band, made of the band's two minima and its number. */
  static long[] bands(long[] shingles) {
    long[] minima = new long[FUNCTIONS];
    Arrays.fill(minima, Long.MAX_VALUE);
    for (long hash : shingles) {
      for (int i = 0; i < FUNCTIONS; i++) {
        minima[i] = Math.min(minima[i], (A[i] * hash + B[i]) >>> 1);
      }
    }
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      bands[band] = mix(minima[2 * band] ^ mix(minima[2 * band + 1] + band));
    }
    return bands;
  }
}
