package dev.gisa.adapter.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A result for people: the clean text, then a line for each entity, quotation and the keywords.
 *
 * <pre>
 * 샘 올트먼 오픈AI 최고경영자는 1억 달러를 "곧 쓰겠다"고 말했다.
 *
 * PERSON        샘 올트먼, 최고경영자 of 오픈AI
 * ORGANIZATION  오픈AI
 * MONEY         1억 달러 → 100000000 USD
 * quote         샘 올트먼: 곧 쓰겠다
 * keywords      샘 올트먼, 오픈AI
 * </pre>
 */
final class TextReport {
  private TextReport() {}

  static String of(JsonNode result) {
    StringBuilder report = new StringBuilder(result.path("text").asText().stripTrailing());
    report.append("\n\n");
    Map<String, String> names = new HashMap<>();
    for (JsonNode entity : result.path("entities")) {
      names.put(entity.path("id").asText(), entity.path("name").asText());
    }
    for (JsonNode entity : result.path("entities")) {
      report.append(line(entity.path("type").asText(), describe(entity, names)));
    }
    for (JsonNode quote : result.path("quotes")) {
      String speaker = names.getOrDefault(quote.path("speaker").asText(), "?");
      String kind = quote.path("kind").asText().equals("direct") ? "quote" : "reported";
      report.append(line(kind, speaker + ": " + quote.path("text").asText()));
    }
    String keywords = String.join(", ", result.path("keywords").findValuesAsText("text"));
    report.append(keywords.isEmpty() ? "" : line("keywords", keywords));
    for (JsonNode repeat : result.path("repeats")) {
      for (JsonNode difference : repeat.path("differences")) {
        String source = quoted(difference.path("source"));
        report.append(line("differs", source + ", earlier " + quoted(difference.path("kept"))));
      }
    }
    for (JsonNode warning : result.path("warnings")) {
      report.append(line("warning", warning.path("detail").asText()));
    }
    return report.toString();
  }

  private static String line(String label, String content) {
    return "%-13s %s\n".formatted(label, content.replace('\n', ' '));
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

  private static String describe(JsonNode entity, Map<String, String> names) {
    StringBuilder line = new StringBuilder(entity.path("name").asText());
    List<String> aliases = new ArrayList<>();
    entity.path("aliases").forEach(alias -> aliases.add(alias.asText()));
    if (!aliases.isEmpty()) {
      line.append(" (").append(String.join(", ", aliases)).append(")");
    }
    for (JsonNode title : entity.path("titles")) {
      line.append(", ").append(title.path("title").asText());
      Optional.ofNullable(names.get(title.path("organization").asText()))
          .ifPresent(organization -> line.append(" of ").append(organization));
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
      } else if (field.getValue().isArray()) {
        List<String> terms = new ArrayList<>();
        field.getValue().forEach(term -> terms.add(term.asText()));
        parts.add(field.getKey() + " " + String.join(":", terms));
      } else if (!field.getValue().isNull()) {
        parts.add(field.getValue().asText());
      }
    }
    return String.join(" ", parts);
  }
}
