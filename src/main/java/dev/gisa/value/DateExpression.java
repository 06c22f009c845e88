package dev.gisa.value;

import dev.gisa.value.Reference.Anchor;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.stream.Stream;

/** What a date says, before it is known which day that is. */
sealed interface DateExpression {

  enum Direction {
    NONE,
    PAST,
    /** 이번: in this week or year. */
    THIS,
    /** 다음: in the week or year after. */
    NEXT,
    FUTURE
  }

  /** A number as it is told, or a distance from a reference. */
  record Term(int number, Optional<Anchor> anchor) {
    static Term told(int number) {
      return new Term(number, Optional.empty());
    }
  }

  /** {@code 어제}, {@code 이날}. */
  record DaysAway(Term days) implements DateExpression {
    @Override
    public Optional<Anchor> toldAnchor() {
      return days.anchor();
    }
  }

  /** {@code 지난주}, {@code 다음 주 금요일}, {@code 이번 주말}. */
  record Week(Term offset, Optional<DayOfWeek> weekday, boolean weekend) implements DateExpression {
    @Override
    public Optional<Anchor> toldAnchor() {
      return offset.anchor();
    }
  }

  /** {@code 오는 금요일}. */
  record Weekday(Direction direction, DayOfWeek weekday) implements DateExpression {
    @Override
    public DateExpression towards(Direction other) {
      return new Weekday(other, weekday);
    }
  }

  /** {@code 지난해 추석}, {@code 음력 1월 15일}; {@code holidays} for a feast's three days off. */
  record Lunar(Direction direction, Optional<Term> year, LunarDay day, boolean holidays)
      implements DateExpression {
    @Override
    public DateExpression towards(Direction other) {
      return new Lunar(other, year, day, holidays);
    }
  }

  /** {@code 9일}, {@code 내달 3일}, {@code 2023년 6월 9일 금요일}. */
  record Day(
      Direction direction,
      Optional<Term> year,
      Optional<Term> month,
      int day,
      Optional<DayOfWeek> weekday)
      implements DateExpression {
    @Override
    public DateExpression towards(Direction other) {
      return new Day(other, year, month, day, weekday);
    }
  }

  /**
   * {@code 9월 셋째 화요일}, {@code 2015년 두 번째 주}, {@code 10월 마지막 날}.
   *
   * @param n from 1; -1 for the last
   * @param weekday the weekday that is counted; empty for weeks and days
   */
  record Nth(
      Optional<Term> year, Optional<Term> month, int n, boolean ofDays, Optional<DayOfWeek> weekday)
      implements DateExpression {}

  /** {@code 지난달}, {@code 2023년 6월}; the month is never empty. */
  record Month(Direction direction, Optional<Term> year, Optional<Term> month)
      implements DateExpression {
    @Override
    public DateExpression towards(Direction other) {
      return new Month(other, year, month);
    }
  }

  /** {@code 지난해}, {@code 1990년대}: 3 digits make a decade, 2 a century. The year is never empty. */
  record Year(Optional<Term> year, int digits) implements DateExpression {}

  /** {@code 올 하반기}, {@code 2015년 봄}, {@code 지난겨울}, with TIMEX3's name for the part. */
  record PartOfYear(Direction direction, Optional<Term> year, String part)
      implements DateExpression {
    @Override
    public DateExpression towards(Direction other) {
      return new PartOfYear(other, year, part);
    }
  }

  /** {@code 광복절 다음 날}: days after a day that is told. */
  record DayFrom(DateExpression day, int days) implements DateExpression {
    @Override
    public Direction direction() {
      return day.direction();
    }

    @Override
    public DateExpression towards(Direction other) {
      return new DayFrom(day.towards(other), days);
    }

    @Override
    public Optional<Anchor> toldAnchor() {
      return day.toldAnchor();
    }

    @Override
    public Optional<Anchor> anchor() {
      return day.anchor();
    }
  }

  /** {@code 지난 분기}: quarters from that of publication. */
  record Quarter(int offset) implements DateExpression {}

  default Optional<Term> year() {
    return Optional.empty();
  }

  default Optional<Term> month() {
    return Optional.empty();
  }

  /** 지난, 오는 or the like that stands with it. */
  default Direction direction() {
    return Direction.NONE;
  }

  /** The same date, said with 지난 or 오는. */
  default DateExpression towards(Direction other) {
    return this;
  }

  /** Whether a 지난 or 오는 beside it could decide which day it is. */
  default boolean isUndirected() {
    return direction() == Direction.NONE && anchor().isPresent() && toldAnchor().isEmpty();
  }

  /** The reference that the words themselves name: that of {@code 지난달} and {@code 이날}. */
  default Optional<Anchor> toldAnchor() {
    return Stream.of(year(), month())
        .flatMap(Optional::stream)
        .flatMap(term -> term.anchor().stream())
        .findFirst();
  }

  /** The reference without which the date is not known; empty for {@code 2023년 6월 9일}. */
  default Optional<Anchor> anchor() {
    return toldAnchor()
        .or(() -> year().isPresent() ? Optional.empty() : Optional.of(Anchor.PUBLICATION));
  }
}
