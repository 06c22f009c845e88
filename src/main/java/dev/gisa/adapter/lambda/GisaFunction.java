package dev.gisa.adapter.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.gisa.Gisa;
import dev.gisa.adapter.http.HttpRequest;
import dev.gisa.adapter.http.HttpResponse;
import dev.gisa.adapter.http.Routes;
import dev.gisa.adapter.s3.UploadException;
import dev.gisa.adapter.s3.Uploads;
import dev.gisa.json.ArticleRequest;
import dev.gisa.json.BatchRequest;
import dev.gisa.json.Json;
import dev.gisa.json.Problem;
import dev.gisa.json.ProblemException;
import io.quarkus.funqy.Funq;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.crac.Core;

/**
 * The Lambda function: one event in, one answer out.
 *
 * <p>A gateway's event is answered with an HTTP response, and one about uploads by what became of
 * them; any other JSON object is an article itself, or a batch of them, and is answered with its
 * result or with a problem. Throws for uploads only, so that they are tried again. Never logs what
 * an article says: a line of JSON for each event tells sizes, counts and times.
 */
@Startup
@Singleton
public final class GisaFunction {
  private static final int MAX_ANSWER_BYTES = 6 * 1024 * 1024;

  private final Gisa gisa;
  private final Routes routes;
  private final Uploads uploads;
  private final Clock clock = Clock.systemUTC();
  private final AtomicBoolean isWarm = new AtomicBoolean();
  private final Consumer<String> log;

  /** Kept here, as the context of snapshots holds it only weakly. */
  private final Rehearsal rehearsal = new Rehearsal(this::rehearse);

  public GisaFunction() {
    this(Preload.gisa(), System.out::println);
    Core.getGlobalContext().register(rehearsal);
  }

  /**
   * @param log takes a line for each event
   */
  public GisaFunction(Gisa gisa, Consumer<String> log) {
    this(gisa, Uploads.fromEnvironment(), log);
  }

  GisaFunction(Gisa gisa, Uploads uploads, Consumer<String> log) {
    this.gisa = gisa;
    this.uploads = uploads;
    this.routes = new Routes(gisa.modelVersion());
    this.log = log;
  }

  /**
   * @throws UploadException if an upload could not be dealt with
   */
  @Funq
  public JsonNode annotate(JsonNode sent) {
    JsonNode event = sent == null ? NullNode.getInstance() : sent;
    Invocation invocation = new Invocation(gisa, GisaHandler.budget());
    Optional<HttpFormat> format = HttpFormat.of(event);
    String way = format.isPresent() ? "http" : Uploads.isOne(event) ? "s3" : "direct";
    try {
      return switch (way) {
        case "http" -> answer(format.get(), event, invocation);
        case "s3" -> uploads.handle(event, invocation, invocation::note);
        default -> answer(event, invocation);
      };
    } catch (UploadException e) {
      invocation.noteFailure(e);
      invocation.note("detail", e.getMessage());
      throw e;
    } finally {
      invocation.note("traceId", System.getProperty("com.amazonaws.xray.traceHeader", ""));
      log.accept(Json.compact(invocation.logLine(way, !isWarm.getAndSet(true), clock.millis())));
    }
  }

  Rehearsal rehearsal() {
    return rehearsal;
  }

  private void rehearse(JsonNode event) {
    answer(HttpFormat.of(event).orElseThrow(), event, new Invocation(gisa, TimeBudget.UNLIMITED));
  }

  private JsonNode answer(HttpFormat format, JsonNode event, Invocation invocation) {
    HttpRequest request = format.request(event);
    HttpResponse response = answer(request, invocation);
    JsonNode answer = format.fittingAnswer(response, event);
    invocation.note("requestId", event.path("requestContext").path("requestId").asText());
    int status = answer.path("statusCode").asInt();
    invocation.note("status", status);
    if (status != Problem.notFound().status()) {
      // a path that leads nowhere may say anything
      invocation.note("route", request.method() + " " + request.path());
    }
    return answer;
  }

  private HttpResponse answer(HttpRequest request, Invocation invocation) {
    try {
      return routes.answer(request, invocation);
    } catch (RuntimeException | StackOverflowError e) {
      invocation.noteFailure(e);
      return HttpResponse.of(Problem.internal());
    }
  }

  private JsonNode answer(JsonNode payload, Invocation invocation) {
    try {
      JsonNode result = result(payload, invocation);
      return Json.fits(result, MAX_ANSWER_BYTES)
          ? result
          : Json.problem(Problem.resultTooLarge(MAX_ANSWER_BYTES));
    } catch (ProblemException e) {
      invocation.note("status", e.problem().status());
      return Json.problem(e.problem());
    } catch (RuntimeException | StackOverflowError e) {
      invocation.noteFailure(e);
      return Json.problem(Problem.internal());
    }
  }

  private static JsonNode result(JsonNode payload, Invocation invocation) {
    if (BatchRequest.isOne(payload)) {
      return Json.result(invocation, BatchRequest.of(payload));
    }
    ArticleRequest request = ArticleRequest.of(payload);
    return Json.result(invocation.apply(request), request.offsets());
  }
}
