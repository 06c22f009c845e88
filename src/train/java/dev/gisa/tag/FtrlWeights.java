package dev.gisa.tag;

import static dev.gisa.tag.BioCodec.LABELS;

/** Weights under FTRL-proximal, in rows of one bucket's labels. */
final class FtrlWeights {
  /** Gradients below this are noise of the forward-backward pass and are left out. */
  private static final float NEGLIGIBLE = 5e-4f;

  private static final float BETA = 1f;

  private final float[] weight;
  private final float[] z;
  private final float[] rootOfSquares;
  private final float rate;
  private final float l1;

  FtrlWeights(int size, float rate, float l1) {
    this.weight = new float[size];
    this.z = new float[size];
    this.rootOfSquares = new float[size];
    this.rate = rate;
    this.l1 = l1;
  }

  /** Adds the rows of buckets [from, to), times {@code factor}, to {@code sums} at {@code at}. */
  void addRows(int[] buckets, int from, int to, float factor, float[] sums, int at) {
    for (int f = from; f < to; f++) {
      int row = buckets[f] * LABELS;
      for (int y = 0; y < LABELS; y++) {
        sums[at + y] += weight[row + y] * factor;
      }
    }
  }

  void update(int[] buckets, int from, int to, float[] gradient) {
    int[] moving = new int[LABELS];
    int count = 0;
    for (int y = 0; y < LABELS; y++) {
      if (Math.abs(gradient[y]) > NEGLIGIBLE) {
        moving[count++] = y;
      }
    }
    for (int f = from; f < to && count > 0; f++) {
      int row = buckets[f] * LABELS;
      for (int i = 0; i < count; i++) {
        step(row + moving[i], gradient[moving[i]]);
      }
    }
  }

  private void step(int i, float g) {
    float before = rootOfSquares[i];
    float after = (float) Math.sqrt(before * before + g * g);
    rootOfSquares[i] = after;
    float newZ = z[i] + g - (after - before) / rate * weight[i];
    z[i] = newZ;
    weight[i] =
        Math.abs(newZ) <= l1 ? 0 : (Math.signum(newZ) * l1 - newZ) / ((BETA + after) / rate);
  }

  void addTo(float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight[i];
    }
  }
}
