package dev.gisa.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.json.Json;
import dev.gisa.page.HtmlPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What can be read about the service itself. */
final class Documents {
  private Documents() {}

  /** OpenAPI 3.1. */
  static String openApi() {
    return resource("openapi.json");
  }

  /** JSON Schema 2020-12 of requests, results and problems. */
  static String schema() {
    return resource("schema.json");
  }

  /** What the service is and where to go on; in a browser, the page to annotate articles on. */
  static String service(String modelVersion, String mediaType) {
    if (mediaType.equals(MediaType.HTML)) {
      return HtmlPage.blank();
    }
    ObjectNode service = JsonNodeFactory.instance.objectNode();
    service.put("name", "gisa");
    service.put("description", "annotates Korean news articles: POST one to /articles");
    service.put("model", modelVersion);
    service
        .putObject("links")
        .put("articles", "/articles")
        .put("batches", "/batches")
        .put("health", "/health")
        .put("openapi", "/openapi.json")
        .put("schema", "/schema.json");
    return Json.compact(service);
  }

  /** Whoever can answer this has loaded its model and can annotate. */
  static String health(String modelVersion) {
    ObjectNode health = JsonNodeFactory.instance.objectNode();
    return Json.compact(health.put("status", "pass").put("model", modelVersion));
  }

  private static String resource(String name) {
    try (InputStream file = Documents.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing from this build");
      }
      return Json.compact(Json.parse(new String(file.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
