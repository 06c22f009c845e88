package dev.gisa.value;

import dev.gisa.value.DateExpression.Direction;
import dev.gisa.value.DateExpression.Term;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@link DateExpression} → TIMEX3 value, against a reference date.
 *
 * <p>News convention: a bare {@code 11일} or {@code 3월} is the nearest one at or before the
 * reference, {@code 지난 11일} the nearest before it, {@code 오는 15일} the nearest at or after it, and
 * {@code 오는 금요일} the nearest after it. {@code 31일 금요일} is the nearest 31st that is a Friday.
 * Granularity is kept.
 */
final class DateResolver {
  /** A resolved date: its TIMEX3 value, and its first day, which later dates of a range follow. */
  record Point(String timex, LocalDate day) {}

  /** How far a day is looked for whose weekday is told. */
  private static final int MONTHS_TO_FIT = 6;

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
    if (date instanceof DateExpression.DaysAway away) {
      return point(reference.plusDays(away.days().number()));
    }
    if (date instanceof DateExpression.DayFrom from) {
      return resolved(from.day()).flatMap(day -> point(day.day().plusDays(from.days())));
    }
    if (date instanceof DateExpression.Week week) {
      LocalDate inWeek = reference.plusWeeks(week.offset().number());
      return week.weekend() ? weekend(inWeek) : week(inWeek, week.weekday());
    }
    if (date instanceof DateExpression.Weekday weekday) {
      return point(weekday(weekday.weekday(), weekday.direction()));
    }
    if (date instanceof DateExpression.Lunar lunar) {
      return lunar(lunar).flatMap(DateResolver::point);
    }
    if (date instanceof DateExpression.Nth nth) {
      return nth(nth);
    }
    if (date instanceof DateExpression.Day day) {
      return day(day).flatMap(DateResolver::point);
    }
    if (date instanceof DateExpression.Month month) {
      YearMonth of = month(month.direction(), month.year(), month.month().get());
      return Optional.of(new Point(of.toString(), of.atDay(1)));
    }
    return ofYear(date);
  }

  private Optional<Point> ofYear(DateExpression date) {
    int year = date.year().map(this::year).orElse(reference.getYear());
    LocalDate first = LocalDate.of(year, 1, 1);
    if (date instanceof DateExpression.Quarter quarter) {
      return quarter(YearMonth.from(reference).plusMonths(3L * quarter.offset()));
    }
    if (date instanceof DateExpression.PartOfYear part) {
      return Season.of(part.part())
          .map(season -> season(part, season, year))
          .or(() -> Optional.of(new Point(iso(year) + "-" + part.part(), first)));
    }
    int digits =
        date instanceof DateExpression.Year y && year > 0 ? y.digits() : iso(year).length();
    return Optional.of(new Point(iso(year).substring(0, digits), first));
  }

  private Point season(DateExpression.PartOfYear part, Season season, int year) {
    YearMonth here = YearMonth.from(reference);
    boolean thisYear = year == here.getYear() && part.toldAnchor().isPresent();
    int of =
        thisYear
            ? season.ofThisYear(here)
            : part.year().isPresent() ? year : season.year(part.direction(), here);
    return new Point(iso(of) + "-" + part.part(), season.start(of).atDay(1));
  }

  /** The one of the year that is told, or the nearest on the side that the direction asks for. */
  private Optional<LocalDate> lunar(DateExpression.Lunar lunar) {
    if (lunar.year().isPresent()) {
      return LunarCalendar.day(year(lunar.year().get()), lunar.day());
    }
    int here = reference.getYear();
    int step = isAhead(lunar.direction()) ? 1 : -1;
    return Stream.of(here - step, here, here + step)
        .flatMap(year -> LunarCalendar.day(year, lunar.day()).stream())
        .filter(day -> isOnSide(day, lunar.direction()))
        .min(byDistance());
  }

  private Comparator<LocalDate> byDistance() {
    return Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - reference.toEpochDay()));
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
  private Optional<Point> nth(DateExpression.Nth nth) {
    boolean ofYear = nth.month().isEmpty() && nth.year().isPresent();
    LocalDate start =
        ofYear
            ? LocalDate.of(year(nth.year().get()), 1, 1)
            : nth.month()
                .map(month -> month(Direction.NONE, nth.year(), month))
                .orElse(YearMonth.from(reference))
                .atDay(1);
    LocalDate end = ofYear ? start.plusYears(1) : start.plusMonths(1);
    if (nth.ofDays()) {
      return point(nth.n() > 0 ? start.plusDays(nth.n() - 1L) : end.minusDays(1));
    }
    DayOfWeek weekday = nth.weekday().orElse(DayOfWeek.THURSDAY);
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
        .map(w -> new Point(w.timex() + "-WE", inWeek.with(DayOfWeek.SATURDAY)));
  }

  private Optional<LocalDate> day(DateExpression.Day date) {
    boolean bare = date.month().isEmpty();
    if (bare && date.year().isPresent()) {
      return Optional.empty();
    }
    if (bare) {
      return nearest(YearMonth.from(reference), date, 1, MONTHS_TO_TRY);
    }
    Term month = date.month().get();
    if (date.year().isEmpty() && month.anchor().isEmpty()) {
      YearMonth sameYear = YearMonth.of(reference.getYear(), month.number());
      return nearest(sameYear, date, 12, YEARS_TO_TRY);
    }
    return Optional.of(month(date.direction(), date.year(), month).atDay(date.day()));
  }

  /**
   * The nearest month that has such a day on the side that the direction asks for; if its weekday
   * is told and fits a month near by, that one.
   */
  private Optional<LocalDate> nearest(
      YearMonth near, DateExpression.Day date, int monthsApart, int tries) {
    return days(near, date.day(), monthsApart, monthsApart == 1 ? MONTHS_TO_FIT : 1)
        .filter(day -> date.weekday().filter(day.getDayOfWeek()::equals).isPresent())
        .filter(day -> date.direction() == Direction.NONE || isOnSide(day, date.direction()))
        .min(byDistance())
        .or(
            () ->
                days(near, date.day(), monthsApart, tries)
                    .filter(day -> isOnSide(day, date.direction()))
                    .min(byDistance()));
  }

  private static Stream<LocalDate> days(YearMonth near, int day, int monthsApart, int tries) {
    return IntStream.rangeClosed(-tries, tries)
        .mapToObj(i -> near.plusMonths((long) i * monthsApart))
        .filter(month -> month.isValidDay(day))
        .map(month -> month.atDay(day));
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

  private YearMonth month(Direction direction, Optional<Term> ofYear, Term month) {
    if (month.anchor().isPresent()) {
      YearMonth told = YearMonth.from(reference).plusMonths(month.number());
      return ofYear.map(year -> told.withYear(year(year))).orElse(told);
    }
    if (ofYear.isPresent()) {
      return YearMonth.of(year(ofYear.get()), month.number());
    }
    YearMonth here = YearMonth.from(reference);
    YearMonth sameYear = YearMonth.of(here.getYear(), month.number());
    return switch (direction) {
      case FUTURE, NEXT -> sameYear.isBefore(here) ? sameYear.plusYears(1) : sameYear;
      case THIS -> sameYear;
      case PAST -> sameYear.isBefore(here) ? sameYear : sameYear.minusYears(1);
      case NONE -> sameYear.isAfter(here) ? sameYear.minusYears(1) : sameYear;
    };
  }

  private int year(Term year) {
    return year.anchor().isPresent() ? reference.getYear() + year.number() : year.number();
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
    return switch (direction) {
      case FUTURE -> reference.with(TemporalAdjusters.next(weekday));
      case THIS -> reference.with(weekday);
      case NEXT -> reference.plusWeeks(1).with(weekday);
      case PAST -> reference.with(TemporalAdjusters.previous(weekday));
      case NONE -> reference.with(TemporalAdjusters.previousOrSame(weekday));
    };
  }

  private static Optional<Point> point(LocalDate day) {
    return Optional.of(new Point(day.toString(), day));
  }

  /** {@code 2023}; TIMEX3 writes the year 57 before Christ {@code BC0057}. */
  private static String iso(int year) {
    return year > 0 ? "%04d".formatted(year) : "BC%04d".formatted(1 - year);
  }
}
