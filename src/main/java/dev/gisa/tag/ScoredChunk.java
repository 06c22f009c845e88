package dev.gisa.tag;

import dev.gisa.text.Span;

/** A class at exactly a span of a sentence, and how probable that is, from 0 to 1. */
record ScoredChunk(TagClass tagClass, Span span, double probability) {
  /**
   * The model is surer than it is right. With its log odds times this, of five steps from 0.6 to 1,
   * the calibration error on the tuning part is least: 0.005, against 0.032 without.
   */
  private static final double SLOPE = 0.7;

  /** With the share of chunks of this probability that are right, by temperature scaling. */
  ScoredChunk calibrated() {
    double odds = Math.pow(probability / Math.max(1 - probability, 1e-12), SLOPE);
    return new ScoredChunk(tagClass, span, odds / (1 + odds));
  }
}
