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
  public Fingerprint {
    bands = List.copyOf(bands);
  }

  /** Of a text in the normal form of {@link dev.gisa.text.SourceText}, without its repeats. */
  public static Fingerprint of(String text) {
    long[] shingles = MinHash.shingles(Skeleton.of(text).toString());
    return new Fingerprint(
        simhash(shingles), Arrays.stream(MinHash.bands(shingles)).boxed().toList());
  }

  private static long simhash(long[] hashes) {
    int[] set = new int[Long.SIZE];
    for (long hash : hashes) {
      for (int bit = 0; bit < Long.SIZE; bit++) {
        set[bit] += (int) (hash >>> bit) & 1;
      }
    }
    long simhash = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      simhash |= (2L * set[bit] > hashes.length ? 1L : 0L) << bit;
    }
    return simhash;
  }
}
