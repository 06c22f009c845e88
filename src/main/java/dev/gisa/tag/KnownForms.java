package dev.gisa.tag;

import dev.gisa.text.Span;
import java.nio.ByteBuffer;

/**
 * What the training sentences say of a form: {@code 경찰} was an ORGANIZATION 605 times, and stood
 * somewhere 650 times.
 *
 * <p>Only 32-bit hashes of the forms are kept. A form has a line for each class that it was, the
 * most frequent first. Shared by threads.
 */
final class KnownForms {
  /** No form of more characters is looked for. */
  static final int LONGEST = 15;

  /** Bytes of a line: hash, class, how often the form was of it, how often the form occurred. */
  static final int LINE_BYTES = 4 + 1 + 2 + 2;

  /** Higher counts are written as this one. */
  static final int MAX_COUNT = 0xFFFF;

  private static final int RANGE_BITS = 15;

  /** Hashes in ascending order, one for each line. */
  private final int[] keys;

  /** The first line of each range of hashes, so that a search looks at a few lines only. */
  private final int[] ranges = new int[(1 << RANGE_BITS) + 1];

  private final byte[] classes;
  private final char[] counts;
  private final char[] occurrences;

  private KnownForms(int size) {
    keys = new int[size];
    classes = new byte[size];
    counts = new char[size];
    occurrences = new char[size];
  }

  /** Reads the number of lines and the lines. */
  static KnownForms read(ByteBuffer in) {
    int size = in.getInt();
    KnownForms forms = new KnownForms(size);
    for (int i = 0; i < size; i++) {
      forms.keys[i] = in.getInt();
      forms.classes[i] = in.get();
      forms.counts[i] = in.getChar();
      forms.occurrences[i] = in.getChar();
      forms.ranges[range(forms.keys[i]) + 1]++;
    }
    for (int i = 1; i < forms.ranges.length; i++) {
      forms.ranges[i] += forms.ranges[i - 1];
    }
    return forms;
  }

  static int hash(int[] foldedChars, Span span) {
    return hash(foldedChars, span.start(), span.end());
  }

  static int hash(int[] foldedChars, int start, int end) {
    int hash = 0;
    for (int t = start; t < end; t++) {
      hash = hash(hash, foldedChars[t]);
    }
    return hash;
  }

  /** The hash of a form that is one folded character longer. */
  static int hash(int hash, int foldedChar) {
    return Features.mix(hash, foldedChar);
  }

  /** Number, from 1, of the class that a form was most often; 0 for unknown forms. */
  int mostFrequent(int form) {
    int line = firstLine(form);
    return line < 0 ? 0 : 1 + classes[line];
  }

  /**
   * How often a form was of a class, how large a share that is of its mentions, and how large a
   * share of its occurrences the mentions are, all coarsely; 0 for unknown forms.
   */
  int standing(int form, TagClass tagClass) {
    int first = firstLine(form);
    if (first < 0) {
      return 0;
    }
    int same = 0;
    int mentions = 0;
    for (int line = first; line < keys.length && keys[line] == form; line++) {
      mentions += counts[line];
      same += classes[line] == tagClass.ordinal() ? counts[line] : 0;
    }
    int often = same == 0 ? 0 : same < 2 ? 1 : same < 4 ? 2 : same < 16 ? 3 : 4;
    int occurred = Math.max(mentions, occurrences[first]);
    return 1 + (often * 5 + fifth(same, mentions)) * 5 + fifth(mentions, occurred);
  }

  private static int fifth(int part, int whole) {
    return Math.min(4, 5 * part / whole);
  }

  private int firstLine(int form) {
    int end = ranges[range(form) + 1];
    for (int line = ranges[range(form)]; line < end; line++) {
      if (keys[line] == form) {
        return line;
      }
    }
    return -1;
  }

  /** The range that a hash is in; higher hashes are in higher ranges. */
  private static int range(int hash) {
    return (hash ^ Integer.MIN_VALUE) >>> (Integer.SIZE - RANGE_BITS);
  }
}
