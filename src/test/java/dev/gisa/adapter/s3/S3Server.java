package dev.gisa.adapter.s3;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.gisa.adapter.s3.Bucket.Versioning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * As much of S3 on loopback as the function uses: objects with versions, delete markers and
 * metadata, written on conditions, in buckets that the path names. It goes wrong as {@link Faults}
 * say, and keeps which permissions the calls needed.
 *
 * <p>Signatures and checksums are not looked at.
 */
public final class S3Server implements AutoCloseable {
  static final Duration STALL = Duration.ofSeconds(4);

  static {
    // else each response waits 40 ms for the client to acknowledge its headers
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Buckets buckets = new Buckets();
  private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();
  private volatile Faults faults = Faults.none();

  private S3Server(HttpServer server) {
    this.server = server;
  }

  public static S3Server start() {
    try {
      InetSocketAddress free = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
      S3Server s3 = new S3Server(HttpServer.create(free, 0));
      s3.server.createContext("/", s3::handle);
      s3.server.setExecutor(s3.threads);
      s3.server.start();
      return s3;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** What the tests do in it themselves is no call. */
  public Bucket createBucket(String name, Versioning versioning) {
    return buckets.create(name, versioning);
  }

  /** From now on, and calls are counted anew. */
  void inject(Faults rule) {
    calls.clear();
    counts.clear();
    faults = rule;
  }

  /** Since the last rule. */
  List<Call> calls() {
    return List.copyOf(calls);
  }

  /** The permissions that all calls needed, such as {@code input s3:GetObject}. */
  Set<String> actions() {
    return buckets.actions();
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      Call call = counted(exchange);
      Optional<Fault> fault = faults.of(call);
      if (fault.isEmpty()) {
        buckets.answer(call, exchange.getRequestHeaders(), body).sendTo(exchange);
      } else {
        goWrong(fault.get(), call, exchange, body);
      }
    }
  }

  private Call counted(HttpExchange exchange) {
    String counter = exchange.getRequestMethod() + exchange.getRequestURI().getRawPath();
    Call call = Call.of(exchange, counts.merge(counter, 1, Integer::sum));
    calls.add(call);
    return call;
  }

  private void goWrong(Fault fault, Call call, HttpExchange exchange, byte[] body)
      throws IOException {
    Headers headers = exchange.getRequestHeaders();
    switch (fault) {
      case SLOW_DOWN -> Answer.of(S3Refusal.SLOW_DOWN).sendTo(exchange);
      case INTERNAL_ERROR -> Answer.of(S3Refusal.INTERNAL_ERROR).sendTo(exchange);
      case ACCESS_DENIED -> Answer.of(S3Refusal.ACCESS_DENIED).sendTo(exchange);
      case CONFLICT -> Answer.of(S3Refusal.CONFLICT).sendTo(exchange);
      case STALL -> stall();
      case STALL_IN_BODY -> {
        buckets.answer(call, headers, body).sendTo(exchange, Fault.CUT);
        stall();
      }
      case CUT, LENGTH_NOT_TOLD -> buckets.answer(call, headers, body).sendTo(exchange, fault);
      case LOST_ANSWER -> buckets.answer(call, headers, body);
    }
  }

  private void stall() {
    try {
      closed.await(STALL.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
