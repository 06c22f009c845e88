package dev.gisa.tag;

import java.nio.ByteBuffer;

/**
 * Tells the eojeols in which no mention can be: nearly half of the text of news. The sequence model
 * reads the others only.
 *
 * <p>A logistic regression over {@link EojeolFeatures}. Shared by threads.
 *
 * @see <a href="https://proceedings.mlr.press/v9/weiss10a.html">Weiss and Taskar 2010, on cascades
 *     of models that leave less and less to the next one</a>
 */
final class EojeolFilter {
  private final int threshold;
  private final byte[] weights;

  private EojeolFilter(int threshold, byte[] weights) {
    this.threshold = threshold;
    this.weights = weights;
  }

  /** Reads the threshold, in steps of a weight; 2^bits as bits; the weights. */
  static EojeolFilter read(ByteBuffer in) {
    int threshold = in.getInt();
    byte[] weights = new byte[1 << in.getInt()];
    in.get(weights);
    return new EojeolFilter(threshold, weights);
  }

  /** Whether no mention touches the eojeol with these features. */
  boolean isOutside(int[] features) {
    int sum = 0;
    for (int hash : features) {
      sum += weights[hash & (weights.length - 1)];
    }
    return sum < threshold;
  }
}
