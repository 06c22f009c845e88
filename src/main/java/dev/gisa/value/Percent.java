package dev.gisa.value;

import java.util.Objects;

/**
 * A percentage, or a difference of percentages: {@code 5%} → 5, {@code 0.25%포인트} → 0.25 points.
 *
 * @param figure the number before the sign; {@code 5%} is 5, not 0.05
 * @param points whether these are percentage points
 */
public record Percent(Figure figure, boolean points) implements Value {
  public Percent {
    Objects.requireNonNull(figure);
  }

  public String unit() {
    return points ? "%p" : "%";
  }
}
