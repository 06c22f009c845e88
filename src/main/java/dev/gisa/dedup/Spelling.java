package dev.gisa.dedup;

/** What a language knows of its words, for telling a slip of the pen from another word. */
@FunctionalInterface
public interface Spelling {
  /**
   * Whether one of two words is the other one misspelt: {@code 발표했다}, {@code 발푷했다} are; {@code 수출},
   * {@code 수입} are not, and neither are two names.
   */
  boolean isSlip(String word, String other);
}
