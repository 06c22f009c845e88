package dev.gisa.value;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * What a date says, before it is known which day that is: {@code 작년 말} → year −1 from the
 * publication, END.
 *
 * @param direction whether 지난 or 오는 stands before it
 * @param year its year
 * @param decade whether the year stands for its decade
 * @param month its month, 1 to 12, or months from that of publication
 * @param day day of the month
 * @param dayOffset days from that of publication
 * @param weekOffset weeks from that of publication
 * @param weekday day of the week
 * @param period part of a year in TIMEX3: {@code H1}, {@code Q3}, {@code SU}
 * @param modifier 초, 말, 이후 and the like
 */
record DateExpression(
    Direction direction,
    Optional<Term> year,
    boolean decade,
    Optional<Term> month,
    Optional<Integer> day,
    Optional<Integer> dayOffset,
    Optional<Integer> weekOffset,
    Optional<DayOfWeek> weekday,
    Optional<String> period,
    Optional<TemporalValue.Modifier> modifier) {

  enum Direction {
    NONE,
    PAST,
    FUTURE
  }

  /** A number, or an offset from the time of publication. */
  record Term(int number, boolean relative) {}

  /** The same date, said with 지난 or 오는. */
  DateExpression towards(Direction other) {
    return new DateExpression(
        other, year, decade, month, day, dayOffset, weekOffset, weekday, period, modifier);
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
        && dayOffset.isEmpty()
        && weekOffset.isEmpty()
        && weekday.isEmpty()
        && period.isEmpty();
  }
}
