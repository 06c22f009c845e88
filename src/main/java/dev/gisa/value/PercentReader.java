package dev.gisa.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Percentages and percentage points: {@code 3~5%} → 3 to 5, {@code 0.25%포인트} → 0.25 points.
 *
 * <p>{@code 3할 5푼} is 35 percent. {@code 절반} is left to {@link QuantityReader}: 0.5.
 */
final class PercentReader {
  private static final String POINTS = "%p";
  private static final Words<String> SIGNS =
      Words.of(
          sign -> sign,
          """
          % % 퍼센트 프로
          %p %p %P %포인트 %_포인트 퍼센트_포인트 퍼센트p %p포인트""");
  private static final FigureReader FIGURES =
      new FigureReader(cursor -> Optional.empty(), cursor -> cursor.takeSpaced(SIGNS));

  private PercentReader() {}

  /** {@code 3할2푼5리} → 32.5 percent. */
  static Optional<Value> tenths(Phrase phrase) {
    Cursor cursor = phrase.cursor();
    boolean about = Hedge.before(phrase, cursor).contains(Hedge.ABOUT);
    Optional<Integer> tenths = cursor.takeSpacedInt(c -> c.take("할"));
    Optional<Integer> hundredths = cursor.takeSpacedInt(c -> c.take("푼"));
    Optional<Integer> thousandths = cursor.takeSpacedInt(c -> c.take("리"));
    boolean told = tenths.isPresent() || hundredths.isPresent();
    if (!told || !cursor.restIsIdle()) {
      return Optional.empty();
    }
    int sum = 100 * tenths.orElse(0) + 10 * hundredths.orElse(0) + thousandths.orElse(0);
    return Optional.of(new Percent(Figure.of(BigDecimal.valueOf(sum, 1), about), false));
  }

  static Optional<Value> read(Phrase phrase) {
    return tenths(phrase).or(() -> signed(phrase));
  }

  private static Optional<Value> signed(Phrase phrase) {
    return FIGURES
        .read(phrase, phrase.cursor())
        .flatMap(m -> m.unit().map(sign -> new Percent(m.figure(), sign.equals(POINTS))));
  }
}
