package dev.gisa.dedup;

import java.util.Arrays;

/**
 * A hash table with many values a key, from which the last entry put in can be taken out again.
 * Finds the latest values first.
 *
 * <p>Most look-ups are for keys that are not there. A large table is not in the processor's cache,
 * so a bitmap of the keys, a fourth of its size, answers most of them.
 */
final class StackTable {
  private static final int NONE = -1;
  private static final int BITS_PER_HEAD = 8;

  private int[] heads;
  private long[] keys;
  private int[] values;
  private int[] older;
  private int size;

  /** By other bits of a key's hash: whether there may be an entry; those taken out stay marked. */
  private long[] marks;

  StackTable() {
    makeHeads(32);
    keys = new long[32];
    values = new int[32];
    older = new int[32];
  }

  void push(long key, int value) {
    if (size == keys.length) {
      grow();
    }
    keys[size] = key;
    values[size] = value;
    link(size++);
  }

  /** Takes out the last entry and returns its value. */
  int pop() {
    size--;
    heads[bucket(keys[size])] = older[size];
    return values[size];
  }

  /** The latest entry with a key, or a negative number. */
  int latest(long key) {
    return isMarked(key) ? withKey(heads[bucket(key)], key) : NONE;
  }

  /** The entry with the same key before this one, or a negative number. */
  int before(int entry) {
    return withKey(older[entry], keys[entry]);
  }

  int value(int entry) {
    return values[entry];
  }

  private int withKey(int entry, long key) {
    int at = entry;
    while (at != NONE && keys[at] != key) {
      at = older[at];
    }
    return at;
  }

  private int bucket(long key) {
    return (int) (MinHash.mix(key) & (heads.length - 1));
  }

  private boolean isMarked(long key) {
    long mark = mark(key);
    return (marks[(int) (mark >>> 6)] & 1L << mark) != 0;
  }

  private long mark(long key) {
    return (MinHash.mix(key) >>> 32) & (marks.length * 64L - 1);
  }

  private void makeHeads(int count) {
    heads = new int[count];
    Arrays.fill(heads, NONE);
    marks = new long[count * BITS_PER_HEAD / 64];
  }

  private void link(int entry) {
    long mark = mark(keys[entry]);
    marks[(int) (mark >>> 6)] |= 1L << mark;
    int bucket = bucket(keys[entry]);
    older[entry] = heads[bucket];
    heads[bucket] = entry;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    values = Arrays.copyOf(values, 2 * size);
    older = Arrays.copyOf(older, 2 * size);
    makeHeads(2 * size);
    for (int entry = 0; entry < size; entry++) {
      link(entry);
    }
  }
}
