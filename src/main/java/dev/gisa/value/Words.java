package dev.gisa.value;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table of words and what each means; the longest word wins.
 *
 * <p>One line of the table is a meaning and the words for it, {@code USD 달러 미국_달러}, where {@code _}
 * is a space that may be left out.
 */
final class Words<T> {
  record Match<T>(T meaning, int end) {}

  private final Map<String, T> meanings = new HashMap<>();

  /** The characters that words begin with: most places of a text have none of them. */
  private final BitSet firsts = new BitSet();

  private int longest;

  private Words() {}

  static <T> Words<T> of(Function<String, T> meaning, String table) {
    Words<T> words = new Words<>();
    table.lines().map(line -> line.trim().split(" +")).forEach(line -> words.add(line, meaning));
    return words;
  }

  private void add(String[] line, Function<String, T> meaning) {
    for (int i = 1; i < line.length; i++) {
      put(line[i].replace("_", ""), meaning.apply(line[0]));
      put(line[i].replace("_", " "), meaning.apply(line[0]));
    }
  }

  private void put(String word, T meaning) {
    meanings.put(word, meaning);
    firsts.set(word.charAt(0));
    longest = Math.max(longest, word.length());
  }

  /** The longest word that starts at {@code from} and ends by {@code limit}. */
  Optional<Match<T>> at(String text, int from, int limit) {
    if (from >= limit || !firsts.get(text.charAt(from))) {
      return Optional.empty();
    }
    for (int end = Math.min(limit, from + longest); end > from; end--) {
      T meaning = meanings.get(text.substring(from, end));
      if (meaning != null) {
        return Optional.of(new Match<>(meaning, end));
      }
    }
    return Optional.empty();
  }

  /** The meaning of the longest word that {@code text} ends with, as a word of its own. */
  Optional<T> atEndOf(String text) {
    String trimmed = text.stripTrailing();
    for (int from = Math.max(0, trimmed.length() - longest); from < trimmed.length(); from++) {
      boolean startsWord = from == 0 || !Character.isLetterOrDigit(trimmed.charAt(from - 1));
      if (startsWord && meanings.containsKey(trimmed.substring(from))) {
        return Optional.of(meanings.get(trimmed.substring(from)));
      }
    }
    return Optional.empty();
  }
}
