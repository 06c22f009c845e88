package dev.gisa.tag;

/**
 * The weights of each bucket: a row of pairs of a label and a weight of one byte each. Most buckets
 * have few or none, so there are rows of three kinds. Shared by threads.
 *
 * <p>Read in loops of static methods over local arrays, which a JVM compiles while they run; in a
 * constructor, over fields, they took twice as long.
 */
final class WeightRows {
  /** Rows with no more pairs are short, with no more than twice as many middle. */
  private static final int SHORT = Long.BYTES / 2;

  private static final long MARK = Long.MIN_VALUE;
  private static final long MIDDLE = MARK | 1L << 62;

  /**
   * Row of each bucket: a short one as its pairs themselves, sixteen bits each; the others, marked
   * by the sign, as their index among the long rows or, with the bit beside it, where their two
   * halves stand among the middle ones.
   */
  final long[] rows;

  final long[] middle;
  final LongRows longRows;

  private WeightRows(long[] rows, long[] middle, LongRows longRows) {
    this.rows = rows;
    this.middle = middle;
    this.longRows = longRows;
  }

  /**
   * Reads one byte a bucket for its number of pairs, then all pairs, up to the end of the file.
   *
   * @throws IllegalStateException if the file does not end there
   */
  static WeightRows read(byte[] file, int from, int buckets) {
    int[] ofLength = lengths(file, from, buckets);
    int middles = 0;
    int longs = 0;
    for (int pairs = SHORT + 1; pairs < ofLength.length; pairs++) {
      if (pairs <= 2 * SHORT) {
        middles += ofLength[pairs];
      } else {
        longs += ofLength[pairs];
      }
    }
    WeightRows read = new WeightRows(new long[buckets], new long[2 * middles], new LongRows(longs));
    int end = fill(file, from, read.rows, read.middle, read.longRows);
    if (end != file.length) {
      throw new IllegalStateException("the rows of the model do not end with its file");
    }
    return read;
  }

  /** How many buckets have so many pairs. */
  private static int[] lengths(byte[] file, int from, int buckets) {
    int[] lengths = new int[Byte.MAX_VALUE + 1];
    for (int b = from; b < from + buckets; b++) {
      lengths[file[b]]++;
    }
    return lengths;
  }

  /** The place in the file behind the last pair. */
  private static int fill(byte[] file, int from, long[] rows, long[] middle, LongRows longRows) {
    int at = from + rows.length;
    int middleAt = 0;
    for (int b = 0; b < rows.length; b++) {
      int pairs = file[from + b];
      if (pairs <= SHORT) {
        rows[b] = shortRow(file, at, pairs);
      } else if (pairs <= 2 * SHORT) {
        rows[b] = MIDDLE | middleAt;
        middle[middleAt++] = shortRow(file, at, SHORT);
        middle[middleAt++] = shortRow(file, at + 2 * SHORT, pairs - SHORT);
      } else {
        rows[b] = MARK | longRows.add(file, at, pairs);
      }
      at += 2 * pairs;
    }
    return at;
  }

  private static long shortRow(byte[] file, int at, int pairs) {
    long row = 0;
    for (int pair = at; pair < at + 2 * pairs; pair += 2) {
      row = row << 16 | file[pair] << 8 | file[pair + 1] & 0xFF;
    }
    return row;
  }
}
