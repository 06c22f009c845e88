package dev.gisa;

import dev.gisa.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The article of {@code seeds/}, in normal form. */
public final class SeedArticle {
  private SeedArticle() {}

  public static String text() {
    try {
      return SourceText.of(Files.readString(Path.of("seeds", "000_07ab5cf0cb3b080e.txt"))).text();
    } catch (IOException e) {
      throw new IllegalStateException("run this from the project's folder", e);
    }
  }
}
