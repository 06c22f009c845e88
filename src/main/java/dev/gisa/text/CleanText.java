package dev.gisa.text;

/**
 * An article's text without its repeats.
 *
 * @param text NFC, line feeds
 * @param offsets from positions in {@code text} to positions in the text as sent
 */
public record CleanText(String text, OffsetMap offsets) {
  public CleanText {
    if (offsets.derivedLength() != text.length()) {
      throw new IllegalArgumentException("offsets are of another text");
    }
  }
}
