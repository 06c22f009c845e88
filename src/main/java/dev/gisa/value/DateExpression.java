package dev.gisa.value;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Optional;

/**
 * What a date says, before it is known which day that is: {@code 작년 말} → year −1 from the
 * publication, END.
 *
 * @param direction whether 지난 or 오는 stands before it
 * @param year its year
 * @param yearDigits how many digits of the year count: 3 for its decade, 2 for its century
 * @param month its month, 1 to 12, or months from that of publication
 * @param day day of the month
 * @param lunarFeast a feast of its year
 * @param nth a week or weekday of its month or year
 * @param dayOffset days from that of publication
 * @param weekOffset weeks from that of publication
 * @param weekday day of the week
 * @param period part of a year or week in TIMEX3: {@code H1}, {@code Q3}, {@code SU}, {@code WE};
 *     {@code Q+1} for the quarter after that of publication
 * @param modifier 초, 말, 이후 and the like
 */
record DateExpression(
    Direction direction,
    Optional<Term> year,
    int yearDigits,
    Optional<Term> month,
    Optional<Integer> day,
    Optional<LunarFeast> lunarFeast,
    Optional<Nth> nth,
    Optional<Integer> dayOffset,
    Optional<Integer> weekOffset,
    Optional<DayOfWeek> weekday,
    Optional<String> period,
    Optional<TemporalValue.Modifier> modifier) {

  /** {@link #yearDigits} of a year that is only itself. */
  static final int YEAR_DIGITS = 4;

  enum Direction {
    NONE,
    PAST,
    /** 이번: in this week or year. */
    THIS,
    /** 다음: in the week or year after. */
    NEXT,
    FUTURE
  }

  /** A number, or an offset from the time of publication. */
  record Term(int number, boolean relative) {}

  /**
   * {@code 셋째 화요일}, {@code 마지막 주}.
   *
   * @param n from 1; -1 for the last
   * @param weekday the day of which it is the n-th; empty for the week itself
   */
  record Nth(int n, Optional<DayOfWeek> weekday) {}

  /** A day in numbers, with a year or without. */
  static DateExpression ofDay(
      Direction direction, Optional<Integer> year, MonthDay day, Optional<DayOfWeek> weekday) {
    return new DateExpression(
        direction,
        year.map(n -> new Term(n, false)),
        YEAR_DIGITS,
        Optional.of(new Term(day.getMonthValue(), false)),
        Optional.of(day.getDayOfMonth()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        weekday,
        Optional.empty(),
        Optional.empty());
  }

  /** The same date, said with 지난 or 오는. */
  DateExpression towards(Direction other) {
    return with(other, weekOffset);
  }

  /** Whether it is a day of the week and nothing else. */
  boolean isWeekday() {
    return weekday.isPresent()
        && year.isEmpty()
        && month.isEmpty()
        && day.isEmpty()
        && nth.isEmpty()
        && weekOffset.isEmpty();
  }

  /** The weekday, in a week that is told before it. */
  DateExpression inWeek(int offset) {
    return with(direction, Optional.of(offset));
  }

  private DateExpression with(Direction otherDirection, Optional<Integer> otherWeek) {
    return new DateExpression(
        otherDirection,
        year,
        yearDigits,
        month,
        day,
        lunarFeast,
        nth,
        dayOffset,
        otherWeek,
        weekday,
        period,
        modifier);
  }

  /** Whether the day of publication is needed to know the date. */
  boolean isRelative() {
    return year.map(Term::relative).orElse(true) || month.map(Term::relative).orElse(false);
  }

  /** Whether it says anything. */
  boolean isEmpty() {
    return year.isEmpty()
        && month.isEmpty()
        && day.isEmpty()
        && nth.isEmpty()
        && lunarFeast.isEmpty()
        && dayOffset.isEmpty()
        && weekOffset.isEmpty()
        && weekday.isEmpty()
        && period.isEmpty();
  }
}
