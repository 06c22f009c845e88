package dev.gisa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.json.Json;
import dev.gisa.json.OffsetUnit;
import dev.gisa.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing of one article reaches another's result: {@code -Darticles=10000} asks for more of them.
 */
class IsolationTest {
  private static final int THREADS = 8;
  private static final int ARTICLES = Integer.getInteger("articles", 400);
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @Test
  void articles_side_by_side_have_the_results_that_they_have_alone() throws Exception {
    List<Article> articles = articles();
    Gisa gisa = Gisa.load();
    List<String> alone = articles.stream().map(article -> result(gisa, article)).toList();

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Integer> order = new ArrayList<>(IntStream.range(0, articles.size()).boxed().toList());
      Collections.shuffle(order, new Random(1));
      List<Callable<Boolean>> calls = new ArrayList<>();
      for (int i : order) {
        calls.add(() -> result(gisa, articles.get(i)).equals(alone.get(i)));
      }
      for (Future<Boolean> isSame : threads.invokeAll(calls)) {
        assertThat(isSame.get()).isTrue();
      }
    } finally {
      threads.shutdown();
    }
  }

  /** Paragraphs of the golden articles, some joined, so that names and dates meet others. */
  private static List<Article> articles() throws IOException {
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Files.readString(file).lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
      }
    }
    Random random = new Random(2);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      StringBuilder text = new StringBuilder();
      for (int paragraph = random.nextInt(4); paragraph >= 0; paragraph--) {
        text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append('\n');
      }
      articles.add(Article.of(text.toString(), LocalDate.of(2020, 1, 1).plusDays(i)));
    }
    return articles;
  }

  private static String result(Gisa gisa, Article article) {
    return Json.compact(Json.result(gisa.annotate(article), OffsetUnit.UTF8));
  }
}
