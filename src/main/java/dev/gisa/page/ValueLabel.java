package dev.gisa.page;

import dev.gisa.value.Bound;
import dev.gisa.value.Figure;
import dev.gisa.value.Money;
import dev.gisa.value.Percent;
import dev.gisa.value.Quantity;
import dev.gisa.value.Ratio;
import dev.gisa.value.TemporalValue;
import dev.gisa.value.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value for people, in signs that need no language: {@code 약 1300억원} → {@code ≈ 130,000,000,000
 * KRW}, {@code 3~5%} → {@code 3–5 %}, {@code 100명 미만} → {@code < 100 명}, {@code 올 하반기} → {@code
 * 2023-H2}.
 */
public final class ValueLabel {
  private ValueLabel() {}

  public static String of(Value value) {
    if (value instanceof Money money) {
      return figure(money.figure()) + " " + money.currency();
    }
    if (value instanceof Percent percent) {
      return figure(percent.figure()) + " " + percent.unit();
    }
    if (value instanceof Quantity quantity) {
      String unit = quantity.unit().map(u -> " " + u).orElse("");
      return (quantity.ordinal() ? "#" : "") + figure(quantity.figure()) + unit;
    }
    if (value instanceof Ratio ratio) {
      return ratio.terms().stream()
          .map(ValueLabel::number)
          .collect(Collectors.joining(ratio.score() ? "-" : ":"));
    }
    return temporal((TemporalValue) value);
  }

  private static String temporal(TemporalValue value) {
    String timex = value.range().map(r -> r.start() + " – " + r.end()).orElse(value.timex());
    String modifier =
        value
            .modifier()
            .map(m -> " " + m.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .orElse("");
    return (value.approximate() ? "≈ " : "") + timex + modifier;
  }

  private static String figure(Figure figure) {
    return (figure.approximate() ? "≈ " : "") + bounds(figure);
  }

  private static String bounds(Figure figure) {
    Optional<Bound> min = figure.min();
    Optional<Bound> max = figure.max();
    if (min.isPresent() && max.isPresent()) {
      return number(min.get().value()) + "–" + number(max.get().value());
    }
    if (min.isPresent()) {
      return (min.get().inclusive() ? "≥ " : "> ") + number(min.get().value());
    }
    if (max.isPresent()) {
      return (max.get().inclusive() ? "≤ " : "< ") + number(max.get().value());
    }
    return number(figure.number().orElseThrow());
  }

  private static String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
  }
}
