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

  /** While going backward: what comes of each label of the character behind, 0 if not active. */
  private final double[] arriving = new double[LABELS];

  private double[] shift = new double[0];
  private double[] scale = new double[0];

  /** Of character t from {@code t * LABELS} on: the labels that are not negligible there. */
  private byte[] active = new byte[0];

  private int[] activeCounts = new int[0];

  /** Characters that can have no label but that of the outside. */
  private boolean[] closed = new boolean[0];

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

  /** Makes room for sentences of up to some length, so that they need not make it one by one. */
  void reserve(int longest) {
    if (closed.length < longest) {
      int size = longest * LABELS;
      emissions = new float[size];
      expEmissions = new double[size];
      alpha = new double[size];
      beta = new double[size];
      active = new byte[size];
      activeCounts = new int[longest];
      shift = new double[longest];
      scale = new double[longest];
      closed = new boolean[longest];
    }
  }

  /** Starts a sentence; its emissions are to be filled in. */
  void reset(int newLength) {
    length = newLength;
    reserve(length);
    Arrays.fill(closed, 0, length, false);
    Arrays.fill(emissions, 0, length * LABELS, 0f);
  }

  int length() {
    return length;
  }

  /** Leaves the characters from {@code from} up to {@code to} outside of all chunks. */
  void close(int from, int to) {
    Arrays.fill(closed, from, to, true);
  }

  boolean isClosed(int t) {
    return closed[t];
  }

  /** Log scores of the labels of character t at {@code [t * LABELS, (t + 1) * LABELS)}. */
  float[] emissions() {
    return emissions;
  }

  /** Runs forward-backward; after it the rest can be asked for. */
  void forwardBackward() {
    for (int t = 0; t < length; t++) {
      forward(t);
    }
    for (int t = length - 1; t >= 0; t--) {
      backward(t);
    }
  }

  /** The logarithm of the summed scores of all sequences. */
  double logZ() {
    double logZ = 0;
    for (int t = 0; t < length; t++) {
      logZ += shift[t] + Math.log(scale[t]);
    }
    return logZ;
  }

  private void forward(int t) {
    if (closed[t]) {
      stayOutside(t);
    } else {
      enter(t);
    }
  }

  private void stayOutside(int t) {
    int row = t * LABELS;
    Arrays.fill(alpha, row, row + LABELS, 0);
    Arrays.fill(expEmissions, row, row + LABELS, 0);
    double sum = t == 0 ? 1 : 0;
    for (int i = 0; t > 0 && i < activeCounts[t - 1]; i++) {
      int from = active[row - LABELS + i];
      sum += alpha[row - LABELS + from] * transitions.exp[Transitions.index(from, OUTSIDE)];
    }
    alpha[row + OUTSIDE] = 1;
    expEmissions[row + OUTSIDE] = 1;
    shift[t] = 0;
    scale[t] = sum;
    active[row] = OUTSIDE;
    activeCounts[t] = 1;
  }

  private void enter(int t) {
    int row = t * LABELS;
    float max = max(row);
    shift[t] = max;
    // the others are reached from active labels only; chunks ask for those of the last character
    exponentiate(row, row + (t == length - 1 ? LABELS : CLASSES + 1), max);
    if (t == 0) {
      Arrays.fill(alpha, row, row + CLASSES + 1, 1);
      Arrays.fill(alpha, row + CLASSES + 1, row + LABELS, 0);
    } else {
      Arrays.fill(alpha, row, row + LABELS, 0);
      arrive(row - LABELS, activeCounts[t - 1], row, max);
    }
    double sum = 0;
    for (int y = 0; y < LABELS; y++) {
      alpha[row + y] *= expEmissions[row + y];
      sum += alpha[row + y];
    }
    scale[t] = sum;
    double least = sum * NEGLIGIBLE;
    int count = 0;
    for (int y = 0; y < LABELS; y++) {
      if (alpha[row + y] >= least) {
        alpha[row + y] /= sum;
        active[row + count++] = (byte) y;
      } else {
        alpha[row + y] = 0;
      }
    }
    activeCounts[t] = count;
  }

  private float max(int row) {
    float max = Float.NEGATIVE_INFINITY;
    for (int y = 0; y < LABELS; y++) {
      max = Math.max(max, emissions[row + y]);
    }
    return max;
  }

  private void exponentiate(int from, int end, float max) {
    for (int at = from; at < end; at++) {
      expEmissions[at] = Exponential.of(Math.max(Exponential.LEAST, emissions[at] - max));
    }
  }

  /** Moves from the active labels before to all that they can lead to. */
  private void arrive(int before, int count, int row, float max) {
    double[] byOrigin = transitions.expByOrigin;
    for (int i = 0; i < count - 1; i += 2) {
      addTwo(active[before + i], active[before + i + 1], before, row);
    }
    if (count % 2 == 1) {
      addOne(active[before + count - 1], before, row);
    }
    for (int i = 0; i < count; i++) {
      int from = active[before + i];
      if (from > OUTSIDE) {
        int inside = inside(from);
        exponentiate(row + inside, row + inside + 1, max);
        alpha[row + inside] += alpha[before + from] * byOrigin[from * LABELS + inside];
      }
    }
  }

  /** Both in one loop, as most of its time goes into reading and writing the sums. */
  private void addTwo(int from, int second, int before, int row) {
    double[] byOrigin = transitions.expByOrigin;
    double mass = alpha[before + from];
    double secondMass = alpha[before + second];
    for (int to = 0; to <= CLASSES; to++) {
      alpha[row + to] =
          alpha[row + to]
              + mass * byOrigin[from * LABELS + to]
              + secondMass * byOrigin[second * LABELS + to];
    }
  }

  private void addOne(int from, int before, int row) {
    double mass = alpha[before + from];
    for (int to = 0; to <= CLASSES; to++) {
      alpha[row + to] += mass * transitions.expByOrigin[from * LABELS + to];
    }
  }

  /** Of the active labels alone, but at the end of the text. */
  private void backward(int t) {
    int row = t * LABELS;
    if (t == length - 1) {
      Arrays.fill(beta, row, row + LABELS, 1);
      return;
    }
    int next = row + LABELS;
    int nextCount = activeCounts[t + 1];
    int begins = 0;
    for (int i = 0; i < nextCount; i++) {
      int to = active[next + i];
      arriving[to] = outgoing(t + 1, to);
      begins += to <= CLASSES ? 1 : 0;
    }
    for (int j = 0; j < activeCounts[t]; j++) {
      int from = active[row + j];
      int origin = from * LABELS;
      double sum = 0;
      // labels are in order, so those that may follow any label are the first ones
      for (int i = 0; i < begins; i++) {
        int to = active[next + i];
        sum += arriving[to] * transitions.expByOrigin[origin + to];
      }
      if (from > OUTSIDE) {
        sum += arriving[inside(from)] * transitions.expByOrigin[origin + inside(from)];
      }
      beta[row + from] = sum;
    }
    for (int i = 0; i < nextCount; i++) {
      arriving[active[next + i]] = 0;
    }
  }

  /** The label that goes on with a chunk. */
  private static int inside(int label) {
    return label > CLASSES ? label : label + CLASSES;
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

  private boolean isReached(int t, int label) {
    return t < length && (t == length - 1 || alpha[t * LABELS + label] > 0);
  }

  /** The chunks that begin with a label at {@code start}: each end takes some of its mass. */
  private void addChunks(int start, int begin, double least, List<ScoredChunk> chunks) {
    int inside = begin + CLASSES;
    int last = begin;
    double path = alpha[start * LABELS + begin];
    double mass = probability(start, begin);
    for (int end = start + 1; end <= length && mass >= least; end++) {
      double step = transitions.exp[inside * LABELS + last];
      double goesOn = isReached(end, inside) ? path * step * outgoing(end, inside) : 0;
      if (mass - goesOn >= least) {
        chunks.add(new ScoredChunk(BioCodec.tagClass(begin), new Span(start, end), mass - goesOn));
      }
      path *= end == length ? 0 : step * expEmissions[end * LABELS + inside] / scale[end];
      mass = goesOn;
      last = inside;
    }
  }
}
