package dev.gisa.text;

import java.util.List;

/**
 * What is left of a text after some spans of it were cut.
 *
 * @param offsets from positions in {@code text} to positions in the text that was cut
 */
public record TextCut(String text, OffsetMap offsets) {
  /**
   * Cuts a text.
   *
   * @param cuts in text order, without overlaps
   */
  public static TextCut of(String whole, List<Span> cuts) {
    StringBuilder text = new StringBuilder(whole.length());
    OffsetMap.Builder offsets = new OffsetMap.Builder();
    int at = 0;
    for (Span cut : cuts) {
      keep(whole, new Span(at, cut.start()), text, offsets);
      at = cut.end();
    }
    keep(whole, new Span(at, whole.length()), text, offsets);
    return new TextCut(text.toString(), offsets.build());
  }

  private static void keep(String whole, Span span, StringBuilder text, OffsetMap.Builder offsets) {
    text.append(whole, span.start(), span.end());
    offsets.add(span.length(), span);
  }
}
