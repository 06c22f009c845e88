package dev.gisa;

/**
 * Hears how far an article is, in the thread that annotates it. What it throws ends the work, which
 * leaves nothing behind.
 */
public interface Progress {
  /** Hears nothing. */
  Progress UNHEARD =
      new Progress() {
        @Override
        public void ended(Stage stage) {}

        @Override
        public void atSentence() {}
      };

  /** A stage has ended. */
  void ended(Stage stage);

  /** A sentence is next, of the stages that take longest: {@code ANALYZE} and {@code TAG}. */
  void atSentence();
}
