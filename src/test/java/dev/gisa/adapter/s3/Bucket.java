package dev.gisa.adapter.s3;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The objects of one bucket of a {@link S3Server}, all versions of them. */
public final class Bucket {
  /** What S3 calls the only version of an object of a bucket that keeps none. */
  private static final String NO_VERSION = "null";

  /** Whether S3 keeps what is replaced. A bucket that once did and no longer does is suspended. */
  public enum Versioning {
    OFF,
    ON,
    SUSPENDED
  }

  /**
   * A version of an object.
   *
   * @param draft empty for a delete marker
   */
  record Stored(String version, String etag, Optional<ObjectStore.Draft> draft) {
    boolean isDeleteMarker() {
      return draft.isEmpty();
    }
  }

  /** What the object that is replaced must be; both empty if that does not matter. */
  record Condition(Optional<String> ifMatch, Optional<String> ifNoneMatch) {
    static final Condition NONE = new Condition(Optional.empty(), Optional.empty());
  }

  final Versioning versioning;
  private final Map<String, Deque<Stored>> objects = new HashMap<>();
  private int written;

  Bucket(Versioning versioning) {
    this.versioning = versioning;
  }

  /** May be a delete marker. */
  synchronized Optional<Stored> find(String key, Optional<String> version) {
    return versions(key).stream()
        .filter(stored -> version.map(stored.version()::equals).orElse(true))
        .findFirst();
  }

  /** The current version, unless it is a delete marker. */
  Optional<Stored> current(String key) {
    return find(key, Optional.empty()).filter(stored -> !stored.isDeleteMarker());
  }

  /** Without a type or metadata. */
  public void put(String key, byte[] bytes) {
    put(key, new ObjectStore.Draft("", Map.of(), bytes), Condition.NONE);
  }

  /** The bytes of the current version. */
  public Optional<byte[]> read(String key) {
    return current(key).flatMap(Stored::draft).map(ObjectStore.Draft::bytes);
  }

  /** Conditions are held against what is there when the whole body has arrived, as S3 does. */
  synchronized Stored put(String key, ObjectStore.Draft draft, Condition condition) {
    check(current(key), condition);
    Stored stored = new Stored(nextVersion(), etag(draft.bytes()), Optional.of(draft));
    push(key, stored);
    return stored;
  }

  private static void check(Optional<Stored> current, Condition condition) {
    if (condition.ifMatch().isPresent() && current.isEmpty()) {
      throw S3Refusal.NO_SUCH_KEY;
    }
    if (!current.map(Stored::etag).equals(condition.ifMatch().or(() -> current.map(Stored::etag)))
        || condition.ifNoneMatch().isPresent() && current.isPresent()) {
      throw S3Refusal.PRECONDITION_FAILED;
    }
  }

  /** Puts a delete marker on top, or removes the object where nothing is kept. */
  public synchronized void delete(String key) {
    if (versioning == Versioning.OFF) {
      objects.remove(key);
    } else {
      push(key, new Stored(nextVersion(), "", Optional.empty()));
    }
  }

  private void push(String key, Stored stored) {
    Deque<Stored> versions = versions(key);
    versions.removeIf(old -> old.version().equals(stored.version()));
    versions.addFirst(stored);
  }

  private Deque<Stored> versions(String key) {
    return objects.computeIfAbsent(key, k -> new ArrayDeque<>());
  }

  private String nextVersion() {
    written++;
    return versioning == Versioning.ON ? "version-" + written : NO_VERSION;
  }

  private static String etag(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("MD5").digest(bytes);
      return String.format("\"%032x\"", new BigInteger(1, digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
