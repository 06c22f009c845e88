package dev.gisa.json;

import java.util.Locale;
import java.util.Optional;

/** The unit that offsets are counted in; the wire writes the names in lower case. */
public enum OffsetUnit {
  /** UTF-16 code units, as Java and JavaScript index strings. */
  UTF16,
  /** Unicode code points, as Python indexes strings. */
  CODEPOINT,
  /** Bytes of the text in UTF-8; a lone surrogate counts as the three bytes of U+FFFD. */
  UTF8;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<OffsetUnit> ofWireName(String name) {
    for (OffsetUnit unit : values()) {
      if (unit.wireName().equals(name)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }
}
