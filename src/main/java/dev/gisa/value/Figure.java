package dev.gisa.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number as news states it, with what it says about its exactness.
 *
 * <p>{@code 1억 이상} → number 100000000, min 100000000. {@code 3~5} → min 3, max 5 and no number, so
 * that nobody adds up a range by mistake.
 *
 * @param number the one number that is stated; absent in a range
 * @param approximate whether the text says 약, 여, 가량 or the like
 * @param min lower bound, where the text gives one
 * @param max upper bound, where the text gives one
 */
public record Figure(
    Optional<BigDecimal> number, boolean approximate, Optional<Bound> min, Optional<Bound> max) {
  public Figure {
    Objects.requireNonNull(number);
    boolean bounded = min.isPresent() && max.isPresent();
    if (number.isEmpty() && !bounded) {
      throw new IllegalArgumentException("neither a number nor a range");
    }
    if (bounded && min.get().value().compareTo(max.get().value()) > 0) {
      throw new IllegalArgumentException("min exceeds max: " + min.get() + ", " + max.get());
    }
  }

  /** A number without bounds. */
  static Figure of(BigDecimal number, boolean approximate) {
    return new Figure(Optional.of(number), approximate, Optional.empty(), Optional.empty());
  }
}
