package dev.gisa.value;

import java.util.Optional;

/** What came of reading a mention: its value, or why there is none. */
public sealed interface Reading {
  record Resolved(Value read) implements Reading {}

  record Unresolved(Reason reason) implements Reading {}

  enum Reason {
    /** A relative date ({@code 지난달}) in an article whose day of publication is unknown. */
    NO_PUBLICATION_DATE,
    /** {@code 2시간 전} in an article of which only the day of publication is known. */
    NO_PUBLICATION_TIME,
    /** No honest reading: no number or an impossible date. */
    NOT_READABLE
  }

  default Optional<Value> value() {
    return this instanceof Resolved resolved ? Optional.of(resolved.read()) : Optional.empty();
  }
}
