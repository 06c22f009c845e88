package dev.gisa.dedup;

import java.util.Arrays;

/**
 * Finds the earlier copy of a block. Look-up is by two anchors of each place where a block may
 * begin: the block up to the first edge that makes it long enough, and its first {@code minChars}
 * characters wherever the edges are (copies may have other line breaks).
 *
 * <p>At most {@value #MAX_CANDIDATES} places with an equal anchor are tried, the nearest ones. This
 * is the one limit of the engine's guarantee: it can bite only where line breaks differ
 * <em>and</em> more kept sentences than that begin with the same {@code minChars} characters.
 */
final class BlockIndex {
  private static final int MAX_CANDIDATES = 8;

  private final Draft draft;
  private final int minChars;
  private final StackTable anchors = new StackTable();

  /** By kept edge: where its first anchor ends. Known for the first {@link #anchored} edges. */
  private int[] anchorEnds = new int[16];

  private int anchored;

  BlockIndex(Draft draft, int minChars) {
    this.draft = draft;
    this.minChars = minChars;
  }

  /**
   * Text alike from {@code source} and from some later start.
   *
   * @param end the last common edge, or the start if there is none that makes a block
   * @param reach a change of the text before this place may make another match
   */
  record Match(int source, int end, int reach) {}

  /** Adds the blocks that are kept as a whole since the last call. */
  void update() {
    int end = draft.keptLength();
    while (draft.keptEdges().place(anchored) <= end - minChars) {
      int start = draft.keptEdges().place(anchored);
      anchors.push(draft.hash(start, end), start);
      if (end > start + minChars) {
        anchors.push(draft.hash(start, start + minChars), start);
      }
      if (anchored == anchorEnds.length) {
        anchorEnds = Arrays.copyOf(anchorEnds, 2 * anchored);
      }
      anchorEnds[anchored++] = end;
    }
  }

  /** How many blocks there are; they begin at the first edges. */
  int count() {
    return anchored;
  }

  /** Where the block that begins at a kept edge ends. */
  int end(int edge) {
    return anchorEnds[edge];
  }

  /** Takes away the blocks that are not kept as a whole any more. */
  void truncate() {
    while (anchored > 0 && anchorEnds[anchored - 1] > draft.keptLength()) {
      int start = anchors.pop();
      if (anchorEnds[--anchored] > start + minChars) {
        anchors.pop();
      }
    }
  }

  /** The copy from which the block at {@code start} is alike for longest. */
  Match longest(int start) {
    int anchorEnd = anchorEnd(start);
    // a cut at the block's end makes that edge firm
    Match best = new Match(0, start, Math.max(anchorEnd, anchorEnd + 1));
    if (draft.end() - start < minChars) {
      return best;
    }
    best = longer(best, start, draft.hash(start, start + minChars), anchorEnd);
    return anchorEnd > start + minChars
        ? longer(best, start, draft.hash(start, anchorEnd), anchorEnd)
        : best;
  }

  /** The first edge that makes a block from {@code start}; the greatest integer if none does. */
  int anchorEnd(int start) {
    return draft.end() - start < minChars ? Integer.MAX_VALUE : draft.ceilingEdge(start + minChars);
  }

  private Match longer(Match match, int start, long anchor, int anchorEnd) {
    Match best = match;
    int entry = anchors.latest(anchor);
    for (int tried = 0; tried < MAX_CANDIDATES && entry >= 0; tried++) {
      int source = anchors.value(entry);
      if (isCommonEdge(source, start, 0)) {
        int length = commonLength(source, start);
        int end = commonEnd(source, start, length, anchorEnd);
        boolean isLonger = end > best.end();
        best =
            new Match(
                isLonger ? source : best.source(),
                isLonger ? end : best.end(),
                Math.max(best.reach(), start + length + 1));
      }
      entry = anchors.before(entry);
    }
    return best;
  }

  /** How far the text is alike; the copies may not overlap. 0 if it is too little. */
  private int commonLength(int source, int start) {
    int low = minChars - 1;
    int high = Math.min(start - source, draft.end() - start);
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (draft.hash(source, source + middle) == draft.hash(start, start + middle)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low < minChars ? 0 : low;
  }

  /** Whether there are edges at the same distance from both starts, one of them firm at least. */
  private boolean isCommonEdge(int source, int start, int distance) {
    int first = source + distance;
    int second = start + distance;
    return draft.isEdge(first)
        && draft.isEdge(second)
        && (draft.isFirmEdge(first) || draft.isFirmEdge(second));
  }

  private int commonEnd(int source, int start, int length, int anchorEnd) {
    int edge = lastCommonEdge(source, start, length);
    if (length < minChars || start + length < draft.end()) {
      return edge;
    }
    // the text ends inside of the copy: it breaks off, unless all that it has is another number
    boolean breaksOff =
        edge > start || (anchorEnd == draft.end() && !endsInNumber(source + length));
    return breaksOff ? draft.end() : edge;
  }

  /** The last common edge, at least {@code minChars} away from the start, else the start. */
  private int lastCommonEdge(int source, int start, int length) {
    int distance = length;
    while (distance >= minChars) {
      int second = draft.floorEdge(start + distance) - start;
      int first = draft.floorEdge(source + Math.max(0, second)) - source;
      if (first == second && second >= minChars && isCommonEdge(source, start, second)) {
        return start + second;
      }
      distance = first < second ? first : second - 1;
    }
    return start;
  }

  private boolean endsInNumber(int end) {
    return Character.isDigit(draft.charAt(end)) && Character.isDigit(draft.charAt(end - 1));
  }
}
