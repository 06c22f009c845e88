package dev.gisa.adapter.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.json.Json;
import dev.gisa.json.Problem;

/** Answers to an HTTP API, in payload format 2.0. */
final class HttpResponse {
  private HttpResponse() {}

  static JsonNode ok(JsonNode body) {
    return of(200, "application/json", Json.compact(body));
  }

  static JsonNode okLines(JsonNode batchResult) {
    return of(200, "application/x-ndjson", Json.lines(batchResult));
  }

  static JsonNode of(Problem problem) {
    ObjectNode response =
        of(problem.status(), "application/problem+json", Json.compact(Json.problem(problem)));
    if (problem.status() == 405) {
      response.withObject("/headers").put("allow", "POST");
    }
    return response;
  }

  private static ObjectNode of(int status, String contentType, String body) {
    ObjectNode response = JsonNodeFactory.instance.objectNode();
    response.put("statusCode", status);
    response.putObject("headers").put("content-type", contentType);
    response.put("body", body);
    response.put("isBase64Encoded", false);
    return response;
  }
}
