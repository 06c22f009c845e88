package dev.gisa.adapter.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A result for people: the clean text, then a line for each entity.
 *
 * <pre>
 * 그는 마이크로소프트와 1억 달러 규모의 펀드를 조성했다.
 *
 * ORGANIZATION  마이크로소프트
 * MONEY         1억 달러 → 100000000 USD
 * </pre>
 */
final class TextReport {
  private TextReport() {}

  static String of(JsonNode result) {
    StringBuilder report = new StringBuilder(result.path("text").asText().stripTrailing());
    report.append("\n\n");
    for (JsonNode entity : result.path("entities")) {
      report.append("%-13s %s\n".formatted(entity.path("type").asText(), describe(entity)));
    }
    for (JsonNode repeat : result.path("repeats")) {
      for (JsonNode difference : repeat.path("differences")) {
        report.append(
            "%-13s %s, earlier %s\n"
                .formatted(
                    "differs", quoted(difference.path("source")), quoted(difference.path("kept"))));
      }
    }
    for (JsonNode warning : result.path("warnings")) {
      report.append("%-13s %s\n".formatted("warning", warning.path("detail").asText()));
    }
    return report.toString();
  }

  /** {@code near-duplicate b.txt (0.93 of a.txt)}, a line for each article but the first ones. */
  static String ofClusters(JsonNode clusters) {
    StringBuilder report = new StringBuilder();
    for (JsonNode cluster : clusters) {
      String first = cluster.path("members").path(0).path("id").asText("standard input");
      for (int i = 1; i < cluster.path("members").size(); i++) {
        JsonNode member = cluster.path("members").path(i);
        report.append(
            "\nnear-duplicate %s (similarity to %s: %s)"
                .formatted(member.path("id").asText("?"), first, member.path("similarity")));
      }
    }
    return report.isEmpty() ? "" : report.append('\n').toString();
  }

  private static String quoted(JsonNode words) {
    return words.asText().isEmpty() ? "nothing" : words.asText();
  }

  private static String describe(JsonNode entity) {
    StringBuilder line = new StringBuilder(entity.path("name").asText());
    List<String> aliases = new ArrayList<>();
    entity.path("aliases").forEach(alias -> aliases.add(alias.asText()));
    if (!aliases.isEmpty()) {
      line.append(" (").append(String.join(", ", aliases)).append(")");
    }
    if (entity.path("mentions").size() > 1) {
      line.append(" ×").append(entity.path("mentions").size());
    }
    if (entity.path("value").isObject()) {
      line.append(" → ").append(describeValue(entity.path("value")));
    }
    return line.toString();
  }

  /** {@code {"amount":"5","currency":"KRW","approximate":true}} → {@code 5 KRW approximate}. */
  private static String describeValue(JsonNode value) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      if (field.getValue().isBoolean()) {
        if (field.getValue().booleanValue()) {
          parts.add(field.getKey());
        }
      } else if (!field.getValue().isNull()) {
        parts.add(field.getValue().asText());
      }
    }
    return String.join(" ", parts);
  }
}
