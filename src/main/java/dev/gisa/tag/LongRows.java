package dev.gisa.tag;

import static dev.gisa.tag.BioCodec.LABELS;

import java.util.Arrays;

/**
 * Rows with weights for many labels, laid out for adding them up: four labels to one long integer,
 * sixteen bits each.
 *
 * <p>A weight is stored with {@value #BIAS} added, so that none is negative and no sum of up to 256
 * rows flows over into the label beside it.
 */
final class LongRows {
  private static final int BIAS = 128;
  private static final int PER_LONG = 4;
  private static final long BIASES = 0x0001_0001_0001_0001L * BIAS;
  private static final int LONGS = (LABELS + PER_LONG - 1) / PER_LONG;

  private final long[] rows;
  private int count;

  LongRows(int capacity) {
    this.rows = new long[capacity * LONGS];
  }

  /** Adds the row of {@code pairs} pairs of a label and a weight, and returns its index. */
  int add(byte[] file, int at, int pairs) {
    int row = count * LONGS;
    Arrays.fill(rows, row, row + LONGS, BIASES);
    for (int pair = at; pair < at + 2 * pairs; pair += 2) {
      rows[row + file[pair] / PER_LONG] += (long) file[pair + 1] << shift(file[pair]);
    }
    return count++;
  }

  private static int shift(int label) {
    return 16 * (label % PER_LONG);
  }

  long[] newSums() {
    return new long[LONGS];
  }

  void addTo(long[] sums, int index) {
    int row = index * LONGS;
    for (int i = 0; i < LONGS; i++) {
      sums[i] += rows[row + i];
    }
  }

  /** The sum of one label's weights in the {@code added} rows that were added. */
  static int sum(long[] sums, int label, int added) {
    return (int) (sums[label / PER_LONG] >>> shift(label) & 0xFFFF) - BIAS * added;
  }
}
