package dev.gisa.adapter.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** An answer of a {@link S3Server}. */
record Answer(int status, Map<String, String> headers, byte[] body) {
  private static final int NO_BODY = -1;
  private static final int CHUNKED = 0;

  static Answer of(S3Refusal refusal) {
    String error =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>%s</Code><Message>%s</Message></Error>"
            .formatted(refusal.code, refusal.code);
    return new Answer(
        refusal.status,
        Map.of("content-type", "application/xml", "x-amz-request-id", "REQUEST1"),
        error.getBytes(UTF_8));
  }

  Answer with(String header, String value) {
    Map<String, String> all = new HashMap<>(headers);
    all.put(header, value);
    return new Answer(status, all, body);
  }

  /** As much of it as the fault leaves; the caller closes the exchange. */
  void sendTo(HttpExchange exchange, Fault fault) throws IOException {
    switch (fault) {
      case CUT -> send(exchange, body.length, body.length / 2);
      case LENGTH_NOT_TOLD -> send(exchange, CHUNKED, body.length);
      default -> throw new IllegalArgumentException(fault.name());
    }
  }

  void sendTo(HttpExchange exchange) throws IOException {
    send(exchange, body.length == 0 ? NO_BODY : body.length, body.length);
  }

  private void send(HttpExchange exchange, long told, int sent) throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("content-length", String.valueOf(body.length));
      exchange.sendResponseHeaders(status, NO_BODY);
    } else {
      exchange.sendResponseHeaders(status, told);
      exchange.getResponseBody().write(body, 0, sent);
      exchange.getResponseBody().flush();
    }
  }
}
