package dev.gisa.infra;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a part of a template refers to: {@code Api}, {@code Api.ApiEndpoint}. */
final class References {
  private static final Pattern IN_TEXT = Pattern.compile("\\$\\{([A-Za-z0-9:.]+)}");

  private References() {}

  static Stream<String> in(JsonNode part) {
    return Template.all(part).flatMap(References::of);
  }

  private static Stream<String> of(JsonNode node) {
    if (node.has("Ref")) {
      return Stream.of(node.get("Ref").asText());
    }
    if (node.has("Fn::GetAtt")) {
      return Stream.of(
          Template.elements(node.get("Fn::GetAtt"))
              .map(JsonNode::asText)
              .collect(Collectors.joining(".")));
    }
    return IN_TEXT.matcher(node.path("Fn::Sub").asText()).results().map(match -> match.group(1));
  }
}
