package dev.gisa.value;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 지난 두 달 and 다음 3시간 as Duckling counts them, in whole units of the calendar; gisa counts from the
 * reference itself, as Recognizers does.
 */
final class WholeUnits {
  private static final Pattern DURATION = Pattern.compile("P(T?)(\\d+)([YMWDHS])");
  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "Y", ChronoUnit.YEARS,
          "M", ChronoUnit.MONTHS,
          "W", ChronoUnit.WEEKS,
          "D", ChronoUnit.DAYS,
          "TH", ChronoUnit.HOURS,
          "TM", ChronoUnit.MINUTES,
          "TS", ChronoUnit.SECONDS);

  private WholeUnits() {}

  /** The interval that the whole units of such a value cover; empty if it is none. */
  static Optional<String> of(TemporalValue value, LocalDateTime reference) {
    Matcher duration = DURATION.matcher(value.timex());
    if (!duration.matches() || value.range().isEmpty()) {
      return Optional.empty();
    }
    ChronoUnit unit = UNITS.get(duration.group(1) + duration.group(3));
    long count = Long.parseLong(duration.group(2));
    boolean past = value.range().get().start().compareTo(reference.toString()) < 0;
    LocalDateTime whole = truncated(reference, unit);
    LocalDateTime start = past ? whole.minus(count, unit) : whole.plus(1, unit);
    return Optional.of(start + "/" + start.plus(count, unit));
  }

  private static LocalDateTime truncated(LocalDateTime time, ChronoUnit unit) {
    LocalDateTime day = time.truncatedTo(ChronoUnit.DAYS);
    return switch (unit) {
      case YEARS -> day.withDayOfYear(1);
      case MONTHS -> day.withDayOfMonth(1);
      case WEEKS -> day.with(DayOfWeek.MONDAY);
      default -> time.truncatedTo(unit);
    };
  }
}
