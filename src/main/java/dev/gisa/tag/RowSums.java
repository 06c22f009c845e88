package dev.gisa.tag;

import static dev.gisa.tag.BioCodec.LABELS;

import java.util.Arrays;

/**
 * Adds up the rows of one character's features, as {@link WeightRows} has them.
 *
 * <p>All rows are fetched before any is looked at, so that the processor waits for many of them at
 * once: that saves a quarter of the tagger's time. They are sorted by their kinds and then added
 * kind by kind, all four pairs of a short one whether they are there or not: so nothing depends on
 * a row but the numbers themselves, and the processor never has to guess which way to go.
 */
final class RowSums {
  /** Labels are bytes. */
  private static final int LABELS_OF_BYTE = 256;

  private final long[] rows;
  private final long[] middleRows;
  private final LongRows longRows;
  private final long[] found = new long[Features.PER_CHARACTER];

  /** Short ones, and the halves of middle ones. */
  private final long[] shortFound = new long[2 * Features.PER_CHARACTER];

  private final int[] middleFound = new int[Features.PER_CHARACTER];
  private final int[] longFound = new int[Features.PER_CHARACTER];
  private int shortCount;
  private int longCount;

  /** Two, used in turn, so that equal labels of neighbouring pairs do not wait for each other. */
  private final int[] evenSums = new int[LABELS_OF_BYTE];

  private final int[] oddSums = new int[LABELS_OF_BYTE];
  private final long[] longSums;

  RowSums(WeightRows weights) {
    this.rows = weights.rows;
    this.middleRows = weights.middle;
    this.longRows = weights.longRows;
    this.longSums = longRows.newSums();
  }

  /** Sorts the rows of a character's features by their kinds; leaves out empty ones. */
  void read(int[] features) {
    for (int f = 0; f < Features.PER_CHARACTER; f++) {
      found[f] = rows[features[f] & (rows.length - 1)];
    }
    int shorts = 0;
    int middles = 0;
    int longs = 0;
    for (long row : found) {
      int isMarked = (int) (row >>> 63);
      int isMiddle = isMarked & (int) (row >>> 62);
      shortFound[shorts] = row;
      shorts += (int) (-row >>> 63) & ~isMarked & 1;
      middleFound[middles] = (int) row;
      middles += isMiddle;
      longFound[longs] = (int) row;
      longs += isMarked - isMiddle;
    }
    for (int i = 0; i < middles; i++) {
      shortFound[shorts++] = middleRows[middleFound[i]];
      shortFound[shorts++] = middleRows[middleFound[i] + 1];
    }
    shortCount = shorts;
    longCount = longs;
  }

  /** Writes the sums of all labels, times {@code scale}, from {@code at} on, and starts anew. */
  void drainTo(float[] scores, int at, float scale) {
    Arrays.fill(longSums, 0);
    for (int i = 0; i < longCount; i++) {
      longRows.addTo(longSums, longFound[i]);
    }
    Arrays.fill(evenSums, 0, LABELS, 0);
    Arrays.fill(oddSums, 0, LABELS, 0);
    for (int i = 0; i < shortCount; i++) {
      addPairs(shortFound[i]);
    }
    for (int y = 0; y < LABELS; y++) {
      int sum = LongRows.sum(longSums, y, longCount) + evenSums[y] + oddSums[y];
      scores[at + y] = sum * scale;
    }
  }

  private void addPairs(long row) {
    evenSums[(int) (row >>> 8) & 0xFF] += (byte) row;
    oddSums[(int) (row >>> 24) & 0xFF] += (byte) (row >>> 16);
    evenSums[(int) (row >>> 40) & 0xFF] += (byte) (row >>> 32);
    oddSums[(int) (row >>> 56) & 0xFF] += (byte) (row >>> 48);
  }
}
