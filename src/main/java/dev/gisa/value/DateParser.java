package dev.gisa.value;

import dev.gisa.value.DateExpression.Direction;
import dev.gisa.value.DateExpression.Nth;
import dev.gisa.value.DateExpression.Term;
import dev.gisa.value.TemporalValue.Modifier;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;

/**
 * Characters → {@link DateExpression}: a direction, a year, a part of it, a month, a day, a weekday
 * and a modifier, in this order, each of which may be missing.
 */
final class DateParser {
  /** TIMEX3 for a weekend, after its week. */
  static final String WEEKEND = "WE";

  private final Cursor cursor;

  DateParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The date here, and the cursor after it; empty if there is none. */
  Optional<DateExpression> parse() {
    int before = cursor.at();
    Direction direction =
        startsRelative()
            ? Direction.NONE
            : cursor.take(DateWords.DIRECTIONS).orElse(Direction.NONE);
    DateExpression date = numeric(direction).orElseGet(() -> words(direction));
    if (date.isEmpty()) {
      cursor.to(before);
      return Optional.empty();
    }
    return Optional.of(date);
  }

  /** Whether a 지난 here belongs to a word such as 지난달. */
  private boolean startsRelative() {
    int before = cursor.at();
    boolean quarter = cursor.take(DateWords.PERIODS).filter(p -> p.length() == 3).isPresent();
    cursor.to(before);
    return quarter
        || cursor.startsWith(DateWords.YEARS)
        || cursor.startsWith(DateWords.MONTHS)
        || cursor.startsWith(DateWords.WEEKENDS)
        || cursor.startsWith(DateWords.WEEKS);
  }

  private DateExpression words(Direction direction) {
    Optional<Integer> dayOffset = cursor.take(DateWords.DAYS);
    Optional<Integer> weekend = cursor.take(DateWords.WEEKENDS);
    Optional<Integer> weekOffset = weekend.or(() -> cursor.take(DateWords.WEEKS));
    boolean relativeDay = dayOffset.isPresent() || weekOffset.isPresent();
    Optional<Term> year = relativeDay ? Optional.empty() : year();
    int yearDigits = year.isEmpty() ? DateExpression.YEAR_DIGITS : yearDigits();
    Optional<String> period =
        weekend.isPresent() ? Optional.of(WEEKEND) : cursor.takeSpaced(DateWords.PERIODS);
    boolean dayMayFollow = !relativeDay && period.isEmpty();
    Optional<MonthDay> feast = dayMayFollow ? feast(DateWords.FEASTS) : Optional.empty();
    Optional<LunarFeast> lunarFeast =
        dayMayFollow ? feast(DateWords.LUNAR_FEASTS) : Optional.empty();
    Optional<Term> month =
        feast
            .map(f -> new Term(f.getMonthValue(), false))
            .or(() -> dayMayFollow ? month() : Optional.empty());
    Optional<Nth> nth = dayMayFollow && feast.isEmpty() ? nth() : Optional.empty();
    Optional<Integer> day =
        feast
            .map(MonthDay::getDayOfMonth)
            .or(() -> dayMayFollow && nth.isEmpty() ? day() : Optional.empty());
    Optional<Term> yearBehind = year.isEmpty() && day.isPresent() ? yearBehind() : year;
    Optional<DayOfWeek> weekday = cursor.takeSpaced(DateWords.WEEKDAYS);
    return new DateExpression(
        direction,
        yearBehind,
        yearDigits,
        month,
        day,
        lunarFeast,
        nth,
        dayOffset,
        weekOffset,
        weekday,
        period,
        modifier());
  }

  private int yearDigits() {
    return cursor.take("대") ? 3 : cursor.endsWith("세기") ? 2 : DateExpression.YEAR_DIGITS;
  }

  private <T> Optional<T> feast(Words<T> feasts) {
    int before = cursor.at();
    Optional<T> feast = cursor.takeSpaced(feasts);
    boolean holidays = feast.isPresent() && cursor.takeSpaced(DateWords.HOLIDAYS).isPresent();
    cursor.to(holidays ? before : cursor.at());
    return holidays ? Optional.empty() : feast;
  }

  /** {@code 첫째 주}, {@code 셋째 화요일}, {@code 둘째 주 일요일}, after a month or year if one is told. */
  private Optional<Nth> nth() {
    int before = cursor.at();
    cursor.take(DateWords.OF);
    Optional<Integer> n = cursor.takeSpaced(DateWords.NTHS);
    boolean week = n.isPresent() && cursor.takeSpaced(DateWords.WEEK).isPresent();
    Optional<DayOfWeek> weekday =
        n.isPresent() ? cursor.takeSpaced(DateWords.WEEKDAYS) : Optional.empty();
    boolean taken = week || weekday.isPresent();
    cursor.to(taken ? cursor.at() : before);
    return taken ? n.map(i -> new Nth(i, weekday)) : Optional.empty();
  }

