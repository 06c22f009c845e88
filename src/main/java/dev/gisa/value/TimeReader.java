package dev.gisa.value;

import dev.gisa.value.TemporalValue.Modifier;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * Times of day: {@code 오후 7시 30분께} → about T19:30, {@code 오후} → TAF, {@code 정오} → T12:00.
 *
 * <p>The day is not part of it. An hour without 오전 or 오후 is taken as it is written. 새벽 counts as
 * night (TNI) where no hour follows.
 */
final class TimeReader {
  private static final int NOON = 12;
  private static final Set<String> AT_MIDNIGHT = Set.of("TNI", "TMO");
  private static final int LAST_HOUR_OF_NIGHT = 5;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  /** Part of the day, what it adds to an hour below twelve, and 이른 or 늦은 before it. */
  private record DayPart(String timex, int added, Optional<Modifier> modifier) {
    DayPart with(Optional<Modifier> other) {
      return new DayPart(timex, added, other);
    }
  }

  /**
   * One time of a day.
   *
   * @param hour 0 to 24; 0 where only a part of the day is told
   * @param told whether 오전, 오후 or the like stands with it
   * @param modifier START for 이른 아침, END for 늦은 밤, where no hour is told
   */
  record Clock(
      String timex, int hour, boolean afternoon, boolean told, Optional<Modifier> modifier) {
    Clock(String timex, int hour, boolean afternoon, boolean told) {
      this(timex, hour, afternoon, told, Optional.empty());
    }

    /** The same time of a zone, {@code +09:00}. */
    Clock in(String offset) {
      return new Clock(timex + offset, hour, afternoon, told, modifier);
    }

    /** 5시 in 5시부터 오후 6시까지 is in the afternoon too. */
    Clock before(Clock end) {
      boolean shared = !told && hour > 0 && hour < NOON && end.told() && end.hour() > hour + NOON;
      return shared
          ? new Clock("T%02d".formatted(hour + NOON) + timex.substring(3), hour + NOON, true, true)
          : this;
    }
  }

  private static final Words<DayPart> DAY_PARTS =
      Words.of(
          TimeReader::dayPart,
          """
          TMO+0 오전 아침 AM am
          TAF+12 오후 PM pm
          TMI+12 낮 한낮 대낮 점심
          TEV+12 저녁
          TNI+12 밤 한밤 한밤중 심야
          TNI+0 새벽""");
  private static final Words<Modifier> WITHIN_PART =
      Words.of(
          Modifier::valueOf,
          """
          START 이른_ 초
          END 늦은_""");
  private static final Words<DayPart> SUFFIXES =
      Words.of(TimeReader::dayPart, "TMO+0 am AM a.m.\nTAF+12 pm PM p.m.");
  private static final Words<String> FIXED =
      Words.of(
          timex -> timex,
          """
          T12:00 정오
          T00:00 자정""");

  /** Only those of one offset; that of 미국 동부시간 depends on the day. */
  private static final Words<String> ZONES =
      Words.of(
          offset -> offset,
          """
          +00:00 GMT gmt UTC utc 협정_세계시 세계_표준시 그리니치_표준시
          +01:00 CET
          +02:00 CEST
          +08:00 중국_시간 베이징_시간
          +09:00 KST 한국_시간 한국_표준시 JST 일본_시간
          -04:00 EDT
          -05:00 EST
          -07:00 PDT
          -08:00 PST""");

  private static final Words<Boolean> SHARP = Words.of(Boolean::valueOf, "true 정각");
  private static final Words<Boolean> TO = Words.of(Boolean::valueOf, "true 전");
  private static final Words<Boolean> TWELVE = Words.of(Boolean::valueOf, "true 12시 열두_시");

  private TimeReader() {}

