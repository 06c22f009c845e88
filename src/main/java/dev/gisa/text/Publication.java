package dev.gisa.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * When an article was published, in Asia/Seoul.
 *
 * @param day against which {@code 지난 9일} is read
 * @param time against which {@code 2시간 전} is read, where it is known
 */
public record Publication(LocalDate day, Optional<LocalTime> time) {
  public Publication {
    Objects.requireNonNull(day);
    Objects.requireNonNull(time);
  }

  /** On a day, at an unknown time. */
  public static Publication on(LocalDate day) {
    return new Publication(day, Optional.empty());
  }
}
