package dev.gisa.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A number or a range of numbers with its unit and its hedges: {@code 약 3~5억원 이상}.
 *
 * <p>The three readers of figures differ only in the signs they take before a number ({@code $})
 * and the units they take after it. A range shares its unit, and the scale of its upper end: {@code
 * 3~5억원} starts at 3억.
 */
final class FigureReader {
  record Measure(Figure figure, Optional<String> unit) {}

  /** One end of a range. {@code scale} is 1 where nothing can be shared. */
  private record End(BigDecimal value, BigDecimal scale, Optional<String> unit, boolean about) {}

  private static final int MAX_DENOMINATOR = 1000;
  private static final Words<Boolean> MINUS =
      Words.of(Boolean::valueOf, "true - 마이너스_ 마이너스 영하_ 영하");
  private static final Words<BigDecimal> MYRIADS_AFTER_YEO =
      Words.of(BigDecimal::new, "1E+4 만\n1E+8 억\n1E+12 조");
  private static final Words<String> NATIVE_RANGES =
      Words.of(
          ends -> ends,
          """
          1-2 한두
          2-3 두세
          3-4 서너
          4-5 네다섯 너댓
          5-6 대여섯 대엿
          6-7 예닐곱
          7-8 일고여덟""");

  private final Function<Cursor, Optional<String>> sign;
  private final Function<Cursor, Optional<String>> unit;

  FigureReader(Function<Cursor, Optional<String>> sign, Function<Cursor, Optional<String>> unit) {
    this.sign = sign;
    this.unit = unit;
  }

  Optional<Measure> read(Phrase phrase, Cursor cursor) {
    Set<Hedge> hedges = Hedge.before(phrase, cursor);
    Optional<Measure> measure = nativeRange(cursor, hedges).or(() -> numbers(cursor, hedges));
    return measure.filter(m -> cursor.restIsIdle());
  }

  private Optional<Measure> nativeRange(Cursor cursor, Set<Hedge> hedges) {
    Optional<String> ends = cursor.take(NATIVE_RANGES);
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> counter = unit.apply(cursor);
    hedges.addAll(Hedge.after(cursor));
    BigDecimal min = new BigDecimal(ends.get().substring(0, 1));
    return counter.map(u -> new Measure(range(min, min.add(BigDecimal.ONE), hedges), counter));
  }

  private Optional<Measure> numbers(Cursor cursor, Set<Hedge> hedges) {
    Optional<End> first = end(cursor);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int afterFirst = cursor.at();
    boolean dash = cursor.peek() == '-';
    Optional<End> second = cursor.takeRangeMark() ? end(cursor) : Optional.empty();
    if (second.isEmpty()) {
      cursor.to(afterFirst);
    }
    hedges.addAll(Hedge.after(cursor));
    if (first.get().about() || second.map(End::about).orElse(false)) {
      hedges.add(Hedge.ABOUT);
    }
    return second.isEmpty()
        ? Optional.of(new Measure(single(first.get().value(), hedges), first.get().unit()))
        : range(first.get(), second.get(), dash, hedges);
  }

  private Optional<End> end(Cursor cursor) {
    boolean negative = cursor.take(MINUS).isPresent();
    Optional<String> before = sign.apply(cursor);
    int from = cursor.at();
    Optional<KoreanNumber> number = cursor.takeNumber();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> fraction = fraction(cursor, number.get());
    boolean about = cursor.take("여");
    Optional<BigDecimal> myriad = about ? cursor.take(MYRIADS_AFTER_YEO) : Optional.empty();
    Optional<String> after = unit.apply(cursor);
    Optional<String> either = before.or(() -> after);
    boolean word = number.get().spelled() && either.isEmpty();
    if (fraction.isEmpty() || (word && !standsAlone(cursor, from))) {
      return Optional.empty();
    }
    BigDecimal value = fraction.get().multiply(myriad.orElse(BigDecimal.ONE));
    BigDecimal scale = number.get().scale().multiply(myriad.orElse(BigDecimal.ONE));
    return Optional.of(new End(negative ? value.negate() : value, scale, either, about));
  }

  /** Whether a spelled number is the whole mention; 천만에 and 만나다 are not numbers. */
  private static boolean standsAlone(Cursor cursor, int from) {
    return cursor.rest().isBlank() && cursor.at() - from > 1;
  }

  /** The number itself, or {@code 4분의 1}; empty if its decimals never end ({@code 3분의 1}). */
  private static Optional<BigDecimal> fraction(Cursor cursor, KoreanNumber number) {
    if (!cursor.take("분의")) {
      return Optional.of(number.value());
    }
    cursor.skipSpaces();
    Optional<Integer> denominator = number.toInt().filter(d -> d > 0 && d <= MAX_DENOMINATOR);
    Optional<KoreanNumber> numerator = cursor.takeNumber();
    if (denominator.isEmpty() || numerator.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(numerator.get().value().divide(BigDecimal.valueOf(denominator.get())));
    } catch (ArithmeticException endless) {
      return Optional.empty();
    }
  }

  private static Optional<Measure> range(End first, End second, boolean dash, Set<Hedge> hedges) {
    Optional<String> unit = second.unit().or(first::unit);
    boolean unitsDiffer = first.unit().isPresent() && !first.unit().equals(unit);
    BigDecimal min = sharedScale(first, second);
    // 3-2 without a unit is a score, not a range
    if (unitsDiffer || (dash && unit.isEmpty()) || min.compareTo(second.value()) > 0) {
      return Optional.empty();
    }
    return Optional.of(new Measure(range(min, second.value(), hedges), unit));
  }

  /** The lower end: 3 in {@code 3~5억} is 3억, while 1000 in {@code 1000~2만} stays 1000. */
  private static BigDecimal sharedScale(End first, End second) {
    BigDecimal scaled = first.value().multiply(second.scale());
    boolean shared =
        first.unit().isEmpty()
            && first.scale().compareTo(BigDecimal.ONE) == 0
            && scaled.compareTo(second.value()) <= 0;
    return shared ? scaled : first.value();
  }

  private static Figure single(BigDecimal value, Set<Hedge> hedges) {
    boolean atLeast = hedges.contains(Hedge.AT_LEAST) || hedges.contains(Hedge.MORE_THAN);
    boolean atMost = hedges.contains(Hedge.AT_MOST) || hedges.contains(Hedge.LESS_THAN);
    return new Figure(
        Optional.of(value),
        hedges.contains(Hedge.ABOUT),
        atLeast ? Optional.of(value) : Optional.empty(),
        atMost ? Optional.of(value) : Optional.empty());
  }

  private static Figure range(BigDecimal min, BigDecimal max, Set<Hedge> hedges) {
    boolean about = hedges.contains(Hedge.ABOUT);
    return new Figure(Optional.empty(), about, Optional.of(min), Optional.of(max));
  }
}
