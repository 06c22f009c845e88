package dev.gisa.tag;

import dev.gisa.morph.Morpheme;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Names of mecab-ko-dic, each with the lists that it is on (places, addresses, stations, groups,
 * foreign words, Wikipedia …): {@code 덕수궁} is on those of places and of Wikipedia.
 *
 * <p>Only 32-bit hashes of the names are kept. Shared by threads.
 */
final class Gazetteer {
  static final int SHORTEST = 2;
  static final int LONGEST = 12;

  private final int[] keys;
  private final byte[] lists;

  private Gazetteer(int size) {
    keys = new int[size];
    lists = new byte[size];
  }

  /**
   * Reads the number of names, a hash of each, and one byte for each whose bits are its lists;
   * {@link #hash} makes the hashes.
   */
  static Gazetteer read(ByteBuffer in) {
    int count = in.getInt();
    Gazetteer gazetteer = new Gazetteer(Integer.highestOneBit(Math.max(1, count)) * 4);
    int listsAt = in.position() + 4 * count;
    for (int i = 0; i < count; i++) {
      gazetteer.put(in.getInt(), in.get(listsAt + i));
    }
    in.position(listsAt + count);
    return gazetteer;
  }

  private void put(int key, byte listsOfName) {
    int slot = slot(key);
    keys[slot] = key;
    lists[slot] |= listsOfName;
  }

  private int slot(int key) {
    int slot = key & (keys.length - 1);
    while (lists[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /** The hash of a name that is one folded character longer. */
  static int hash(int hash, int foldedChar) {
    return Features.mix(hash, foldedChar);
  }

  Matches newMatches() {
    return new Matches();
  }

  /**
   * The names in one sentence: the longest from each morpheme's start, from left to right. Not for
   * two threads at once.
   */
  final class Matches {
    private int[] found = new int[0];
    private int[] starts = new int[0];
    private int[] ends = new int[0];

    /** Reads {@code length} folded characters that start at {@code from}. */
    void read(int[] chars, int from, int length, List<Morpheme> morphemes) {
      if (found.length < length) {
        found = new int[length];
        starts = new int[length];
        ends = new int[length];
      }
      Arrays.fill(found, 0, length, 0);
      int covered = 0;
      for (Morpheme morpheme : morphemes) {
        int start = morpheme.span().start();
        if (start >= covered) {
          covered = Math.max(covered, match(chars, from, start, length));
        }
      }
    }

    /** The end of the longest name from {@code start}, or {@code start}. */
    private int match(int[] chars, int from, int start, int length) {
      int hash = 0;
      int end = start;
      int best = 0;
      for (int t = start; t < length && t < start + LONGEST && chars[from + t] != ' '; t++) {
        hash = hash(hash, chars[from + t]);
        int on = t - start + 1 < SHORTEST ? 0 : lists[slot(hash)];
        if (on != 0) {
          end = t + 1;
          best = on;
        }
      }
      Arrays.fill(found, start, end, best);
      Arrays.fill(starts, start, end, start);
      Arrays.fill(ends, start, end, end);
      return end;
    }

    /** The lists of the name around a character, as bits; 0 if there is none. */
    int lists(int t) {
      return found[t];
    }

    /** Where in the name the character stands: first, inside, last; 0 without a name. */
    int place(int t) {
      if (found[t] == 0) {
        return 0;
      }
      return (t == starts[t] ? 1 : 2) + (t == ends[t] - 1 ? 2 : 0);
    }

    int length(int t) {
      return found[t] == 0 ? 0 : Math.min(6, ends[t] - starts[t]);
    }

    int start(int t) {
      return starts[t];
    }

    /** The place after the name around a character. */
    int end(int t) {
      return ends[t];
    }
  }
}
