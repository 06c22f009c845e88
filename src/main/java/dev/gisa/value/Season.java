package dev.gisa.value;

import dev.gisa.value.DateExpression.Direction;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** The seasons, by TIMEX3's names. Each counts to the year in which it begins. */
enum Season {
  SP(3),
  SU(6),
  FA(9),
  WI(12);

  private static final int MONTHS = 3;
  private static final int HALF_A_YEAR = 6;

  private final int firstMonth;

  Season(int firstMonth) {
    this.firstMonth = firstMonth;
  }

  static Optional<Season> of(String name) {
    return Arrays.stream(values()).filter(season -> season.name().equals(name)).findFirst();
  }

  YearMonth start(int year) {
    return YearMonth.of(year, firstMonth);
  }

  /**
   * The year of the one that is meant in a month: 지난 the last that is over, 오는 the first that is
   * not, 다음 the first that has not begun, 이번 the nearest, else the last that has begun.
   */
  int year(Direction direction, YearMonth here) {
    int last = here.getMonthValue() < firstMonth ? here.getYear() - 1 : here.getYear();
    boolean near = start(last).plusMonths(1).until(here, ChronoUnit.MONTHS) <= HALF_A_YEAR;
    return switch (direction) {
      case PAST -> goesOn(last, here) ? last - 1 : last;
      case FUTURE -> goesOn(last, here) ? last : last + 1;
      case NEXT -> last + 1;
      case THIS -> near ? last : last + 1;
      case NONE -> last;
    };
  }

  /** {@code 올겨울} in January is that of last year. */
  int ofThisYear(YearMonth here) {
    return goesOn(here.getYear() - 1, here) ? here.getYear() - 1 : here.getYear();
  }

  private boolean goesOn(int year, YearMonth here) {
    return !start(year).isAfter(here) && start(year).plusMonths(MONTHS).isAfter(here);
  }
}
