package dev.gisa.infra;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** The statements of a policy. */
final class Statements {
  private Statements() {}

  static Stream<JsonNode> of(JsonNode policyDocument) {
    return Template.elements(policyDocument.path("Statement"));
  }

  static Stream<JsonNode> ofRole(Template template, String role) {
    return Template.elements(template.properties(role).path("Policies"))
        .flatMap(policy -> of(policy.path("PolicyDocument")));
  }

  static boolean allows(JsonNode statement) {
    return !statement.path("Effect").asText().equals("Deny");
  }

  static Stream<String> actions(JsonNode statement) {
    return Template.elements(statement.path("Action")).map(JsonNode::asText);
  }
}
