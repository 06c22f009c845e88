package dev.gisa.adapter.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * An HTTP API on loopback: turns each request into an event in payload format 2.0, and the
 * function's answer back into a response.
 *
 * <p>It does what API Gateway does and no more: bodies over 10 MB are refused, authorisation and
 * cross-origin requests are not its business. Every body comes as base64, where API Gateway sends
 * some as characters.
 */
public final class LocalGateway implements AutoCloseable {
  /** API Gateway takes no larger one. */
  private static final int MAX_BODY_BYTES = 10_000_000;

  private static final int NO_BODY = -1;

  static {
    // else each response waits 40 ms for the client to acknowledge its headers
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final ExecutorService threads =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private final UnaryOperator<JsonNode> function;
  private final HttpServer server;

  private LocalGateway(int port, UnaryOperator<JsonNode> function) throws IOException {
    this.function = function;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /**
   * Listens at a port.
   *
   * @param port 0 for any that is free
   * @param function answers events; called from several threads
   * @throws IOException if the port is taken
   */
  public static LocalGateway start(int port, UnaryOperator<JsonNode> function) throws IOException {
    return new LocalGateway(port, function);
  }

  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
      if (body.length > MAX_BODY_BYTES) {
        respond(exchange, 413, "{\"message\":\"Request Too Long\"}".getBytes(UTF_8));
        return;
      }
      JsonNode answer = function.apply(event(exchange, body));
      answer
          .path("headers")
          .properties()
          .forEach(h -> exchange.getResponseHeaders().set(h.getKey(), h.getValue().asText()));
      respond(exchange, answer.path("statusCode").asInt(), body(answer));
    }
  }

  private static JsonNode event(HttpExchange exchange, byte[] body) {
    URI uri = exchange.getRequestURI();
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("version", "2.0").put("routeKey", "$default").put("rawPath", uri.getPath());
    event.put("rawQueryString", uri.getRawQuery() == null ? "" : uri.getRawQuery());
    ObjectNode headers = event.putObject("headers");
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(), String.join(", ", values)));
    ObjectNode context = event.putObject("requestContext");
    context.put("stage", "$default").put("requestId", UUID.randomUUID().toString());
    context
        .putObject("http")
        .put("method", exchange.getRequestMethod())
        .put("path", uri.getPath())
        .put("protocol", exchange.getProtocol())
        .put("sourceIp", exchange.getRemoteAddress().getAddress().getHostAddress());
    event.put("body", Base64.getEncoder().encodeToString(body));
    return event.put("isBase64Encoded", true);
  }

  private static byte[] body(JsonNode answer) {
    String body = answer.path("body").asText("");
    return answer.path("isBase64Encoded").asBoolean()
        ? Base64.getDecoder().decode(body)
        : body.getBytes(UTF_8);
  }

  private static void respond(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? NO_BODY : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
