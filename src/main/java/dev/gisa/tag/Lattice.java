package dev.gisa.tag;

import static dev.gisa.tag.BioCodec.CLASSES;
import static dev.gisa.tag.BioCodec.LABELS;

import java.util.Arrays;

/**
 * The label sequences of one sentence with their scores: the best of them (Viterbi), and how
 * probable any part of one is (forward-backward, rescaled at each character as in Rabiner 1989).
 *
 * <p>Only sequences that {@link BioCodec} can read exist: a class is continued only after it began.
 * So a step costs (1 + C) · (1 + 2C) additions for the labels that may follow any other, and two
 * for each of the rest. Arrays are reused from sentence to sentence; not for two threads at once.
 */
final class Lattice {
  /** Labels further below the best are as good as impossible, but must not become zero. */
  private static final double LEAST_SCORE = -300;

  private final Transitions transitions;
  private int length;
  private float[] emissions = new float[0];
  private double[] expEmissions = new double[0];
  private double[] alpha = new double[0];
  private double[] beta = new double[0];
  private double[] shift = new double[0];
  private double[] scale = new double[0];
  private int[] backPointers = new int[0];

  Lattice(Transitions transitions) {
    this.transitions = transitions;
  }

  /**
   * Log scores of moving from one label to the next, and their exponentials in both orders, so that
   * the inner loops of both passes run over neighbouring numbers.
   */
  static final class Transitions {
    final float[] score = new float[LABELS * LABELS];
    final double[] exp = new double[LABELS * LABELS];
    private final double[] expByOrigin = new double[LABELS * LABELS];

    /** Where the score of the step from {@code from} to {@code to} stands. */
    static int index(int from, int to) {
      return to * LABELS + from;
    }

    /** To be called after {@link #score} has changed. */
    void refresh() {
      for (int to = 0; to < LABELS; to++) {
        for (int from = 0; from < LABELS; from++) {
          double e = Math.exp(score[index(from, to)]);
          exp[index(from, to)] = e;
          expByOrigin[from * LABELS + to] = e;
        }
      }
    }
  }

  /** Starts a sentence; its emissions are to be filled in. */
  void reset(int newLength) {
    length = newLength;
    if (emissions.length < length * LABELS) {
      int size = Math.max(length, 128) * LABELS;
      emissions = new float[size];
      expEmissions = new double[size];
      alpha = new double[size];
      beta = new double[size];
      backPointers = new int[size];
      shift = new double[Math.max(length, 128)];
      scale = new double[Math.max(length, 128)];
    }
    Arrays.fill(emissions, 0, length * LABELS, 0f);
  }

  int length() {
    return length;
  }

  /** Log scores of the labels of character t at {@code [t * LABELS, (t + 1) * LABELS)}. */
  float[] emissions() {
    return emissions;
  }

  /** The labels of the best sequence. */
  int[] best() {
    float[] previous = new float[LABELS];
    float[] current = new float[LABELS];
    for (int y = 0; y < LABELS; y++) {
      previous[y] = y <= CLASSES ? emissions[y] : Float.NEGATIVE_INFINITY;
    }
    for (int t = 1; t < length; t++) {
      bestStep(t * LABELS, previous, current);
      float[] swap = previous;
      previous = current;
      current = swap;
    }
    return trace(previous);
  }

  private void bestStep(int row, float[] previous, float[] current) {
    float[] score = transitions.score;
    for (int to = 0; to <= CLASSES; to++) {
      float best = Float.NEGATIVE_INFINITY;
      int from = 0;
      for (int y = 0; y < LABELS; y++) {
        float candidate = previous[y] + score[to * LABELS + y];
        if (candidate > best) {
          best = candidate;
          from = y;
        }
      }
      current[to] = best + emissions[row + to];
      backPointers[row + to] = from;
    }
    for (int to = CLASSES + 1; to < LABELS; to++) {
      int begin = to - CLASSES;
      float begun = previous[begin] + score[to * LABELS + begin];
      float continued = previous[to] + score[to * LABELS + to];
      current[to] = Math.max(begun, continued) + emissions[row + to];
      backPointers[row + to] = begun > continued ? begin : to;
    }
  }

  private int[] trace(float[] last) {
    int[] labels = new int[length];
    if (length == 0) {
      return labels;
    }
    int label = 0;
    for (int y = 1; y < LABELS; y++) {
      label = last[y] > last[label] ? y : label;
    }
    for (int t = length - 1; t >= 0; t--) {
      labels[t] = label;
      label = backPointers[t * LABELS + label];
    }
    return labels;
  }

