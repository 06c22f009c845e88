package dev.gisa.adapter.cli;

import dev.gisa.AnnotatedArticle;
import dev.gisa.json.Json;
import dev.gisa.text.UndecodableTextException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Input after input: a failure is reported and the next one has its turn. */
final class Run {
  private final Annotator annotator;
  private final ResultWriter writer;
  private final Progress progress;
  private final PrintStream err;
  private final boolean withClusters;
  private final List<Optional<AnnotatedArticle>> articles = new ArrayList<>();
  private boolean anyFailed;

  Run(
      Annotator annotator,
      ResultWriter writer,
      Progress progress,
      PrintStream err,
      boolean withClusters) {
    this.annotator = annotator;
    this.writer = writer;
    this.progress = progress;
    this.err = err;
    this.withClusters = withClusters;
  }

  /**
   * Returns the exit code.
   *
   * @throws IOException if the results cannot be written
   */
  int over(List<Input> inputs) throws IOException {
    try {
      writer.begin();
      for (Input input : inputs) {
        progress.next();
        Optional<AnnotatedArticle> article = annotate(input);
        if (article.isPresent()) {
          progress.clear();
          writer.write(input.name(), annotator.result(article.get()));
        }
        if (withClusters) {
          articles.add(article);
        }
      }
      if (withClusters) {
        writer.writeClusters(Json.clusters(articles));
      }
      writer.end();
    } finally {
      progress.clear();
    }
    return anyFailed ? Main.SOME_FAILED : Main.FINE;
  }

  private Optional<AnnotatedArticle> annotate(Input input) {
    try {
      return Optional.of(annotator.annotate(input));
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      progress.clear();
      err.println("gisa: " + input.name() + ": " + reason(e));
      anyFailed = true;
      return Optional.empty();
    }
  }

  private static String reason(Throwable e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof OutOfMemoryError) {
      return "too large for the memory";
    }
    return e instanceof IOException || e instanceof UndecodableTextException
        ? e.getMessage()
        : "a defect in gisa, please report it: " + e;
  }
}
