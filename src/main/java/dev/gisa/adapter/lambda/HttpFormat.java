package dev.gisa.adapter.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.adapter.http.Body;
import dev.gisa.adapter.http.HttpRequest;
import dev.gisa.adapter.http.HttpResponse;
import dev.gisa.json.Json;
import dev.gisa.json.Problem;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The events in which gateways hand over requests, and the answers that they expect.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">HTTP
 *     APIs</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">REST
 *     APIs</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html">load
 *     balancers</a>
 */
enum HttpFormat {
  /** Of HTTP APIs, payload format 2.0, and of function URLs. */
  PAYLOAD_2(6 * 1024 * 1024) {
    @Override
    String method(JsonNode event) {
      return event.path("requestContext").path("http").path("method").asText();
    }

    @Override
    String path(JsonNode event) {
      String route = event.path("routeKey").asText();
      return routed(route.substring(route.indexOf(' ') + 1), event)
          .orElseGet(() -> withoutStage(event.path("rawPath").asText(), event));
    }
  },

  /** Of REST APIs, and of HTTP APIs in payload format 1.0. */
  PAYLOAD_1(6 * 1024 * 1024) {
    @Override
    String path(JsonNode event) {
      return routed(event.path("resource").asText(), event).orElse(event.path("path").asText());
    }
  },

  /** Of application load balancers, which take no answer above 1 MB. */
  LOAD_BALANCER(1024 * 1024) {
    @Override
    ObjectNode answer(HttpResponse response, JsonNode event) {
      ObjectNode answer = super.answer(response, event);
      if (event.has(MANY_HEADERS)) {
        ObjectNode headers = answer.putObject(MANY_HEADERS);
        response.headers().forEach((name, value) -> headers.putArray(name).add(value));
        answer.remove(HEADERS);
      }
      return answer;
    }
  };

  private static final String HEADERS = "headers";
  private static final String MANY_HEADERS = "multiValueHeaders";

  /** The answer in JSON may not be longer. */
  private final int maxAnswerBytes;

  HttpFormat(int maxAnswerBytes) {
    this.maxAnswerBytes = maxAnswerBytes;
  }

  /** The format of an event; empty if it is no request. */
  static Optional<HttpFormat> of(JsonNode event) {
    JsonNode context = event.path("requestContext");
    if (context.path("http").isObject()) {
      return Optional.of(PAYLOAD_2);
    }
    if (!context.isObject() || !event.path("httpMethod").isTextual()) {
      return Optional.empty();
    }
    return Optional.of(context.has("elb") ? LOAD_BALANCER : PAYLOAD_1);
  }

  HttpRequest request(JsonNode event) {
    String body = event.path("body").asText("");
    return new HttpRequest(
        method(event).toUpperCase(Locale.ROOT),
        path(event),
        headers(event),
        event.path("isBase64Encoded").asBoolean()
            ? new Body.Base64Bytes(body)
            : new Body.Text(body));
  }

  String method(JsonNode event) {
    return event.path("httpMethod").asText();
  }

  String path(JsonNode event) {
    return event.path("path").asText();
  }

  /** The path by the route that it took, so without stage and base path; empty for a catch-all. */
  private static Optional<String> routed(String route, JsonNode event) {
    if (!route.startsWith("/")) {
      return Optional.empty();
    }
    String path = route.replace("{proxy+}", event.path("pathParameters").path("proxy").asText());
    return path.contains("{") ? Optional.empty() : Optional.of(path);
  }

  private static String withoutStage(String path, JsonNode event) {
    String stage = "/" + event.path("requestContext").path("stage").asText();
    return path.startsWith(stage + "/") ? path.substring(stage.length()) : path;
  }

  private static Map<String, String> headers(JsonNode event) {
    Map<String, String> headers = new HashMap<>();
    event
        .path(HEADERS)
        .properties()
        .forEach(h -> headers.put(h.getKey().toLowerCase(Locale.ROOT), h.getValue().asText()));
    event
        .path(MANY_HEADERS)
        .properties()
        .forEach(h -> headers.put(h.getKey().toLowerCase(Locale.ROOT), joined(h.getValue())));
    return headers;
  }

  private static String joined(JsonNode values) {
    StringBuilder joined = new StringBuilder();
    values.forEach(v -> joined.append(joined.isEmpty() ? "" : ", ").append(v.asText()));
    return joined.toString();
  }

  /** The answer with a response, or with a problem if the gateway would not take that one. */
  final ObjectNode fittingAnswer(HttpResponse response, JsonNode event) {
    ObjectNode answer = answer(response, event);
    return Json.fits(answer, maxAnswerBytes)
        ? answer
        : answer(HttpResponse.of(Problem.resultTooLarge(maxAnswerBytes)), event);
  }

  ObjectNode answer(HttpResponse response, JsonNode event) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("statusCode", response.status());
    ObjectNode headers = answer.putObject(HEADERS);
    response.headers().forEach(headers::put);
    answer.put(
        "body",
        response.isBinary()
            ? Base64.getEncoder().encodeToString(response.body())
            : new String(response.body(), UTF_8));
    return answer.put("isBase64Encoded", response.isBinary());
  }
}
