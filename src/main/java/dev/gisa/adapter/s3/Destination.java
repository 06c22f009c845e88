package dev.gisa.adapter.s3;

/**
 * Where results go.
 *
 * @param prefix of all keys; empty, or with its slash
 */
record Destination(String bucket, String prefix) {

  /**
   * Reads {@code OUTPUT_BUCKET} and {@code OUTPUT_PREFIX}.
   *
   * @throws UploadException if there is no bucket
   */
  static Destination fromEnvironment() {
    String bucket = System.getenv("OUTPUT_BUCKET");
    String prefix = System.getenv("OUTPUT_PREFIX");
    if (bucket == null || bucket.isBlank()) {
      throw new UploadException("OUTPUT_BUCKET is not set: this function takes no uploads");
    }
    return new Destination(bucket, prefix == null ? "" : prefix);
  }

  /** Whether an object may be a result: to annotate it would make another upload, and so on. */
  boolean mayHold(ObjectVersion object) {
    return object.bucket().equals(bucket) && object.key().startsWith(prefix);
  }

  String resultKey(String key) {
    return prefix + key + ".json";
  }

  String errorKey(String key) {
    return prefix + key + ".error.json";
  }
}
