package dev.gisa.adapter.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.gisa.Gisa;
import dev.gisa.json.ArticleRequest;
import dev.gisa.json.BatchRequest;
import dev.gisa.json.Json;
import dev.gisa.json.Problem;
import dev.gisa.json.ProblemException;
import io.quarkus.funqy.Funq;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.jboss.logging.Logger;

/**
 * The Lambda function: one event in, one answer out.
 *
 * <p>An HTTP API event (payload format 2.0) is answered with an HTTP response; any other JSON
 * object is an article itself, or a batch of them, and is answered with its result or with a
 * problem. Never throws, and never logs what an article says.
 */
@Startup
@Singleton
public final class GisaFunction {
  private static final Logger LOG = Logger.getLogger(GisaFunction.class);
  private static final int LOGGED_FRAMES = 5;

  private final Gisa gisa = Gisa.load();

  @Funq
  public JsonNode annotate(JsonNode sent) {
    JsonNode event = sent == null ? NullNode.getInstance() : sent;
    return HttpEvent.isOne(event) ? answer(new HttpEvent(event)) : answer(event);
  }

  private JsonNode answer(HttpEvent event) {
    try {
      if (!event.isBatch()) {
        return HttpResponse.ok(annotate(event.articleRequest()));
      }
      JsonNode result = Json.result(gisa, event.batchRequest());
      return event.hasLines() ? HttpResponse.okLines(result) : HttpResponse.ok(result);
    } catch (ProblemException e) {
      return HttpResponse.of(e.problem());
    } catch (RuntimeException | StackOverflowError e) {
      return HttpResponse.of(failure(e));
    }
  }

  private JsonNode answer(JsonNode payload) {
    try {
      return BatchRequest.isOne(payload)
          ? Json.result(gisa, BatchRequest.of(payload))
          : annotate(ArticleRequest.of(payload));
    } catch (ProblemException e) {
      return Json.problem(e.problem());
    } catch (RuntimeException | StackOverflowError e) {
      return Json.problem(failure(e));
    }
  }

  private JsonNode annotate(ArticleRequest request) {
    return Json.result(gisa.annotate(request.article(), request.options()), request.offsets());
  }

  /** Logs where it failed, but no message: it might quote the article. */
  private static Problem failure(Throwable e) {
    StackTraceElement[] frames = e.getStackTrace();
    LOG.errorf(
        "%s at %s",
        e.getClass().getName(),
        Arrays.asList(frames).subList(0, Math.min(LOGGED_FRAMES, frames.length)));
    return Problem.internal();
  }
}
