package dev.gisa.adapter.s3;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.json.Json;
import dev.gisa.json.ProblemException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Messages of an SQS queue, each with an event about uploads as its body, and the answer that keeps
 * those that failed in the queue, which in the end makes dead letters of them: {@code
 * {"batchItemFailures":[{"itemIdentifier":"059f36b4-…"}]}}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">partial
 *     failures</a>
 */
final class QueueMessages {
  private QueueMessages() {}

  static boolean isOne(JsonNode event) {
    return event.at("/Records/0/eventSource").asText().equals("aws:sqs");
  }

  /**
   * Those that cannot be begun in time are given back with those that failed.
   *
   * @param deal with a message's body; throws an {@link UploadException} if that fails
   * @param isLate whether there is no time left for another message
   * @param told of each failure
   */
  static ObjectNode answer(
      JsonNode event, Consumer<JsonNode> deal, BooleanSupplier isLate, Consumer<Outcome> told) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode failures = answer.putArray("batchItemFailures");
    for (JsonNode message : event.path("Records")) {
      String id = message.path("messageId").asText();
      try {
        if (isLate.getAsBoolean()) {
          throw new UploadException("no time was left for it");
        }
        deal.accept(body(message));
      } catch (UploadException e) {
        failures.addObject().put("itemIdentifier", id);
        told.accept(Outcome.failed("message " + id + ": " + e.getMessage()));
      }
    }
    return answer;
  }

  private static JsonNode body(JsonNode message) {
    JsonNode body;
    try {
      body = Json.parse(message.path("body").asText());
    } catch (ProblemException e) {
      throw new UploadException("it is not JSON");
    }
    if (!UploadEvents.isOne(body)) {
      throw new UploadException("it does not tell of uploads");
    }
    return body;
  }
}
