package dev.gisa.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The content coding gzip. */
public final class Gzip {
  public static final String NAME = "gzip";

  private Gzip() {}

  /** The same bytes for the same bytes: the header has no time. */
  public static byte[] pack(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /**
   * Unpacks at most {@code maxBytes}, so that a small bomb stays small.
   *
   * @throws ProblemException if there are more, or the bytes are no gzip
   */
  public static byte[] unpack(byte[] packed, int maxBytes) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] bytes = gzip.readNBytes(maxBytes);
      if (gzip.read() >= 0) {
        throw new ProblemException(Problem.tooLarge(maxBytes));
      }
      return bytes;
    } catch (IOException e) {
      throw new ProblemException(Problem.malformed("what comes as gzip is none"));
    }
  }
}
