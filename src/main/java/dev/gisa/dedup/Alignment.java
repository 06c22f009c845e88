package dev.gisa.dedup;

import java.util.Arrays;
import java.util.Optional;

/**
 * Two strings, one above the other, with the fewest insertions, deletions and substitutions
 * (Levenshtein 1966). A band to each side of the diagonal, as wide as the edits that are allowed
 * and of {@value #MAX_BAND} characters at most, is enough for it (Ukkonen 1985).
 */
final class Alignment {
  private static final int MAX_BAND = 32;
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
    if (Math.abs(first.length() - second.length()) > Math.min(maxEdits, MAX_BAND)) {
      return Optional.empty();
    }
    Costs costs = new Costs(first, second, Math.min(maxEdits, MAX_BAND));
    return costs.areWithin(maxEdits) ? Optional.of(costs.traceBack()) : Optional.empty();
  }

  /** The edits from both starts to each pair of places in the band, row after row. */
  private static final class Costs {
    private final Folded first;
    private final Folded second;
    private final int band;

    /** With a cell to each side of a row that is never reached. */
    private final int width;

    private final int[] cells;

    Costs(Folded first, Folded second, int band) {
      this.first = first;
      this.second = second;
      this.band = band;
      this.width = 2 * band + 3;
      this.cells = new int[(first.length() + 1) * width];
    }

    /** Fills the cells in, as far as there is a row with so few edits. */
    boolean areWithin(int maxEdits) {
      Arrays.fill(cells, FAR);
      for (int column = 0; column <= Math.min(band, second.length()); column++) {
        cells[cell(0, column)] = column;
      }
      for (int row = 1; row <= first.length(); row++) {
        if (fill(row) > maxEdits) {
          return false;
        }
      }
      return cells[cell(first.length(), second.length())] <= maxEdits;
    }

    private int cell(int row, int column) {
      return row * width + column - row + band + 1;
    }

    /** Returns the least of the row. */
    private int fill(int row) {
      int least = FAR;
      char c = first.charAt(row - 1);
      int column = Math.max(0, row - band);
      int last = Math.min(second.length(), row + band);
      for (int cell = cell(row, column); column <= last; column++, cell++) {
        // above is one cell to the right in the row before, as each row begins one column later
        int cost = Math.min(cells[cell - width + 1], cells[cell - 1]) + 1;
        if (column > 0) {
          int edit = c == second.charAt(column - 1) ? 0 : 1;
          cost = Math.min(cost, cells[cell - width] + edit);
        }
        cells[cell] = cost;
        least = Math.min(least, cost);
      }
      return least;
    }

    /** From the end, taking a character of both where that is no dearer, else one of the first. */
    Alignment traceBack() {
      int row = first.length();
      int column = second.length();
      int[] rows = new int[row + column + 1];
      int[] columns = new int[row + column + 1];
      int at = row + column;
      rows[at] = row;
      columns[at] = column;
      while (row > 0 || column > 0) {
        int cell = cell(row, column);
        boolean takesBoth = row > 0 && column > 0 && cells[cell] == both(row, column);
        boolean takesFirst = !takesBoth && row > 0 && cells[cell] == cells[cell - width + 1] + 1;
        row -= takesBoth || takesFirst ? 1 : 0;
        column -= takesFirst ? 0 : 1;
        rows[--at] = row;
        columns[at] = column;
      }
      return new Alignment(rows, columns, at, cells[cell(first.length(), second.length())]);
    }

    private int both(int row, int column) {
      boolean isEqual = first.charAt(row - 1) == second.charAt(column - 1);
      return cells[cell(row - 1, column - 1)] + (isEqual ? 0 : 1);
    }
  }
}
