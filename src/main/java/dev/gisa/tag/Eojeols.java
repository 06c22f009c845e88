package dev.gisa.tag;

import static dev.gisa.tag.Features.mix;

import java.util.Arrays;

/**
 * The eojeol at each character, its neighbours, and hashes of its prefixes and suffixes there.
 *
 * <p>A space is an eojeol of its own, so that every character has one.
 */
final class Eojeols {
  private static final int MAX_OFFSET = 10;

  private int[] chars;
  private int pad;
  private int length;
  private int[] starts = new int[0];
  private int[] ends;
  private int[] prefixes;
  private int[] suffixes;
  private int[] shapes;

  /** Reads {@code length} folded characters that start at {@code from}. */
  void read(int[] foldedChars, int from, int newLength) {
    chars = foldedChars;
    pad = from;
    length = newLength;
    if (starts.length < length) {
      starts = new int[foldedChars.length];
      ends = new int[foldedChars.length];
      prefixes = new int[foldedChars.length];
      suffixes = new int[foldedChars.length];
      shapes = new int[foldedChars.length];
    }
    for (int start = 0; start < length; ) {
      int end = start + 1;
      while (end < length && !isSpace(start) && !isSpace(end)) {
        end++;
      }
      readOne(start, end);
      start = end;
    }
  }

  private void readOne(int start, int end) {
    Arrays.fill(starts, start, end, start);
    Arrays.fill(ends, start, end, end);
    int hash = 0;
    int shape = 0;
    int lastKind = 0;
    for (int t = start; t < end; t++) {
      hash = mix(hash, chars[pad + t]);
      prefixes[t] = hash;
      int kind = CharacterKind.of(chars[pad + t]);
      shape = kind == lastKind ? shape : mix(shape, kind);
      lastKind = kind;
    }
    Arrays.fill(shapes, start, end, shape);
    hash = 0;
    for (int t = end - 1; t >= start; t--) {
      hash = mix(hash, chars[pad + t]);
      suffixes[t] = hash;
    }
  }

  private boolean isSpace(int t) {
    return chars[pad + t] == ' ';
  }

  /** Where the next eojeol that is no space starts, at {@code t} or after it; else the length. */
  int from(int t) {
    int start = t;
    while (start < length && isSpace(start)) {
      start++;
    }
    return start;
  }

  int whole(int t) {
    return prefixes[ends[t] - 1];
  }

  /** Characters before this one in the eojeol, at most {@value #MAX_OFFSET}. */
  int offset(int t) {
    return Math.min(t - starts[t], MAX_OFFSET);
  }

  int length(int t) {
    return Math.min(ends[t] - starts[t], MAX_OFFSET);
  }

  int prefix(int t) {
    return prefixes[t];
  }

  int suffix(int t) {
    return suffixes[t];
  }

  int prefixBefore(int t) {
    return t == starts[t] ? 0 : prefixes[t - 1];
  }

  int suffixAfter(int t) {
    return t + 1 == ends[t] ? 0 : suffixes[t + 1];
  }

  int shape(int t) {
    return shapes[t];
  }

  /** The first character of the eojeol. */
  int first(int t) {
    return starts[t];
  }

  /** The last character of the eojeol. */
  int last(int t) {
    return ends[t] - 1;
  }

  /** Whether the character opens the eojeol, closes it, both or neither. */
  int edge(int t) {
    return (t == starts[t] ? 1 : 0) + (t == ends[t] - 1 ? 2 : 0);
  }

  /** The eojeol before this one, whole. */
  int previous(int t) {
    int last = previousLast(t);
    return last < 0 ? 0 : prefixes[last];
  }

  /** The eojeol after this one, whole. */
  int next(int t) {
    int first = nextFirst(t);
    return first >= length ? 0 : prefixes[ends[first] - 1];
  }

  /** The last {@code count} characters of the eojeol before. */
  int previousEnd(int t, int count) {
    int last = previousLast(t);
    int hash = count;
    for (int i = last; i > last - count && i >= 0; i--) {
      hash = mix(hash, chars[pad + i]);
    }
    return hash;
  }

  /** The first {@code count} characters of the eojeol after. */
  int nextStart(int t, int count) {
    int first = nextFirst(t);
    int hash = count;
    for (int i = first; i < first + count && i < length; i++) {
      hash = mix(hash, chars[pad + i]);
    }
    return hash;
  }

  private int previousLast(int t) {
    int last = starts[t] - 1;
    return last > 0 && isSpace(last) ? last - 1 : last;
  }

  private int nextFirst(int t) {
    int first = ends[t];
    return first < length && isSpace(first) ? first + 1 : first;
  }
}
