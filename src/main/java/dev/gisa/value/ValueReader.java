package dev.gisa.value;

import dev.gisa.text.Mention;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mention → its value: {@code 약 1300억원} → about 130000000000 KRW; {@code 지난 9일} in an article of
 * 2023-06-11 → 2023-06-09.
 *
 * <p>Reads the mention's own characters and peeks at the few around it. The type that the tagger
 * gave decides which reader comes first. What has no honest reading has none; nothing is taken from
 * the clock. The tagger's span always stays: a reader that sees more or less than it (a hedge
 * before it, a particle at its end) reads a value and moves nothing, so that values cannot lower
 * the tagger's figures. Total, and linear in the length of the mention.
 */
public final class ValueReader {
  /** Longer mentions are no single value, whatever they are. */
  private static final int MAX_LENGTH = 100;

  private static final Pattern YEAR = Pattern.compile("\\d{4}년");
  private static final List<String> LASTING = List.of("만", "만에", "간", "동안", "째");

  private ValueReader() {}

  /**
   * Reads one mention.
   *
   * @param text the text that the mention's span points into
   * @param reference what relative dates are relative to
   */
  public static Reading read(String text, Mention mention, Reference reference) {
    if (mention.span().length() > MAX_LENGTH) {
      return new Reading.Unresolved(Reading.Reason.NOT_READABLE);
    }
    Phrase phrase = Phrase.of(text, mention);
    return switch (mention.type()) {
      case MONEY -> reading(MoneyReader.read(phrase));
      case PERCENT ->
          reading(
              PercentReader.read(phrase)
                  .or(() -> RatioReader.read(phrase))
                  .or(() -> QuantityReader.read(phrase)));
      case QUANTITY ->
          reading(
              PercentReader.tenths(phrase)
                  .or(() -> RatioReader.read(phrase))
                  .or(() -> QuantityReader.read(phrase)));
      case DURATION ->
          DurationReader.read(phrase)
              .<Reading>map(Reading.Resolved::new)
              .or(() -> TimeReader.read(phrase).map(Reading.Resolved::new))
              .or(() -> DistanceReader.read(phrase, reference))
              .orElseGet(() -> DateReader.read(phrase, reference));
      case TIME ->
          SetReader.read(phrase)
              .or(() -> TimeReader.read(phrase))
              .or(() -> DurationReader.read(phrase))
              .<Reading>map(Reading.Resolved::new)
              .orElseGet(() -> DateReader.read(phrase, reference));
      case DATE -> date(phrase, reference);
      default -> new Reading.Unresolved(Reading.Reason.NOT_READABLE);
    };
  }

  private static Reading date(Phrase phrase, Reference reference) {
    Optional<Reading> first =
        SetReader.read(phrase)
            .<Reading>map(Reading.Resolved::new)
            .or(() -> DistanceReader.read(phrase, reference))
            .or(() -> lasting(phrase));
    Reading date = first.orElseGet(() -> DateReader.read(phrase, reference));
    boolean readable = !date.equals(new Reading.Unresolved(Reading.Reason.NOT_READABLE));
    // what begins with a year is a date, if one that cannot be read
    boolean year = YEAR.matcher(phrase.text()).lookingAt();
    return readable || year
        ? date
        : reading(TimeReader.read(phrase).or(() -> DurationReader.read(phrase)));
  }

  /** {@code 10년 만에}, {@code 3년간}: a duration, whatever its type. */
  private static Optional<Reading> lasting(Phrase phrase) {
    boolean lasts = LASTING.stream().anyMatch(phrase.text()::endsWith);
    return lasts ? DurationReader.read(phrase).map(Reading.Resolved::new) : Optional.empty();
  }

  private static Reading reading(Optional<Value> value) {
    return value
        .<Reading>map(Reading.Resolved::new)
        .orElse(new Reading.Unresolved(Reading.Reason.NOT_READABLE));
  }
}
