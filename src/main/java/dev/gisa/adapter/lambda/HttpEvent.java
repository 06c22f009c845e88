package dev.gisa.adapter.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gisa.json.ArticleRequest;
import dev.gisa.json.BatchRequest;
import dev.gisa.json.Json;
import dev.gisa.json.Problem;
import dev.gisa.json.ProblemException;
import dev.gisa.text.TextDecoder;
import dev.gisa.text.UndecodableTextException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;

/**
 * An event of API Gateway's HTTP API in payload format 2.0; function URLs send the same.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">the
 *     format</a>
 */
final class HttpEvent {
  /** Lambda takes no larger synchronous payload. */
  static final int MAX_BODY_BYTES = 6 * 1024 * 1024;

  private static final String ARTICLES = "/articles";
  private static final String BATCHES = "/batches";
  private static final String LINES = "application/x-ndjson";

  private final JsonNode event;

  HttpEvent(JsonNode event) {
    this.event = event;
  }

  static boolean isOne(JsonNode event) {
    return event.path("requestContext").path("http").isObject();
  }

  /**
   * Whether the request brings a batch, and not an article.
   *
   * @throws ProblemException if it brings neither
   */
  boolean isBatch() {
    boolean isBatch = path().equals(BATCHES);
    if (!isBatch && !path().equals(ARTICLES)) {
      throw new ProblemException(Problem.notFound());
    }
    if (!event.path("requestContext").path("http").path("method").asText().equals("POST")) {
      throw new ProblemException(Problem.methodNotAllowed("POST"));
    }
    return isBatch;
  }

  /** Whether the request's body is one JSON object a line, and so is to be the answer's. */
  boolean hasLines() {
    return mediaType().name().equals(LINES);
  }

  /**
   * The batch that the request brings.
   *
   * @throws ProblemException if it is no good request, whatever the reason
   */
  BatchRequest batchRequest() {
    return switch (mediaType().name()) {
      case "", "application/json" -> BatchRequest.of(Json.parse(body(StandardCharsets.UTF_8)));
      case LINES -> BatchRequest.ofLines(body(StandardCharsets.UTF_8));
      default -> throw new ProblemException(Problem.unsupportedMediaType());
    };
  }

  private MediaType mediaType() {
    return MediaType.parse(header("content-type"));
  }

  /**
   * The article that the request brings.
   *
   * @throws ProblemException if it is no good request, whatever the reason
   */
  ArticleRequest articleRequest() {
    MediaType mediaType = mediaType();
    return switch (mediaType.name()) {
      case "", "application/json" -> ArticleRequest.of(Json.parse(body(StandardCharsets.UTF_8)));
      case "text/plain" -> ArticleRequest.ofPlainText(plainText(mediaType));
      default -> throw new ProblemException(Problem.unsupportedMediaType());
    };
  }

  /** Without the stage, which every stage but {@code $default} puts before it. */
  private String path() {
    String path = event.path("rawPath").asText();
    String stage = "/" + event.path("requestContext").path("stage").asText();
    return path.startsWith(stage + "/") ? path.substring(stage.length()) : path;
  }

  private String header(String name) {
    for (Map.Entry<String, JsonNode> header : event.path("headers").properties()) {
      if (header.getKey().equalsIgnoreCase(name)) {
        return header.getValue().asText();
      }
    }
    return "";
  }

  private String plainText(MediaType mediaType) {
    if (mediaType.charset().isPresent()) {
      return body(charset(mediaType.charset().get()));
    }
    return isBase64() ? decoded(() -> TextDecoder.decode(bytes())) : text();
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new ProblemException(Problem.unsupportedMediaType());
    }
  }

  private String body(Charset charset) {
    return isBase64() ? decoded(() -> TextDecoder.decode(bytes(), charset)) : text();
  }

  private static String decoded(Supplier<String> decoding) {
    try {
      return decoding.get();
    } catch (UndecodableTextException e) {
      throw new ProblemException(Problem.malformed("the body is no text: " + e.getMessage()));
    }
  }

  private boolean isBase64() {
    return event.path("isBase64Encoded").asBoolean();
  }

  private String text() {
    String body = event.path("body").asText("");
    requireSize(body.getBytes(StandardCharsets.UTF_8).length);
    return body;
  }

  private byte[] bytes() {
    try {
      byte[] bytes = Base64.getDecoder().decode(event.path("body").asText(""));
      requireSize(bytes.length);
      return bytes;
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.malformed("the body is not base64"));
    }
  }

  private static void requireSize(int bytes) {
    if (bytes > MAX_BODY_BYTES) {
      throw new ProblemException(Problem.tooLarge(MAX_BODY_BYTES));
    }
  }
}
