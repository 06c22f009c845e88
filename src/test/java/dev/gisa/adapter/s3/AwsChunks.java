package dev.gisa.adapter.s3;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;

/**
 * A body in AWS's own chunks ({@code x-amz-content-sha256: STREAMING-…}), each with its length in
 * hexadecimal digits before it; signatures and the trailer with the checksum are skipped.
 */
final class AwsChunks {
  private static final byte LINE_FEED = '\n';
  private static final int LINE_END_BYTES = 2;

  private final byte[] body;
  private int at;

  private AwsChunks(byte[] body) {
    this.body = body;
  }

  static byte[] decode(byte[] body) {
    return new AwsChunks(body).read();
  }

  private byte[] read() {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(body.length);
    int length;
    while ((length = nextLength()) > 0) {
      decoded.write(body, at, length);
      at += length + LINE_END_BYTES;
    }
    return decoded.toByteArray();
  }

  private int nextLength() {
    int from = at;
    while (body[at] != LINE_FEED) {
      at++;
    }
    at++;
    String line = new String(body, from, at - from, US_ASCII).strip();
    return Integer.parseInt(line.split(";")[0], 16);
  }
}
