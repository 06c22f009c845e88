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

/** Inputs → their results, printed in turn: a failure is reported and the next one follows. */
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

  /** What became of an input. */
  private sealed interface Outcome {
    record Annotated(String name, AnnotatedArticle article, String rendered) implements Outcome {}

    record Failed(String name, String reason) implements Outcome {}
  }

  /**
   * Returns the exit code.
   *
   * @throws IOException if the results cannot be written
   */
  int over(List<Input> inputs, Workers workers) throws IOException {
    try {
      writer.begin();
      workers.work(inputs, this::annotate, this::print);
      if (withClusters) {
        writer.writeClusters(Json.clusters(articles));
      }
      writer.end();
    } finally {
      progress.clear();
    }
    return anyFailed ? Main.SOME_FAILED : Main.FINE;
  }

  private Outcome annotate(Input input) {
    try {
      AnnotatedArticle article = annotator.annotate(input);
      return new Outcome.Annotated(input.name(), article, annotator.rendered(article));
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return new Outcome.Failed(input.name(), reason(e));
    }
  }

  private void print(Outcome outcome) throws IOException {
    progress.clear();
    Optional<AnnotatedArticle> article = Optional.empty();
    if (outcome instanceof Outcome.Annotated annotated) {
      article = Optional.of(annotated.article());
      writer.write(annotated.name(), annotated.rendered());
    } else if (outcome instanceof Outcome.Failed failed) {
      err.println("gisa: " + failed.name() + ": " + failed.reason());
      anyFailed = true;
    }
    if (withClusters) {
      articles.add(article);
    }
    progress.next();
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
