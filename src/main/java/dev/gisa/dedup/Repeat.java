package dev.gisa.dedup;

import dev.gisa.text.Span;

/**
 * A later copy that was cut.
 *
 * @param source what was cut, with the white space that went with it
 * @param kept the first copy, which stays; with the same white space where it has it too
 * @param text the characters that were cut, so that they can be put back exactly
 */
public record Repeat(Kind kind, Span source, Span kept, String text) {
  /** How alike the two copies are. */
  public enum Kind {
    /** The same but for white space and the shape of quotation marks. */
    EXACT
  }

  public Repeat {
    if (text.length() != source.length()) {
      throw new IllegalArgumentException("text and span of a repeat differ in length: " + source);
    }
  }
}
