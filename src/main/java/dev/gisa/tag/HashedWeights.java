package dev.gisa.tag;

import java.nio.ByteBuffer;

/** The weights of a linear model over hashed features, of one byte each. Shared by threads. */
final class HashedWeights {
  private final byte[] weights;

  private HashedWeights(byte[] weights) {
    this.weights = weights;
  }

  /** Reads 2^bits as bits, and as many weights. */
  static HashedWeights read(ByteBuffer in) {
    byte[] weights = new byte[1 << in.getInt()];
    in.get(weights);
    return new HashedWeights(weights);
  }

  /** In steps of a weight. */
  int sum(int[] features) {
    int sum = 0;
    for (int hash : features) {
      sum += weights[hash & (weights.length - 1)];
    }
    return sum;
  }
}