  private static DayPart dayPart(String written) {
    String[] parts = written.split("\\+");
    return new DayPart(parts[0], Integer.parseInt(parts[1]), Optional.empty());
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
      String from = start.get().before(end.get()).timex();
      String to = end.get().timex();
      return Optional.of(TemporalValue.range(from, to, about));
    }
    cursor.to(before);
    return cursor.restIsIdle()
        ? Optional.of(
            new TemporalValue(start.get().timex(), about, start.get().modifier(), Optional.empty()))
        : Optional.empty();
  }

  /** The TIMEX3 time of day here. */
  static Optional<String> take(Cursor cursor) {
    return clock(cursor, Optional.empty()).map(Clock::timex);
  }

  /** One time; the end of a range without 오전 or 오후 is in the half of the day of its start. */
  static Optional<Clock> clock(Cursor cursor, Optional<Clock> start) {
    Optional<String> fixed = cursor.take(FIXED);
    if (fixed.isPresent()) {
      cursor.takeSpaced(TWELVE);
      return fixed.map(
          timex -> new Clock(timex, Integer.parseInt(timex.substring(1, 3)), false, true));
    }
    Optional<String> zone = cursor.take(ZONES);
    cursor.skipSpaces();
    Optional<DayPart> part = dayPart(cursor);
    cursor.skipSpaces();
    Optional<Clock> clock = hour(cursor, part, start);
    Optional<String> either = zone.or(() -> clock.flatMap(c -> cursor.takeSpaced(ZONES)));
    return clock
        .map(c -> either.map(c::in).orElse(c))
        .or(() -> part.map(p -> new Clock(p.timex(), 0, p.added() > 0, true, p.modifier())));
  }

  private static Optional<DayPart> dayPart(Cursor cursor) {
    int before = cursor.at();
    Optional<Modifier> modifier = cursor.take(WITHIN_PART);
    Optional<DayPart> part = cursor.take(DAY_PARTS).map(p -> p.with(modifier));
    cursor.to(part.isPresent() ? cursor.at() : before);
    return part;
  }

  private static Optional<Clock> hour(
      Cursor cursor, Optional<DayPart> before, Optional<Clock> start) {
    int from = cursor.at();
    Optional<Integer> number = cursor.takeInt();
    boolean colon = cursor.peek() == ':';
    boolean english = number.isPresent() && cursor.startsWith(SUFFIXES);
    // 시 begins 시간 too, which makes a duration
    boolean isHour =
        number.isPresent()
            && !cursor.startsWith("시간")
            && (cursor.takeSharedUnit("시") || colon || english);
    int written = number.orElse(HOURS + 1);
    Optional<LocalTime> rest =
        !isHour || written > HOURS
            ? Optional.empty()
            : colon ? afterColon(cursor) : minutes(cursor);
    if (rest.isEmpty()) {
      cursor.to(from);
      return Optional.empty();
    }
    Optional<DayPart> part = before.or(() -> cursor.takeSpaced(SUFFIXES));
    cursor.takeSpaced(SHARP);
    boolean afternoon =
        part.map(p -> p.added() > 0 && !isSmallHour(p, written))
            .orElse(start.filter(s -> followsInAfternoon(s, written)).isPresent());
    boolean midnight =
        written == NOON && part.filter(p -> AT_MIDNIGHT.contains(p.timex())).isPresent();
    int hour = midnight ? 0 : (written < NOON && afternoon ? written + NOON : written) % HOURS;
    LocalTime time = rest.get().withHour(hour);
    if (rest.get().getMinute() > 0 && cursor.takeSpaced(TO).isPresent()) {
      time = LocalTime.of(hour, 0).minusMinutes(rest.get().getMinute());
    }
    return Optional.of(new Clock("T" + time, hour, afternoon, part.isPresent()));
  }

  /** 밤 1시 is after midnight. */
  private static boolean isSmallHour(DayPart part, int hour) {
    return part.timex().equals("TNI") && hour <= LAST_HOUR_OF_NIGHT;
  }

  /** Whether the end of a range without a day part is in the afternoon. */
  private static boolean followsInAfternoon(Clock start, int hour) {
    return start.afternoon()
        ? hour >= start.hour() % NOON
        : start.hour() <= NOON && hour < start.hour();
  }

  /** {@code :30}, {@code :23:24}. */
  private static Optional<LocalTime> afterColon(Cursor cursor) {
    cursor.take(":");
    Optional<Integer> minute = cursor.takeInt().filter(m -> m < MINUTES);
    Optional<Integer> second =
        minute.isPresent() && cursor.take(":") ? cursor.takeInt() : Optional.of(0);
    return minute.flatMap(m -> second.filter(s -> s < MINUTES).map(s -> LocalTime.of(0, m, s)));
  }

  /**
   * The minutes and seconds after the hour, none if there are none; empty if there are too many.
   */
  private static Optional<LocalTime> minutes(Cursor cursor) {
    if (cursor.takeSpaced(DurationReader.HALF).isPresent()) {
      return Optional.of(LocalTime.of(0, MINUTES / 2));
    }
    Optional<Integer> minute = cursor.takeSpacedInt(c -> c.take("분"));
    Optional<Integer> second = cursor.takeSpacedInt(c -> c.take("초"));
    boolean fits = minute.orElse(0) < MINUTES && second.orElse(0) < MINUTES;
    return fits
        ? Optional.of(LocalTime.of(0, minute.orElse(0), second.orElse(0)))
        : Optional.empty();
  }
}
