package dev.gisa.value;

import java.math.BigDecimal;
import java.util.List;

/**
 * Numbers set against each other: {@code 7대 3} → 7, 3; {@code 3-2} or {@code 3대2 승리} → the score 3,
 * 2.
 *
 * @param terms in the order of the text, at least two
 * @param score whether it is the score of a game
 */
public record Ratio(List<BigDecimal> terms, boolean score) implements Value {
  public Ratio {
    terms = List.copyOf(terms);
    if (terms.size() < 2) {
      throw new IllegalArgumentException("a ratio of fewer than two numbers: " + terms);
    }
  }
}
