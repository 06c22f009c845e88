package dev.gisa.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps mentions apart from each other. */
public final class Overlaps {
  private Overlaps() {}

  /**
   * All of {@code found}, which do not overlap, and those {@code more} that overlap none before.
   *
   * @param found in text order, as the result
   */
  public static List<Mention> without(List<Mention> found, List<Mention> more) {
    TreeMap<Integer, Mention> added = new TreeMap<>();
    for (Mention mention : more) {
      Map.Entry<Integer, Mention> before = added.lowerEntry(mention.span().end());
      boolean free = before == null || !before.getValue().span().overlaps(mention.span());
      if (free && !overlapsAny(mention.span(), found)) {
        added.put(mention.span().start(), mention);
      }
    }
    if (added.isEmpty()) {
      return found;
    }
    List<Mention> all = new ArrayList<>(found);
    all.addAll(added.values());
    all.sort(Comparator.comparingInt(m -> m.span().start()));
    return List.copyOf(all);
  }

  private static boolean overlapsAny(Span span, List<Mention> found) {
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).span().start() < span.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && found.get(low - 1).span().overlaps(span);
  }
}
