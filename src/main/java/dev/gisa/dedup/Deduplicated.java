package dev.gisa.dedup;

import dev.gisa.text.OffsetMap;
import java.util.List;

/**
 * A text without its repeats.
 *
 * @param text the given text minus the {@code source} spans of {@code repeats}
 * @param offsets from positions in {@code text} to positions in the given text
 * @param repeats in text order; spans in the given text
 */
public record Deduplicated(String text, OffsetMap offsets, List<Repeat> repeats) {
  public Deduplicated {
    repeats = List.copyOf(repeats);
  }

  /** The given text again: each cut put back in its place. */
  public String rebuild() {
    StringBuilder given = new StringBuilder(text);
    for (Repeat repeat : repeats) {
      given.insert(repeat.source().start(), repeat.text());
    }
    return given.toString();
  }
}