  /** Runs forward-backward; after it the probabilities can be asked for. Returns log Z. */
  double forwardBackward() {
    double logZ = 0;
    for (int t = 0; t < length; t++) {
      exponentiate(t);
      forward(t);
      logZ += shift[t] + Math.log(scale[t]);
    }
    for (int t = length - 1; t >= 0; t--) {
      backward(t);
    }
    return logZ;
  }

  private void exponentiate(int t) {
    int row = t * LABELS;
    float max = Float.NEGATIVE_INFINITY;
    for (int y = 0; y < LABELS; y++) {
      max = Math.max(max, emissions[row + y]);
    }
    shift[t] = max;
    for (int y = 0; y < LABELS; y++) {
      expEmissions[row + y] = Math.exp(Math.max(LEAST_SCORE, emissions[row + y] - max));
    }
  }

  private void forward(int t) {
    int row = t * LABELS;
    Arrays.fill(alpha, row, row + LABELS, 0);
    if (t == 0) {
      Arrays.fill(alpha, row, row + CLASSES + 1, 1);
    } else {
      arrive(row - LABELS, row);
    }
    double sum = 0;
    for (int y = 0; y < LABELS; y++) {
      alpha[row + y] *= expEmissions[row + y];
      sum += alpha[row + y];
    }
    scale[t] = sum;
    for (int y = 0; y < LABELS; y++) {
      alpha[row + y] /= sum;
    }
  }

  private void arrive(int before, int row) {
    double[] byOrigin = transitions.expByOrigin;
    for (int from = 0; from < LABELS; from++) {
      double mass = alpha[before + from];
      int origin = from * LABELS;
      for (int to = 0; to <= CLASSES; to++) {
        alpha[row + to] += mass * byOrigin[origin + to];
      }
    }
    double[] exp = transitions.exp;
    for (int to = CLASSES + 1; to < LABELS; to++) {
      int begin = to - CLASSES;
      alpha[row + to] =
          alpha[before + begin] * exp[to * LABELS + begin]
              + alpha[before + to] * exp[to * LABELS + to];
    }
  }

  private void backward(int t) {
    int row = t * LABELS;
    if (t == length - 1) {
      Arrays.fill(beta, row, row + LABELS, 1);
      return;
    }
    Arrays.fill(beta, row, row + LABELS, 0);
    double[] exp = transitions.exp;
    for (int to = 0; to < LABELS; to++) {
      double out = outgoing(t + 1, to);
      if (to <= CLASSES) {
        for (int y = 0; y < LABELS; y++) {
          beta[row + y] += out * exp[to * LABELS + y];
        }
      } else {
        int begin = to - CLASSES;
        beta[row + begin] += out * exp[to * LABELS + begin];
        beta[row + to] += out * exp[to * LABELS + to];
      }
    }
  }

  private double outgoing(int t, int label) {
    int at = t * LABELS + label;
    return expEmissions[at] * beta[at] / scale[t];
  }

  /** The probability that character {@code t} has {@code label}. */
  double probability(int t, int label) {
    return alpha[t * LABELS + label] * beta[t * LABELS + label];
  }

  /** The probability of the step from {@code from} to {@code to} before character {@code t}. */
  double transitionProbability(int t, int from, int to) {
    return alpha[(t - 1) * LABELS + from] * transitions.exp[to * LABELS + from] * outgoing(t, to);
  }

  /** The probability of exactly this chunk: begun, continued and ended there. */
  double probability(BioCodec.Chunk chunk) {
    int begin = BioCodec.begin(chunk.tagClass());
    int inside = BioCodec.inside(chunk.tagClass());
    int start = chunk.span().start();
    int end = chunk.span().end();
    double path = alpha[start * LABELS + begin];
    int last = begin;
    for (int t = start + 1; t < end; t++) {
      path *= transitions.exp[inside * LABELS + last];
      path *= expEmissions[t * LABELS + inside] / scale[t];
      last = inside;
    }
    double goesOn =
        end == length ? 0 : transitions.exp[inside * LABELS + last] * outgoing(end, inside);
    double ends = Math.max(0, beta[(end - 1) * LABELS + last] - goesOn);
    return Math.min(1, path * ends);
  }
}
