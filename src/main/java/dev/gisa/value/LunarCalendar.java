package dev.gisa.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Korea's lunar calendar: the first day of its year 2023 → 2023-01-22.
 *
 * <p>Known from 1900 to 2050. The months are those of the Dangi calendar in ICU4J 75.1; Seollal,
 * Buddha's birthday and Chuseok of 1990 to 2032 were also computed from the new moons of Meeus,
 * "Astronomical Algorithms" (2nd ed., chapter 49), and are the same.
 */
final class LunarCalendar {
  private static final int FIRST_YEAR = 1900;
  private static final int MONTHS_BITS = 13;
  private static final int LEAP_BITS = 4;
  private static final int SHORT_MONTH = 29;

  /**
   * A year each: days from 1 January to its first day, the month that a leap month follows (0 for
   * none), and from the left a 1 for each month of 30 days.
   */
  private static final String[] YEARS =
      """
      3d096d 62095c 4c14ae 38aa4d 5c1a4c 441b2a 308d55 560ad4 40135a 2a495d 50095c 3ad49b
      60149a 481a4a 32bb29 5816aa 440ad4 2c52da 5212ba 3ee95b 640936 4c1496 36b64b 5c0d52
      4615a8 2e96b5 56056c 4012b6 2c4937 50092e 3acc96 5e1c94 481d4a 32ada9 580b6a 44056c
      2e72ae 52125c 3cf92d 62192a 4c1a94 34db4a 5a16d2 460ada 32855b 5604ba 40125a 2a592b
      50152a 38fa95 5e1694 4816aa 34aad5 5809b6 4404b6 2e7257 540a56 3d152b 620d2a 4c0d54
      36d5aa 5a156a 46096c 3094ae 5614ae 400a4e 2a6d26 4e1b2a 3aed55 5e0ad4 48135a 34a95d
      5a095c 42149c 2c9a4d 521a4a 3d1aa9 6016a8 4a1ad4 36d2da 5c12b6 460936 30949b 561496
      41564b 640d4a 4e0da8 38d6b5 60056c 4812b6 34a937 5a092e 440c96 2c6d4a 501d4a 3d0da9
      620b5a 4c056c 36b26e 5c125c 46192c 2e9c95 541a94 3e1b4a 2a4b55 4e0ad8 38f55b 6004ba
      4a125a 32b92b 58152a 421694 2c774a 5016aa 3d2ab5 620974 4c14b6 36b257 5c0a56 46152a
      309695 540d54 3e15aa 2a4ab5 50096c 38d4ae 5e14ae 4a0a4e 34ad26 561b26 420b54 2c756a
      5212da 3d695d 62095c 4c149a 36da4d 5a1a4a 441aa4 2ebb54 5416d4 3e12da 2a495b 500936
      3af497 5e1496 48164a 32b6a5 580da8 4015b4 2c72b6"""
          .split("\\s+");

  private LunarCalendar() {}

  /** Empty outside of the years that are known, and for a day that the year does not have. */
  static Optional<LocalDate> day(int year, LunarDay day) {
    int index = year - FIRST_YEAR;
    if (index < 0 || index >= YEARS.length) {
      return Optional.empty();
    }
    int packed = Integer.parseInt(YEARS[index], 16);
    int leap = packed >> MONTHS_BITS & (1 << LEAP_BITS) - 1;
    boolean known = day.month() >= 1 && day.month() <= 12 && day.day() >= 1;
    if (!known || (day.leap() && day.month() != leap)) {
      return Optional.empty();
    }
    boolean afterLeap = day.leap() || (leap > 0 && day.month() > leap);
    int month = day.month() - 1 + (afterLeap ? 1 : 0);
    int start = packed >> MONTHS_BITS + LEAP_BITS;
    for (int i = 0; i < month; i++) {
      start += length(packed, i);
    }
    return day.day() > length(packed, month)
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, 1, 1).plusDays(start + day.day() - 1L));
  }

  private static int length(int packed, int month) {
    return SHORT_MONTH + (packed >> MONTHS_BITS - 1 - month & 1);
  }
}
