package dev.gisa.value;

import dev.gisa.value.Reading.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Dates that are a distance from the day of publication: in an article of 2023-06-11 {@code 사흘 전} →
 * 2023-06-08, {@code 두 달 전} → 2023-04, {@code 2년 뒤} → 2025, {@code 지난 3주} → P3W from 2023-05-21 to
 * 2023-06-11 (exclusive).
 *
 * <p>The granularity is that of the smallest unit, a week being seven days. {@code 지난 3일} and
 * {@code 오는 3일} are the third of a month and not read here.
 */
final class DistanceReader {
  private static final int FIRST_YEAR_IN_TWO_DIGITS = 10;
  private static final int FIRST_CALENDAR_YEAR = 100;
  private static final Words<Integer> ORIGINS =
      Words.of(
          Integer::valueOf,
          """
          -1 어제로부터_ 어제부터_
          0 지금으로부터_ 지금부터_ 오늘로부터_ 오늘부터_
          1 내일로부터_ 내일부터_""");
  private static final Words<Integer> MARKS =
      Words.of(
          Integer::valueOf,
          """
          -1 전
          1 후 뒤""");

  /** 2년 이전 is a distance, 97년 이전 and 7일 이전 are not. */
  private static final Words<Integer> MARKS_OF_YEARS =
      Words.of(
          Integer::valueOf,
          """
          -1 이전
          1 이후""");

  private static final Words<Integer> LEADS =
      Words.of(
          Integer::valueOf,
          """
          -1 지난_ 최근_ 과거_ 지난_한_
          1 앞으로_ 향후_ 다음_ 오는_ 다가오는_""");
  private static final Words<Boolean> WITHIN = Words.of(Boolean::valueOf, "true 이내 내 안");

  private DistanceReader() {}

  static Optional<Reading> read(Phrase phrase, Optional<LocalDate> publishedOn) {
    Cursor cursor = phrase.cursor();
    boolean about = Hedge.before(phrase, cursor).contains(Hedge.ABOUT);
    Optional<Integer> origin = cursor.take(ORIGINS);
    Optional<Integer> lead = origin.isPresent() ? Optional.empty() : cursor.take(LEADS);
    boolean calendar = lead.isPresent() && !cursor.startsWith(DurationReader.DAYS);
    Optional<String> duration = DurationReader.take(cursor);
    Optional<Period> period = duration.flatMap(DistanceReader::period);
    boolean day = cursor.endsWith("일") && calendar && phrase.text().matches("(지난|오는|다가오는).*");
    if (period.isEmpty() || day || period.get().getYears() >= FIRST_CALENDAR_YEAR) {
      return Optional.empty();
    }
    return value(cursor, duration.get(), period.get(), origin.orElse(0), lead, about, publishedOn);
  }

  /** Empty for a duration with hours: articles have no time of publication. */
  private static Optional<Period> period(String timex) {
    return timex.contains("T") ? Optional.empty() : Optional.of(Period.parse(timex));
  }

  private static Optional<Reading> value(
      Cursor cursor,
      String duration,
      Period period,
      int origin,
      Optional<Integer> lead,
      boolean about,
      Optional<LocalDate> publishedOn) {
    boolean ofYears =
        period.getDays() == 0
            && period.getMonths() == 0
            && period.getYears() < FIRST_YEAR_IN_TWO_DIGITS;
    Optional<Integer> mark =
        cursor
            .takeSpaced(MARKS)
            .or(() -> ofYears ? cursor.takeSpaced(MARKS_OF_YEARS) : Optional.empty());
    boolean within = mark.isEmpty() && cursor.takeSpaced(WITHIN).isPresent();
    boolean counts = mark.isPresent() || within || lead.isPresent();
    if (!counts || !cursor.restIsIdle()) {
      return Optional.empty();
    }
    if (publishedOn.isEmpty()) {
      return Optional.of(new Reading.Unresolved(Reason.NO_PUBLICATION_DATE));
    }
    LocalDate from = publishedOn.get().plusDays(origin);
    try {
      TemporalValue value =
          mark.isPresent()
              ? point(from, period.multipliedBy(mark.get()), about)
              : interval(from, duration, period, within ? 0 : lead.get(), about);
      return Optional.of(new Reading.Resolved(value));
    } catch (DateTimeException | ArithmeticException beyond) {
      return Optional.of(new Reading.Unresolved(Reason.NOT_READABLE));
    }
  }

  private static TemporalValue point(LocalDate from, Period distance, boolean about) {
    LocalDate day = from.plus(distance);
    String timex =
        distance.getDays() != 0
            ? day.toString()
            : distance.getMonths() != 0
                ? YearMonth.from(day).toString()
                : "%04d".formatted(day.getYear());
    return TemporalValue.of(timex, about);
  }

  /** Up to the day of publication, from the day after it, or (0) from the day itself. */
  private static TemporalValue interval(
      LocalDate from, String duration, Period period, int side, boolean about) {
    LocalDate start = side < 0 ? from.minus(period) : from.plusDays(side);
    LocalDate end = side < 0 ? from : start.plus(period);
    return new TemporalValue(
        duration,
        about,
        Optional.empty(),
        Optional.of(new TemporalValue.Range(start.toString(), end.toString(), false)));
  }
}
