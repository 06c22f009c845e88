package dev.gisa.adapter.s3;

import java.util.Map;
import java.util.Optional;

/**
 * What is asked of S3. Each method may throw an {@link UploadException}, after which trying again
 * may help.
 */
interface ObjectStore {
  /**
   * What is known of an object without reading it.
   *
   * @param version of S3, or the entity tag where the bucket has no versions
   */
  record Head(String version, String etag, Map<String, String> metadata) {
    public Head {
      metadata = Map.copyOf(metadata);
    }
  }

  /** An object that was read. */
  record Content(String version, byte[] bytes) {}

  /** An object to be written. */
  record Draft(String mediaType, Map<String, String> metadata, byte[] bytes) {
    public Draft {
      metadata = Map.copyOf(metadata);
    }
  }

  /** Empty if there is no such object or version, or it was deleted. */
  Optional<Head> head(ObjectVersion object);

  /**
   * Empty if there is no such object or version, or it was deleted.
   *
   * @throws TooLargeException if it has more bytes; they are not read then
   */
  Optional<Content> get(ObjectVersion object, int maxBytes) throws TooLargeException;

  /**
   * Writes an object unless it has changed.
   *
   * @param replaced the entity tag that it is to have, empty if there is to be none
   * @return whether it was written
   */
  boolean put(String bucket, String key, Draft draft, Optional<String> replaced);

  /** An object has more bytes than are read. */
  final class TooLargeException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String version;

    TooLargeException(String version) {
      super("more bytes than are read");
      this.version = version;
    }

    /** The object's, as in its {@link Head}. */
    String version() {
      return version;
    }
  }
}
