package dev.gisa.dedup;

import java.util.Arrays;

/**
 * A hash table with many values a key, from which the last entry put in can be taken out again.
 * Finds the latest values first.
 */
final class StackTable {
  private static final int NONE = -1;

  private int[] heads;
  private long[] keys;
  private int[] values;
  private int[] older;
  private int size;

  StackTable() {
    heads = new int[64];
    Arrays.fill(heads, NONE);
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

  void pop() {
    size--;
    heads[bucket(keys[size])] = older[size];
  }

  /** The latest entry with a key, or a negative number. */
  int latest(long key) {
    return withKey(heads[bucket(key)], key);
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

  private void link(int entry) {
    int bucket = bucket(keys[entry]);
    older[entry] = heads[bucket];
    heads[bucket] = entry;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    values = Arrays.copyOf(values, 2 * size);
    older = Arrays.copyOf(older, 2 * size);
    heads = new int[4 * size];
    Arrays.fill(heads, NONE);
    for (int entry = 0; entry < size; entry++) {
      link(entry);
    }
  }
}
