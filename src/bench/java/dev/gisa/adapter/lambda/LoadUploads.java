package dev.gisa.adapter.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.adapter.s3.Bucket;
import dev.gisa.adapter.s3.Bucket.Versioning;
import dev.gisa.adapter.s3.S3Server;

/** Objects in a bucket, each under a key of its own, and the events that tell of them. */
final class LoadUploads {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Bucket input;
  private int count;

  LoadUploads(S3Server s3) {
    this.input = s3.createBucket("input", Versioning.OFF);
    s3.createBucket("output", Versioning.OFF);
  }

  ObjectNode text(String article) {
    return notification(put(".txt", article.getBytes(UTF_8)));
  }

  ObjectNode page(String article) {
    String paragraphs = article.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<p>");
    String page = "<!doctype html><title>기사</title><article><p>" + paragraphs + "</article>";
    return notification(put(".html", page.getBytes(UTF_8)));
  }

  ObjectNode binary(byte[] bytes) {
    return notification(put(".txt.gz", bytes));
  }

  ObjectNode gone() {
    return notification("gone.txt");
  }

  ObjectNode queued(String article) {
    ObjectNode event = JSON.objectNode();
    event
        .putArray("Records")
        .addObject()
        .put("messageId", "message-" + count)
        .put("body", text(article).toString())
        .put("eventSource", "aws:sqs");
    return event;
  }

  ObjectNode inJob(String article) {
    ObjectNode event = JSON.objectNode();
    event.put("invocationSchemaVersion", "2.0").put("invocationId", "call-" + count);
    event
        .putArray("tasks")
        .addObject()
        .put("taskId", "task-" + count)
        .put("s3Bucket", "input")
        .put("s3Key", put(".txt", article.getBytes(UTF_8)));
    return event;
  }

  private String put(String ending, byte[] bytes) {
    count++;
    String key = "news/" + count + ending;
    input.put(key, bytes);
    return key;
  }

  private static ObjectNode notification(String key) {
    ObjectNode event = JSON.objectNode();
    ObjectNode record = event.putArray("Records").addObject();
    record.put("eventSource", "aws:s3").put("eventName", "ObjectCreated:Put");
    record.withObject("/s3/bucket").put("name", "input");
    record.withObject("/s3/object").put("key", key);
    return event;
  }
}
