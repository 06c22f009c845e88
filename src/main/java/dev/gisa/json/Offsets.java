package dev.gisa.json;

import dev.gisa.text.Span;

/** Spans of one text, counted in some unit: 한 is 1 unit of UTF-16 and 3 of UTF-8. */
final class Offsets {
  /** Offset in the unit of each UTF-16 index; empty where the unit is UTF-16 itself. */
  private final int[] offsets;

  Offsets(String text, OffsetUnit unit) {
    this.offsets = unit == OffsetUnit.UTF16 ? new int[0] : count(text, unit);
  }

  private static int[] count(String text, OffsetUnit unit) {
    int[] offsets = new int[text.length() + 1];
    int at = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int units = Character.charCount(codePoint);
      for (int k = 0; k < units; k++) {
        offsets[i + k] = at;
      }
      at += unit == OffsetUnit.CODEPOINT ? 1 : utf8Length(codePoint);
      i += units;
    }
    offsets[text.length()] = at;
    return offsets;
  }

  private static int utf8Length(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }

  /** Start and end, as the wire writes a span. */
  int[] of(Span span) {
    return offsets.length == 0
        ? new int[] {span.start(), span.end()}
        : new int[] {offsets[span.start()], offsets[span.end()]};
  }
}
