package dev.gisa.adapter.s3;

import java.util.Optional;

/**
 * An object of S3 in one of its versions.
 *
 * @param version empty for the current one, as of a bucket without versioning
 */
public record ObjectVersion(String bucket, String key, Optional<String> version) {
  public ObjectVersion {
    if (bucket.isBlank() || key.isEmpty()) {
      throw new IllegalArgumentException("an object has a bucket and a key");
    }
  }

  static ObjectVersion current(String bucket, String key) {
    return new ObjectVersion(bucket, key, Optional.empty());
  }

  ObjectVersion in(String knownVersion) {
    return new ObjectVersion(bucket, key, Optional.of(knownVersion));
  }

  @Override
  public String toString() {
    return bucket + "/" + key + version.map(v -> " version " + v).orElse("");
  }
}
