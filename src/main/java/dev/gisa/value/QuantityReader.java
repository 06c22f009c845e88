package dev.gisa.value;

import dev.gisa.text.Hangul;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers of things and ranks: {@code 1만2천500여마리} → about 12500 마리, {@code 제 2} → second.
 *
 * <p>A unit that {@link Units} does not know is kept as it is written. A number without a unit has
 * none.
 *
 * <p>Fractions are decimals, of 15 digits where they never end ({@code 3분의 1}).
 *
 * <p>Known limit: units are never converted.
 */
final class QuantityReader {
  private static final Set<String> ORDINAL_UNITS = Set.of("위", "등", "호", "차", "번홀", "순위", "회차");
  private static final Words<String> ORDINAL_MARKS = Words.of(mark -> mark, "째 번째 번_째 째번");
  private static final Words<BigDecimal> FIRST = Words.of(BigDecimal::new, "1 첫 첫째 첫_번째 처음");
  private static final Words<BigDecimal> HALF = Words.of(BigDecimal::new, "0.5 절반 반");
  private static final Words<String> SCALES = Words.of(unit -> unit, "Cel 섭씨_\n[degF] 화씨_");
  private static final FigureReader FIGURES =
      new FigureReader(cursor -> cursor.take(SCALES), Units::take, Units::known);

  private QuantityReader() {}

  static Optional<Value> read(Phrase phrase) {
    Cursor cursor = phrase.cursor();
    return first(cursor)
        .or(() -> half(cursor))
        .or(() -> number(phrase, cursor))
        .or(() -> behindNoun(phrase));
  }

  /** {@code 콜라 세 컵}: a noun, then a number of a unit that the tables know. */
  private static Optional<Value> behindNoun(Phrase phrase) {
    Cursor cursor = phrase.cursor();
    while (Hangul.isSyllable(cursor.peek())) {
      cursor.to(cursor.at() + 1);
    }
    boolean noun = cursor.at() > 1 && cursor.peek() == ' ';
    cursor.skipSpaces();
    Optional<BigDecimal> number =
        noun ? cursor.takeNumber().map(KoreanNumber::value) : Optional.empty();
    Optional<String> unit = number.isPresent() ? Units.known(cursor) : Optional.empty();
    return unit.isPresent() && cursor.restIsIdle()
        ? number.map(n -> new Quantity(Figure.of(n, false), unit, false))
        : Optional.empty();
  }

  private static Optional<Value> first(Cursor cursor) {
    return cursor.take(FIRST).map(n -> new Quantity(Figure.of(n, false), Optional.empty(), true));
  }

  /** {@code 절반}, {@code 반 리터}, {@code 절반 이상}. */
  private static Optional<Value> half(Cursor cursor) {
    Optional<BigDecimal> half = cursor.take(HALF);
    Optional<String> unit = half.isPresent() ? Units.known(cursor) : Optional.empty();
    Set<Hedge> hedges = half.isPresent() ? Hedge.after(cursor) : Set.of();
    return half.map(
        n ->
            new Quantity(
                new Figure(
                    half, hedges.contains(Hedge.ABOUT), Hedge.min(hedges, n), Hedge.max(hedges, n)),
                unit,
                false));
  }

  private static Optional<Value> number(Phrase phrase, Cursor cursor) {
    boolean marked = cursor.take("제");
    cursor.skipSpaces();
    return FIGURES
        .read(phrase, cursor)
        .map(
            measure -> {
              Optional<String> unit = measure.unit();
              boolean order = unit.flatMap(QuantityReader::orderMark).isPresent();
              boolean ordinal = marked || order || unit.filter(ORDINAL_UNITS::contains).isPresent();
              return new Quantity(measure.figure(), order ? Optional.empty() : unit, ordinal);
            });
  }

  private static Optional<String> orderMark(String unit) {
    return ORDINAL_MARKS
        .at(unit, 0, unit.length())
        .filter(match -> match.end() == unit.length())
        .map(Words.Match::meaning);
  }
}
