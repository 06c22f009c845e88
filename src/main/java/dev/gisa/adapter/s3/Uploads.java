package dev.gisa.adapter.s3;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.AnnotatedArticle;
import dev.gisa.adapter.s3.UploadEvents.Notice;
import dev.gisa.json.ArticleRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Events about objects in S3 → their results beside them in S3. An event is answered with {@code
 * {"objects":[{"outcome":"written",…}]}}, a queue's messages and tasks of S3 Batch Operations in
 * their own shapes.
 */
public final class Uploads {
  /**
   * An object may take 250 of the function's 300 seconds ({@link S3ObjectStore}): later than this
   * no message is begun.
   */
  private static final Duration TIME_FOR_MESSAGES = Duration.ofSeconds(40);

  private final Supplier<Delivery> maker;
  private Delivery delivery;

  Uploads(Supplier<Delivery> maker) {
    this.maker = maker;
  }

  /**
   * Writes to {@code OUTPUT_BUCKET}, below {@code OUTPUT_PREFIX}. S3's client is made at the first
   * upload, so that nothing else has to wait for it.
   */
  public static Uploads fromEnvironment() {
    return new Uploads(
        () -> {
          Destination destination = Destination.fromEnvironment();
          return new Delivery(S3ObjectStore.create(), destination);
        });
  }

  /** Whether an event tells of objects, or is of a service that does. */
  public static boolean isOne(JsonNode event) {
    return UploadEvents.isOne(event) || BatchOperations.isOne(event);
  }

  /**
   * Deals with all objects of an event, each in its turn.
   *
   * @param told of each outcome
   * @throws UploadException if one could not be dealt with, once all have been tried, and there is
   *     no shape for saying so
   */
  public JsonNode handle(
      JsonNode event, Function<ArticleRequest, AnnotatedArticle> gisa, Consumer<Outcome> told) {
    Function<ObjectVersion, Outcome> deliver =
        object -> {
          Outcome outcome = delivery().deliver(object, gisa);
          told.accept(outcome);
          return outcome;
        };
    if (BatchOperations.isOne(event)) {
      return BatchOperations.answer(event, deliver, told);
    }
    if (QueueMessages.isOne(event)) {
      long latest = System.nanoTime() + TIME_FOR_MESSAGES.toNanos();
      return QueueMessages.answer(
          event,
          body -> answer(UploadEvents.notices(body), deliver, told),
          () -> System.nanoTime() - latest > 0,
          told);
    }
    return answer(UploadEvents.notices(event), deliver, told);
  }

  private static JsonNode answer(
      List<Notice> notices, Function<ObjectVersion, Outcome> deliver, Consumer<Outcome> told) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode objects = answer.putArray("objects");
    List<UploadException> failures = new ArrayList<>();
    for (Notice notice : notices) {
      try {
        objects.add(outcome(notice, deliver, told).toJson());
      } catch (UploadException e) {
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      throw UploadException.of(failures);
    }
    return answer;
  }

  private static Outcome outcome(
      Notice notice, Function<ObjectVersion, Outcome> deliver, Consumer<Outcome> told) {
    if (notice instanceof Notice.Uploaded upload) {
      return deliver.apply(upload.object());
    }
    Outcome ignored = Outcome.ignored(((Notice.Ignored) notice).reason());
    told.accept(ignored);
    return ignored;
  }

  private synchronized Delivery delivery() {
    if (delivery == null) {
      delivery = maker.get();
    }
    return delivery;
  }
}