  /** {@code 1월 12일, 2016년}. */
  private Optional<Term> yearBehind() {
    int before = cursor.at();
    cursor.take(",");
    cursor.skipSpaces();
    Optional<Term> year = year().filter(y -> !y.relative());
    cursor.to(year.isPresent() ? cursor.at() : before);
    return year;
  }

  private Optional<Term> year() {
    Optional<Integer> offset = cursor.take(DateWords.YEARS);
    if (offset.isPresent()) {
      return offset.map(n -> new Term(n, true));
    }
    int before = cursor.at();
    cursor.take("'");
    Optional<Integer> number = cursor.takeInt();
    if (number.filter(n -> n > 0 && n < 100).isPresent()
        && cursor.takeSpaced(DateWords.CENTURY).isPresent()) {
      return number.map(n -> new Term(100 * (n - 1), false));
    }
    boolean bare = cursor.atEnd() && number.map(n -> n >= 1900 && n < 2100).orElse(false);
    boolean written = number.filter(n -> isYear(n, before)).isPresent();
    if (bare || (written && cursor.takeSharedUnit("년"))) {
      return number.map(n -> new Term(fullYear(n, cursor.at() - before), false));
    }
    cursor.to(before);
    return Optional.empty();
  }

  /** 2년 and 이십년 are durations; of years below a hundred two digits are written. */
  private boolean isYear(int number, int from) {
    return number >= 100 || (cursor.at() - from >= 2 && Character.isDigit(cursor.previous()));
  }

  /** {@code 97년} is 1997 and {@code 15년} 2015: news has no other century in two digits. */
  private static int fullYear(int written, int length) {
    boolean twoDigits = written < 100 && length <= 4;
    return !twoDigits ? written : written + (written >= 30 ? 1900 : 2000);
  }

  private Optional<Term> month() {
    Optional<Integer> offset = cursor.takeSpaced(DateWords.MONTHS);
    if (offset.isPresent()) {
      return offset.map(n -> new Term(n, true));
    }
    return cursor.takeSpacedInt(c -> c.takeSharedUnit("월")).map(n -> new Term(n, false));
  }

  private Optional<Integer> day() {
    return cursor.takeSpacedInt(c -> c.takeSharedUnit("일"));
  }

  private Optional<Modifier> modifier() {
    return cursor.takeSpaced(DateWords.MODIFIERS);
  }

  /** {@code 2023.6.11.}, {@code 2023-06-11}, {@code 23/6/11}, {@code 6/11/2023}, {@code 6/11}. */
  private Optional<DateExpression> numeric(Direction direction) {
    int before = cursor.at();
    Optional<Integer> first = digits();
    boolean slash = cursor.peek() == '/';
    Optional<Integer> second = separated(first);
    Optional<Integer> third = separated(second);
    boolean yearless = third.isEmpty() && second.isPresent() && slash && !cursor.startsWith("분기");
    Optional<LocalDate> full = third.flatMap(c -> date(first.get(), second.get(), c));
    Optional<MonthDay> day =
        yearless ? monthDay(first.get(), second.get()) : full.map(MonthDay::from);
    if (day.isEmpty()) {
      cursor.to(before);
      return Optional.empty();
    }
    cursor.take(".");
    Optional<Integer> year = full.map(LocalDate::getYear);
    return Optional.of(
        DateExpression.ofDay(direction, year, day.get(), cursor.takeSpaced(DateWords.WEEKDAYS)));
  }

  /** Year first, as Koreans write it; else month or day first. */
  private static Optional<LocalDate> date(int a, int b, int c) {
    return ofParts(a, b, c).or(() -> ofParts(c, a, b)).or(() -> ofParts(c, b, a));
  }

  private static Optional<LocalDate> ofParts(int year, int month, int day) {
    int full = year < 100 ? fullYear(year, 2) : year;
    return full < 1000
        ? Optional.empty()
        : monthDay(month, day).filter(d -> d.isValidYear(full)).map(d -> d.atYear(full));
  }

  private static Optional<MonthDay> monthDay(int month, int day) {
    boolean valid = month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    return valid ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
  }

  /** The digits after a separator, if there were some before it. */
  private Optional<Integer> separated(Optional<Integer> previous) {
    int before = cursor.at();
    boolean mark = previous.isPresent() && cursor.take(DateWords.SEPARATORS).isPresent();
    if (mark) {
      cursor.skipSpaces();
    }
    Optional<Integer> digits = mark ? digits() : Optional.empty();
    cursor.to(digits.isPresent() ? cursor.at() : before);
    return digits;
  }

  /** One to four digits, without the decimals that a number may have. */
  private Optional<Integer> digits() {
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
