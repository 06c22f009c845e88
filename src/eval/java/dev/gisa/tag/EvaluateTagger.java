package dev.gisa.tag;

import java.io.IOException;
import java.nio.file.Path;

/** The shipped model against the test part of konec's dev file. See README, "Accuracy". */
public final class EvaluateTagger {
  private EvaluateTagger() {}

  /** Argument: konec's dev file. */
  public static void main(String[] args) throws IOException {
    System.out.print(
        new TaggerReport(Tagger.load()).of(Split.test(KonecCorpus.read(Path.of(args[0])))));
  }
}
