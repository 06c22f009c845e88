package dev.gisa.json;

import dev.gisa.text.Publication;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * An ISO 8601 date or date-time → the day in Korea, and the time if there is one: {@code
 * 2023-06-10T23:30:00Z} → 2023-06-11, 08:30. A date-time without a zone is one of Asia/Seoul.
 */
public final class PublicationDate {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  private PublicationDate() {}

  public static Optional<Publication> parse(String sent) {
    try {
      if (sent.indexOf('T') < 0) {
        return Optional.of(Publication.on(LocalDate.parse(sent)));
      }
      TemporalAccessor parsed =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(sent, ZonedDateTime::from, LocalDateTime::from);
      LocalDateTime inKorea =
          parsed instanceof ZonedDateTime zoned
              ? zoned.withZoneSameInstant(SEOUL).toLocalDateTime()
              : LocalDateTime.from(parsed);
      return Optional.of(
          new Publication(inKorea.toLocalDate(), Optional.of(inKorea.toLocalTime())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
