package dev.gisa.value;

import dev.gisa.value.DateExpression.Direction;
import dev.gisa.value.DateExpression.Nth;
import dev.gisa.value.DateExpression.Term;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * {@link DateExpression} → TIMEX3 value, against a reference date.
 *
 * <p>News convention: a bare {@code 11일} or {@code 3월} is the nearest one at or before the
 * reference, {@code 지난 11일} the nearest before it, {@code 오는 15일} the nearest at or after it.
 * Granularity is kept.
 */
final class DateResolver {
  /** A resolved date: its TIMEX3 value, and a day in it that later dates of a range follow. */
  record Point(String timex, LocalDate day) {}

  private static final int MONTHS_TO_TRY = 12;
  private static final int YEARS_TO_TRY = 8;

  private final LocalDate reference;

  DateResolver(LocalDate reference) {
    this.reference = reference;
  }

  /** Empty if there is no such date, such as 2월 31일. */
  Optional<Point> resolve(DateExpression date) {
    try {
      return resolved(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<Point> resolved(DateExpression date) {
    if (date.dayOffset().isPresent()) {
      return point(reference.plusDays(date.dayOffset().get()));
    }
    if (date.weekOffset().isPresent()) {
      LocalDate inWeek = reference.plusWeeks(date.weekOffset().get());
      return date.period().isPresent() ? weekend(inWeek) : week(inWeek, date.weekday());
    }
    if (date.lunarFeast().isPresent()) {
      return lunarFeast(date.lunarFeast().get(), date);
    }
    if (date.nth().isPresent()) {
      return nth(date, date.nth().get());
    }
    if (date.day().isPresent()) {
      return day(date);
    }
    if (date.month().isPresent()) {
      YearMonth month = month(date);
      return Optional.of(new Point(month.toString(), month.atDay(1)));
    }
    if (date.year().isEmpty() && date.weekday().isPresent()) {
      return point(weekday(date.weekday().get(), date.direction()));
    }
    return yearOrPart(date);
  }

  private Optional<Point> yearOrPart(DateExpression date) {
    Optional<Integer> year = year(date.year());
    if (date.period().filter(p -> p.length() == 3).isPresent()) {
      return quarter(
          YearMonth.from(reference)
              .plusMonths(3L * Integer.parseInt(date.period().get().substring(1))));
    }
    if (date.period().isPresent()) {
      int of = year.orElse(reference.getYear());
      return Optional.of(new Point(iso(of) + "-" + date.period().get(), LocalDate.of(of, 1, 1)));
    }
    return year.map(y -> new Point(iso(y).substring(0, date.yearDigits()), LocalDate.of(y, 1, 1)));
  }

  /** The one of the year that is told, or the nearest on the side that the direction asks for. */
  private Optional<Point> lunarFeast(LunarFeast feast, DateExpression date) {
    Optional<Integer> year = year(date.year());
    if (year.isPresent()) {
      return year.flatMap(feast::in).flatMap(DateResolver::point);
    }
    int here = reference.getYear();
    boolean ahead = isAhead(date.direction());
    return feast
        .in(here)
        .filter(day -> isOnSide(day, date.direction()))
        .or(() -> feast.in(ahead ? here + 1 : here - 1))
        .flatMap(DateResolver::point);
  }

  private static boolean isAhead(Direction direction) {
    return direction == Direction.FUTURE || direction == Direction.NEXT;
  }

  private static Optional<Point> quarter(YearMonth in) {
    int quarter = in.get(IsoFields.QUARTER_OF_YEAR);
    return Optional.of(new Point(iso(in.getYear()) + "-Q" + quarter, in.atDay(1)));
  }

  /**
   * A weekday of a month is counted from its first; a week is that of its Thursday (ISO 8601), in a
   * month as in a year.
   */
  private Optional<Point> nth(DateExpression date, Nth nth) {
    DayOfWeek weekday = nth.weekday().orElse(DayOfWeek.THURSDAY);
    boolean ofYear = date.month().isEmpty() && date.year().isPresent();
    LocalDate start =
        ofYear
            ? LocalDate.of(year(date.year()).get(), 1, 1)
            : (date.month().isPresent() ? month(date) : YearMonth.from(reference)).atDay(1);
    LocalDate end = ofYear ? start.plusYears(1) : start.plusMonths(1);
    LocalDate day =
        nth.n() > 0
            ? start.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(nth.n() - 1L)
            : end.with(TemporalAdjusters.previous(weekday));
    return !day.isBefore(end)
        ? Optional.empty()
        : nth.weekday().isPresent() ? point(day) : week(day, Optional.empty());
  }

  private static Optional<Point> weekend(LocalDate inWeek) {
    return week(inWeek, Optional.empty())
        .map(w -> new Point(w.timex() + "-" + DateParser.WEEKEND, inWeek.with(DayOfWeek.SATURDAY)));
  }

  private Optional<Point> day(DateExpression date) {
    int day = date.day().get();
    boolean bare = date.month().isEmpty();
    if (bare && date.year().isPresent()) {
      return Optional.empty();
    }
    if (bare) {
      return nearest(YearMonth.from(reference), day, date.direction(), 1, MONTHS_TO_TRY);
    }
    Term month = date.month().get();
    if (date.year().isEmpty() && !month.relative()) {
      YearMonth sameYear = YearMonth.of(reference.getYear(), month.number());
      return nearest(sameYear, day, date.direction(), 12, YEARS_TO_TRY);
    }
    return point(month(date).atDay(day));
  }

  /** The nearest month that has such a day on the side that the direction asks for. */
  private Optional<Point> nearest(
      YearMonth near, int day, Direction direction, int monthsApart, int tries) {
    boolean ahead = isAhead(direction);
    YearMonth from = ahead ? near : near.plusMonths(monthsApart);
    for (int i = 0; i <= tries; i++) {
      YearMonth month = from.plusMonths((long) (ahead ? i : -i) * monthsApart);
      if (month.isValidDay(day) && isOnSide(month.atDay(day), direction)) {
        return point(month.atDay(day));
      }
    }
    return Optional.empty();
  }

  private boolean isOnSide(LocalDate day, Direction direction) {
    return switch (direction) {
      case FUTURE -> !day.isBefore(reference);
      case THIS -> day.getYear() == reference.getYear();
      case NEXT -> day.isAfter(reference);
      case PAST -> day.isBefore(reference);
      case NONE -> !day.isAfter(reference);
    };
  }

  private YearMonth month(DateExpression date) {
    Term month = date.month().get();
    Optional<Integer> year = year(date.year());
    if (month.relative()) {
      return YearMonth.from(reference).plusMonths(month.number());
    }
    if (year.isPresent()) {
      return YearMonth.of(year.get(), month.number());
    }
    YearMonth here = YearMonth.from(reference);
    YearMonth sameYear = YearMonth.of(here.getYear(), month.number());
    return switch (date.direction()) {
      case FUTURE, NEXT -> sameYear.isBefore(here) ? sameYear.plusYears(1) : sameYear;
      case THIS -> sameYear;
      case PAST -> sameYear.isBefore(here) ? sameYear : sameYear.minusYears(1);
      case NONE -> sameYear.isAfter(here) ? sameYear.minusYears(1) : sameYear;
    };
  }

  private Optional<Integer> year(Optional<Term> year) {
    return year.map(y -> y.relative() ? reference.getYear() + y.number() : y.number())
        .map(y -> Year.of(y).getValue());
  }

  private static Optional<Point> week(LocalDate inWeek, Optional<DayOfWeek> weekday) {
    if (weekday.isPresent()) {
      return point(inWeek.with(weekday.get()));
    }
    int year = inWeek.get(IsoFields.WEEK_BASED_YEAR);
    int week = inWeek.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return Optional.of(new Point("%s-W%02d".formatted(iso(year), week), inWeek));
  }

  private LocalDate weekday(DayOfWeek weekday, Direction direction) {
    return reference.with(
        switch (direction) {
          case FUTURE -> TemporalAdjusters.nextOrSame(weekday);
          case THIS -> weekday;
          case NEXT -> (day -> day.plus(1, ChronoUnit.WEEKS).with(weekday));
          case PAST -> TemporalAdjusters.previous(weekday);
          case NONE -> TemporalAdjusters.previousOrSame(weekday);
        });
  }

  private static Optional<Point> point(LocalDate day) {
    return Optional.of(new Point(day.toString(), day));
  }

  private static String iso(int year) {
    return "%04d".formatted(year);
  }
}
