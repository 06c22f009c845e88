package dev.gisa.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Feasts of Korea's lunar calendar: Seollal of 2023 → 2023-01-22.
 *
 * <p>Known from 1990 to 2032. The days were computed in Korean time from the new moons of Meeus,
 * "Astronomical Algorithms" (2nd ed., chapter 49), and the sun's longitude (chapter 25): the month
 * that holds 330° begins with Seollal, that of 60° has Buddha's birthday as its eighth day and that
 * of 180° Chuseok as its fifteenth. Those of 2015 to 2027 equal the published holidays.
 */
enum LunarFeast {
  SEOLLAL(
      """
      0127 0215 0204 0123 0210 0131 0219 0208 0128 0216 0205
      0124 0212 0201 0122 0209 0129 0218 0207 0126 0214 0203
      0123 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201
      0122 0210 0129 0217 0207 0127 0213 0203 0123 0211"""),
  CHUSEOK(
      """
      1003 0922 0911 0930 0920 0909 0927 0916 1005 0924 0912
      1001 0921 0911 0928 0918 1006 0925 0914 1003 0922 0912
      0930 0919 0908 0927 0915 1004 0924 0913 1001 0921 0910
      0929 0917 1006 0925 0915 1003 0922 0912 1001 0919"""),
  BUDDHAS_BIRTHDAY(
      """
      0502 0521 0510 0528 0518 0507 0524 0514 0503 0522 0511
      0501 0519 0508 0526 0515 0505 0524 0512 0502 0521 0510
      0528 0517 0506 0525 0514 0503 0522 0512 0430 0519 0508
      0527 0515 0505 0524 0513 0502 0520 0509 0528 0516""");

  private static final int FIRST_YEAR = 1990;

  /** Month and day of each year from {@link #FIRST_YEAR} on. */
  private final String[] days;

  LunarFeast(String days) {
    this.days = days.split("\\s+");
  }

  /** Empty outside of the years that are known. */
  Optional<LocalDate> in(int year) {
    int index = year - FIRST_YEAR;
    if (index < 0 || index >= days.length) {
      return Optional.empty();
    }
    int day = Integer.parseInt(days[index]);
    return Optional.of(LocalDate.of(year, day / 100, day % 100));
  }
}
