package dev.gisa.dedup;

/**
 * A hash of any substring in constant time: polynomial, modulo the prime 2^61 - 1 (Karp, Rabin
 * 1987). Characters are appended and taken off at the end. Equal strings have equal hashes, and
 * what has equal hashes is compared before anything is cut.
 */
final class RollingHash {
  private static final long MODULUS = (1L << 61) - 1;
  private static final long BASE = 0x1D2C3B4A59687F13L;

  private final long[] prefixes;
  private final long[] powers;
  private int length;

  RollingHash(int capacity) {
    prefixes = new long[capacity + 1];
    powers = new long[capacity + 1];
    powers[0] = 1;
    for (int i = 1; i <= capacity; i++) {
      powers[i] = times(powers[i - 1], BASE);
    }
  }

  /** An empty one for as long a string as {@code other}'s. */
  RollingHash(RollingHash other) {
    prefixes = new long[other.prefixes.length];
    powers = other.powers;
  }

  void append(char c) {
    prefixes[length + 1] = plus(times(prefixes[length], BASE), c + 1);
    length++;
  }

  void truncate(int newLength) {
    length = newLength;
  }

  long of(int start, int end) {
    return plus(prefixes[end], MODULUS - times(prefixes[start], powers[end - start]));
  }

  /** The hash of a string of {@code left} followed by one of {@code length} with {@code right}. */
  long join(long left, long right, int rightLength) {
    return plus(times(left, powers[rightLength]), right);
  }

  private static long plus(long a, long b) {
    long sum = a + b;
    return sum >= MODULUS ? sum - MODULUS : sum;
  }

  private static long times(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    return plus(low & MODULUS, (low >>> 61) | (high << 3));
  }
}
