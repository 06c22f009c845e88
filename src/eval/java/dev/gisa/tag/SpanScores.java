package dev.gisa.tag;

import dev.gisa.text.Span;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts of exact matches of span and type, by type and in all. */
final class SpanScores {
  private final Map<String, int[]> counts = new TreeMap<>();
  private final int[] all = new int[3];

  /** A typed span. */
  record Typed(String type, Span span) {}

  void add(Set<Typed> gold, Set<Typed> found) {
    Set<Typed> either = new HashSet<>(gold);
    either.addAll(found);
    for (Typed typed : either) {
      int[] count = counts.computeIfAbsent(typed.type(), t -> new int[3]);
      int kind = !found.contains(typed) ? 2 : gold.contains(typed) ? 0 : 1;
      count[kind]++;
      all[kind]++;
    }
  }

  double f1() {
    return f1(all);
  }

  double f1(String type) {
    return f1(counts.getOrDefault(type, new int[3]));
  }

  private static double f1(int[] c) {
    return 2.0 * c[0] / Math.max(1, 2 * c[0] + c[1] + c[2]);
  }

  /** One line for each type and one for all: precision, recall, F1, number in the gold. */
  String table(String title) {
    StringBuilder table = new StringBuilder(title).append('\n');
    counts.forEach((type, count) -> table.append(line(type, count)));
    return table.append(line("all", all)).toString();
  }

  private static String line(String name, int[] c) {
    return String.format(
        Locale.ROOT,
        "  %-14s P %5.1f  R %5.1f  F1 %5.1f  n %d%n",
        name,
        100.0 * c[0] / Math.max(1, c[0] + c[1]),
        100.0 * c[0] / Math.max(1, c[0] + c[2]),
        100 * f1(c),
        c[0] + c[2]);
  }
}
