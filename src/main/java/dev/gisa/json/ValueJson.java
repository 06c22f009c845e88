package dev.gisa.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.value.Bound;
import dev.gisa.value.Figure;
import dev.gisa.value.Money;
import dev.gisa.value.Percent;
import dev.gisa.value.Quantity;
import dev.gisa.value.Ratio;
import dev.gisa.value.TemporalValue;
import dev.gisa.value.Value;
import java.math.BigDecimal;

/**
 * Values on the wire: {@code {"amount":"130000000000","currency":"KRW","approximate":true}}.
 * Numbers are decimal strings; a range has {@code min} and {@code max} and no number of its own,
 * and {@code minExclusive} or {@code maxExclusive} where the end does not belong to it.
 */
final class ValueJson {
  private ValueJson() {}

  static ObjectNode of(Value value) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (value instanceof Money money) {
      putFigure(json, "amount", money.figure());
      json.put("currency", money.currency());
      putBounds(json, money.figure());
      json.put("approximate", money.figure().approximate());
    } else if (value instanceof Percent percent) {
      putFigure(json, "number", percent.figure());
      json.put("unit", percent.unit());
      putBounds(json, percent.figure());
      putIfTrue(json, "approximate", percent.figure().approximate());
    } else if (value instanceof Quantity quantity) {
      putFigure(json, "number", quantity.figure());
      json.put("unit", quantity.unit().orElse(null));
      putBounds(json, quantity.figure());
      putIfTrue(json, "ordinal", quantity.ordinal());
      putIfTrue(json, "approximate", quantity.figure().approximate());
    } else if (value instanceof Ratio ratio) {
      ArrayNode terms = json.putArray(ratio.score() ? "score" : "ratio");
      ratio.terms().forEach(term -> terms.add(decimal(term)));
    } else if (value instanceof TemporalValue temporal) {
      putTemporal(json, temporal);
    }
    return json;
  }

  private static void putTemporal(ObjectNode json, TemporalValue temporal) {
    json.put("timex", temporal.timex());
    temporal
        .range()
        .ifPresent(
            range ->
                json.put("start", range.start())
                    .put("end", range.end())
                    .put("endInclusive", range.endInclusive()));
    temporal.modifier().ifPresent(m -> json.put("modifier", m.name()));
    putIfTrue(json, "approximate", temporal.approximate());
  }

  private static void putFigure(ObjectNode json, String field, Figure figure) {
    figure.number().ifPresent(number -> json.put(field, decimal(number)));
  }

  private static void putBounds(ObjectNode json, Figure figure) {
    figure.min().ifPresent(min -> putBound(json, "min", min));
    figure.max().ifPresent(max -> putBound(json, "max", max));
  }

  private static void putBound(ObjectNode json, String field, Bound bound) {
    json.put(field, decimal(bound.value()));
    putIfTrue(json, field + "Exclusive", !bound.inclusive());
  }

  private static void putIfTrue(ObjectNode json, String field, boolean value) {
    if (value) {
      json.put(field, true);
    }
  }

  private static String decimal(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
