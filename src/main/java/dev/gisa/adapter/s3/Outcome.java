package dev.gisa.adapter.s3;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of an upload.
 *
 * @param object empty if the event tells of none
 * @param output the key of what was written or stands there already
 * @param detail why nothing was written, or what is wrong with the object
 */
public record Outcome(
    Kind kind, Optional<ObjectVersion> object, Optional<String> output, Optional<String> detail) {

  /** Kinds of outcomes. */
  public enum Kind {
    /** A result was written. */
    WRITTEN,
    /** An error was written, as the object cannot be read. */
    UNREADABLE,
    /** What would be written stands there already. */
    UNCHANGED,
    /** A newer version has come, and an event of its own. */
    SUPERSEDED,
    /** The object was deleted. */
    GONE,
    /** The object is one that this function may have written itself. */
    REFUSED,
    /** The event tells of no upload. */
    IGNORED,
    /** It was not dealt with, and comes again. */
    FAILED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Outcome ignored(String reason) {
    return new Outcome(Kind.IGNORED, Optional.empty(), Optional.empty(), Optional.of(reason));
  }

  static Outcome failed(String reason) {
    return new Outcome(Kind.FAILED, Optional.empty(), Optional.empty(), Optional.of(reason));
  }

  static Outcome withoutOutput(Kind kind, ObjectVersion object, String reason) {
    return new Outcome(kind, Optional.of(object), Optional.empty(), Optional.of(reason));
  }

  static Outcome withOutput(
      Kind kind, ObjectVersion object, String output, Optional<String> detail) {
    return new Outcome(kind, Optional.of(object), Optional.of(output), detail);
  }

  /** Such as {@code {"outcome":"written","bucket":"in","key":"a.txt","output":"a.txt.json"}}. */
  public ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("outcome", kind.toString());
    object.ifPresent(
        o -> {
          json.put("bucket", o.bucket()).put("key", o.key());
          o.version().ifPresent(version -> json.put("versionId", version));
        });
    output.ifPresent(key -> json.put("output", key));
    detail.ifPresent(reason -> json.put("detail", reason));
    return json;
  }
}
