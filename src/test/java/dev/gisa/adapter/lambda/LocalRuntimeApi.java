package dev.gisa.adapter.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The Lambda Runtime API on loopback: hands events to a function's process and takes its answers.
 *
 * <p>{@code invoke("{\"text\":\"…\"}")} → what the function answered to that event. Serves one
 * process; events are handed out in the order in which they came.
 */
final class LocalRuntimeApi implements AutoCloseable {
  private static final String INVOCATION = "/2018-06-01/runtime/invocation/";

  /** The time that a function has if nothing else is said. */
  static final Duration FUNCTION_TIMEOUT = Duration.ofSeconds(30);

  static {
    // else each answer waits 40 ms for the client to acknowledge its headers
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Map<String, CompletableFuture<Answer>> pending = new ConcurrentHashMap<>();
  private final CompletableFuture<Answer> broken = new CompletableFuture<>();
  private final HttpServer server;

  /** What the function answered, or the error that it threw as the runtime reports it. */
  record Answer(boolean isError, String body) {}

  private record Event(String requestId, String payload, Duration timeout) {}

  private LocalRuntimeApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(INVOCATION, this::handleInvocation);
    server.createContext("/2018-06-01/runtime/init/error", this::handleInitError);
    server.start();
  }

  static LocalRuntimeApi start() throws IOException {
    return new LocalRuntimeApi();
  }

  /** The value for {@code AWS_LAMBDA_RUNTIME_API}. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /**
   * Sends one event and waits for its answer, or for the function's process to break.
   *
   * @param timeout what the function is told to have; it is not ended after that
   */
  Answer invoke(String event, Duration timeout, Duration patience)
      throws InterruptedException, TimeoutException {
    String requestId = UUID.randomUUID().toString();
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    pending.put(requestId, answer);
    events.add(new Event(requestId, event, timeout));
    try {
      return (Answer)
          CompletableFuture.anyOf(answer, broken).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e);
    } finally {
      pending.remove(requestId);
    }
  }

  /** Ends every present and future wait, as no process is there to answer. */
  void breakDown(String reason) {
    broken.completeExceptionally(new IllegalStateException(reason));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handleInvocation(HttpExchange exchange) throws IOException {
    String[] path = exchange.getRequestURI().getPath().substring(INVOCATION.length()).split("/");
    if (path[0].equals("next")) {
      next(exchange);
    } else {
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      respond(exchange, 202, "{\"status\":\"OK\"}");
      pending.get(path[0]).complete(new Answer(path[1].equals("error"), body));
    }
  }

  private void next(HttpExchange exchange) throws IOException {
    try {
      Event event = events.take();
      var headers = exchange.getResponseHeaders();
      headers.set("Lambda-Runtime-Aws-Request-Id", event.requestId());
      headers.set("Lambda-Runtime-Deadline-Ms", deadline(event.timeout()));
      headers.set(
          "Lambda-Runtime-Invoked-Function-Arn",
          "arn:aws:lambda:ap-northeast-2:123456789012:function:gisa");
      respond(exchange, 200, event.payload());
    } catch (InterruptedException e) {
      exchange.close();
    }
  }

  private static String deadline(Duration timeout) {
    return String.valueOf(Instant.now().plus(timeout).toEpochMilli());
  }

  private void handleInitError(HttpExchange exchange) throws IOException {
    String error = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    respond(exchange, 202, "{\"status\":\"OK\"}");
    breakDown("the function did not start: " + error);
  }

  private static void respond(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
