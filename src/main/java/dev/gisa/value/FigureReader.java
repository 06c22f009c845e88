package dev.gisa.value;

import java.math.BigDecimal;
import java.math.MathContext;
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

  /** Decimals of a fraction that never ends: as many as a double holds. */
  private static final MathContext FRACTION = new MathContext(15);

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final Words<Boolean> MINUS =
      Words.of(Boolean::valueOf, "true - -_ 마이너스_ 마이나스_ 음수_ 영하_");
  private static final Words<Boolean> PLUS = Words.of(Boolean::valueOf, "true + 플러스_ 영상_");
  private static final Words<Boolean> OF = Words.of(Boolean::valueOf, "true 분의 분의_");
  private static final Words<Boolean> AND = Words.of(Boolean::valueOf, "true 과_ 와_");
  private static final Words<BigDecimal> MYRIADS_AFTER_YEO =
      Words.of(BigDecimal::new, "1E+4 만\n1E+8 억\n1E+12 조");
  private static final Words<BigDecimal> ENGLISH_SCALES =
      Words.of(BigDecimal::new, "1E+6 million mn\n1E+9 billion bn\n1E+12 trillion tn");

  /** Two Chinese digits before a scale: 이삼십, 사오천만. */
  private static final Words<Integer> SINO_RANGES =
      Words.of(
          Integer::valueOf,
          """
          1 일이
          2 이삼
          3 삼사
          4 사오
          5 오륙
          6 육칠
          7 칠팔
          8 팔구""");

  static final Words<String> NATIVE_RANGES =
      Words.of(
          ends -> ends,
          """
          1-2 한두
          2-3 두세 두어
          3-4 서너
          4-5 네다섯 너댓 너덧 네댓
          5-6 대여섯 대엿
          6-7 예닐곱
          7-8 일고여덟""");

  private final Function<Cursor, Optional<String>> sign;
  private final Function<Cursor, Optional<String>> unit;
  private final Function<Cursor, Optional<String>> unitOfWord;

  FigureReader(Function<Cursor, Optional<String>> sign, Function<Cursor, Optional<String>> unit) {
    this(sign, unit, unit);
  }

  /**
   * With its signs and units.
   *
   * @param unitOfWord the units behind a number that is a word: 삼 in 삼겹살 is none
   */
  FigureReader(
      Function<Cursor, Optional<String>> sign,
      Function<Cursor, Optional<String>> unit,
      Function<Cursor, Optional<String>> unitOfWord) {
    this.sign = sign;
    this.unit = unit;
    this.unitOfWord = unitOfWord;
  }

  Optional<Measure> read(Phrase phrase, Cursor cursor) {
    Set<Hedge> hedges = Hedge.before(phrase, cursor);
    Optional<Measure> measure = nativeRange(cursor, hedges).or(() -> numbers(cursor, hedges));
    return measure.filter(m -> cursor.restIsIdle());
  }

  private Optional<Measure> nativeRange(Cursor cursor, Set<Hedge> hedges) {
    Optional<String> ends = cursor.take(NATIVE_RANGES);
    if (ends.isEmpty()) {
      return sinoRange(cursor, hedges);
    }
    BigDecimal min = new BigDecimal(ends.get().substring(0, 1));
    return inUnit(cursor, min, min.add(BigDecimal.ONE), hedges);
  }

  private Optional<Measure> sinoRange(Cursor cursor, Set<Hedge> hedges) {
    int before = cursor.at();
    Optional<BigDecimal> digit = cursor.take(SINO_RANGES).map(BigDecimal::valueOf);
    boolean scaled = digit.isPresent() && NumberScanner.isUnit(cursor.peek());
    Optional<BigDecimal> scale =
        scaled ? cursor.takeNumber().map(KoreanNumber::value) : Optional.empty();
    Optional<Measure> range =
        scale.flatMap(
            s -> {
              BigDecimal min = digit.get().multiply(s);
              return inUnit(cursor, min, min.add(s), hedges);
            });
    cursor.to(range.isPresent() ? cursor.at() : before);
    return range;
  }

  private Optional<Measure> inUnit(
      Cursor cursor, BigDecimal min, BigDecimal max, Set<Hedge> hedges) {
    if (cursor.take("여")) {
      hedges.add(Hedge.ABOUT);
    }
    Optional<String> counter = unit.apply(cursor);
    hedges.addAll(Hedge.after(cursor));
    return counter.map(u -> new Measure(range(min, max, hedges), counter));
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
    Optional<Measure> between =
        second.isEmpty() ? between(cursor, first.get(), hedges) : Optional.empty();
    if (between.isPresent()) {
      return between;
    }
    if (first.get().about() || second.map(End::about).orElse(false)) {
      hedges.add(Hedge.ABOUT);
    }
    return second.isEmpty()
        ? Optional.of(new Measure(single(first.get().value(), hedges), first.get().unit()))
        : range(first.get(), second.get(), dash, hedges);
  }

  /** {@code 30% 이상 50% 미만}, {@code 10초과, 20 미만}: two bounds that face each other. */
  private Optional<Measure> between(Cursor cursor, End first, Set<Hedge> hedges) {
    int before = cursor.at();
    cursor.take(",");
    cursor.skipSpaces();
    Optional<End> second = cursor.at() > before ? end(cursor) : Optional.empty();
    Set<Hedge> behind = second.isPresent() ? Hedge.after(cursor) : Set.of();
    Optional<Figure> figure = second.flatMap(s -> between(first, hedges, s, behind));
    cursor.to(figure.isPresent() ? cursor.at() : before);
    return figure.map(f -> new Measure(f, second.get().unit().or(first::unit)));
  }

  private static Optional<Figure> between(
      End first, Set<Hedge> hedges, End second, Set<Hedge> behind) {
    BigDecimal low = sharedScale(first, second);
    Optional<Bound> min = Hedge.min(hedges, low).or(() -> Hedge.min(behind, second.value()));
    Optional<Bound> max = Hedge.max(behind, second.value()).or(() -> Hedge.max(hedges, low));
    boolean range =
        min.isPresent()
            && max.isPresent()
            && min.get().value().compareTo(max.get().value()) <= 0
            && (first.unit().isEmpty() || first.unit().equals(second.unit()));
    return range
        ? Optional.of(new Figure(Optional.empty(), hedges.contains(Hedge.ABOUT), min, max))
        : Optional.empty();
  }

  private Optional<End> end(Cursor cursor) {
    boolean minus = cursor.take(MINUS).isPresent();
    if (!minus) {
      cursor.take(PLUS);
    }
    Optional<String> before = sign.apply(cursor);
    boolean negative = minus || cursor.take(MINUS).isPresent();
    int from = cursor.at();
    Optional<KoreanNumber> number = cursor.takeNumber();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> value = fraction(cursor, number.get());
    boolean about = takeAbout(cursor);
    Optional<BigDecimal> myriad =
        about ? cursor.takeSpaced(MYRIADS_AFTER_YEO) : cursor.takeSpaced(ENGLISH_SCALES);
    Optional<String> after = (number.get().spelled() ? unitOfWord : unit).apply(cursor);
    Optional<String> either = before.or(() -> after);
    boolean word = number.get().spelled() && either.isEmpty();
    if (value.isEmpty() || (word && !standsAlone(cursor, negative ? 0 : from))) {
      return Optional.empty();
    }
    BigDecimal scaled = lastScaled(value.get(), myriad.orElse(BigDecimal.ONE));
    BigDecimal scale = number.get().scale().multiply(myriad.orElse(BigDecimal.ONE));
    return Optional.of(new End(negative ? scaled.negate() : scaled, scale, either, about));
  }

  /** The part below 만 is what a later scale counts: {@code 7억1천300여만} → 713000000. */
  private static BigDecimal lastScaled(BigDecimal value, BigDecimal scale) {
    BigDecimal last = value.remainder(TEN_THOUSAND);
    return value.subtract(last).signum() == 0 || scale.equals(BigDecimal.ONE)
        ? value.multiply(scale)
        : value.subtract(last).add(last.multiply(scale));
  }

  /** {@code 여} at the number, or apart from it but at its unit: {@code 600 여명}. */
  private boolean takeAbout(Cursor cursor) {
    if (cursor.take("여")) {
      return true;
    }
    int before = cursor.at();
    boolean figure =
        Character.isDigit(cursor.previous()) || NumberScanner.isUnit(cursor.previous());
    boolean about = figure && cursor.take(" 여") && unit.apply(cursor).isPresent();
    cursor.to(about ? before + 2 : before);
    return about;
  }

  /**
   * Whether a spelled number ends the mention, a bound or the mark of a range; a short one has to
   * be all of it (천만에, 만나다).
   */
  private static boolean standsAlone(Cursor cursor, int from) {
    boolean end = cursor.rest().isBlank() || cursor.rest().equals("까지");
    boolean last = end && (cursor.at() - from > 1 || from == 0);
    return last || Hedge.boundFollows(cursor) || rangeFollows(cursor);
  }

  private static boolean rangeFollows(Cursor cursor) {
    int before = cursor.at();
    boolean range = cursor.takeRangeMark() && cursor.takeNumber().isPresent();
    cursor.to(before);
    return range;
  }

  /**
   * The number itself, or the fraction that it begins: {@code 4분의 1}, {@code 3/4}, {@code 2 1/4},
   * {@code 삼과 오분의 일}. Empty if a part of the fraction is missing.
   */
  private static Optional<BigDecimal> fraction(Cursor cursor, KoreanNumber number) {
    int before = cursor.at();
    if (cursor.takeSpaced(OF).isPresent()) {
      boolean negative = cursor.takeSpaced(MINUS).isPresent();
      cursor.skipSpaces();
      Optional<BigDecimal> numerator = cursor.takeNumber().map(KoreanNumber::value);
      return quotient(negative ? numerator.map(BigDecimal::negate) : numerator, number);
    }
    if (cursor.take("/")) {
      Optional<KoreanNumber> denominator = cursor.takeNumber();
      return denominator.flatMap(d -> quotient(Optional.of(number.value()), d));
    }
    boolean joined = cursor.take(AND).isPresent();
    cursor.skipSpaces();
    Optional<KoreanNumber> next =
        joined || cursor.at() > before ? cursor.takeNumber() : Optional.empty();
    boolean fraction =
        next.isPresent() && (cursor.peek() == '/' || cursor.takeSpaced(OF).isPresent());
    if (!fraction) {
      cursor.to(before);
      return Optional.of(number.value());
    }
    cursor.to(next.get().end());
    return fraction(cursor, next.get()).map(number.value()::add);
  }

  /** As a decimal; empty if the denominator is none. */
  static Optional<BigDecimal> quotient(Optional<BigDecimal> numerator, KoreanNumber denominator) {
    return numerator
        .filter(n -> denominator.value().signum() > 0)
        .map(n -> n.divide(denominator.value(), FRACTION).stripTrailingZeros());
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

  /** One number with what its hedges make of it. */
  static Figure single(BigDecimal value, Set<Hedge> hedges) {
    return new Figure(
        Optional.of(value),
        hedges.contains(Hedge.ABOUT),
        Hedge.min(hedges, value),
        Hedge.max(hedges, value));
  }

  private static Figure range(BigDecimal min, BigDecimal max, Set<Hedge> hedges) {
    boolean about = hedges.contains(Hedge.ABOUT);
    return new Figure(
        Optional.empty(),
        about,
        Optional.of(new Bound(min, true)),
        Optional.of(new Bound(max, true)));
  }
}
