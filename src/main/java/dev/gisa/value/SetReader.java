package dev.gisa.value;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * Times that recur, as TIMEX3 SETs: {@code 매일} → P1D, {@code 격주} → P2W, {@code 매주 월요일} →
 * XXXX-WXX-1, {@code 매일 오후 3시} → T15:00, {@code 일요일마다} → XXXX-WXX-7.
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
          P2Y 격년""");

  private SetReader() {}

  /** A 매주 just before the mention counts as if it were part of it. */
  static Optional<Value> read(Phrase phrase) {
    Cursor cursor = phrase.cursor();
    Optional<String> every = cursor.take(EVERY).or(() -> EVERY.atEndOf(phrase.before()));
    Optional<DayOfWeek> weekday = cursor.takeSpaced(DateWords.WEEKDAYS);
    cursor.skipSpaces();
    boolean daily = weekday.isPresent() || every.equals(Optional.of("P1D"));
    Optional<String> clock = daily ? TimeReader.take(cursor) : Optional.empty();
    boolean recurs =
        (every.isPresent() && cursor.at() > 0) || (weekday.isPresent() && cursor.take("마다"));
    if (!recurs || !cursor.restIsIdle()) {
      return Optional.empty();
    }
    Optional<String> day = weekday.map(d -> "XXXX-WXX-" + d.getValue());
    String timex =
        day.isPresent() || clock.isPresent() ? day.orElse("") + clock.orElse("") : every.get();
    return Optional.of(TemporalValue.of(timex, false));
  }
}
