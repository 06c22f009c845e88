package dev.gisa.tag;

/** The exponential function of negative numbers, fast and to six digits. */
final class Exponential {
  /** The least number that {@link #of} takes. */
  static final int LEAST = -40;

  private static final int STEPS = 64;
  private static final double[] TABLE = new double[-LEAST * STEPS + 1];

  static {
    for (int i = 0; i < TABLE.length; i++) {
      TABLE[i] = Math.exp(-(double) i / STEPS);
    }
  }

  private Exponential() {}

  /** The exponential of a number from {@value #LEAST} to 0. */
  static double of(float x) {
    int step = (int) (x * -STEPS);
    double rest = x + (double) step / STEPS;
    return TABLE[step] * (1 + rest * (1 + rest / 2));
  }
}
