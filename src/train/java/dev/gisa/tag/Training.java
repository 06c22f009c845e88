package dev.gisa.tag;

import static dev.gisa.tag.Features.PER_CHARACTER;

import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.tag.CrfTrainer.Example;
import dev.gisa.tag.CrfTrainer.Settings;
import dev.gisa.tag.KonecCorpus.Annotated;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * Sentences → a model file.
 *
 * <p>Learns as many models as there are seeds, side by side, and averages their weights: each saw
 * the sentences in another order and without other features.
 */
final class Training {
  private static final int MIN_FEATURE_COUNT = 2;
  private static final int COUNTER_BITS = 26;
  private static final float PRUNED_BELOW = 0.02f;

  private final byte[] gazetteer;
  private final byte[] filter;
  private final byte[] rescorer;
  private final Settings settings;

  /**
   * @param gazetteer what {@link Gazetteer} reads
   * @param filter what {@link EojeolFilter} reads
   * @param rescorer what {@link Rescorer} reads
   */
  Training(byte[] gazetteer, byte[] filter, byte[] rescorer, Settings settings) {
    this.gazetteer = gazetteer;
    this.filter = filter;
    this.rescorer = rescorer;
    this.settings = settings;
  }

  /** The model file; the same sentences give the same bytes. */
  byte[] model(List<Annotated> sentences) {
    List<Example> examples = examples(sentences);
    List<CrfTrainer> trained =
        LongStream.rangeClosed(1, settings.seeds())
            .parallel()
            .mapToObj(seed -> trained(examples, seed))
            .toList();
    float[] weights = new float[(1 << settings.bits()) * BioCodec.LABELS];
    float[] transitions = new float[BioCodec.LABELS * BioCodec.LABELS];
    for (CrfTrainer trainer : trained) {
      trainer.addMeanWeights(weights, 1f / trained.size());
      trainer.addMeanTransitions(transitions, 1f / trained.size());
    }
    return ModelWriter.write(
        weights, transitions, gazetteer, filter, rescorer, settings.bits(), PRUNED_BELOW);
  }

  private CrfTrainer trained(List<Example> examples, long seed) {
    CrfTrainer trainer = new CrfTrainer(settings, seed);
    List<Example> shuffled = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      long start = System.nanoTime();
      Collections.shuffle(shuffled, random);
      double loss = trainer.epoch(shuffled, epoch > settings.epochs() - settings.averaged());
      System.err.printf(
          "seed %d, epoch %d: loss %.4f, %.1f s%n",
          seed, epoch, loss, (System.nanoTime() - start) / 1e9);
    }
    return trainer;
  }

  private List<Example> examples(List<Annotated> sentences) {
    MorphAnalyzer analyzer = new MorphAnalyzer();
    Features features = new Features(Gazetteer.read(ByteBuffer.wrap(gazetteer)));
    byte[] counts = new byte[1 << COUNTER_BITS];
    List<int[]> hashes = new ArrayList<>();
    for (Annotated sentence : sentences) {
      String text = sentence.text();
      features.read(text, analyzer.analyze(text));
      int[] found = new int[text.length() * PER_CHARACTER];
      for (int t = 0; t < text.length(); t++) {
        System.arraycopy(features.at(t), 0, found, t * PER_CHARACTER, PER_CHARACTER);
      }
      for (int hash : found) {
        int at = hash & (counts.length - 1);
        counts[at] = (byte) Math.min(MIN_FEATURE_COUNT, counts[at] + 1);
      }
      hashes.add(found);
    }
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      int[] buckets = hashes.get(i);
      for (int f = 0; f < buckets.length; f++) {
        boolean frequent = counts[buckets[f] & (counts.length - 1)] >= MIN_FEATURE_COUNT;
        buckets[f] = frequent ? buckets[f] & ((1 << settings.bits()) - 1) : -1;
      }
      Annotated sentence = sentences.get(i);
      int[] labels = BioCodec.encode(sentence.text().length(), sentence.classes());
      examples.add(new Example(buckets, labels));
    }
    return examples;
  }
}
