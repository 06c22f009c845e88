package dev.gisa.dedup;

import dev.gisa.text.Hangul;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether two words are forms of one: {@code 정부는} and {@code 정부가}, {@code 발표했다} and {@code 발표했습니다}.
 * By tables of particles and of sentence endings; not so if they differ in a number.
 */
final class WordForms {
  private static final List<String> PARTICLES =
      List.of(
          "", "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에는", "에서는", "와", "과", "도", "로", "으로",
          "로는", "으로는", "께서", "께서는", "에게", "이나", "나");

  /** Particles that may be a unit after a digit: 5도, 3과, 6로. */
  private static final Set<String> UNITS = Set.of("도", "나", "이나", "로", "과");

  /** Particles that may be a part of a number or name that ends in a digit: 10이, 3가. */
  private static final Set<String> NUMERALS = Set.of("이", "가");

  private static final Set<String> SUBJECTS = Set.of("이", "가", "은", "는", "께서", "께서는");
  private static final Set<String> OBJECTS = Set.of("을", "를");

  private static final Set<String> AFTER_CONSONANTS = Set.of("은", "이", "을", "과", "으로", "이나");
  private static final Set<String> AFTER_VOWELS = Set.of("는", "가", "를", "와", "로", "나");

  /** Sentence endings of other styles → the plain one, longest first. */
  private static final List<Map.Entry<String, String>> ENDINGS =
      List.of(
          Map.entry("하였습니다", "했다"),
          Map.entry("되었습니다", "됐다"),
          Map.entry("이었습니다", "였다"),
          Map.entry("하였다", "했다"),
          Map.entry("되었다", "됐다"),
          Map.entry("이었다", "였다"),
          Map.entry("하였음", "했다"),
          Map.entry("되었음", "됐다"),
          Map.entry("습니다", "다"),
          Map.entry("이에요", "이다"),
          Map.entry("이죠", "이다"),
          Map.entry("예요", "이다"),
          Map.entry("해요", "하다"),
          Map.entry("돼요", "되다"),
          Map.entry("는다", "다"));

  /** Endings that stand only after a past tense: 했어요, 했음, 했죠. */
  private static final List<String> PAST_ENDINGS = List.of("어요", "지요", "죠", "음", "네요");

  private static final int FINALS = 28;
  private static final int FINAL_N = 4;
  private static final int FINAL_B = 17;
  private static final int FINAL_SS = 20;

  private WordForms() {}

  /** A word less its particle. */
  private record Cut(String stem, String particle) {}

  static boolean areForms(String word, String other) {
    return differInParticle(word, other) || plain(word).equals(plain(other));
  }

  private static boolean differInParticle(String word, String other) {
    for (Cut cut : cuts(word)) {
      for (Cut otherCut : cuts(other)) {
        if (cut.stem().equals(otherCut.stem()) && mayTake(cut.stem(), cut, otherCut)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the subject of one word is the object of the other: 경찰이, 경찰을. */
  static boolean changesRole(String word, String other) {
    return cuts(word).stream()
        .anyMatch(
            c ->
                SUBJECTS.contains(c.particle())
                    && cuts(other).stream()
                        .anyMatch(
                            o -> o.stem().equals(c.stem()) && OBJECTS.contains(o.particle())));
  }

  private static boolean mayTake(String stem, Cut cut, Cut other) {
    if (Character.isDigit(stem.charAt(stem.length() - 1))) {
      boolean adds = cut.particle().isEmpty() || other.particle().isEmpty();
      return !UNITS.contains(cut.particle())
          && !UNITS.contains(other.particle())
          && !(adds && NUMERALS.contains(cut.particle() + other.particle()));
    }
    return stem.length() > 1 || (fits(stem, cut, other) && fits(stem, other, cut));
  }

  /** Whether a particle may follow a syllable, or may have been left out. */
  private static boolean fits(String syllable, Cut cut, Cut other) {
    if (cut.particle().isEmpty()) {
      return OBJECTS.contains(other.particle()) || other.particle().equals("의");
    }
    boolean isClosed = finalOf(syllable.charAt(0)) > 0;
    return !(isClosed ? AFTER_VOWELS : AFTER_CONSONANTS).contains(cut.particle());
  }

  private static List<Cut> cuts(String word) {
    List<Cut> cuts = new ArrayList<>();
    for (String particle : PARTICLES) {
      if (word.length() > particle.length() && word.endsWith(particle)) {
        cuts.add(new Cut(word.substring(0, word.length() - particle.length()), particle));
      }
    }
    return cuts;
  }

  /** {@code 발표했습니다}, {@code 발표하였다} → {@code 발표했다}; {@code 합니다}, {@code 한다} → {@code 하다}. */
  static String plain(String word) {
    String plain = word;
    for (Map.Entry<String, String> ending : ENDINGS) {
      if (plain.endsWith(ending.getKey())) {
        plain = withoutEnd(plain, ending.getKey().length()) + ending.getValue();
        break;
      }
    }
    for (String ending : PAST_ENDINGS) {
      int stem = plain.length() - ending.length();
      if (plain.endsWith(ending) && stem > 0 && finalOf(plain.charAt(stem - 1)) == FINAL_SS) {
        plain = plain.substring(0, stem) + "다";
        break;
      }
    }
    return withoutFinal(plain);
  }

  private static String withoutFinal(String word) {
    String politeEnd = "니다";
    if (word.endsWith(politeEnd) && word.length() > 2) {
      char stem = word.charAt(word.length() - 3);
      if (finalOf(stem) == FINAL_B) {
        return withoutEnd(word, 3) + (char) (stem - FINAL_B) + "다";
      }
    }
    if (word.endsWith("다") && word.length() > 1) {
      char stem = word.charAt(word.length() - 2);
      if (finalOf(stem) == FINAL_N) {
        return withoutEnd(word, 2) + (char) (stem - FINAL_N) + "다";
      }
    }
    return word;
  }

  private static String withoutEnd(String word, int length) {
    return word.substring(0, word.length() - length);
  }

  private static int finalOf(char syllable) {
    boolean isSyllable = Hangul.isSyllable(syllable);
    return isSyllable ? (syllable - Hangul.FIRST_SYLLABLE) % FINALS : 0;
  }
}
