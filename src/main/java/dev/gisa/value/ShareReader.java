package dev.gisa.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Shares of a whole: {@code 절반} → 0.5, {@code 과반} → more than 0.5, {@code 10명 중 7명} → 0.7. */
final class ShareReader {
  private static final Words<BigDecimal> HALF = Words.of(BigDecimal::new, "0.5 절반 반");
  private static final Words<BigDecimal> MAJORITY = Words.of(BigDecimal::new, "0.5 과반 과반수");
  private static final Words<Boolean> AMONG = Words.of(Boolean::valueOf, "true 중_ 중에_ 가운데_");

  private ShareReader() {}

  static Optional<Value> read(Phrase phrase) {
    return half(phrase.cursor())
        .or(() -> majority(phrase.cursor()))
        .or(() -> partOf(phrase.cursor()));
  }

  /** {@code 절반}, {@code 반 리터}, {@code 절반 이상}. */
  private static Optional<Value> half(Cursor cursor) {
    Optional<BigDecimal> half = cursor.take(HALF);
    Optional<String> unit = half.isPresent() ? Units.known(cursor) : Optional.empty();
    Set<Hedge> hedges = half.isPresent() ? Hedge.after(cursor) : Set.of();
    return half.filter(n -> cursor.restIsIdle())
        .map(
            n ->
                new Quantity(
                    new Figure(
                        half,
                        hedges.contains(Hedge.ABOUT),
                        Hedge.min(hedges, n),
                        Hedge.max(hedges, n)),
                    unit,
                    false));
  }

  /** {@code 과반}: more than half. */
  private static Optional<Value> majority(Cursor cursor) {
    return cursor
        .take(MAJORITY)
        .map(
            n ->
                new Figure(
                    Optional.of(n), false, Optional.of(new Bound(n, false)), Optional.empty()))
        .map(figure -> new Quantity(figure, Optional.empty(), false));
  }

  /** {@code 10명 중 7명} → 0.7. */
  private static Optional<Value> partOf(Cursor cursor) {
    Optional<BigDecimal> all = cursor.takeNumber().map(KoreanNumber::value);
    Optional<String> unit = all.isPresent() ? Units.known(cursor) : Optional.empty();
    boolean among = unit.isPresent() && cursor.takeSpaced(AMONG).isPresent();
    Optional<BigDecimal> part =
        among ? cursor.takeNumber().map(KoreanNumber::value) : Optional.empty();
    boolean same = part.isPresent() && Units.known(cursor).equals(unit) && cursor.restIsIdle();
    return part.filter(p -> same && all.get().signum() > 0 && p.compareTo(all.get()) <= 0)
        .map(p -> p.divide(all.get(), FigureReader.FRACTION).stripTrailingZeros())
        .map(p -> new Quantity(Figure.of(p, false), Optional.empty(), false));
  }
}
