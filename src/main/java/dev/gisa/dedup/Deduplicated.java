package dev.gisa.dedup;

import dev.gisa.text.OffsetMap;
import java.util.List;

/**
 * A text without its repeats.
 *
 * @param text the given text minus the {@code source} spans of the repeats that were cut
 * @param offsets from positions in {@code text} to positions in the given text
 * @param repeats in text order; spans in the given text
 */
public record Deduplicated(String text, OffsetMap offsets, List<Repeat> repeats) {
  public Deduplicated {
    repeats = List.copyOf(repeats);
  }

  /** Whether anything was cut. */
  public boolean hasCuts() {
    return repeats.stream().anyMatch(Repeat::isCut);
  }

  /** The given text again: each cut put back in its place. */
  public String rebuild() {
    StringBuilder given = new StringBuilder(text);
    for (Repeat repeat : repeats) {
      if (repeat.isCut()) {
        given.insert(repeat.source().start(), repeat.text());
      }
    }
    return given.toString();
  }
}
