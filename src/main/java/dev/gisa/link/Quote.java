package dev.gisa.link;

import dev.gisa.text.Span;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody said: {@code 그는 "한국이 잘한다"고 밝혔다} → 한국이 잘한다, 밝혔다.
 *
 * @param span of the words in the clean text, without quotation marks
 * @param text the words
 * @param speaker index, among the article's entities, of who said it; empty if that is no named one
 * @param cue the word that reports it, as it stands in the text
 */
public record Quote(
    Kind kind, Span span, String text, Optional<Integer> speaker, Optional<String> cue) {
  public Quote {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(cue);
  }

  /** With another index of its speaker. */
  Quote with(Map<Integer, Integer> indexes) {
    return new Quote(kind, span, text, speaker.map(indexes::get), cue);
  }

  /** How it is quoted. */
  public enum Kind {
    /** Between quotation marks. */
    DIRECT,
    /** {@code 늘리겠다}고 밝혔다. */
    INDIRECT
  }
}
