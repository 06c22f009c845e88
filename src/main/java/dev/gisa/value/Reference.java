package dev.gisa.value;

import dev.gisa.text.Mention;
import dev.gisa.text.Publication;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What relative dates are relative to: {@code 어제} to the day of publication, {@code 이날} to the day
 * that the text told last.
 *
 * <p>A text that has told no day yet speaks of the day of publication. Only a date with a number
 * sets the text's day: in {@code 9일 … 전날 … 이날}, 이날 is the 9th.
 *
 * @param published when the text was published
 * @param lastDay the last day that the text told
 * @param lastDate the first day of the last date of any granularity that the text told
 */
public record Reference(
    Optional<Publication> published, Optional<LocalDate> lastDay, Optional<LocalDate> lastDate) {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T.*)?)?)?");

  /** What a date counts from. */
  enum Anchor {
    PUBLICATION,
    DAY_OF_TEXT,
    DATE_OF_TEXT
  }

  /** At the start of a text. */
  public static Reference of(Optional<Publication> published) {
    return new Reference(published, Optional.empty(), Optional.empty());
  }

  Optional<LocalDate> publishedOn() {
    return published.map(Publication::day);
  }

  /** Empty if the day, or the time on it, is not known. */
  Optional<LocalDateTime> publishedAt() {
    return published.flatMap(p -> p.time().map(p.day()::atTime));
  }

  Optional<LocalDate> day(Anchor anchor) {
    return switch (anchor) {
      case PUBLICATION -> publishedOn();
      case DAY_OF_TEXT -> lastDay.or(this::publishedOn);
      case DATE_OF_TEXT -> lastDate.or(this::publishedOn);
    };
  }

  /** For what follows a mention with this value. */
  public Reference after(Mention mention, Value value) {
    boolean numbered = mention.text().codePoints().anyMatch(Character::isDigit);
    if (!numbered || !(value instanceof TemporalValue temporal)) {
      return this;
    }
    Matcher date = DATE.matcher(temporal.timex());
    if (!date.matches()) {
      return this;
    }
    int year = Integer.parseInt(date.group(1));
    if (date.group(3) != null) {
      Optional<LocalDate> day = Optional.of(LocalDate.parse(temporal.timex().substring(0, 10)));
      return new Reference(published, day, day);
    }
    LocalDate first =
        date.group(2) == null
            ? Year.of(year).atDay(1)
            : YearMonth.of(year, Integer.parseInt(date.group(2))).atDay(1);
    return new Reference(published, lastDay, Optional.of(first));
  }
}
