package dev.gisa.value;

import dev.gisa.text.Mention;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A mention → its value: {@code 약 1300억원} → about 130000000000 KRW; {@code 지난 9일} in an article of
 * 2023-06-11 → 2023-06-09.
 *
 * <p>Reads the mention's own characters and peeks at the few around it. The type that the tagger
 * gave decides which reader comes first. What has no honest reading has none; nothing is taken from
 * the clock. Total, and linear in the length of the mention.
 */
public final class ValueReader {
  /** Longer mentions are no single value, whatever they are. */
  private static final int MAX_LENGTH = 100;

  private ValueReader() {}

  /**
   * Reads one mention.
   *
   * @param text the text that the mention's span points into
   * @param publishedOn the day in Asia/Seoul that relative dates are relative to
   */
  public static Reading read(String text, Mention mention, Optional<LocalDate> publishedOn) {
    if (mention.span().length() > MAX_LENGTH) {
      return new Reading.Unresolved(Reading.Reason.NOT_READABLE);
    }
    Phrase phrase = Phrase.of(text, mention);
    return switch (mention.type()) {
      case MONEY -> reading(MoneyReader.read(phrase));
      case PERCENT -> reading(PercentReader.read(phrase).or(() -> QuantityReader.read(phrase)));
      case QUANTITY -> reading(QuantityReader.read(phrase));
      case DURATION ->
          DurationReader.read(phrase)
              .<Reading>map(Reading.Resolved::new)
              .or(() -> TimeReader.read(phrase).map(Reading.Resolved::new))
              .or(() -> DistanceReader.read(phrase, publishedOn))
              .orElseGet(() -> DateReader.read(phrase, publishedOn));
      case TIME ->
          SetReader.read(phrase)
              .or(() -> TimeReader.read(phrase))
              .or(() -> DurationReader.read(phrase))
              .<Reading>map(Reading.Resolved::new)
              .orElseGet(() -> DateReader.read(phrase, publishedOn));
      case DATE -> date(phrase, publishedOn);
      default -> new Reading.Unresolved(Reading.Reason.NOT_READABLE);
    };
  }

  private static Reading date(Phrase phrase, Optional<LocalDate> publishedOn) {
    Optional<Reading> first =
        SetReader.read(phrase)
            .<Reading>map(Reading.Resolved::new)
            .or(() -> DistanceReader.read(phrase, publishedOn));
    Reading date = first.orElseGet(() -> DateReader.read(phrase, publishedOn));
    boolean readable = !date.equals(new Reading.Unresolved(Reading.Reason.NOT_READABLE));
    // what begins with a year is a date, if one that cannot be read
    boolean year = phrase.text().matches("\\d{4}년.*");
    return readable || year
        ? date
        : reading(TimeReader.read(phrase).or(() -> DurationReader.read(phrase)));
  }

  private static Reading reading(Optional<Value> value) {
    return value
        .<Reading>map(Reading.Resolved::new)
        .orElse(new Reading.Unresolved(Reading.Reason.NOT_READABLE));
  }
}
