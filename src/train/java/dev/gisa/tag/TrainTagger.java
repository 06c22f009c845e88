package dev.gisa.tag;

import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.tag.CrfTrainer.Example;
import dev.gisa.tag.CrfTrainer.Settings;
import dev.gisa.tag.KonecCorpus.Annotated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Corpora → {@code tagger.model}. See README, "Train the tagger".
 *
 * <p>Learns from konec's training file and from the training part of its dev file ({@link Split}).
 * Same data and same seed give the same bytes.
 */
public final class TrainTagger {
  private static final int MIN_FEATURE_COUNT = 2;
  private static final int COUNTER_BITS = 26;
  private static final float PRUNED_BELOW = 0.02f;

  private TrainTagger() {}

  /** Arguments: training file, dev file, model to write. */
  public static void main(String[] args) throws IOException {
    Settings settings = Settings.DEFAULT;
    boolean tuning = Boolean.getBoolean("tuning");

    List<Annotated> dev = KonecCorpus.read(Path.of(args[1]));
    List<Annotated> silver = KonecCorpus.read(Path.of(args[0]));
    List<Annotated> gold = Split.train(dev, tuning);
    List<Annotated> held = tuning ? Split.tune(dev) : List.of();
    System.err.printf("%d silver and %d gold sentences%n", silver.size(), gold.size());
    List<Annotated> all = new ArrayList<>(silver);
    all.addAll(gold);
    all.addAll(new UnseenNames(silver, settings.seed()).vary(all));
    List<Example> examples = examples(all, settings.bits());

    CrfTrainer trainer = new CrfTrainer(settings);
    List<Example> shuffled = new ArrayList<>(examples);
    Random random = new Random(settings.seed());
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      long start = System.nanoTime();
      Collections.shuffle(shuffled, random);
      double loss = trainer.epoch(shuffled, epoch > settings.epochs() - settings.averaged());
      System.err.printf(
          "epoch %d: loss %.4f, %.1f s%n", epoch, loss, (System.nanoTime() - start) / 1e9);
    }
    byte[] model =
        ModelWriter.write(
            trainer.meanWeights(), trainer.meanTransitions(), settings.bits(), PRUNED_BELOW);
    Files.write(Path.of(args[2]), model);
    System.err.printf("%s: %d bytes%n", args[2], model.length);
    if (tuning) {
      TaggerReport report = new TaggerReport(new Tagger(TaggerModel.of(model)));
      System.out.println(report.of(held));
    }
  }

  private static List<Example> examples(List<Annotated> all, int bits) {
    MorphAnalyzer analyzer = new MorphAnalyzer();
    Features features = new Features();
    byte[] counts = new byte[1 << COUNTER_BITS];
    List<int[]> hashes = new ArrayList<>();
    for (Annotated sentence : all) {
      String text = sentence.text();
      int[] found =
          Arrays.copyOf(
              features.extract(text, analyzer.analyze(text)),
              text.length() * Features.PER_CHARACTER);
      for (int hash : found) {
        int at = hash >>> (32 - COUNTER_BITS);
        counts[at] = (byte) Math.min(MIN_FEATURE_COUNT, counts[at] + 1);
      }
      hashes.add(found);
    }
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int[] buckets = hashes.get(i);
      for (int f = 0; f < buckets.length; f++) {
        boolean frequent = counts[buckets[f] >>> (32 - COUNTER_BITS)] >= MIN_FEATURE_COUNT;
        buckets[f] = frequent ? buckets[f] & ((1 << bits) - 1) : -1;
      }
      int[] labels = BioCodec.encode(all.get(i).text().length(), all.get(i).classes());
      examples.add(new Example(buckets, labels));
    }
    return examples;
  }
}
