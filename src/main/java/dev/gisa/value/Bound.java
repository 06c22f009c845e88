package dev.gisa.value;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One end of a range of numbers: {@code 30% 이상} → 30, inclusive; {@code 30% 초과} → 30, exclusive.
 *
 * @param inclusive whether the value itself still belongs to the range
 */
public record Bound(BigDecimal value, boolean inclusive) {
  public Bound {
    Objects.requireNonNull(value);
  }
}
