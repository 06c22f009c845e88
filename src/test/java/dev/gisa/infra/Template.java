package dev.gisa.infra;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A template of infra: its tree, with CloudFormation's functions in their long form. */
record Template(JsonNode tree) {
  static final Path FILE = Path.of("infra", "template.yaml");
  static final String FUNCTION = "AWS::Serverless::Function";

  private static final ObjectMapper JSON = new ObjectMapper();

  Template {
    Objects.requireNonNull(tree);
  }

  static Template of(String yaml) {
    return new Template(JSON.valueToTree(CloudFormationYaml.parse(yaml)));
  }

  static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode resource(String name) {
    return tree.path("Resources").path(name);
  }

  String type(String name) {
    return resource(name).path("Type").asText();
  }

  /** A resource's properties; a function's with those that all functions share. */
  JsonNode properties(String name) {
    JsonNode own = resource(name).path("Properties");
    if (!type(name).equals(FUNCTION)) {
      return own;
    }
    ObjectNode all = tree.path("Globals").path("Function").deepCopy();
    return all.setAll((ObjectNode) own);
  }

  List<String> names(String... types) {
    List<String> wanted = List.of(types);
    return resources().keySet().stream().filter(name -> wanted.contains(type(name))).toList();
  }

  Map<String, JsonNode> resources() {
    return fields(tree.path("Resources"));
  }

  static Map<String, JsonNode> fields(JsonNode object) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    object.fields().forEachRemaining(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }

  static Stream<JsonNode> elements(JsonNode oneOrMany) {
    if (oneOrMany.isMissingNode()) {
      return Stream.empty();
    }
    return oneOrMany.isArray()
        ? StreamSupport.stream(oneOrMany.spliterator(), false)
        : Stream.of(oneOrMany);
  }

  /** The node and all that is under it. */
  static Stream<JsonNode> all(JsonNode node) {
    return Stream.concat(
        Stream.of(node), StreamSupport.stream(node.spliterator(), false).flatMap(Template::all));
  }

  static JsonNode ref(String name) {
    return JSON.createObjectNode().put("Ref", name);
  }

  static JsonNode attribute(String name, String attribute) {
    ObjectNode node = JSON.createObjectNode();
    node.putArray("Fn::GetAtt").add(name).add(attribute);
    return node;
  }

  static JsonNode sub(String text) {
    return JSON.createObjectNode().put("Fn::Sub", text);
  }
}
