package dev.gisa.dedup;

import java.util.Arrays;
import java.util.List;

/**
 * What near copies of a text have in common, in 33 numbers. It depends on nothing but the text's
 * characters, so it can be stored, compared later, and computed in any other language:
 *
 * <ol>
 *   <li>Take white space away, and give quotation marks the shapes {@code "} and {@code '}.
 *   <li>Hash every three successive code points ({@link MinHash}).
 *   <li>{@code simhash}: bit i is set if more of the hashes have bit i set than not (Charikar
 *       2002). Near copies differ in few of the 64 bits.
 *   <li>{@code bands}: MinHash, 32 bands of two minima. Two texts that share a band are candidates;
 *       the share of equal bands estimates the square of their Jaccard similarity.
 * </ol>
 *
 * <p>For the empty text all are of no shingles: simhash 0, and bands that only empty texts have.
 *
 * @param simhash 64 bits
 * @param bands one for each band, in order; the band's number is part of its value
 */
public record Fingerprint(long simhash, List<Long> bands) {
  /** How many bands there are. */
  public static final int BANDS = 32;

  private static final int LANE_LIMIT = 255;
  private static final long LOWEST_BITS = 0x0101010101010101L;

  public Fingerprint {
    bands = List.copyOf(bands);
  }

  /** Of a text in the normal form of {@link dev.gisa.text.SourceText}, without its repeats. */
  public static Fingerprint of(String text) {
    long[] shingles = MinHash.shingles(Skeleton.of(text).toString());
    return new Fingerprint(
        simhash(shingles), Arrays.stream(MinHash.bands(shingles, BANDS)).boxed().toList());
  }

  private static long simhash(long[] hashes) {
    int[] set = new int[Long.SIZE];
    for (int from = 0; from < hashes.length; from += LANE_LIMIT) {
      addSetBits(hashes, from, Math.min(hashes.length, from + LANE_LIMIT), set);
    }
    long simhash = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      simhash |= (2L * set[bit] > hashes.length ? 1L : 0L) << bit;
    }
    return simhash;
  }

  /**
   * Counts the set bits of at most {@value #LANE_LIMIT} hashes, eight counters of a byte a long.
   */
  private static void addSetBits(long[] hashes, int from, int to, int[] set) {
    long[] lanes = new long[8];
    for (int i = from; i < to; i++) {
      for (int shift = 0; shift < 8; shift++) {
        lanes[shift] += (hashes[i] >>> shift) & LOWEST_BITS;
      }
    }
    for (int bit = 0; bit < Long.SIZE; bit++) {
      set[bit] += (int) (lanes[bit % 8] >>> (bit / 8 * 8)) & 0xFF;
    }
  }
}
