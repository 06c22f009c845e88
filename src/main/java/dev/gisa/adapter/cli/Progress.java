package dev.gisa.adapter.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * A line on the terminal that counts inputs, {@code 12/340 files, 4.0 a second, 0:01:22 left}, and
 * leaves no trace.
 */
final class Progress {
  private static final int FEW = 5;

  private final int total;
  private final boolean isShown;
  private final PrintStream terminal;
  private final long began = System.nanoTime();
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
      terminal.print("\r" + text(current, total, (System.nanoTime() - began) / 1e9) + "\033[K");
      terminal.flush();
    }
  }

  static String text(int done, int total, double seconds) {
    double rate = done / seconds;
    Duration left = Duration.ofSeconds(Math.round((total - done) / rate));
    return String.format(
        Locale.ROOT,
        "%d/%d files, %.1f a second, %d:%02d:%02d left",
        done,
        total,
        rate,
        left.toHours(),
        left.toMinutesPart(),
        left.toSecondsPart());
  }

  /** Frees the line for other output. */
  void clear() {
    if (isShown) {
      terminal.print("\r\033[K");
      terminal.flush();
    }
  }
}
