package dev.gisa.dedup;

import java.util.Optional;

/**
 * Repeats by comparing every pair of places: too slow for anything but tests, and easy to check.
 */
final class RepeatOracle {
  private final Skeleton skeleton;
  private final Edges edges;
  private final int minChars;

  private RepeatOracle(String text, int minChars) {
    this.skeleton = Skeleton.of(text);
    this.edges = Edges.of(text, skeleton);
    this.minChars = minChars;
  }

  /** Some block of at least {@code minChars} characters that an equal one stands before. */
  static Optional<String> anyRepeat(String text, int minChars) {
    return new RepeatOracle(text, minChars).anyRepeat();
  }

  /** Whether the last block of the text is the beginning of an earlier sentence. */
  static boolean breaksOff(String text, int minChars) {
    RepeatOracle oracle = new RepeatOracle(text, minChars);
    String all = oracle.skeleton.toString();
    for (int source = 0; source < oracle.edges.size(); source++) {
      for (int start = source + 1; start < oracle.edges.size(); start++) {
        String last = all.substring(oracle.edges.place(start));
        if (last.length() >= minChars && all.startsWith(last, oracle.edges.place(source))) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<String> anyRepeat() {
    for (int source = 0; source < edges.size(); source++) {
      for (int start = source + 1; start < edges.size(); start++) {
        for (int end = start + 1; end < edges.size(); end++) {
          if (isRepeat(source, start, end)) {
            return Optional.of(block(edges.place(start), edges.place(end)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isRepeat(int source, int start, int end) {
    int length = edges.place(end) - edges.place(start);
    int sourceEnd = edges.place(source) + length;
    int sourceEndEdge = edges.floor(sourceEnd);
    return length >= minChars
        && sourceEnd <= edges.place(start)
        && edges.place(sourceEndEdge) == sourceEnd
        && (edges.isFirm(source) || edges.isFirm(start))
        && (edges.isFirm(sourceEndEdge) || edges.isFirm(end))
        && block(edges.place(source), sourceEnd)
            .equals(block(edges.place(start), edges.place(end)));
  }

  private String block(int start, int end) {
    return skeleton.toString().substring(start, end);
  }
}
