package dev.gisa.tag;

import dev.gisa.text.Span;

/** A class at exactly a span of a sentence, and how probable that is, from 0 to 1. */
record ScoredChunk(TagClass tagClass, Span span, double probability) {
  private static final double NEARLY_SURE = 1e-5;

  /** The logarithm of how many times likelier right than wrong, at most about 11.5. */
  double logOdds() {
    double p = Math.max(NEARLY_SURE, Math.min(1 - NEARLY_SURE, probability));
    return Math.log(p / (1 - p));
  }
}
