package dev.gisa.value;

import java.util.Objects;
import java.util.Optional;

/**
 * A number of something, or a rank: {@code 81kg급} → 81 kg, {@code 제3차} → third, unit 차.
 *
 * @param figure how many, or which in order
 * @param unit the symbol (kg, m2) where there is one, else the counter as it is written (명, 마리)
 * @param ordinal whether the number tells a place in an order rather than an amount
 */
public record Quantity(Figure figure, Optional<String> unit, boolean ordinal) implements Value {
  public Quantity {
    Objects.requireNonNull(figure);
    Objects.requireNonNull(unit);
  }
}
