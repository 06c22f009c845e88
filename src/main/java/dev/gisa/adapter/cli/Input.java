package dev.gisa.adapter.cli;

import dev.gisa.text.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One article to read.
 *
 * @param path as the user gave it; none for standard input
 */
record Input(Optional<String> path, Source source) {
  /** Where the bytes come from. */
  interface Source {
    byte[] read() throws IOException;
  }

  static Input ofFile(String path) {
    return new Input(Optional.of(path), () -> Files.readAllBytes(Path.of(path)));
  }

  static Input ofStream(InputStream in) {
    return new Input(Optional.empty(), in::readAllBytes);
  }

  /** What messages call it. */
  String name() {
    return path.orElse("standard input");
  }

  /**
   * Its text, whatever its encoding.
   *
   * @throws dev.gisa.text.UndecodableTextException if it is no text
   */
  String text() throws IOException {
    return TextDecoder.decode(source.read());
  }
}
