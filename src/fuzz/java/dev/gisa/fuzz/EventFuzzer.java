package dev.gisa.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.Gisa;
import dev.gisa.adapter.lambda.GisaFunction;
import dev.gisa.adapter.s3.UploadException;
import dev.gisa.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The events of {@code infra/events} with some of their values changed: the first byte chooses the
 * event, each three bytes a place in it, and what stands there instead.
 *
 * <p>No bucket is configured, so that whatever tells of an upload fails as one.
 */
public final class EventFuzzer {
  private static final GisaFunction FUNCTION = new GisaFunction(Gisa.load(), line -> {});
  private static final List<String> EVENTS = events();
  private static final String[] VALUES = {
    "null",
    "true",
    "0",
    "-1",
    "1e400",
    "12345678901234567890",
    "\"\"",
    "\"gzip\"",
    "\"GET\"",
    "\"/articles\"",
    "\"s3:ObjectRemoved:Delete\"",
    "\"%\"",
    "\"%zz+%ff\"",
    "\"text/html\"",
    "[]",
    "{}",
    "[[],{},null]",
    "{\"text\":\"\"}",
    "\"{\\\"Records\\\":[{}]}\"",
    "\"\\ud800\"",
    "\"윤석열 대통령\"",
    "{\"articles\":[{\"text\":\"서울\"},0]}"
  };

  private EventFuzzer() {}

  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    JsonNode event = Json.parse(EVENTS.get((data[0] & 0xff) % EVENTS.size()));
    for (int i = 1; i + 2 < data.length; i += 3) {
      change(event, (data[i] & 0xff) << 8 | data[i + 1] & 0xff, data[i + 2] & 0xff);
    }
    try {
      JsonNode answer = FUNCTION.annotate(event);
      int status = answer.path("statusCode").asInt(answer.path("status").asInt());
      Checks.require(status < 500, "a defect", event);
    } catch (UploadException expected) {
      // is tried again
    }
  }

  private static void change(JsonNode event, int place, int value) {
    List<JsonNode> containers = new ArrayList<>();
    collect(event, containers);
    JsonNode container = containers.get(place % containers.size());
    JsonNode replacement =
        value < VALUES.length
            ? Json.parse(VALUES[value])
            : JsonNodeFactory.instance.textNode(Fragments.text(new byte[] {(byte) value}));
    if (container instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = names.get(place / containers.size() % names.size());
      if (value == 255) {
        object.remove(name);
      } else {
        object.set(name, replacement);
      }
    } else if (container instanceof ArrayNode array) {
      array.add(replacement);
    }
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private static List<String> events() {
    try (Stream<Path> files = Files.list(Path.of("infra", "events"))) {
      List<String> events = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String event = Files.readString(file);
        // shorter articles are more of them
        events.add(event.length() > 8_000 ? event.replaceAll("\\\\n[^\"]{400,}", "") : event);
      }
      return events;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
