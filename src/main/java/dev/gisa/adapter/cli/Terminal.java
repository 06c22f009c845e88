package dev.gisa.adapter.cli;

import java.util.OptionalInt;
import picocli.CommandLine.Help.Ansi;

/**
 * What results are printed on.
 *
 * @param columns how wide it is, in columns of which a Hangul syllable takes two; none if it is no
 *     terminal, so that lines stay whole
 * @param ansi whether it shows colours
 */
record Terminal(OptionalInt columns, Ansi ansi) {
  /** Set by the launcher, which alone can see what standard output is. */
  static final String COLUMNS = "gisa.columns";

  private static final int NARROWEST = 40;

  /** A file, or a pipe. */
  static Terminal none() {
    return new Terminal(OptionalInt.empty(), Ansi.OFF);
  }

  /**
   * Standard output.
   *
   * @param noColor the variable NO_COLOR (no-color.org): anything but null and the empty string
   *     means no colours
   * @param term the variable TERM
   */
  static Terminal ofStandardOutput(String noColor, String term) {
    int columns = Integer.getInteger(COLUMNS, 0);
    if (columns <= 0) {
      return none();
    }
    boolean isPlain = noColor != null && !noColor.isEmpty() || "dumb".equals(term);
    return new Terminal(OptionalInt.of(Math.max(NARROWEST, columns)), isPlain ? Ansi.OFF : Ansi.ON);
  }
}
