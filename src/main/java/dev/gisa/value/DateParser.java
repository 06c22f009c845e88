package dev.gisa.value;

import dev.gisa.value.DateExpression.Direction;
import dev.gisa.value.DateExpression.Term;
import dev.gisa.value.Reference.Anchor;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Optional;

/**
 * Characters → {@link DateExpression}: a direction, a year, a part of it, a month, a day and a
 * weekday, in this order, each of which may be missing.
 */
final class DateParser {
  /** Of a year that is only itself, not a decade or century. */
  private static final int YEAR_DIGITS = 4;

  private final Cursor cursor;

  /** The first year of the reign or era that stands before the text of the cursor. */
  private final Optional<Integer> eraBefore;

  DateParser(Cursor cursor, Optional<Integer> eraBefore) {
    this.cursor = cursor;
    this.eraBefore = eraBefore;
  }

  /** The date here, and the cursor after it; empty if there is none. */
  Optional<DateExpression> parse() {
    int before = cursor.at();
    Direction direction =
        startsRelative()
            ? Direction.NONE
            : cursor.take(DateWords.DIRECTIONS).orElse(Direction.NONE);
    Optional<DateExpression> date =
        NumericDate.take(cursor, direction)
            .or(this::daysAway)
            .or(this::week)
            .or(() -> ofYear(direction));
    cursor.to(date.isPresent() ? cursor.at() : before);
    return date.map(this::dayFrom);
  }

  /** {@code 광복절 다음 날}: a day beside the one that is told. */
  private DateExpression dayFrom(DateExpression date) {
    boolean day = date instanceof DateExpression.Day || date instanceof DateExpression.Lunar;
    Optional<Integer> days = day ? cursor.takeSpaced(DateWords.DAYS_FROM) : Optional.empty();
    return days.<DateExpression>map(n -> new DateExpression.DayFrom(date, n)).orElse(date);
  }

  /** Whether a 지난 here belongs to a word such as 지난달. */
  private boolean startsRelative() {
    return cursor.startsWith(DateWords.QUARTERS)
        || cursor.startsWith(DateWords.YEARS)
        || cursor.startsWith(DateWords.MONTHS)
        || cursor.startsWith(DateWords.DAYS)
        || cursor.startsWith(DateWords.WEEKENDS)
        || cursor.startsWith(DateWords.WEEKS);
  }

  private Optional<DateExpression> daysAway() {
    return cursor.take(DateWords.DAYS).map(DateExpression.DaysAway::new);
  }

  private Optional<DateExpression> week() {
    Optional<Term> weekend = cursor.take(DateWords.WEEKENDS);
    return weekend
        .or(() -> cursor.take(DateWords.WEEKS))
        .or(() -> thisOne(DateWords.THIS_WEEK, "주", Direction.NONE))
        .map(
            offset ->
                new DateExpression.Week(
                    offset, cursor.takeSpaced(DateWords.WEEKDAYS), weekend.isPresent()));
  }

  /** A year, or what may be a part of one. */
  private Optional<DateExpression> ofYear(Direction direction) {
    Optional<Term> year = year(direction);
    int digits = year.isEmpty() ? YEAR_DIGITS : yearDigits();
    return lunar(direction, year)
        .or(() -> partOfYear(direction, year))
        .or(() -> cursor.take(DateWords.QUARTERS).map(DateExpression.Quarter::new))
        .or(() -> inMonth(direction, year))
        .or(() -> weekday(direction).filter(w -> year.isEmpty()))
        .or(() -> year.map(y -> new DateExpression.Year(year, digits)));
  }

  private Optional<DateExpression> weekday(Direction direction) {
    return cursor
        .takeSpaced(DateWords.WEEKDAYS)
        .map(weekday -> new DateExpression.Weekday(direction, weekday));
  }

  private int yearDigits() {
    return cursor.take("대") ? 3 : cursor.endsWith("세기") ? 2 : YEAR_DIGITS;
  }

  private Optional<DateExpression> partOfYear(Direction direction, Optional<Term> year) {
    return cursor
        .takeSpaced(DateWords.PARTS)
        .map(part -> new DateExpression.PartOfYear(direction, year, part));
  }

