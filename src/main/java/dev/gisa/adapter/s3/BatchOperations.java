package dev.gisa.adapter.s3;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What S3 Batch Operations ask of the function, a job's task for each object, and the answers that
 * they expect: a task without one would be held for failed, so none is left out.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html">both
 *     shapes</a>
 */
final class BatchOperations {
  private static final String VERSION = "invocationSchemaVersion";
  private static final String ID = "invocationId";

  private BatchOperations() {}

  /** Words that S3 knows; it asks again after a temporary failure. */
  private enum Code {
    SUCCEEDED("Succeeded"),
    TEMPORARY_FAILURE("TemporaryFailure"),
    PERMANENT_FAILURE("PermanentFailure");

    private final String word;

    Code(String word) {
      this.word = word;
    }
  }

  static boolean isOne(JsonNode event) {
    return event.has(VERSION) && event.path("tasks").isArray();
  }

  /**
   * Delivers each task's object; those that fail do not keep the others from it.
   *
   * @param told of each failure
   */
  static ObjectNode answer(
      JsonNode event, Function<ObjectVersion, Outcome> deliver, Consumer<Outcome> told) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put(VERSION, event.path(VERSION).asText());
    answer.put("treatMissingKeysAs", Code.TEMPORARY_FAILURE.word);
    answer.put(ID, event.path(ID).asText());
    ArrayNode results = answer.putArray("results");
    for (JsonNode task : event.path("tasks")) {
      fill(results.addObject().put("taskId", task.path("taskId").asText()), task, deliver, told);
    }
    return answer;
  }

  private static void fill(
      ObjectNode result,
      JsonNode task,
      Function<ObjectVersion, Outcome> deliver,
      Consumer<Outcome> told) {
    ObjectVersion object;
    try {
      object = object(task);
    } catch (UploadException e) {
      fill(result, Code.PERMANENT_FAILURE, e.getMessage());
      return;
    }
    Outcome outcome;
    try {
      outcome = deliver.apply(object);
    } catch (UploadException e) {
      outcome = Outcome.failed(e.getMessage());
      told.accept(outcome);
    }
    fill(result, code(outcome), outcome.kind() + outcome.detail().map(d -> ": " + d).orElse(""));
  }

  private static void fill(ObjectNode result, Code code, String why) {
    result.put("resultCode", code.word).put("resultString", why);
  }

  private static Code code(Outcome outcome) {
    return switch (outcome.kind()) {
      case WRITTEN, UNCHANGED, SUPERSEDED, GONE, IGNORED -> Code.SUCCEEDED;
      case FAILED -> Code.TEMPORARY_FAILURE;
      case UNREADABLE, REFUSED -> Code.PERMANENT_FAILURE;
    };
  }

  /**
   * Of version 1.0, which names the bucket as {@code arn:aws:s3:::bucket}, and of 2.0, which just
   * names it.
   */
  private static ObjectVersion object(JsonNode task) {
    String bucket = task.path("s3Bucket").asText(task.path("s3BucketArn").asText());
    return UploadEvents.object(
        bucket.substring(bucket.lastIndexOf(':') + 1),
        UploadEvents.decodedKey(task.path("s3Key").asText()),
        task.path("s3VersionId"));
  }
}
