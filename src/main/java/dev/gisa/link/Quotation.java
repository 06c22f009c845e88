package dev.gisa.link;

import dev.gisa.text.Span;

/**
 * Words between quotation marks that somebody said.
 *
 * @param words without the marks
 * @param end behind the closing mark, or the end of the words if there is none
 * @param tail what stands right behind the closing mark: {@code 라고}
 */
record Quotation(Span words, int end, String tail) {
  /** Where the opening mark stands. */
  int start() {
    return words.start() - 1;
  }
}
