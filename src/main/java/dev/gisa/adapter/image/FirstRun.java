package dev.gisa.adapter.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.gisa.adapter.lambda.Rehearsal;
import dev.gisa.page.Example;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * An {@link Image} that answers some articles and ends, with 0 if all are answered: the run after
 * which the JVM writes what it has loaded into an archive. The Runtime API that it asks is its own,
 * at the port given.
 */
public final class FirstRun {
  private static final Duration TIMEOUT = Duration.ofMinutes(1);

  private final Iterator<String> articles =
      Stream.of(Example.values()).map(Example::text).iterator();

  private FirstRun() {}

  public static void main(String[] args) throws Throwable {
    int port = Integer.parseInt(args[0]);
    FirstRun run = new FirstRun();
    HttpServer api = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    api.createContext("/", FirstRun::failed);
    api.createContext("/2018-06-01/runtime/invocation/next", run::next);
    api.createContext("/2018-06-01/runtime/invocation/article/response", FirstRun::accepted);
    api.start();
    Image.main(new String[0]);
  }

  private void next(HttpExchange exchange) throws IOException {
    if (!articles.hasNext()) {
      System.exit(0);
    }
    var headers = exchange.getResponseHeaders();
    headers.set("Lambda-Runtime-Aws-Request-Id", "article");
    headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:::function:gisa");
    headers.set("Lambda-Runtime-Deadline-Ms", Instant.now().plus(TIMEOUT).toEpochMilli() + "");
    respond(exchange, 200, Rehearsal.event(articles.next()).toString());
  }

  private static void accepted(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    respond(exchange, 202, "");
  }

  /** Anything else is an error that the client reports. */
  private static void failed(HttpExchange exchange) throws IOException {
    System.err.println(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    System.exit(1);
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    // the client's native part crashes without
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    try (exchange) {
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
