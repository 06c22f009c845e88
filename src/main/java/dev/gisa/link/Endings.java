package dev.gisa.link;

import java.util.Arrays;

/**
 * What words may end with, such as the heads of titles. The endings are in groups by their last
 * characters, as most words end with none of hundreds, and asking makes no strings: every word of a
 * text is asked about.
 */
final class Endings {
  private static final int GROUPS = 512;

  private final String[][] groups = new String[GROUPS][0];

  private Endings() {}

  /** Of words between white space. */
  static Endings of(String words) {
    Endings endings = new Endings();
    WordList.of(words).forEach(endings::add);
    return endings;
  }

  private void add(String ending) {
    int group = group(ending.charAt(ending.length() - 1));
    String[] grown = Arrays.copyOf(groups[group], groups[group].length + 1);
    grown[grown.length - 1] = ending;
    groups[group] = grown;
  }

  boolean contains(String word) {
    return !word.isEmpty()
        && Arrays.asList(groups[group(word.charAt(word.length() - 1))]).contains(word);
  }

  /** Whether a word ends with one of them. */
  boolean fit(String word) {
    return fit(word, word.length());
  }

  /** Whether the first {@code length} characters of a word end with one of them. */
  boolean fit(String word, int length) {
    if (length == 0) {
      return false;
    }
    for (String ending : groups[group(word.charAt(length - 1))]) {
      if (word.startsWith(ending, length - ending.length())) {
        return true;
      }
    }
    return false;
  }

  private static int group(char last) {
    return last % GROUPS;
  }
}
