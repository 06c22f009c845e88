package dev.gisa.adapter.lambda;

import dev.gisa.json.Problem;
import dev.gisa.json.ProblemException;

/**
 * Until when a call may work on, so that it answers before Lambda ends it without an answer.
 *
 * @param end by {@link System#nanoTime}
 */
record TimeBudget(long end) {
  /** About three hundred years. */
  static final TimeBudget UNLIMITED = new TimeBudget(System.nanoTime() + Long.MAX_VALUE);

  /**
   * What is kept of a call's time for the work that does not look at the clock, linking and writing
   * JSON: they take a fifth of the whole (README, docs/speed.md).
   */
  private static final double KEPT = 1.0 / 3;

  private static final double NANOS_PER_MILLI = 1e6;

  /** Of a call that has so much time left. */
  static TimeBudget ofMillis(long remaining) {
    return new TimeBudget(System.nanoTime() + (long) (remaining * NANOS_PER_MILLI * (1 - KEPT)));
  }

  /**
   * @throws ProblemException if it is used up
   */
  void check() {
    if (System.nanoTime() - end > 0) {
      throw new ProblemException(Problem.outOfTime());
    }
  }
}
