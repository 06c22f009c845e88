package dev.gisa.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Maps spans of a derived text back to the text it was derived from.
 *
 * <p>The derived text is a row of pieces, each taken from one range of the source, in source order.
 * A linear piece maps code unit by code unit; any other piece (a composed syllable, reordered
 * marks, a line feed made from CRLF) is indivisible: a position in it stands for the whole source
 * range. What lies in the source between two pieces was dropped.
 *
 * <p>A mapped end is the source end of the last code unit inside the span, so that it never jumps
 * over a cut. Lookups take O(log pieces).
 */
public final class OffsetMap {
  private final int[] derivedStarts;
  private final int[] sourceStarts;
  private final int[] sourceEnds;
  private final BitSet linear;
  private final int derivedLength;

  private OffsetMap(Builder builder) {
    this.derivedStarts = Arrays.copyOf(builder.derivedStarts, builder.count);
    this.sourceStarts = Arrays.copyOf(builder.sourceStarts, builder.count);
    this.sourceEnds = Arrays.copyOf(builder.sourceEnds, builder.count);
    this.linear = (BitSet) builder.linear.clone();
    this.derivedLength = builder.derivedLength;
  }

  /** The map of a text onto itself. */
  public static OffsetMap identity(int length) {
    return new Builder().add(length, new Span(0, length)).build();
  }

  public int derivedLength() {
    return derivedLength;
  }

  /** The source range of a span of the derived text. */
  public Span toSource(Span derived) {
    if (derived.end() > derivedLength) {
      throw new IndexOutOfBoundsException(derived + " in a text of " + derivedLength);
    }
    if (derivedStarts.length == 0) {
      return new Span(0, 0);
    }
    if (derived.isEmpty()) {
      int at = derived.start() == derivedLength ? lastSourceEnd() : start(derived.start());
      return new Span(at, at);
    }
    return new Span(start(derived.start()), end(derived.end() - 1));
  }

  /** This map followed by {@code outer}, which maps this map's source to its own source. */
  public OffsetMap then(OffsetMap outer) {
    Builder composed = new Builder();
    for (int i = 0; i < derivedStarts.length; i++) {
      Span middle = new Span(sourceStarts[i], sourceEnds[i]);
      if (isLinear(i)) {
        outer.copyPieces(middle, composed);
      } else {
        composed.addIndivisible(derivedEnd(i) - derivedStarts[i], outer.toSource(middle));
      }
    }
    return composed.build();
  }

  /** Appends to {@code target} the pieces of this map that make up {@code derived}. */
  private void copyPieces(Span derived, Builder target) {
    int from = derived.start();
    for (int i = pieceAt(from); from < derived.end(); i++) {
      int to = Math.min(derived.end(), derivedEnd(i));
      target.add(to - from, toSource(new Span(from, to)), isLinear(i));
      from = to;
    }
  }

  private int start(int index) {
    int piece = pieceAt(index);
    return sourceStarts[piece] + (isLinear(piece) ? index - derivedStarts[piece] : 0);
  }

  private int end(int index) {
    int piece = pieceAt(index);
    return isLinear(piece)
        ? sourceStarts[piece] + index - derivedStarts[piece] + 1
        : sourceEnds[piece];
  }

  private int lastSourceEnd() {
    return sourceEnds[sourceEnds.length - 1];
  }

  private int pieceAt(int index) {
    int found = Arrays.binarySearch(derivedStarts, index);
    return found >= 0 ? found : -found - 2;
  }

  private int derivedEnd(int piece) {
    return piece + 1 < derivedStarts.length ? derivedStarts[piece + 1] : derivedLength;
  }

  private boolean isLinear(int piece) {
    return linear.get(piece);
  }

  /** Collects pieces from left to right. */
  public static final class Builder {
    private int[] derivedStarts = new int[16];
    private int[] sourceStarts = new int[16];
    private int[] sourceEnds = new int[16];
    private final BitSet linear = new BitSet();
    private int count;
    private int derivedLength;

    /**
     * The next {@code length} code units of the derived text come from {@code source}: one from one
     * if there are as many of them, else all from all.
     */
    public Builder add(int length, Span source) {
      return add(length, source, length == source.length());
    }

    /** As {@link #add}, but each of the code units comes from the whole of {@code source}. */
    public Builder addIndivisible(int length, Span source) {
      return add(length, source, false);
    }

    private Builder add(int length, Span source, boolean isLinear) {
      if (length == 0) {
        return this;
      }
      if (!(isLinear && extendsLastLinearPiece(source))) {
        growIfFull();
        linear.set(count, isLinear);
        derivedStarts[count] = derivedLength;
        sourceStarts[count] = source.start();
        count++;
      }
      sourceEnds[count - 1] = source.end();
      derivedLength += length;
      return this;
    }

    public OffsetMap build() {
      return new OffsetMap(this);
    }

    private boolean extendsLastLinearPiece(Span source) {
      return count > 0 && linear.get(count - 1) && sourceEnds[count - 1] == source.start();
    }

    private void growIfFull() {
      if (count == derivedStarts.length) {
        derivedStarts = Arrays.copyOf(derivedStarts, 2 * count);
        sourceStarts = Arrays.copyOf(sourceStarts, 2 * count);
        sourceEnds = Arrays.copyOf(sourceEnds, 2 * count);
      }
    }
  }
}
