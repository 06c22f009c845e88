package dev.gisa.dedup;

import java.util.Arrays;
import java.util.Optional;

/**
 * Two strings, one above the other, with the fewest insertions, deletions and substitutions
 * (Levenshtein 1966), where a band of {@value #BAND} characters to each side of the diagonal is
 * enough for it (Ukkonen 1985).
 */
final class Alignment {
  private static final int BAND = 32;
  private static final int FAR = Integer.MAX_VALUE / 2;

  private final int[] rows;
  private final int[] columns;
  private final int start;
  private final int edits;

  private Alignment(int[] rows, int[] columns, int start, int edits) {
    this.rows = rows;
    this.columns = columns;
    this.start = start;
    this.edits = edits;
  }

  /** How many characters differ. */
  int edits() {
    return edits;
  }

  /** How many steps lead from both starts to both ends: a character of one, the other, or both. */
  int steps() {
    return rows.length - 1 - start;
  }

  /** How many characters of the first string come before a step, or before the end. */
  int first(int step) {
    return rows[start + step];
  }

  /** How many characters of the second string come before a step, or before the end. */
  int second(int step) {
    return columns[start + step];
  }

  /** None if more than {@code maxEdits} characters differ. */
  static Optional<Alignment> of(Folded first, Folded second, int maxEdits) {
    int rows = first.length();
    int columns = second.length();
    if (Math.abs(rows - columns) > Math.min(maxEdits, BAND)) {
      return Optional.empty();
    }
    int width = 2 * BAND + 1;
    int[][] costs = new int[rows + 1][width];
    for (int row = 0; row <= rows; row++) {
      Arrays.fill(costs[row], FAR);
      int least = FAR;
      for (int offset = Math.max(0, BAND - row); offset < width; offset++) {
        int column = row + offset - BAND;
        if (column > columns) {
          break;
        }
        costs[row][offset] = cost(costs, first, second, row, column, offset);
        least = Math.min(least, costs[row][offset]);
      }
      if (least > maxEdits) {
        return Optional.empty();
      }
    }
    int edits = costs[rows][columns - rows + BAND];
    return edits > maxEdits ? Optional.empty() : Optional.of(traceBack(costs, first, second));
  }

  private static int cost(
      int[][] costs, Folded first, Folded second, int row, int column, int offset) {
    if (row == 0 && column == 0) {
      return 0;
    }
    int best = FAR;
    if (row > 0 && column > 0) {
      best = both(costs, first, second, row, column);
    }
    if (row > 0 && offset + 1 < costs[row].length) {
      best = Math.min(best, costs[row - 1][offset + 1] + 1);
    }
    return column > 0 && offset > 0 ? Math.min(best, costs[row][offset - 1] + 1) : best;
  }

  /** From the end, taking a character of both where that is no dearer. */
  private static Alignment traceBack(int[][] costs, Folded first, Folded second) {
    int row = first.length();
    int column = second.length();
    int edits = costs[row][column - row + BAND];
    int[] rows = new int[row + column + 1];
    int[] columns = new int[row + column + 1];
    int at = row + column;
    rows[at] = row;
    columns[at] = column;
    while (row > 0 || column > 0) {
      int offset = column - row + BAND;
      int cost = costs[row][offset];
      boolean takesBoth = row > 0 && column > 0 && cost == both(costs, first, second, row, column);
      boolean takesFirst =
          !takesBoth
              && row > 0
              && offset + 1 < costs[row].length
              && cost == costs[row - 1][offset + 1] + 1;
      row -= takesBoth || takesFirst ? 1 : 0;
      column -= takesFirst ? 0 : 1;
      rows[--at] = row;
      columns[at] = column;
    }
    return new Alignment(rows, columns, at, edits);
  }

  private static int both(int[][] costs, Folded first, Folded second, int row, int column) {
    boolean isEqual = first.charAt(row - 1) == second.charAt(column - 1);
    return costs[row - 1][column - row + BAND] + (isEqual ? 0 : 1);
  }
}
