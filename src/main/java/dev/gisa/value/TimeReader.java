package dev.gisa.value;

import java.util.Optional;
import java.util.Set;

/**
 * Times of day: {@code 오후 7시 30분께} → about T19:30, {@code 오후} → TAF, {@code 정오} → T12:00.
 *
 * <p>The day is not part of it. An hour without 오전 or 오후 is taken as it is written. 새벽 counts as
 * night (TNI) where no hour follows.
 */
final class TimeReader {
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  /** Part of the day, and what it adds to an hour below twelve. */
  private record DayPart(String timex, int added) {}

  private record Clock(String timex, int hour, boolean afternoon) {}

  private static final Words<DayPart> DAY_PARTS =
      Words.of(
          TimeReader::dayPart,
          """
          TMO+0 오전 아침 이른_아침 AM
          TAF+12 오후 PM
          TMI+12 낮 한낮 대낮
          TEV+12 저녁
          TNI+12 밤 한밤 한밤중 심야
          TNI+0 새벽""");
  private static final Words<String> FIXED =
      Words.of(
          timex -> timex,
          """
          T12:00 정오
          T00:00 자정""");

  private TimeReader() {}

  private static DayPart dayPart(String written) {
    String[] parts = written.split("\\+");
    return new DayPart(parts[0], Integer.parseInt(parts[1]));
  }

  static Optional<Value> read(Phrase phrase) {
    Cursor cursor = phrase.cursor();
    Set<Hedge> hedges = Hedge.before(phrase, cursor);
    Optional<Clock> start = clock(cursor, Optional.empty());
    hedges.addAll(Hedge.after(cursor));
    if (start.isEmpty()) {
      return Optional.empty();
    }
    boolean about = hedges.contains(Hedge.ABOUT);
    int before = cursor.at();
    Optional<Clock> end = cursor.takeRangeMark() ? clock(cursor, start) : Optional.empty();
    if (end.isPresent()) {
      String from = start.get().timex();
      String to = end.get().timex();
      return Optional.of(
          new TemporalValue(
              from + "/" + to,
              about,
              Optional.empty(),
              Optional.of(new TemporalValue.Range(from, to, true))));
    }
    cursor.to(before);
    return cursor.restIsIdle()
        ? Optional.of(
            new TemporalValue(start.get().timex(), about, Optional.empty(), Optional.empty()))
        : Optional.empty();
  }

  /** One time; the end of a range without 오전 or 오후 is in the half of the day of its start. */
  private static Optional<Clock> clock(Cursor cursor, Optional<Clock> start) {
    Optional<String> fixed = cursor.take(FIXED);
    if (fixed.isPresent()) {
      return fixed.map(timex -> new Clock(timex, 12, false));
    }
    Optional<DayPart> part = cursor.take(DAY_PARTS);
    cursor.skipSpaces();
    Optional<Clock> clock = hour(cursor, part, start);
    return clock.or(() -> part.map(p -> new Clock(p.timex(), 0, p.added() > 0)));
  }

  private static Optional<Clock> hour(
      Cursor cursor, Optional<DayPart> part, Optional<Clock> start) {
    int before = cursor.at();
    Optional<Integer> number = cursor.takeInt();
    boolean colon = cursor.peek() == ':';
    // 시 begins 시간 too, which makes a duration
    boolean isHour =
        number.isPresent() && !cursor.startsWith("시간") && (cursor.takeSharedUnit("시") || colon);
    int written = number.orElse(HOURS + 1);
    if (!isHour || written > HOURS) {
      cursor.to(before);
      return Optional.empty();
    }
    boolean afternoon =
        part.map(p -> p.added() > 0)
            .orElse(start.filter(s -> s.afternoon() && written >= s.hour() % 12).isPresent());
    Optional<Integer> minute = colon ? minuteAfterColon(cursor) : minute(cursor);
    boolean midnight = written == 12 && part.map(p -> p.timex().equals("TNI")).orElse(false);
    int hour = midnight ? 0 : (written < 12 && afternoon ? written + 12 : written) % HOURS;
    return minute.map(m -> new Clock("T%02d:%02d".formatted(hour, m), hour, afternoon));
  }

  private static Optional<Integer> minuteAfterColon(Cursor cursor) {
    cursor.take(":");
    return cursor.takeInt().filter(m -> m < MINUTES);
  }

  /** The minutes after the hour, 0 if there are none; empty if there are too many. */
  private static Optional<Integer> minute(Cursor cursor) {
    int before = cursor.at();
    cursor.skipSpaces();
    if (cursor.take("반")) {
      return Optional.of(MINUTES / 2);
    }
    Optional<Integer> minute = cursor.takeInt();
    if (minute.isPresent() && cursor.take("분")) {
      return minute.filter(m -> m < MINUTES);
    }
    cursor.to(before);
    return Optional.of(0);
  }
}
