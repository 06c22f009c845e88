package dev.gisa.tag;

import dev.gisa.tag.KonecCorpus.Annotated;
import dev.gisa.tag.SpanScores.Typed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * The shipped model, and other systems that learn from the same sentences, against the test part of
 * konec's dev file. See README, "Accuracy".
 */
public final class EvaluateTagger {
  private static final List<String> MAIN_TYPES = List.of("PS", "OG", "LC", "DT", "TI", "QT");

  private EvaluateTagger() {}

  /**
   * Arguments: training file, dev file, model, file for the list of errors; the baselines to train
   * and compare with, {@code opennlp,stanford} or {@code none}.
   */
  public static void main(String[] args) throws Exception {
    List<Annotated> dev = KonecCorpus.read(Path.of(args[1]));
    List<Annotated> test = Split.test(dev);
    TaggerReport report = new TaggerReport(Tagger.load());
    System.out.print(report.of(test));
    Path errors = Path.of(args[3]);
    Files.writeString(errors, report.errors(test));
    System.out.println("errors: " + errors);

    System.out.println(
        "system                    all     news    "
            + String.join("    ", MAIN_TYPES)
            + " (F1 on news)   training s   model MB   characters/s");
    long modelBytes = Files.size(Path.of(args[2]));
    System.out.println(row("gisa", report::mainTypes, test, Double.NaN, modelBytes));
    List<Annotated> training = new ArrayList<>(KonecCorpus.read(Path.of(args[0])));
    training.addAll(Split.train(dev, false));
    for (Baseline baseline : baselines(args[4])) {
      long start = System.nanoTime();
      long bytes = baseline.train(training);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.println(row(baseline.name(), baseline::find, test, seconds, bytes));
    }
  }

  private static List<Baseline> baselines(String names) {
    List<Baseline> baselines = new ArrayList<>();
    if (names.contains("opennlp")) {
      baselines.add(new OpenNlpBaseline());
    }
    if (names.contains("stanford")) {
      baselines.add(new StanfordBaseline());
    }
    return baselines;
  }

  private static String row(
      String name,
      Function<String, Set<Typed>> find,
      List<Annotated> test,
      double seconds,
      long bytes) {
    SpanScores all = new SpanScores();
    SpanScores news = new SpanScores();
    for (Annotated sentence : test) {
      Set<Typed> gold = TaggerReport.mainTypes(sentence);
      Set<Typed> found = find.apply(sentence.text());
      all.add(gold, found);
      if (sentence.isNews()) {
        news.add(gold, found);
      }
    }
    StringBuilder row = new StringBuilder();
    row.append(
        String.format(Locale.ROOT, "%-24s %5.1f    %5.1f  ", name, p(all.f1()), p(news.f1())));
    MAIN_TYPES.forEach(t -> row.append(String.format(Locale.ROOT, "%5.1f ", p(news.f1(t)))));
    return row.append(
            String.format(
                Locale.ROOT,
                "               %8.0f   %8.1f   %12.0f",
                seconds,
                bytes / 1e6,
                charactersPerSecond(find, test)))
        .toString();
  }

  private static double p(double share) {
    return 100 * share;
  }

  /** One thread, after the pass that was scored has warmed it up. */
  private static double charactersPerSecond(
      Function<String, Set<Typed>> find, List<Annotated> test) {
    long characters = 0;
    long start = System.nanoTime();
    for (Annotated sentence : test) {
      find.apply(sentence.text());
      characters += sentence.text().length();
    }
    return characters / ((System.nanoTime() - start) / 1e9);
  }
}
