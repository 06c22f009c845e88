package dev.gisa.adapter.s3;

import com.sun.net.httpserver.Headers;
import dev.gisa.adapter.s3.Bucket.Condition;
import dev.gisa.adapter.s3.Bucket.Stored;
import dev.gisa.adapter.s3.Bucket.Versioning;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The buckets of a {@link S3Server}, what it answers from them, and which permissions that takes.
 */
final class Buckets {
  private static final String METADATA = "x-amz-meta-";

  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
  private final Set<String> actions = ConcurrentHashMap.newKeySet();

  Bucket create(String name, Versioning versioning) {
    Bucket bucket = new Bucket(versioning);
    buckets.put(name, bucket);
    return bucket;
  }

  Set<String> actions() {
    return Set.copyOf(actions);
  }

  Answer answer(Call call, Headers headers, byte[] body) {
    try {
      Bucket bucket =
          Optional.ofNullable(buckets.get(call.bucket()))
              .orElseThrow(() -> S3Refusal.NO_SUCH_BUCKET);
      actions.addAll(call.actions(false));
      return switch (call.method()) {
        case "GET", "HEAD" -> read(bucket, call);
        case "PUT" -> write(bucket, call.key(), headers, body);
        default -> throw S3Refusal.METHOD_NOT_ALLOWED;
      };
    } catch (S3Refusal refusal) {
      return Answer.of(refusal);
    }
  }

  private Answer read(Bucket bucket, Call call) {
    Optional<Stored> found = bucket.find(call.key(), call.version());
    if (found.isEmpty() || found.get().isDeleteMarker()) {
      actions.addAll(call.actions(true));
    }
    if (found.isEmpty()) {
      throw call.version().isPresent() ? S3Refusal.NO_SUCH_VERSION : S3Refusal.NO_SUCH_KEY;
    }
    return found.get().isDeleteMarker()
        ? Answer.of(
                call.version().isPresent() ? S3Refusal.METHOD_NOT_ALLOWED : S3Refusal.NO_SUCH_KEY)
            .with("x-amz-delete-marker", "true")
        : found(bucket, found.get());
  }

  private static Answer found(Bucket bucket, Stored stored) {
    ObjectStore.Draft draft = stored.draft().orElseThrow();
    Answer answer =
        described(bucket, stored, draft.bytes()).with("content-type", draft.mediaType());
    for (Map.Entry<String, String> meta : draft.metadata().entrySet()) {
      answer = answer.with(METADATA + meta.getKey(), meta.getValue());
    }
    return answer;
  }

  private static Answer write(Bucket bucket, String key, Headers headers, byte[] body) {
    Condition condition =
        new Condition(header(headers, "If-Match"), header(headers, "If-None-Match"));
    boolean inChunks =
        header(headers, "x-amz-content-sha256")
            .filter(hash -> hash.startsWith("STREAM"))
            .isPresent();
    ObjectStore.Draft draft =
        new ObjectStore.Draft(
            header(headers, "Content-Type").orElse("binary/octet-stream"),
            metadata(headers),
            inChunks ? AwsChunks.decode(body) : body);
    return described(bucket, bucket.put(key, draft, condition), new byte[0]);
  }

  private static Answer described(Bucket bucket, Stored stored, byte[] body) {
    Answer answer = new Answer(200, Map.of("etag", stored.etag()), body);
    return bucket.versioning == Versioning.OFF
        ? answer
        : answer.with("x-amz-version-id", stored.version());
  }

  private static Map<String, String> metadata(Headers headers) {
    Map<String, String> metadata = new HashMap<>();
    headers.forEach(
        (name, values) -> {
          if (name.toLowerCase().startsWith(METADATA)) {
            metadata.put(name.toLowerCase().substring(METADATA.length()), values.get(0));
          }
        });
    return metadata;
  }

  private static Optional<String> header(Headers headers, String name) {
    return Optional.ofNullable(headers.getFirst(name));
  }
}
