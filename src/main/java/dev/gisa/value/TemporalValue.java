package dev.gisa.value;

import java.util.Objects;
import java.util.Optional;

/**
 * A date, time or duration as TIMEX3: {@code 올 하반기} → {@code 2023-H2}, {@code 1박 2일} → {@code P2D}.
 *
 * <p>The granularity of the text is kept: a month stays {@code 2023-06}, a decade is {@code 199}, a
 * week {@code 2023-W23}, an afternoon {@code TAF}. A range is written as an interval {@code
 * start/end}, whose ends are also given apart in {@code range}.
 *
 * @param timex the TIMEX3 value
 * @param approximate whether the text says 께, 경, 쯤, 약 or the like (TIMEX3's APPROX)
 * @param modifier any other TIMEX3 {@code mod}
 * @param range the two ends, if this is a range
 */
public record TemporalValue(
    String timex, boolean approximate, Optional<Modifier> modifier, Optional<Range> range)
    implements Value {
  public TemporalValue {
    if (timex.isEmpty()) {
      throw new IllegalArgumentException("empty timex");
    }
    Objects.requireNonNull(modifier);
    Objects.requireNonNull(range);
  }

  /** A value that is no range and has no modifier. */
  static TemporalValue of(String timex, boolean approximate) {
    return new TemporalValue(timex, approximate, Optional.empty(), Optional.empty());
  }

  /** From one TIMEX3 value to another, which still belongs to the range. */
  static TemporalValue range(String start, String end, boolean approximate) {
    Range range = new Range(start, end, true);
    return new TemporalValue(start + "/" + end, approximate, Optional.empty(), Optional.of(range));
  }

  /** TIMEX3's {@code mod}, except APPROX, which is {@link TemporalValue#approximate}. */
  public enum Modifier {
    START,
    MID,
    END,
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE
  }

  /**
   * Both ends of a range, as TIMEX3 values.
   *
   * @param endInclusive whether {@code end} itself still belongs to the range
   */
  public record Range(String start, String end, boolean endInclusive) {}
}