  /** {@code 추석 연휴}, {@code 음력 1월 15일}, {@code 음력 윤2월 3일}. */
  private Optional<DateExpression> lunar(Direction direction, Optional<Term> year) {
    Optional<LunarDay> feast = cursor.takeSpaced(DateWords.LUNAR_FEASTS);
    boolean holidays = feast.isPresent() && cursor.takeSpaced(DateWords.HOLIDAYS).isPresent();
    return feast
        .or(this::lunarDay)
        .map(day -> new DateExpression.Lunar(direction, year, day, holidays));
  }

  private Optional<LunarDay> lunarDay() {
    int before = cursor.at();
    if (cursor.takeSpaced(DateWords.LUNAR).isEmpty()) {
      return Optional.empty();
    }
    cursor.skipSpaces();
    boolean leap = cursor.take("윤");
    Optional<Integer> month = cursor.takeSpacedInt(c -> c.take("월"));
    Optional<LunarDay> day = month.flatMap(m -> day().map(d -> new LunarDay(m, d, leap)));
    cursor.to(day.isPresent() ? cursor.at() : before);
    return day;
  }

  private Optional<DateExpression> inMonth(Direction direction, Optional<Term> year) {
    Optional<MonthDay> feast = feast();
    Optional<Term> month = feast.map(f -> Term.told(f.getMonthValue())).or(this::month);
    Optional<DateExpression> nth = feast.isEmpty() ? nth(year, month) : Optional.empty();
    Optional<Integer> day =
        feast.map(MonthDay::getDayOfMonth).or(() -> nth.isPresent() ? Optional.empty() : day());
    if (nth.isPresent() || day.isEmpty()) {
      return nth.or(() -> month.map(m -> new DateExpression.Month(direction, year, month)));
    }
    Optional<Term> yearBehind = year.or(this::yearBehind);
    return day.map(
        d ->
            new DateExpression.Day(
                direction, yearBehind, month, d, cursor.takeSpaced(DateWords.WEEKDAYS)));
  }

  /** A feast of the sun's calendar; how long its 연휴 is, is not told. */
  private Optional<MonthDay> feast() {
    int before = cursor.at();
    Optional<MonthDay> feast = cursor.takeSpaced(DateWords.FEASTS);
    boolean holidays = feast.isPresent() && cursor.takeSpaced(DateWords.HOLIDAYS).isPresent();
    cursor.to(holidays ? before : cursor.at());
    return holidays ? Optional.empty() : feast;
  }

  /** {@code 첫째 주}, {@code 셋째 화요일}, {@code 둘째 주 일요일}, {@code 마지막 날}. */
  private Optional<DateExpression> nth(Optional<Term> year, Optional<Term> month) {
    int before = cursor.at();
    cursor.take(DateWords.OF);
    Optional<Integer> n = cursor.takeSpaced(DateWords.NTHS);
    // 첫날 by itself is that of an event
    boolean inTime = year.isPresent() || month.isPresent();
    boolean days = inTime && n.isPresent() && cursor.takeSpaced(DateWords.DAY).isPresent();
    boolean week = n.isPresent() && !days && cursor.takeSpaced(DateWords.WEEK).isPresent();
    Optional<DayOfWeek> weekday =
        n.isPresent() && !days ? cursor.takeSpaced(DateWords.WEEKDAYS) : Optional.empty();
    boolean taken = days || week || weekday.isPresent();
    cursor.to(taken ? cursor.at() : before);
    return taken
        ? n.map(i -> new DateExpression.Nth(year, month, i, days, weekday))
        : Optional.empty();
  }

  /** {@code 1월 12일, 2016년}. */
  private Optional<Term> yearBehind() {
    int before = cursor.at();
    cursor.take(",");
    cursor.skipSpaces();
    Optional<Term> year = year(Direction.NONE).filter(y -> y.anchor().isEmpty());
    cursor.to(year.isPresent() ? cursor.at() : before);
    return year;
  }

  private Optional<Term> year(Direction direction) {
    return cursor
        .take(DateWords.YEARS)
        .or(() -> thisOne(DateWords.THIS_YEAR, "연", direction))
        .or(this::yearOfEra)
        .or(this::yearInDigits);
  }

