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
 * <p>Fractions are decimals, of 15 digits where they never end ({@code 3분의 1}). {@code 시속 50km} is
 * in km/h.
 *
 * <p>Known limit: units are never converted.
 */
final class QuantityReader {
  private static final Set<String> ORDINAL_UNITS =
      Set.of("위", "등", "호", "호골", "호점", "호포", "차", "번홀", "순위", "회차");
  private static final Words<String> ORDINAL_MARKS = Words.of(mark -> mark, "째 째 번째 번_째 째번");
  private static final Words<BigDecimal> FIRST = Words.of(BigDecimal::new, "1 첫 첫째 첫_번째 처음");
  private static final Words<BigDecimal> ZERO = Words.of(BigDecimal::new, "0 공 제로");
  private static final Words<String> SPEEDS = Words.of(per -> per, "/h 시속\n/min 분속\n/s 초속");

  /** What has a number of its own without a unit: 규모 6.5. */
  private static final Words<Boolean> SCALED_NOUNS =
      Words.of(Boolean::valueOf, "true 규모_ 진도_ 시즌_ 승점_ 톱_");

  private static final Words<String> SCALES = Words.of(unit -> unit, "Cel 섭씨_\n[degF] 화씨_");
  private static final FigureReader FIGURES =
      new FigureReader(cursor -> cursor.take(SCALES), Units::take, Units::takeBehindWord);

  private QuantityReader() {}

  static Optional<Value> read(Phrase phrase) {
    Optional<LawArticle> article = LawArticle.at(phrase);
    return article.isPresent()
        ? article.get().value()
        : first(phrase.cursor())
            .or(() -> ShareReader.read(phrase))
            .or(() -> number(phrase))
            .or(() -> behindNoun(phrase));
  }

  /** {@code 콜라 세 컵}: a noun, then a number of a unit that the tables know; {@code 규모 6.5}. */
  private static Optional<Value> behindNoun(Phrase phrase) {
    Cursor cursor = phrase.cursor();
    boolean scaled = cursor.startsWith(SCALED_NOUNS);
    while (Hangul.isSyllable(cursor.peek())) {
      cursor.to(cursor.at() + 1);
    }
    boolean noun = cursor.at() > 1 && (cursor.peek() == ' ' || scaled);
    cursor.skipSpaces();
    Optional<BigDecimal> number =
        noun ? cursor.takeNumber().map(KoreanNumber::value) : Optional.empty();
    Optional<String> unit = number.isPresent() ? Units.known(cursor) : Optional.empty();
    boolean ordinal = unit.filter(ORDINAL_UNITS::contains).isPresent();
    return (unit.isPresent() || scaled) && cursor.restIsIdle()
        ? number.map(n -> new Quantity(Figure.of(n, false), unit, ordinal))
        : Optional.empty();
  }

  private static Optional<Value> first(Cursor cursor) {
    Optional<BigDecimal> zero = cursor.take(ZERO).filter(n -> cursor.atEnd());
    cursor.to(zero.isPresent() ? cursor.at() : 0);
    return zero.or(() -> cursor.take(FIRST))
        .map(n -> new Quantity(Figure.of(n, false), Optional.empty(), zero.isEmpty()));
  }

  private static Optional<Value> number(Phrase phrase) {
    Cursor cursor = phrase.cursor();
    Optional<String> per = cursor.take(SPEEDS).or(() -> SPEEDS.atEndOf(phrase.before()));
    cursor.skipSpaces();
    boolean marked = cursor.take("제");
    cursor.skipSpaces();
    return FIGURES
        .read(phrase, cursor)
        .map(
            measure -> {
              Optional<String> unit = measure.unit().map(u -> u + per.orElse(""));
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
