package dev.gisa.adapter.cli;

import java.io.PrintStream;

/** A line on the terminal that counts inputs, {@code 12/340 files}, and leaves no trace. */
final class Progress {
  private static final int FEW = 5;

  private final int total;
  private final boolean isShown;
  private final PrintStream terminal;
  private int current;

  private Progress(int total, boolean isShown, PrintStream terminal) {
    this.total = total;
    this.isShown = isShown;
    this.terminal = terminal;
  }

  /**
   * Shown for more than a few inputs, if the launcher has found standard error to be a terminal.
   */
  static Progress of(int total, PrintStream err) {
    return new Progress(total, total > FEW && Boolean.getBoolean("gisa.progress"), err);
  }

  void next() {
    current++;
    if (isShown) {
      terminal.print("\r" + current + "/" + total + " files");
      terminal.flush();
    }
  }

  /** Frees the line for other output. */
  void clear() {
    if (isShown) {
      terminal.print("\r\033[K");
      terminal.flush();
    }
  }
}
