package dev.gisa.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Shares of a whole: {@code 절반} → 0.5, {@code 과반} → more than 0.5, {@code 10명 중 7명} → 0.7. */
final class ShareReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Words<Boolean> HALVES = Words.of(Boolean::valueOf, "true 절반 반");
  private static final Words<Boolean> MAJORITY = Words.of(Boolean::valueOf, "true 과반 과반수");
  private static final Words<Boolean> AMONG = Words.of(Boolean::valueOf, "true 중_ 중에_ 가운데_");

  private ShareReader() {}

  static Optional<Value> read(Phrase phrase) {
    return half(phrase.cursor()).or(() -> partOf(phrase.cursor()));
  }

  /** {@code 절반}, {@code 반 리터}, {@code 절반 이상}; {@code 과반}, which is more. */
  private static Optional<Value> half(Cursor cursor) {
    if (cursor.take(MAJORITY).isPresent()) {
      Figure more = FigureReader.single(HALF, Set.of(Hedge.MORE_THAN));
      return Optional.of(new Quantity(more, Optional.empty(), false));
    }
    if (cursor.take(HALVES).isEmpty()) {
      return Optional.empty();
    }
    Optional<String> unit = Units.known(cursor);
    Figure half = FigureReader.single(HALF, Hedge.after(cursor));
    return cursor.restIsIdle() ? Optional.of(new Quantity(half, unit, false)) : Optional.empty();
  }

  /** {@code 10명 중 7명} → 0.7. */
  private static Optional<Value> partOf(Cursor cursor) {
    Optional<KoreanNumber> all = cursor.takeNumber();
    Optional<String> unit = all.isPresent() ? Units.known(cursor) : Optional.empty();
    boolean among = unit.isPresent() && cursor.takeSpaced(AMONG).isPresent();
    Optional<BigDecimal> part =
        among ? cursor.takeNumber().map(KoreanNumber::value) : Optional.empty();
    boolean same = part.isPresent() && Units.known(cursor).equals(unit) && cursor.restIsIdle();
    return all.flatMap(a -> FigureReader.quotient(part.filter(p -> same), a))
        .filter(share -> share.compareTo(BigDecimal.ONE) <= 0)
        .map(share -> new Quantity(Figure.of(share, false), Optional.empty(), false));
  }
}
