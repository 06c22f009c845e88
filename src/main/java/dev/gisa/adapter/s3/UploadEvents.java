package dev.gisa.adapter.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Events → the objects that they tell of.
 *
 * <p>Known shapes: S3's notifications, which come directly or as the body of a queue's message, and
 * EventBridge's. A notification's key is form-encoded ({@code a+b} is {@code a b}), EventBridge's
 * is not.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">notifications</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html">EventBridge</a>
 */
final class UploadEvents {
  private static final String RECORDS = "Records";
  private static final String S3 = "aws:s3";
  private static final String S3_IN_EVENT_BRIDGE = "aws.s3";

  private UploadEvents() {}

  /** What an event tells: of an uploaded object, or of something that is not one, and why. */
  sealed interface Notice {
    record Uploaded(ObjectVersion object) implements Notice {}

    record Ignored(String reason) implements Notice {}
  }

  static boolean isOne(JsonNode event) {
    return event.path(RECORDS).isArray() || isTest(event) || isOfEventBridge(event);
  }

  private static boolean isTest(JsonNode event) {
    return event.path("Event").asText().equals("s3:TestEvent");
  }

  private static boolean isOfEventBridge(JsonNode event) {
    return event.has("detail-type") && event.path("source").isTextual();
  }

  /**
   * In the order of the records.
   *
   * @throws UploadException if a record has no object where it should
   */
  static List<Notice> notices(JsonNode event) {
    if (isTest(event)) {
      return List.of(new Notice.Ignored("a test event"));
    }
    if (isOfEventBridge(event)) {
      return List.of(ofEventBridge(event));
    }
    if (event.path(RECORDS).isEmpty()) {
      return List.of(new Notice.Ignored("an event without records"));
    }
    List<Notice> notices = new ArrayList<>();
    event.path(RECORDS).forEach(record -> notices.add(ofRecord(record)));
    return notices;
  }

  private static Notice ofRecord(JsonNode record) {
    if (!record.path("eventSource").asText().equals(S3)) {
      return new Notice.Ignored("a record of another service");
    }
    String name = record.path("eventName").asText();
    if (!name.replaceFirst("^s3:", "").startsWith("ObjectCreated:")) {
      return new Notice.Ignored("not an upload: " + name);
    }
    JsonNode object = record.path("s3").path("object");
    return new Notice.Uploaded(
        object(
            record.path("s3").path("bucket").path("name").asText(),
            decodedKey(object.path("key").asText()),
            object.path("versionId")));
  }

  private static Notice ofEventBridge(JsonNode event) {
    if (!event.path("source").asText().equals(S3_IN_EVENT_BRIDGE)) {
      return new Notice.Ignored("an event of another service");
    }
    String type = event.path("detail-type").asText();
    if (!type.equals("Object Created")) {
      return new Notice.Ignored("not an upload: " + type);
    }
    JsonNode object = event.path("detail").path("object");
    return new Notice.Uploaded(
        object(
            event.path("detail").path("bucket").path("name").asText(),
            object.path("key").asText(),
            object.path("version-id")));
  }

  /**
   * @throws UploadException if there is no bucket or no key
   */
  static ObjectVersion object(String bucket, String key, JsonNode version) {
    try {
      return new ObjectVersion(
          bucket,
          key,
          Optional.of(version.asText("")).filter(v -> version.isTextual() && !v.isEmpty()));
    } catch (IllegalArgumentException e) {
      throw new UploadException("the event names no object");
    }
  }

  /**
   * @throws UploadException if it is not form-encoded
   */
  static String decodedKey(String key) {
    try {
      return URLDecoder.decode(key, UTF_8);
    } catch (IllegalArgumentException e) {
      throw new UploadException("the event's key is not form-encoded");
    }
  }
}
