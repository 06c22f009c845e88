package dev.gisa.text;

/** The block of precomposed Hangul syllables, {@code 가} to {@code 힣}. */
public final class Hangul {
  public static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;

  private Hangul() {}

  public static boolean isSyllable(int character) {
    return character >= FIRST_SYLLABLE && character <= LAST_SYLLABLE;
  }

  public static boolean isAllSyllables(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isSyllable(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
