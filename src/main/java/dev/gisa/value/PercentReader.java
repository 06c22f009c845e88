package dev.gisa.value;

import java.util.Optional;

/**
 * Percentages and percentage points: {@code 3~5%} → 3 to 5, {@code 0.25%포인트} → 0.25 points.
 *
 * <p>Known limits: {@code 3할 5푼} and {@code 절반} are not read.
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

  static Optional<Value> read(Phrase phrase) {
    return FIGURES
        .read(phrase, phrase.cursor())
        .flatMap(m -> m.unit().map(sign -> new Percent(m.figure(), sign.equals(POINTS))));
  }
}
