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
  private final HashedWeights weights;

  private EojeolFilter(int threshold, HashedWeights weights) {
    this.threshold = threshold;
    this.weights = weights;
  }

  /** Reads the threshold, in steps of a weight, and {@link HashedWeights}. */
  static EojeolFilter read(ByteBuffer in) {
    return new EojeolFilter(in.getInt(), HashedWeights.read(in));
  }

  /** Whether no mention touches the eojeol with these features. */
  boolean isOutside(int[] features) {
    return weights.sum(features) < threshold;
  }
}
