package dev.gisa.fuzz;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gisa.AnnotatedArticle;
import dev.gisa.ArticleFolder;
import dev.gisa.Gisa;
import dev.gisa.Options;
import dev.gisa.Progress;
import dev.gisa.Stage;
import dev.gisa.json.ArticleRequest;
import dev.gisa.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Searches, stage by stage, for the text that takes longest for its size: {@code SlowestText 300 1}
 * is five minutes by seed 1. A text is a row of fragments again and again, with a number between so
 * that it is no repeat, or without; the slowest so far are changed and kept where they get slower.
 * Prints how many times as long as ordinary news each stage takes, and all of them together; both
 * in this process.
 */
public final class SlowestText {
  private static final int CHARACTERS = 20_000;

  /** Of a text that looks slow: what is compiled for one text is compiled again for another. */
  private static final int TRIES = 12;

  private static final String WHOLE = "whole";
  private static final Options UNCUT =
      new Options(CHARACTERS, false, Set.of(), Options.DEFAULT.types(), 0);

  private final Gisa gisa = Gisa.load();
  private final SplittableRandom random;
  private final Map<String, Long> ordinary;
  private final Map<String, byte[]> slowest = new TreeMap<>();
  private final Map<String, Double> ratios = new TreeMap<>();

  /** Of the text that is slowest in a stage, for all stages together. */
  private final Map<String, Double> wholes = new TreeMap<>();

  private SlowestText(long seed, String news) {
    random = new SplittableRandom(seed);
    best(news, Options.DEFAULT); // until it is compiled
    best(news, Options.DEFAULT);
    ordinary = best(news, Options.DEFAULT);
  }

  public static void main(String[] args) throws IOException {
    SlowestText search = new SlowestText(Long.parseLong(args[1]), news());
    long end = System.nanoTime() + Long.parseLong(args[0]) * 1_000_000_000;
    int tried = 0;
    while (System.nanoTime() < end) {
      search.tryOne();
      tried++;
    }
    System.out.println(tried + " texts of " + CHARACTERS + " characters");
    search.ratios.forEach(
        (stage, ratio) ->
            System.out.printf(
                "%-12s %5.1f times ordinary news (%.1f ms), the whole %.1f times: %s%n",
                stage,
                ratio,
                search.ordinary.get(stage) / 1e6,
                search.wholes.get(stage),
                HexFormat.of().formatHex(search.slowest.get(stage))));
  }

  private void tryOne() {
    byte[] genome = genome();
    String text = text(genome);
    Options options = genome[0] % 2 == 0 ? Options.DEFAULT : UNCUT;
    Map<String, Long> first = times(text, options);
    if (first.keySet().stream().anyMatch(s -> ratio(s, first) > ratios.getOrDefault(s, 0.0))) {
      Map<String, Long> again = best(text, options);
      for (String stage : again.keySet()) {
        if (ratio(stage, again) > ratios.getOrDefault(stage, 0.0)) {
          ratios.put(stage, ratio(stage, again));
          wholes.put(stage, ratio(WHOLE, again));
          slowest.put(stage, genome);
        }
      }
    }
  }

  private double ratio(String stage, Map<String, Long> times) {
    return times.get(stage) / (double) ordinary.get(stage);
  }

  private byte[] genome() {
    byte[] genome = new byte[1 + random.nextInt(1 << random.nextInt(1, 8))];
    random.nextBytes(genome);
    if (!slowest.isEmpty() && random.nextInt(4) > 0) {
      String stage = List.copyOf(slowest.keySet()).get(random.nextInt(slowest.size()));
      genome = slowest.get(stage).clone();
      for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
        genome[random.nextInt(genome.length)] = (byte) random.nextInt(256);
      }
    }
    return genome;
  }

  private static String text(byte[] genome) {
    String row = Fragments.text(genome);
    StringBuilder text = new StringBuilder(CHARACTERS + row.length());
    for (int i = 0; text.length() < CHARACTERS; i++) {
      text.append(row).append(genome[genome.length - 1] % 2 == 0 ? "" + i : " ");
    }
    return text.substring(0, CHARACTERS);
  }

  private Map<String, Long> best(String text, Options options) {
    Map<String, Long> best = times(text, options);
    for (int i = 1; i < TRIES; i++) {
      times(text, options).forEach((stage, nanos) -> best.merge(stage, nanos, Math::min));
    }
    return best;
  }

  /** From a request's JSON to its result's, which are the stages read and written. */
  private Map<String, Long> times(String text, Options options) {
    Map<String, Long> nanos = new TreeMap<>();
    String request = JsonNodeFactory.instance.objectNode().put("text", text).toString();
    long began = System.nanoTime();
    ArticleRequest article = ArticleRequest.of(Json.parse(request));
    nanos.put("JSON read", System.nanoTime() - began);
    AnnotatedArticle annotated = gisa.annotate(article.article(), options, timer(nanos));
    long ended = System.nanoTime();
    Json.compact(Json.result(annotated, article.offsets()));
    nanos.put("JSON written", System.nanoTime() - ended);
    nanos.put(WHOLE, System.nanoTime() - began);
    return nanos;
  }

  private static Progress timer(Map<String, Long> nanos) {
    return new Progress() {
      private long last = System.nanoTime();

      @Override
      public void ended(Stage stage) {
        long now = System.nanoTime();
        nanos.put(stage.name(), now - last);
        last = now;
      }

      @Override
      public void atSentence() {}
    };
  }

  private static String news() throws IOException {
    Path folder = Path.of("src/test/resources/golden/tune");
    return String.join("\n", ArticleFolder.texts(folder)).substring(0, CHARACTERS);
  }
}
