package dev.gisa.tag;

import static dev.gisa.tag.BioCodec.CLASSES;
import static dev.gisa.tag.BioCodec.LABELS;
import static dev.gisa.tag.BioCodec.OUTSIDE;

import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The label sequences of one sentence with their scores: the best of them (Viterbi), and how
 * probable any part of one is (forward-backward, rescaled at each character as in Rabiner 1989).
 *
 * <p>Only sequences that {@link BioCodec} can read exist: a class is continued only after it began.
 * A few labels share nearly all of the probability at each character; the sums run over those only.
 * Arrays are reused from sentence to sentence; not for two threads at once.
 */
final class Lattice {

  /**
   * Labels less probable than this, by what stands before them, are left out of the sums. At 1e-9
   * the pass takes two and a half times as long, and F1 is the same.
   */
  private static final double NEGLIGIBLE = 1e-4;

  private final Transitions transitions;
  private int length;
  private float[] emissions = new float[0];
  private double[] expEmissions = new double[0];
  private double[] alpha = new double[0];
  private double[] beta = new double[0];
  private double[] shift = new double[0];
  private double[] scale = new double[0];

  /** Of character t from {@code t * LABELS} on: the labels that are not negligible there. */
  private byte[] active = new byte[0];

  private int[] activeCounts = new int[0];

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
      active = new byte[size];
      activeCounts = new int[Math.max(length, 128)];
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

  /** Runs forward-backward; after it the rest can be asked for. Returns log Z. */
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
      float score = emissions[row + y] - max;
      expEmissions[row + y] = Exponential.of(Math.max(Exponential.LEAST, score));
    }
  }

  private void forward(int t) {
    int row = t * LABELS;
    Arrays.fill(alpha, row, row + LABELS, 0);
    if (t == 0) {
      Arrays.fill(alpha, row, row + CLASSES + 1, 1);
    } else {
      arrive(row - LABELS, activeCounts[t - 1], row);
    }
    double sum = 0;
    for (int y = 0; y < LABELS; y++) {
      alpha[row + y] *= expEmissions[row + y];
      sum += alpha[row + y];
    }
    scale[t] = sum;
    int count = 0;
    for (int y = 0; y < LABELS; y++) {
      double share = alpha[row + y] / sum;
      if (share >= NEGLIGIBLE) {
        alpha[row + y] = share;
        active[row + count++] = (byte) y;
      } else {
        alpha[row + y] = 0;
      }
    }
    activeCounts[t] = count;
  }

  private void arrive(int before, int count, int row) {
    double[] byOrigin = transitions.expByOrigin;
    for (int i = 0; i < count; i++) {
      int from = active[before + i];
      double mass = alpha[before + from];
      int origin = from * LABELS;
      for (int to = 0; to <= CLASSES; to++) {
        alpha[row + to] += mass * byOrigin[origin + to];
      }
      if (from > OUTSIDE) {
        int inside = from > CLASSES ? from : from + CLASSES;
        alpha[row + inside] += mass * byOrigin[origin + inside];
      }
    }
  }

  private void backward(int t) {
    int row = t * LABELS;
    if (t == length - 1) {
      Arrays.fill(beta, row, row + LABELS, 1);
      return;
    }
    Arrays.fill(beta, row, row + LABELS, 0);
    int next = row + LABELS;
    for (int i = 0; i < activeCounts[t + 1]; i++) {
      int to = active[next + i];
      double out = outgoing(t + 1, to);
      for (int j = 0; j < activeCounts[t]; j++) {
        int from = active[row + j];
        if (isPossible(from, to)) {
          beta[row + from] += out * transitions.exp[to * LABELS + from];
        }
      }
    }
  }

  private static boolean isPossible(int from, int to) {
    return to <= CLASSES || from == to || from == to - CLASSES;
  }

  private double outgoing(int t, int label) {
    int at = t * LABELS + label;
    return expEmissions[at] * beta[at] / scale[t];
  }

  /** The probability that character {@code t} has {@code label}. */
  double probability(int t, int label) {
    return alpha[t * LABELS + label] * beta[t * LABELS + label];
  }

  /** Adds how often each step is expected, at its {@link Transitions#index}. */
  void addExpectedTransitions(float[] sums) {
    for (int t = 1; t < length; t++) {
      int row = t * LABELS;
      int before = row - LABELS;
      for (int i = 0; i < activeCounts[t]; i++) {
        int to = active[row + i];
        double out = outgoing(t, to);
        for (int j = 0; j < activeCounts[t - 1]; j++) {
          int from = active[before + j];
          if (isPossible(from, to)) {
            int index = Transitions.index(from, to);
            sums[index] += (float) (alpha[before + from] * transitions.exp[index] * out);
          }
        }
      }
    }
  }

  /**
   * All chunks of at least some probability, exactly begun, continued and ended where they are, in
   * the order of their starts. Of at least 0.5, they do not overlap.
   */
  List<ScoredChunk> chunks(double least) {
    List<ScoredChunk> chunks = new ArrayList<>();
    for (int t = 0; t < length; t++) {
      for (int i = 0; i < activeCounts[t]; i++) {
        int label = active[t * LABELS + i];
        if (label > OUTSIDE && label <= CLASSES && probability(t, label) >= least) {
          addChunks(t, label, least, chunks);
        }
      }
    }
    return chunks;
  }

  /** The chunks that begin with a label at {@code start}: each end takes some of its mass. */
  private void addChunks(int start, int begin, double least, List<ScoredChunk> chunks) {
    int inside = begin + CLASSES;
    int last = begin;
    double path = alpha[start * LABELS + begin];
    double mass = probability(start, begin);
    for (int end = start + 1; end <= length && mass >= least; end++) {
      double step = transitions.exp[inside * LABELS + last];
      double goesOn = end == length ? 0 : path * step * outgoing(end, inside);
      if (mass - goesOn >= least) {
        chunks.add(new ScoredChunk(BioCodec.tagClass(begin), new Span(start, end), mass - goesOn));
      }
      path *= end == length ? 0 : step * expEmissions[end * LABELS + inside] / scale[end];
      mass = goesOn;
      last = inside;
    }
  }
}