  /** {@code 연말}, {@code 월초}, {@code 지난 연말}: takes the unit and leaves its part. */
  private Optional<Term> thisOne(Words<Boolean> parts, String unit, Direction direction) {
    if (!cursor.startsWith(parts) || !cursor.take(unit)) {
      return Optional.empty();
    }
    boolean last = direction == Direction.PAST && cursor.startsWith("말");
    return Optional.of(new Term(last ? -1 : 0, Optional.of(Anchor.PUBLICATION)));
  }

  /** {@code 세종 25년}, {@code 기원전 57년}. */
  private Optional<Term> yearOfEra() {
    int before = cursor.at();
    Optional<Integer> first = cursor.take(DateWords.ERAS).or(() -> eraBefore);
    boolean ago = first.isEmpty() && cursor.take(DateWords.BEFORE_CHRIST).isPresent();
    Optional<Integer> n =
        first.isPresent() || ago ? cursor.takeSpacedInt(c -> c.take("년")) : Optional.empty();
    // 단기 1년 is the shorter term of a sentence
    boolean counted = n.isPresent() && (ago || first.get() + n.get() > 0);
    cursor.to(counted ? cursor.at() : before);
    return n.filter(i -> counted).map(i -> Term.told(ago ? 1 - i : first.get() + i - 1));
  }

  private Optional<Term> yearInDigits() {
    int before = cursor.at();
    cursor.take("'");
    Optional<Integer> number = yearInWords().or(cursor::takeInt);
    if (number.filter(n -> n > 0 && n < 100).isPresent()
        && cursor.takeSpaced(DateWords.CENTURY).isPresent()) {
      return number.map(n -> Term.told(100 * (n - 1)));
    }
    boolean bare = number.filter(DateParser::isModern).isPresent() && isBareYear();
    boolean written = number.filter(n -> isYear(n, before)).isPresent();
    boolean modern = number.filter(DateParser::isModern).isPresent();
    if (bare
        || (written && (cursor.take("학년도") || cursor.takeSharedUnit("년")))
        || (modern && cursor.takeSpaced(DateWords.KINDS_OF_YEAR).isPresent())) {
      return number.map(n -> Term.told(fullYear(n, cursor.at() - before)));
    }
    cursor.to(before);
    return Optional.empty();
  }

  /** {@code 이공이삼}, {@code 二〇二三}: four digits in words. */
  private Optional<Integer> yearInWords() {
    int from = cursor.at();
    int year = 0;
    for (int digit = digitInWord(); digit >= 0; digit = digitInWord()) {
      year = 10 * year + digit;
      cursor.to(cursor.at() + 1);
    }
    boolean four = cursor.at() == from + YEAR_DIGITS;
    cursor.to(four ? cursor.at() : from);
    return four ? Optional.of(year) : Optional.empty();
  }

  private int digitInWord() {
    return cursor.peek() == '공' ? 0 : NumberScanner.SINO_DIGITS.indexOf(cursor.peek());
  }

  /** Whether news would name such a year without 년. */
  static boolean isModern(int year) {
    return year >= 1900 && year < 2100;
  }

  /** Whether nothing but the end of a range of years follows: {@code 2014~2018}. */
  private boolean isBareYear() {
    int before = cursor.at();
    boolean range =
        cursor.takeRangeMark() && cursor.takeInt().filter(DateParser::isModern).isPresent();
    boolean bare = (range || cursor.at() == before) && cursor.atEnd();
    cursor.to(before);
    return bare;
  }

  /** 2년 and 이십년 are durations; of years below a hundred two digits are written. */
  private boolean isYear(int number, int from) {
    return number >= 100 || (cursor.at() - from >= 2 && Character.isDigit(cursor.previous()));
  }

  /** {@code 97년} is 1997 and {@code 15년} 2015: news has no other century in two digits. */
  static int fullYear(int written, int length) {
    boolean twoDigits = written < 100 && length <= 4;
    return !twoDigits ? written : written + (written >= 30 ? 1900 : 2000);
  }

  private Optional<Term> month() {
    return cursor
        .takeSpaced(DateWords.MONTHS)
        .or(() -> thisOne(DateWords.THIS_MONTH, "월", Direction.NONE))
        .or(() -> cursor.takeSpacedInt(c -> c.takeSharedUnit("월")).map(Term::told));
  }

  private Optional<Integer> day() {
    return cursor.takeSpacedInt(c -> c.takeSharedUnit("일"));
  }
}
