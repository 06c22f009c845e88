package dev.gisa.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * An ISO 8601 date or date-time → the day in Korea: {@code 2023-06-10T23:30:00Z} → 2023-06-11. A
 * date-time without a zone is one of Asia/Seoul.
 */
public final class PublicationDate {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  private PublicationDate() {}

  public static Optional<LocalDate> parse(String sent) {
    try {
      if (sent.indexOf('T') < 0) {
        return Optional.of(LocalDate.parse(sent));
      }
      TemporalAccessor parsed =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(sent, ZonedDateTime::from, LocalDateTime::from);
      return Optional.of(
          parsed instanceof ZonedDateTime zoned
              ? zoned.withZoneSameInstant(SEOUL).toLocalDate()
              : LocalDate.from(parsed));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
