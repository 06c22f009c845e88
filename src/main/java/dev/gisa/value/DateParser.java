package dev.gisa.value;

import dev.gisa.value.DateExpression.Direction;
import dev.gisa.value.DateExpression.Term;
import dev.gisa.value.TemporalValue.Modifier;
import java.time.DayOfWeek;
import java.util.Optional;

/**
 * Characters → {@link DateExpression}: a direction, a year, a part of it, a month, a day, a weekday
 * and a modifier, in this order, each of which may be missing.
 */
final class DateParser {
  private static final Words<Direction> DIRECTIONS =
      Words.of(
          Direction::valueOf,
          """
          PAST 지난_
          FUTURE 오는_ 돌아오는_ 다가오는_""");
  private static final Words<Integer> YEARS =
      Words.of(
          Integer::valueOf,
          """
          -2 재작년 지지난해
          -1 작년 지난해 지난_해 전년 지난_한_해
          0 올해 올_한_해 올 금년 연 이번_해
          1 내년 다음_해 명년
          2 내후년""");
  private static final Words<String> PERIODS =
      Words.of(
          timex -> timex,
          """
          H1 상반기 전반기
          H2 하반기 후반기
          Q1 1분기 1/4분기 일분기
          Q2 2분기 2/4분기 이분기
          Q3 3분기 3/4분기 삼분기
          Q4 4분기 4/4분기 사분기
          SP 봄 봄철
          SU 여름 여름철
          FA 가을 가을철
          WI 겨울 겨울철""");
  private static final Words<Integer> MONTHS =
      Words.of(
          Integer::valueOf,
          """
          -2 지지난달 지지난_달
          -1 지난달 지난_달 전달 전월
          0 이달 이번_달 금월
          1 내달 다음_달 익월""");
  private static final Words<Integer> DAYS =
      Words.of(
          Integer::valueOf,
          """
          -2 그제 그저께 엊그제
          -1 어제
          0 오늘 금일
          1 내일 명일
          2 모레
          3 글피""");
  private static final Words<Integer> WEEKS =
      Words.of(
          Integer::valueOf,
          """
          -2 지지난주
          -1 지난주 지난_주 저번주 저번_주
          0 이번주 이번_주 금주
          1 다음주 다음_주 내주""");
  private static final Words<DayOfWeek> WEEKDAYS =
      Words.of(
          DayOfWeek::valueOf,
          """
          MONDAY 월요일
          TUESDAY 화요일
          WEDNESDAY 수요일
          THURSDAY 목요일
          FRIDAY 금요일
          SATURDAY 토요일
          SUNDAY 일요일""");
  private static final Words<Modifier> MODIFIERS =
      Words.of(
          Modifier::valueOf,
          """
          START 초 초순 초반 상순 초부터
          MID 중순 중반
          END 말 하순 말쯤 후반
          BEFORE 이전 전
          ON_OR_AFTER 이후 이래
          AFTER 후""");

  private final Cursor cursor;

  DateParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The date here, and the cursor after it; empty if there is none. */
  Optional<DateExpression> parse() {
    int before = cursor.at();
    Direction direction =
        startsRelative() ? Direction.NONE : cursor.take(DIRECTIONS).orElse(Direction.NONE);
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
    boolean relative =
        cursor.take(YEARS).or(() -> cursor.take(MONTHS)).or(() -> cursor.take(WEEKS)).isPresent();
    cursor.to(before);
    return relative;
  }

  private DateExpression words(Direction direction) {
    Optional<Integer> dayOffset = cursor.take(DAYS);
    Optional<Integer> weekOffset = cursor.take(WEEKS);
    boolean relativeDay = dayOffset.isPresent() || weekOffset.isPresent();
    Optional<Term> year = relativeDay ? Optional.empty() : year();
    boolean decade = year.isPresent() && cursor.take("대");
    Optional<String> period = cursor.takeSpaced(PERIODS);
    Optional<Term> month = relativeDay || period.isPresent() ? Optional.empty() : month();
    Optional<Integer> day = relativeDay || period.isPresent() ? Optional.empty() : day();
    Optional<DayOfWeek> weekday = cursor.takeSpaced(WEEKDAYS);
    return new DateExpression(
        direction, year, decade, month, day, dayOffset, weekOffset, weekday, period, modifier());
  }

  private Optional<Term> year() {
    Optional<Integer> offset = cursor.take(YEARS);
    if (offset.isPresent()) {
      return offset.map(n -> new Term(n, true));
    }
    int before = cursor.at();
    cursor.take("'");
    Optional<Integer> number = cursor.takeInt();
    boolean bare = cursor.atEnd() && number.map(n -> n >= 1900 && n < 2100).orElse(false);
    if (bare || (number.isPresent() && cursor.takeSharedUnit("년"))) {
      return number.map(n -> new Term(fullYear(n, cursor.at() - before), false));
    }
    cursor.to(before);
    return Optional.empty();
  }

  /** {@code 97년} is 1997 and {@code 15년} 2015: news has no other century in two digits. */
  private static int fullYear(int written, int length) {
    boolean twoDigits = written < 100 && length <= 4;
    return !twoDigits ? written : written + (written >= 30 ? 1900 : 2000);
  }

  private Optional<Term> month() {
    Optional<Integer> offset = cursor.takeSpaced(MONTHS);
    if (offset.isPresent()) {
      return offset.map(n -> new Term(n, true));
    }
    return numbered("월").map(n -> new Term(n, false));
  }

  private Optional<Integer> day() {
    return numbered("일");
  }

  private Optional<Integer> numbered(String unit) {
    int before = cursor.at();
    cursor.skipSpaces();
    Optional<Integer> number = cursor.takeInt();
    boolean isPart = number.isPresent() && cursor.takeSharedUnit(unit);
    if (!isPart) {
      cursor.to(before);
    }
    return isPart ? number : Optional.empty();
  }

  private Optional<Modifier> modifier() {
    return cursor.takeSpaced(MODIFIERS);
  }

  /** {@code 2023.6.11.}, {@code 2023-06-11}, {@code 2023/6/11}. */
  private Optional<DateExpression> numeric(Direction direction) {
    int before = cursor.at();
    Optional<Integer> year = digits().filter(y -> cursor.at() - before == 4);
    Optional<Integer> month = separated(year);
    Optional<Integer> day = separated(month);
    if (day.isEmpty()) {
      cursor.to(before);
      return Optional.empty();
    }
    cursor.take(".");
    return Optional.of(
        new DateExpression(
            direction,
            year.map(n -> new Term(n, false)),
            false,
            month.map(n -> new Term(n, false)),
            day,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private Optional<Integer> separated(Optional<Integer> previous) {
    boolean mark =
        previous.isPresent() && (cursor.take(".") || cursor.take("-") || cursor.take("/"));
    if (!mark) {
      return Optional.empty();
    }
    cursor.skipSpaces();
    return digits();
  }

  /** Up to four digits, without the decimals that a number may have. */
  private Optional<Integer> digits() {
    int number = 0;
    int from = cursor.at();
    while (Character.isDigit(cursor.peek()) && cursor.at() < from + 4) {
      number = 10 * number + Character.digit(cursor.peek(), 10);
      cursor.to(cursor.at() + 1);
    }
    return cursor.at() == from ? Optional.empty() : Optional.of(number);
  }
}
