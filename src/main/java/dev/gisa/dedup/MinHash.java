package dev.gisa.dedup;

/**
 * Minima of hash functions over the shingles of a text: the share of equal minima estimates the
 * Jaccard similarity of two texts' sets of shingles (Broder 1997). Two minima make a band; texts of
 * similarity s share each band with probability s².
 *
 * <p>A shingle is three successive code points of the skeleton, {@code c0 << 42 | c1 << 21 | c2},
 * hashed by {@link #mix}; a text of one or two code points is one shingle with zeros. Function i is
 * {@code a[i] * x + b[i]} in signed 32-bit arithmetic, where x is the upper half of the shingle's
 * hash and a[0], b[0], a[1], … are the upper halves of what the generator splitmix64 (Steele, Lea,
 * Flood 2014) gives from the seed 1, with a[i] made odd.
 */
final class MinHash {
  private static final int MAX_FUNCTIONS = 64;
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final int[] A = new int[MAX_FUNCTIONS];
  private static final int[] B = new int[MAX_FUNCTIONS];

  static {
    long state = 1;
    for (int i = 0; i < MAX_FUNCTIONS; i++) {
      A[i] = upperHalf(mix(state += GOLDEN_GAMMA)) | 1;
      B[i] = upperHalf(mix(state += GOLDEN_GAMMA));
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
    int[] points = new int[Math.max(3, skeleton.length())];
    int count = 0;
    for (int at = 0; at < skeleton.length(); at += Character.charCount(points[count++])) {
      points[count] = Character.codePointAt(skeleton, at);
    }
    if (count == 0) {
      return new long[0];
    }
    long[] hashes = new long[Math.max(3, count) - 2];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = mix((long) points[i] << 42 | (long) points[i + 1] << 21 | points[i + 2]);
    }
    return hashes;
  }

  /**
   * One 64-bit value a band: {@link #mix} of its first minimum in the upper half, its second one in
   * the lower half, and its number added to that.
   *
   * @param count of bands, at most 32
   */
  static long[] bands(long[] shingles, int count) {
    int[] halves = new int[shingles.length];
    for (int i = 0; i < halves.length; i++) {
      halves[i] = upperHalf(shingles[i]);
    }
    long[] bands = new long[count];
    for (int band = 0; band < count; band++) {
      long first = minimum(halves, A[2 * band], B[2 * band]);
      long second = minimum(halves, A[2 * band + 1], B[2 * band + 1]) & 0xFFFFFFFFL;
      bands[band] = mix((first << 32 | second) + band);
    }
    return bands;
  }

  /** In a loop of its own, as compilers turn it into vector instructions. */
  private static int minimum(int[] values, int a, int b) {
    int minimum = Integer.MAX_VALUE;
    for (int value : values) {
      minimum = Math.min(minimum, a * value + b);
    }
    return minimum;
  }

  private static int upperHalf(long x) {
    return (int) (x >>> 32);
  }
}
