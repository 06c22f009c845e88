package dev.gisa.value;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * Times that recur, as TIMEX3 SETs: {@code 매일} → P1D, {@code 격주} → P2W, {@code 매주 월요일} →
 * XXXX-WXX-1, {@code 매일 오후 3시} → T15:00, {@code 일요일마다} → XXXX-WXX-7, {@code 매달 25일} → XXXX-XX-25.
 */
final class SetReader {
  private static final Words<String> EVERY =
      Words.of(
          timex -> timex,
          """
          PT1H 매시간 매시
          P1D 매일 날마다
          P2D 격일
          P1W 매주 주마다
          P2W 격주
          P1M 매월 매달 달마다
          P2M 격월
          P3M 매분기
          P1Y 매년 해마다 연례
          P2Y 격년
          XXXX-WXX-WE 주말마다 매주_주말 매_주말""");

  private SetReader() {}

  /** A 매주 just before the mention counts as if it were part of it. */
  static Optional<Value> read(Phrase phrase) {
    Cursor cursor = phrase.cursor();
    Optional<String> every = cursor.take(EVERY).or(() -> EVERY.atEndOf(phrase.before()));
    Optional<String> date = date(cursor, every);
    if (date.isPresent() && cursor.restIsIdle()) {
      return date.map(timex -> TemporalValue.of(timex, false));
    }
    Optional<DayOfWeek> weekday = cursor.takeSpaced(DateWords.WEEKDAYS);
    cursor.skipSpaces();
    boolean daily = weekday.isPresent() || every.equals(Optional.of("P1D"));
    Optional<String> clock = daily ? TimeReader.take(cursor) : Optional.empty();
    boolean recurs =
        (every.isPresent() && cursor.at() > 0) || (weekday.isPresent() && cursor.take("마다"));
    boolean skips = weekday.isPresent() && every.equals(Optional.of("P2W"));
    if (!recurs || skips || !cursor.restIsIdle()) {
      return Optional.empty();
    }
    Optional<String> day = weekday.map(d -> "XXXX-WXX-" + d.getValue());
    String timex =
        day.isPresent() || clock.isPresent() ? day.orElse("") + clock.orElse("") : every.get();
    return Optional.of(TemporalValue.of(timex, false));
  }

  /** {@code 매년 4월 15일} → XXXX-04-15, {@code 매달 25일} → XXXX-XX-25, {@code 4월 15일마다}. */
  private static Optional<String> date(Cursor cursor, Optional<String> every) {
    int before = cursor.at();
    boolean monthly = every.equals(Optional.of("P1M"));
    Optional<Integer> month = monthly ? Optional.empty() : cursor.takeSpacedInt(c -> c.take("월"));
    Optional<Integer> day = cursor.takeSpacedInt(c -> c.take("일"));
    boolean yearly = month.isPresent() && (every.equals(Optional.of("P1Y")) || cursor.take("마다"));
    boolean known = yearly || (monthly && day.isPresent());
    cursor.to(known ? cursor.at() : before);
    return known
        ? Optional.of("XXXX-" + twoDigits(month) + day.map(d -> "-" + twoDigits(day)).orElse(""))
        : Optional.empty();
  }

  private static String twoDigits(Optional<Integer> number) {
    return number.map("%02d"::formatted).orElse("XX");
  }
}
