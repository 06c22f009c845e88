package dev.gisa.infra;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.Objects;

/** What a template comes to with some of its parameters given and the others at their default. */
record Evaluation(Template template, Map<String, String> given) {
  static final JsonNode NO_VALUE = Template.ref("AWS::NoValue");

  Evaluation {
    Objects.requireNonNull(template);
    given = Map.copyOf(given);
  }

  /** The node without its outermost Ifs and, if it is a parameter, its value. */
  JsonNode value(JsonNode node) {
    if (node.has("Fn::If")) {
      JsonNode branches = node.get("Fn::If");
      return value(branches.get(condition(branches.get(0).asText()) ? 1 : 2));
    }
    if (node.has("Ref") && template.tree().path("Parameters").has(node.get("Ref").asText())) {
      return parameter(node.get("Ref").asText());
    }
    return node;
  }

  boolean condition(String name) {
    return holds(template.tree().path("Conditions").path(name));
  }

  boolean holds(JsonNode test) {
    if (test.has("Fn::Not")) {
      return !holds(test.get("Fn::Not").get(0));
    }
    if (test.has("Fn::Equals")) {
      JsonNode sides = test.get("Fn::Equals");
      return value(sides.get(0)).asText().equals(value(sides.get(1)).asText());
    }
    throw new IllegalArgumentException("not a test that is known here: " + test);
  }

  private JsonNode parameter(String name) {
    return given.containsKey(name)
        ? JsonNodeFactory.instance.textNode(given.get(name))
        : template.tree().path("Parameters").path(name).path("Default");
  }
}
