package dev.gisa.adapter.s3;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/**
 * Reads an object if it has no more than so many bytes.
 *
 * <p>It reads within the SDK's call, so that the SDK's time-outs hold for the body too and a body
 * that breaks off is asked for again.
 *
 * @param maxBytes that are read
 */
record BoundedBody(int maxBytes)
    implements ResponseTransformer<GetObjectResponse, BoundedBody.Reading> {
  private static final int BUFFER_BYTES = 1 << 14;

  /**
   * What was read.
   *
   * @param bytes empty if there are more than are taken
   */
  record Reading(String version, Optional<byte[]> bytes) {}

  @Override
  public Reading transform(GetObjectResponse head, AbortableInputStream body) {
    try (body) {
      Optional<byte[]> bytes = isTooLarge(head) ? Optional.empty() : read(body);
      if (bytes.isEmpty()) {
        body.abort();
      }
      bytes.ifPresent(read -> requireLength(head, read));
      return new Reading(S3ObjectStore.version(head.versionId(), head.eTag()), bytes);
    } catch (IOException e) {
      throw RetryableException.create("the body broke off", e);
    }
  }

  private boolean isTooLarge(GetObjectResponse head) {
    return head.contentLength() != null && head.contentLength() > maxBytes;
  }

  private Optional<byte[]> read(InputStream body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER_BYTES];
    int length;
    while ((length = body.read(buffer, 0, Math.min(BUFFER_BYTES, roomFor(bytes)))) > 0) {
      if (Thread.currentThread().isInterrupted()) {
        // the SDK interrupts what takes longer than its time-out
        throw AbortedException.create("reading was interrupted");
      }
      bytes.write(buffer, 0, length);
    }
    return bytes.size() > maxBytes ? Optional.empty() : Optional.of(bytes.toByteArray());
  }

  /** One byte more than are taken, which shows that there are more. */
  private int roomFor(ByteArrayOutputStream bytes) {
    return maxBytes - bytes.size() + 1;
  }

  private static void requireLength(GetObjectResponse head, byte[] bytes) {
    if (head.contentLength() != null && head.contentLength() != bytes.length) {
      throw RetryableException.create("the body is not as long as it says");
    }
  }
}
