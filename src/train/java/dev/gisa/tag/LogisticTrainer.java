package dev.gisa.tag;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns the weights of a logistic regression over hashed features.
 *
 * <p>AdaGrad (Duchi et al. 2011) on the logistic loss, without rare features and with some of the
 * others left out at random; the result is the mean of the weights after each of the last epochs.
 */
final class LogisticTrainer {
  private static final int COUNTER_BITS = 26;
  private static final int MIN_FEATURE_COUNT = 3;
  private static final int EPOCHS = 6;
  private static final int AVERAGED = 3;
  private static final float RATE = 0.1f;
  private static final float DROPOUT = 0.1f;
  private static final long SEED = 1;
  private static final float MAX_WEIGHT = 2.5f;

  /** What one step of a learnt weight counts. */
  static final float STEP = MAX_WEIGHT / Byte.MAX_VALUE;

  private final String name;
  private final Random random = new Random(SEED);
  private final float[] weights;
  private final float[] squares;
  private final float[] sums;

  /**
   * One case to learn from.
   *
   * @param base its log odds before any feature is looked at
   * @param features their hashes
   */
  record Example(double base, int[] features, boolean isRight) {}

  private LogisticTrainer(String name, int bits) {
    this.name = name;
    this.weights = new float[1 << bits];
    this.squares = new float[1 << bits];
    this.sums = new float[1 << bits];
  }

  /** What {@link HashedWeights} reads, where no feature counts. */
  static byte[] untrained() {
    return bytes(new byte[1]);
  }

  /**
   * What {@link HashedWeights} reads: 2^bits weights in steps of {@link #STEP}.
   *
   * @param name of the model, for messages
   */
  static byte[] learn(String name, int bits, List<Example> examples) {
    return bytes(new LogisticTrainer(name, bits).learn(frequent(examples, bits)));
  }

  private static byte[] bytes(byte[] weights) {
    return ByteBuffer.allocate(4 + weights.length)
        .putInt(Integer.numberOfTrailingZeros(weights.length))
        .put(weights)
        .array();
  }

  /** The examples without rare features, and with buckets for hashes. */
  private static List<Example> frequent(List<Example> examples, int bits) {
    byte[] counts = new byte[1 << COUNTER_BITS];
    for (Example example : examples) {
      for (int hash : example.features()) {
        int at = hash & (counts.length - 1);
        counts[at] = (byte) Math.min(MIN_FEATURE_COUNT, counts[at] + 1);
      }
    }
    List<Example> frequent = new ArrayList<>();
    for (Example example : examples) {
      int[] buckets =
          IntStream.of(example.features())
              .filter(hash -> counts[hash & (counts.length - 1)] == MIN_FEATURE_COUNT)
              .map(hash -> hash & ((1 << bits) - 1))
              .toArray();
      frequent.add(new Example(example.base(), buckets, example.isRight()));
    }
    return frequent;
  }

  private byte[] learn(List<Example> examples) {
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
      Collections.shuffle(examples, random);
      double loss = 0;
      for (Example example : examples) {
        loss += learn(example);
      }
      System.err.printf("%s, epoch %d: loss %.4f%n", name, epoch, loss / examples.size());
      for (int i = 0; i < sums.length && epoch > EPOCHS - AVERAGED; i++) {
        sums[i] += weights[i];
      }
    }
    byte[] steps = new byte[sums.length];
    for (int i = 0; i < sums.length; i++) {
      float weight = sums[i] / AVERAGED / MAX_WEIGHT * Byte.MAX_VALUE;
      steps[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, Math.round(weight)));
    }
    return steps;
  }

  private double learn(Example example) {
    double score = example.base();
    for (int bucket : example.features()) {
      score += weights[bucket];
    }
    float probability = (float) (1 / (1 + Math.exp(-score)));
    float gradient = probability - (example.isRight() ? 1 : 0);
    for (int bucket : example.features()) {
      if (random.nextFloat() >= DROPOUT) {
        squares[bucket] += gradient * gradient;
        weights[bucket] -= RATE * gradient / (1 + (float) Math.sqrt(squares[bucket]));
      }
    }
    return -Math.log(Math.max(1e-9, 1 - Math.abs(gradient)));
  }
}
