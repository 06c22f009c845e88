package dev.gisa.text;

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
    if (more.isEmpty()) {
      return found;
    }
    TreeMap<Integer, Mention> byStart = new TreeMap<>();
    found.forEach(m -> byStart.put(m.span().start(), m));
    for (Mention mention : more) {
      Map.Entry<Integer, Mention> before = byStart.lowerEntry(mention.span().end());
      if (before == null || !before.getValue().span().overlaps(mention.span())) {
        byStart.put(mention.span().start(), mention);
      }
    }
    return List.copyOf(byStart.values());
  }
}
