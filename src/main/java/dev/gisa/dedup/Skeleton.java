package dev.gisa.dedup;

import dev.gisa.text.SentenceSplitter;
import dev.gisa.text.Span;

/**
 * A text without white space and with one shape of quotation marks: {@code “가” 나} → {@code "가"나}.
 * What two texts are compared by where white space and the shape of quotation marks do not count.
 */
final class Skeleton {
  private final char[] chars;
  private final int[] positions;

  private Skeleton(char[] chars, int[] positions) {
    this.chars = chars;
    this.positions = positions;
  }

  static Skeleton of(String text) {
    int length = (int) text.chars().filter(c -> !SentenceSplitter.isWhite((char) c)).count();
    char[] chars = new char[length];
    int[] positions = new int[length];
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!SentenceSplitter.isWhite(c)) {
        chars[next] = foldQuote(c);
        positions[next++] = i;
      }
    }
    return new Skeleton(chars, positions);
  }

  int length() {
    return chars.length;
  }

  char charAt(int index) {
    return chars[index];
  }

  /** Where the character stands in the text. */
  int position(int index) {
    return positions[index];
  }

  /** The characters {@code [start, end)}, which are not none, in the text: from first to last. */
  Span inText(int start, int end) {
    return new Span(positions[start], positions[end - 1] + 1);
  }

  @Override
  public String toString() {
    return new String(chars);
  }

  private static char foldQuote(char c) {
    return switch (c) {
      case '“', '”', '„', '‟', '＂' -> '"';
      case '‘', '’', '‚', '‛', '＇' -> '\'';
      default -> c;
    };
  }
}
