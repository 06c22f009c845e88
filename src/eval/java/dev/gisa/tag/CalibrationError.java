package dev.gisa.tag;

import java.util.Locale;

/**
 * The expected calibration error (Naeini, Cooper and Hauskrecht 2015): how far probability and
 * share of right answers lie apart, over ten bins of equal width, weighted by their size.
 */
final class CalibrationError {
  private static final int BINS = 10;

  private final double[] probabilities = new double[BINS];
  private final int[] right = new int[BINS];
  private int count;

  void add(double probability, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (probability * BINS));
    probabilities[bin] += probability;
    right[bin] += isRight ? 1 : 0;
    count++;
  }

  private double value() {
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      sum += Math.abs(probabilities[bin] - right[bin]);
    }
    return sum / Math.max(1, count);
  }

  String line(String title) {
    return String.format(Locale.ROOT, "%s %.4f, n %d%n", title, value(), count);
  }
}
