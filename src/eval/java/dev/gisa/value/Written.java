package dev.gisa.value;

import dev.gisa.value.TemporalValue.Modifier;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values in the few forms in which corpora give theirs: {@code 103.6667}, {@code #21} for an
 * ordinal, {@code 20%}, {@code 64.45 USD}, {@code 75 mL}, {@code 20..35 USD}, a TIMEX3 value, and
 * for a date its first moment and the interval that it covers.
 */
final class Written {
  private static final MathContext DIGITS = new MathContext(10);
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");

  private static final Pattern ZONED = Pattern.compile("(.*)T(\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d)");
  private static final ZoneOffset DUCKLINGS_ZONE = ZoneOffset.ofHours(-2);
  private static final Pattern PART = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(TMO|TAF|TEV|TNI)");
  private static final Map<String, Integer> PART_STARTS =
      Map.of("TMO", 8, "TAF", 12, "TEV", 16, "TNI", 20);

  private record Interval(LocalDateTime start, LocalDateTime end) {}

  private Written() {}

  static Set<String> of(Value value) {
    if (value instanceof Quantity quantity) {
      return of(quantity);
    }
    if (value instanceof Percent percent) {
      return Set.of(figure(percent.figure()) + "%");
    }
    if (value instanceof Money money) {
      return with(money.figure(), " " + money.currency());
    }
    if (value instanceof Ratio ratio) {
      return Set.of(ratio.terms().toString());
    }
    return of((TemporalValue) value);
  }

  static String number(BigDecimal number) {
    return number.round(DIGITS).stripTrailingZeros().toPlainString();
  }

  private static Set<String> of(Quantity quantity) {
    Set<String> written = new HashSet<>(with(quantity.figure(), ""));
    quantity.unit().ifPresent(unit -> written.addAll(with(quantity.figure(), " " + unit)));
    if (quantity.ordinal()) {
      written.add("#" + figure(quantity.figure()));
    }
    return written;
  }

  /** The figure with its bound and, as corpora that cut the phrase before 이상 have it, without. */
  private static Set<String> with(Figure figure, String unit) {
    Set<String> written = new HashSet<>(Set.of(figure(figure) + unit));
    figure.number().ifPresent(number -> written.add(number(number) + unit));
    return written;
  }

  private static String figure(Figure figure) {
    boolean range = figure.number().isEmpty();
    return range
        ? end(figure.min()) + ".." + end(figure.max())
        : number(figure.number().get())
            + (figure.min().isPresent() ? ".." : "")
            + (figure.max().isPresent() ? "..<" : "");
  }

  private static String end(Optional<Bound> end) {
    return end.map(Bound::value).map(Written::number).orElse("");
  }

  private static Set<String> of(TemporalValue value) {
    Set<String> written = new HashSet<>(List.of(value.timex(), seconds(value.timex())));
    written.add(decimal(value.timex()));
    written.add(seconds(inDucklingsZone(value.timex())));
    halfOfPart(value).ifPresent(written::add);
    written.add(value.timex().replaceFirst(":00$", ""));
    written.add(days(value.timex()));
    if (value.range().isPresent()) {
      TemporalValue.Range range = value.range().get();
      written.add(seconds(range.start()) + "/" + seconds(range.end()));
      Optional<Interval> from = interval(range.start());
      Optional<Interval> to = interval(range.end());
      if (from.isPresent() && to.isPresent()) {
        written.add(from.get().start() + "/" + to.get().start());
        written.add(from.get().start() + "/" + to.get().end());
      }
    } else {
      interval(value.timex()).ifPresent(i -> written.add(i.start().toString()));
      interval(value.timex()).ifPresent(i -> written.add(i.start() + "/" + i.end()));
    }
    return written;
  }

  /** {@code P3Y6M} → {@code P3.5Y}, {@code PT1H30M} → {@code PT1.5H}. */
  private static String decimal(String timex) {
    return timex.replaceAll("^P(\\d+)Y6M$", "P$1.5Y").replaceAll("^PT(\\d+)H30M$", "PT$1.5H");
  }

  /** A time with a zone as Duckling writes it, in the zone of its reference. */
  private static String inDucklingsZone(String timex) {
    Matcher zoned = ZONED.matcher(timex);
    if (!zoned.matches()) {
      return timex;
    }
    OffsetTime time = OffsetTime.parse(zoned.group(2));
    return zoned.group(1) + "T" + time.withOffsetSameInstant(DUCKLINGS_ZONE).toLocalTime();
  }

  /** 이른 and 늦은 as Recognizers has them: the first and last two hours of a part of the day. */
  private static Optional<String> halfOfPart(TemporalValue value) {
    Matcher part = PART.matcher(value.timex());
    if (!part.matches() || value.modifier().isEmpty()) {
      return Optional.empty();
    }
    int first = PART_STARTS.get(part.group(2)) + (value.modifier().get() == Modifier.END ? 2 : 0);
    String start = part.group(1) + "T%02d:00".formatted(first);
    String end = part.group(1) + (first == 22 ? "T23:59:59" : "T%02d:00".formatted(first + 2));
    return Optional.of(start + "/" + end);
  }

  /** {@code 2016-W45-WE} → its two days. */
  private static String days(String timex) {
    return timex.endsWith("-WE")
        ? week(timex.substring(0, timex.length() - 3))
            .map(w -> w.start().plusDays(5) + "/" + w.end())
            .orElse(timex)
        : timex;
  }

  /** {@code T07:30} → {@code T07:30:00}. */
  private static String seconds(String timex) {
    return timex.matches("T\\d\\d:\\d\\d") ? timex + ":00" : timex;
  }

  private static Optional<Interval> interval(String timex) {
    if (timex.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return Optional.of(days(LocalDate.parse(timex), LocalDate.parse(timex).plusDays(1)));
    }
    if (timex.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?")) {
      LocalDateTime at = LocalDateTime.parse(timex);
      return Optional.of(new Interval(at, at.plus(1, ChronoUnit.MINUTES)));
    }
    if (timex.matches("\\d{4}-\\d\\d")) {
      LocalDate first = LocalDate.parse(timex + "-01");
      return Optional.of(days(first, first.plusMonths(1)));
    }
    if (timex.matches("\\d{2,4}")) {
      int years = (int) Math.pow(10, 4 - timex.length());
      LocalDate first = LocalDate.of(Integer.parseInt(timex) * years, Month.JANUARY, 1);
      return Optional.of(days(first, first.plusYears(years)));
    }
    return parts(timex, QUARTER, 3).or(() -> parts(timex, HALF, 6)).or(() -> week(timex));
  }

  private static Optional<Interval> parts(String timex, Pattern pattern, int months) {
    Matcher matcher = pattern.matcher(timex);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int month = (Integer.parseInt(matcher.group(2)) - 1) * months + 1;
    LocalDate first = LocalDate.of(Integer.parseInt(matcher.group(1)), month, 1);
    return Optional.of(days(first, first.plusMonths(months)));
  }

  private static Optional<Interval> week(String timex) {
    Matcher matcher = WEEK.matcher(timex);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    LocalDate monday =
        LocalDate.of(Integer.parseInt(matcher.group(1)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(matcher.group(2)))
            .with(java.time.DayOfWeek.MONDAY);
    return Optional.of(days(monday, monday.plusWeeks(1)));
  }

  private static Interval days(LocalDate start, LocalDate end) {
    return new Interval(start.atStartOfDay(), end.atStartOfDay());
  }
}
