package dev.gisa.tag;

import static dev.gisa.tag.BioCodec.LABELS;

import java.util.Arrays;

/**
 * Adds up the rows of one character's features, as {@link TaggerModel} lays them out.
 *
 * <p>The rows are sorted by their kinds first and then added kind by kind, all four pairs of a
 * short one whether they are there or not: so nothing depends on a row but the numbers themselves,
 * and the processor never has to guess which way to go. That saves a fifth of the time.
 */
final class RowSums {
  private static final int PAIRS = Long.BYTES / 2;

  /**
   * Labels are bytes; each place in a row has sums of its own, so that equal labels do not wait.
   */
  private static final int LABELS_OF_BYTE = 256;

  private final long[] middleRows;
  private final LongRows longRows;
  private final long[] shortFound = new long[Features.PER_CHARACTER];
  private final int[] middleFound = new int[Features.PER_CHARACTER];
  private final int[] longFound = new int[Features.PER_CHARACTER];
  private int shortCount;
  private int middleCount;
  private int longCount;
  private final int[] sums = new int[PAIRS * LABELS_OF_BYTE];
  private final long[] longSums;

  RowSums(long[] middleRows, LongRows longRows) {
    this.middleRows = middleRows;
    this.longRows = longRows;
    this.longSums = longRows.newSums();
  }

  /**
   * Sorts the rows of {@code features} from {@code from} on by their kinds; leaves out empty ones.
   */
  void read(long[] rows, int[] features, int from) {
    int shorts = 0;
    int middles = 0;
    int longs = 0;
    for (int f = from; f < from + Features.PER_CHARACTER; f++) {
      long row = rows[features[f] & (rows.length - 1)];
      int isMarked = (int) (row >>> 63);
      int isMiddle = isMarked & (int) (row >>> 62);
      shortFound[shorts] = row;
      shorts += (int) (-row >>> 63) & ~isMarked & 1;
      middleFound[middles] = (int) row;
      middles += isMiddle;
      longFound[longs] = (int) row;
      longs += isMarked - isMiddle;
    }
    shortCount = shorts;
    middleCount = middles;
    longCount = longs;
  }

  /** Writes the sums of all labels, times {@code scale}, from {@code at} on, and starts anew. */
  void drainTo(float[] scores, int at, float scale) {
    Arrays.fill(longSums, 0);
    for (int i = 0; i < longCount; i++) {
      longRows.addTo(longSums, longFound[i]);
    }
    for (int place = 0; place < PAIRS; place++) {
      Arrays.fill(sums, place * LABELS_OF_BYTE, place * LABELS_OF_BYTE + LABELS, 0);
    }
    for (int i = 0; i < middleCount; i++) {
      addPairs(middleRows[middleFound[i]]);
      addPairs(middleRows[middleFound[i] + 1]);
    }
    for (int i = 0; i < shortCount; i++) {
      addPairs(shortFound[i]);
    }
    for (int y = 0; y < LABELS; y++) {
      int sum = LongRows.sum(longSums, y, longCount);
      for (int place = 0; place < PAIRS; place++) {
        sum += sums[place * LABELS_OF_BYTE + y];
      }
      scores[at + y] = sum * scale;
    }
  }

  private void addPairs(long row) {
    sums[(int) (row >>> 8) & 0xFF] += (byte) row;
    sums[LABELS_OF_BYTE + ((int) (row >>> 24) & 0xFF)] += (byte) (row >>> 16);
    sums[2 * LABELS_OF_BYTE + ((int) (row >>> 40) & 0xFF)] += (byte) (row >>> 32);
    sums[3 * LABELS_OF_BYTE + ((int) (row >>> 56) & 0xFF)] += (byte) (row >>> 48);
  }
}
