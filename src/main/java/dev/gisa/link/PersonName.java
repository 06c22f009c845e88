package dev.gisa.link;

import dev.gisa.text.Hangul;
import java.util.Set;

/** A person's name in its parts: {@code 황보민} → 황보 and 민, {@code 샘 올트먼} → 샘 and 올트먼. */
final class PersonName {
  private static final Set<String> TWO_SYLLABLE_SURNAMES =
      Set.of("황보", "남궁", "제갈", "선우", "독고", "사공", "서문", "동방", "어금", "망절");

  /** Of one syllable; those of a few families are left out. */
  private static final String SURNAMES =
      "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금"
          + "옥육인맹제모탁국어은편용봉복태형두피감호음예경동빈시당단견내계옹승범뇌갈간좌필묵목리림로량";

  /** What nouns end in that are no names but tell a unit of the organisation, or the like. */
  private static final String UNITS = "실부국과팀처청소단회관대당사업측들계";

  /** The syllables of a surname and a given name. */
  static final int FULL = 3;

  private PersonName() {}

  /** Whether a name is a Korean full name: a surname and one or two syllables, without a space. */
  static boolean isKorean(String name) {
    int given = name.length() - surnameLength(name);
    return given >= 1 && given <= 2 && Hangul.isAllSyllables(name);
  }

  /** Whether a name is, or may be, a surname alone. */
  static boolean isSurname(String name) {
    return name.length() == 1 || TWO_SYLLABLE_SURNAMES.contains(name);
  }

  /** Whether a word has the look of a surname and two syllables, and not that of other nouns. */
  static boolean isFull(String word) {
    return word.length() == FULL
        && Hangul.isAllSyllables(word)
        && beginsWithSurname(word)
        && UNITS.indexOf(word.charAt(FULL - 1)) < 0;
  }

  /** Whether the first syllable of a word is a surname. */
  static boolean beginsWithSurname(String word) {
    return SURNAMES.indexOf(word.charAt(0)) >= 0;
  }

  static String surname(String koreanName) {
    return koreanName.substring(0, surnameLength(koreanName));
  }

  private static int surnameLength(String name) {
    boolean two = name.length() >= 3 && TWO_SYLLABLE_SURNAMES.contains(name.substring(0, 2));
    return two ? 2 : 1;
  }

  /** Whether a name is a word of a longer name, or a Korean given name without its surname. */
  static boolean isPartOf(String part, String name) {
    boolean word = name.startsWith(part + " ") || name.endsWith(" " + part);
    boolean given =
        isKorean(name) && part.length() >= 2 && part.equals(name.substring(surname(name).length()));
    return word || given;
  }
}
