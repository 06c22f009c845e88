package dev.gisa.spell;

import dev.gisa.text.Hangul;
import java.util.Optional;

/**
 * The one edit that makes a word of Hangul of another: {@code 계획을} → {@code 게획을} is another jamo at
 * 0, {@code 발표한} → {@code 표발한} two that changed places at 0, {@code 심각한} → {@code 심심각한} one doubled
 * at 1, {@code 용의자} → {@code 용자} one lost at 1.
 *
 * @param at the first syllable that differs
 */
public record Edit(Kind kind, int at) {
  private static final int FINALS = 28;
  private static final int MEDIALS = 21;

  /** What happens to a syllable. */
  public enum Kind {
    /** Its initial, its medial or its final is another, or a final comes or goes. */
    OTHER_JAMO,
    OTHER_SYLLABLE,
    /** It changes places with the next. */
    SWAPPED,
    /** It stands twice. */
    DOUBLED,
    ADDED,
    LOST
  }

  /** None if the words are equal, differ in more, or are not all Hangul. */
  public static Optional<Edit> between(String from, String to) {
    if (from.equals(to) || !isHangul(from) || !isHangul(to)) {
      return Optional.empty();
    }
    int at = 0;
    while (at < Math.min(from.length(), to.length()) && from.charAt(at) == to.charAt(at)) {
      at++;
    }
    String rest = from.substring(at);
    String other = to.substring(at);
    return switch (to.length() - from.length()) {
      case 0 -> substitution(rest, other, at);
      case 1 ->
          other.substring(1).equals(rest)
              ? Optional.of(new Edit(isDoubled(to, at) ? Kind.DOUBLED : Kind.ADDED, at))
              : Optional.empty();
      case -1 ->
          rest.substring(1).equals(other) ? Optional.of(new Edit(Kind.LOST, at)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Edit> substitution(String rest, String other, int at) {
    if (rest.substring(1).equals(other.substring(1))) {
      boolean isJamo = jamoBetween(rest.charAt(0), other.charAt(0)) == 1;
      return Optional.of(new Edit(isJamo ? Kind.OTHER_JAMO : Kind.OTHER_SYLLABLE, at));
    }
    return areSwapped(rest, other) ? Optional.of(new Edit(Kind.SWAPPED, at)) : Optional.empty();
  }

  private static boolean isHangul(String word) {
    return Hangul.isAllSyllables(word);
  }

  private static boolean isDoubled(String word, int at) {
    return at > 0 && word.charAt(at) == word.charAt(at - 1);
  }

  private static boolean areSwapped(String rest, String other) {
    return rest.length() > 1
        && rest.charAt(0) == other.charAt(1)
        && rest.charAt(1) == other.charAt(0)
        && rest.substring(2).equals(other.substring(2));
  }

  /** How many of initial, medial and final differ. */
  private static int jamoBetween(char one, char another) {
    int a = one - Hangul.FIRST_SYLLABLE;
    int b = another - Hangul.FIRST_SYLLABLE;
    return (a % FINALS == b % FINALS ? 0 : 1)
        + (a / FINALS % MEDIALS == b / FINALS % MEDIALS ? 0 : 1)
        + (a / FINALS / MEDIALS == b / FINALS / MEDIALS ? 0 : 1);
  }
}
