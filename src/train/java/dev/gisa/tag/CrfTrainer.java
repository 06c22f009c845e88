package dev.gisa.tag;

import static dev.gisa.tag.BioCodec.LABELS;
import static dev.gisa.tag.Features.PER_CHARACTER;

import java.util.Random;

/**
 * Learns the weights of the conditional random field, one sentence at a time.
 *
 * <p>FTRL-proximal (McMahan et al. 2013): a step size for each weight that shrinks with its own
 * gradients, and an L1 term that keeps most weights at exactly zero. A share of the features is
 * dropped at random at each character so that the weights do not lean on single features. The
 * result is the mean of the weights after each of the last epochs.
 */
final class CrfTrainer {
  private final Settings settings;
  private final Random random;
  private final FtrlWeights weights;
  private final float[] meanSum;
  private final Lattice.Transitions transitions = new Lattice.Transitions();
  private final float[] transitionSquares = new float[LABELS * LABELS];
  private final float[] transitionSum = new float[LABELS * LABELS];
  private final Lattice lattice = new Lattice(transitions);
  private int summed;

  private int[] active = new int[0];
  private int[] activeEnds = new int[0];

  /**
   * How to learn.
   *
   * @param bits 2^bits buckets for hashed features
   * @param averaged number of the last epochs whose weights are averaged
   * @param seeds number of models whose weights are averaged
   * @param dropout share of features dropped at each character
   * @param rate step size before any gradient was seen
   * @param l1 gradients that a weight has to gather before it leaves zero
   */
  record Settings(
      int bits, int epochs, int averaged, int seeds, float dropout, float rate, float l1) {
    /**
     * Chosen on the tuning part. Dropout of 0.5, twice as many buckets and gold sentences that
     * count three times are no better there; a second seed brings 0.1.
     */
    static final Settings DEFAULT = new Settings(21, 5, 3, 2, 0.3f, 0.1f, 0.5f);

    Settings withOneSeed() {
      return new Settings(bits, epochs, averaged, 1, dropout, rate, l1);
    }
  }

  /**
   * A sentence ready to learn from: bucket of each feature or -1, and the label of each character.
   */
  record Example(int[] buckets, int[] labels) {}

  CrfTrainer(Settings settings, long seed) {
    this.settings = settings;
    this.random = new Random(seed);
    int size = (1 << settings.bits()) * LABELS;
    this.weights = new FtrlWeights(size, settings.rate(), settings.l1());
    this.meanSum = new float[size];
    transitions.refresh();
  }

  /** One pass over the examples in the given order; returns the mean negative log-likelihood. */
  double epoch(Iterable<Example> examples, boolean average) {
    double loss = 0;
    int count = 0;
    for (Example example : examples) {
      loss += learn(example);
      count++;
    }
    if (average) {
      weights.addTo(meanSum);
      for (int i = 0; i < transitionSum.length; i++) {
        transitionSum[i] += transitions.score[i];
      }
      summed++;
    }
    return loss / count;
  }

  /** Adds the mean weight of bucket b and label y, times a factor, at {@code b * LABELS + y}. */
  void addMeanWeights(float[] sums, float factor) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += meanSum[i] / summed * factor;
    }
  }

  void addMeanTransitions(float[] sums, float factor) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += transitionSum[i] / summed * factor;
    }
  }

  private double learn(Example example) {
    int length = example.labels().length;
    drop(example.buckets(), length);
    lattice.reset(length);
    float kept = 1 / (1 - settings.dropout());
    for (int t = 0; t < length; t++) {
      weights.addRows(active, start(t), activeEnds[t], kept, lattice.emissions(), t * LABELS);
    }
    lattice.forwardBackward();
    double loss = lattice.logZ() - goldScore(example.labels());
    float[] gradient = new float[LABELS];
    for (int t = 0; t < length; t++) {
      for (int y = 0; y < LABELS; y++) {
        float g = (float) lattice.probability(t, y) - (example.labels()[t] == y ? 1 : 0);
        gradient[y] = g * kept;
      }
      weights.update(active, start(t), activeEnds[t], gradient);
    }
    learnTransitions(example.labels());
    return loss;
  }

  private void drop(int[] buckets, int length) {
    if (active.length < buckets.length) {
      active = new int[buckets.length];
      activeEnds = new int[length];
    }
    if (activeEnds.length < length) {
      activeEnds = new int[length];
    }
    int next = 0;
    for (int t = 0; t < length; t++) {
      for (int f = t * PER_CHARACTER; f < (t + 1) * PER_CHARACTER; f++) {
        if (buckets[f] >= 0 && random.nextFloat() >= settings.dropout()) {
          active[next++] = buckets[f];
        }
      }
      activeEnds[t] = next;
    }
  }

  private int start(int t) {
    return t == 0 ? 0 : activeEnds[t - 1];
  }

  private double goldScore(int[] labels) {
    double score = 0;
    for (int t = 0; t < labels.length; t++) {
      score += lattice.emissions()[t * LABELS + labels[t]];
      if (t > 0) {
        score += transitions.score[Lattice.Transitions.index(labels[t - 1], labels[t])];
      }
    }
    return score;
  }

  /**
   * AdaGrad (Duchi et al. 2011); there are few transitions, so all of them move at each sentence.
   */
  private void learnTransitions(int[] labels) {
    float[] gradient = new float[LABELS * LABELS];
    lattice.addExpectedTransitions(gradient);
    for (int t = 1; t < labels.length; t++) {
      gradient[Lattice.Transitions.index(labels[t - 1], labels[t])] -= 1;
    }
    for (int i = 0; i < gradient.length; i++) {
      float g = gradient[i];
      if (g != 0) {
        transitionSquares[i] += g * g;
        transitions.score[i] -=
            settings.rate() * g / (1f + (float) Math.sqrt(transitionSquares[i]));
      }
    }
    transitions.refresh();
  }
}
