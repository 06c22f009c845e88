package dev.gisa.value;

/**
 * A day of Korea's lunar calendar: Chuseok is the fifteenth of its eighth month.
 *
 * @param leap whether its month is the leap month that follows the one of that number
 */
record LunarDay(int month, int day, boolean leap) {
  /** From {@code 8-15}. */
  static LunarDay of(String written) {
    String[] parts = written.split("-");
    return new LunarDay(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), false);
  }
}
