package dev.gisa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Articles to time, in characters. */
public enum ArticleKind {
  /** The article of {@code seeds/}: 2,800, and its second half repeats its first. */
  SEED,
  /** 2,800, without repeats. */
  WITHOUT_REPEATS,
  /** 200,000: 0.5 MB of the golden articles' sentences, their words in random order. */
  LONG,
  /** 2,000,000: 4.8 MB. */
  TEN_TIMES_AS_LONG;

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "tune");

  String text() {
    return switch (this) {
      case SEED -> SeedArticle.text();
      case WITHOUT_REPEATS -> String.join("\n", golden()).substring(0, 2_800);
      case LONG -> shuffled(200_000);
      case TEN_TIMES_AS_LONG -> shuffled(2_000_000);
    };
  }

  private static String shuffled(int characters) {
    List<String> sentences = golden().stream().flatMap(String::lines).toList();
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    while (text.length() < characters) {
      String sentence = sentences.get(random.nextInt(sentences.size()));
      List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
      Collections.shuffle(words, random);
      text.append(String.join(" ", words)).append('\n');
    }
    return text.substring(0, characters);
  }

  private static List<String> golden() {
    try {
      return ArticleFolder.texts(GOLDEN);
    } catch (IOException e) {
      throw new UncheckedIOException("run this from the project's folder", e);
    }
  }
}
