package dev.gisa.value;

import dev.gisa.value.DateExpression.Direction;
import dev.gisa.value.DateExpression.Term;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in digits and separators: {@code 2023.6.11.}, {@code 6/11}. */
final class NumericDate {
  private static final Pattern YEAR_AND_MONTH =
      Pattern.compile("(\\d{4})\\. ?(0?[1-9]|1[0-2])\\.?");

  private NumericDate() {}

  /** {@code 2023.6.11.}, {@code 2023-06-11}, {@code 23/6/11}, {@code 6/11/2023}, {@code 6/11}. */
  static Optional<DateExpression> take(Cursor cursor, Direction direction) {
    int before = cursor.at();
    cursor.take("'");
    Optional<Integer> first = digits(cursor);
    boolean slash = cursor.peek() == '/';
    Optional<Integer> second = separated(cursor, first);
    Optional<Integer> third = separated(cursor, second);
    boolean yearless = third.isEmpty() && second.isPresent() && slash && !cursor.startsWith("분기");
    Optional<LocalDate> full = third.flatMap(c -> date(first.get(), second.get(), c));
    Optional<MonthDay> day =
        yearless ? monthDay(first.get(), second.get()) : full.map(MonthDay::from);
    if (day.isEmpty()) {
      cursor.to(before);
      return month(cursor, direction);
    }
    cursor.take(".");
    return Optional.of(
        new DateExpression.Day(
            direction,
            full.map(d -> Term.told(d.getYear())),
            Optional.of(Term.told(day.get().getMonthValue())),
            day.get().getDayOfMonth(),
            cursor.takeSpaced(DateWords.WEEKDAYS)));
  }

  /** {@code 2012. 11.}, which nothing may follow. */
  private static Optional<DateExpression> month(Cursor cursor, Direction direction) {
    Matcher month = YEAR_AND_MONTH.matcher(cursor.rest());
    if (!month.matches() || !DateParser.isModern(Integer.parseInt(month.group(1)))) {
      return Optional.empty();
    }
    cursor.to(cursor.at() + month.end());
    Optional<Term> year = Optional.of(Term.told(Integer.parseInt(month.group(1))));
    Optional<Term> of = Optional.of(Term.told(Integer.parseInt(month.group(2))));
    return Optional.of(new DateExpression.Month(direction, year, of));
  }

  /** Year first, as Koreans write it; else month or day first. */
  private static Optional<LocalDate> date(int a, int b, int c) {
    return ofParts(a, b, c).or(() -> ofParts(c, a, b)).or(() -> ofParts(c, b, a));
  }

  private static Optional<LocalDate> ofParts(int year, int month, int day) {
    int full = year < 100 ? DateParser.fullYear(year, 2) : year;
    return full < 1000
        ? Optional.empty()
        : monthDay(month, day).filter(d -> d.isValidYear(full)).map(d -> d.atYear(full));
  }

  private static Optional<MonthDay> monthDay(int month, int day) {
    boolean valid = month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    return valid ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
  }

  /** The digits after a separator, if there were some before it. */
  private static Optional<Integer> separated(Cursor cursor, Optional<Integer> previous) {
    int before = cursor.at();
    boolean mark = previous.isPresent() && cursor.take(DateWords.SEPARATORS).isPresent();
    if (mark) {
      cursor.skipSpaces();
    }
    Optional<Integer> digits = mark ? digits(cursor) : Optional.empty();
    cursor.to(digits.isPresent() ? cursor.at() : before);
    return digits;
  }

  /** One to four digits, without the decimals that a number may have. */
  private static Optional<Integer> digits(Cursor cursor) {
    int number = 0;
    int from = cursor.at();
    while (Character.isDigit(cursor.peek()) && cursor.at() < from + 4) {
      number = 10 * number + Character.digit(cursor.peek(), 10);
      cursor.to(cursor.at() + 1);
    }
    boolean some = cursor.at() > from && !Character.isDigit(cursor.peek());
    return some ? Optional.of(number) : Optional.empty();
  }
}
