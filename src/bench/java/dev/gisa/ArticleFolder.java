package dev.gisa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Articles as files: {@code 01.txt}, {@code 02.txt}, … */
public final class ArticleFolder {
  private ArticleFolder() {}

  /** Their texts, by the names of the files. */
  public static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }
}
