package dev.gisa.adapter.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gisa.json.Json;
import dev.gisa.json.ProblemException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The results that a run before this one has left in a file, a line each. */
final class FinishedResults {
  private final Set<String> ids = new HashSet<>();

  /**
   * Reads the file, if there is one, and cuts off a last line that was not finished.
   *
   * @throws IOException if it cannot be read, or holds something else
   */
  static FinishedResults in(Path file) throws IOException {
    FinishedResults finished = new FinishedResults();
    if (Files.exists(file)) {
      long end = finished.read(file);
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(end);
      }
    }
    return finished;
  }

  /** Those that have no result yet; articles without an id never have. */
  List<Input> missing(List<Input> inputs) {
    return inputs.stream().filter(i -> i.path().filter(ids::contains).isEmpty()).toList();
  }

  /** Where the last whole line ends, in bytes. */
  private long read(Path file) throws IOException {
    long end = 0;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b == '\n') {
          end += line.size() + 1;
          add(file, line.toString(UTF_8));
          line.reset();
        } else {
          line.write(b);
        }
      }
    }
    return end;
  }

  private void add(Path file, String line) throws IOException {
    try {
      Json.id(line).ifPresent(ids::add);
    } catch (ProblemException e) {
      throw new IOException(file + ": not results of --format ndjson");
    }
  }
}
