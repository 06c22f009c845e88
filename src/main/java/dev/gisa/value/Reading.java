package dev.gisa.value;

import java.util.Optional;

/** What came of reading a mention: its value, or why there is none. */
public sealed interface Reading {
  record Resolved(Value read) implements Reading {}

  record Unresolved(Reason reason) implements Reading {}

  enum Reason {
    /** A relative date ({@code 지난달}) in an article whose day of publication is unknown. */
    NO_PUBLICATION_DATE,
    /** No honest reading: no number, an impossible date, or a word such as {@code 이날}. */
    NOT_READABLE
  }

  default Optional<Value> value() {
    return this instanceof Resolved resolved ? Optional.of(resolved.read()) : Optional.empty();
  }
}
