package dev.gisa.spell;

import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.morph.Morpheme;
import dev.gisa.text.Hangul;
import java.util.List;
import java.util.Set;

/**
 * A word as stem and ending, by its morphemes: {@code 발표했다고} is {@code 발표} and {@code 했다고}.
 *
 * @param stem what comes before the first particle, ending or suffix; may be empty
 * @param ending the rest, where nothing but such follow; else all of {@code text} is the stem
 * @param endingTag the part of speech with which the ending begins
 */
record ReadWord(
    String text, List<Morpheme> morphemes, String stem, String ending, String endingTag) {
  private static final String PARTICLE = "J";
  private static final Set<String> FUNCTIONAL =
      Set.of(PARTICLE, "E", "XSV", "XSA", "XSN", "VCP", "VCN", "VX");

  private static final int FINALS = 28;
  private static final int FINAL_L = 8;

  static ReadWord of(String word, MorphAnalyzer analyzer) {
    List<Morpheme> morphemes = analyzer.analyze(word);
    int stem = 0;
    while (stem < morphemes.size() && !isFunctional(morphemes.get(stem))) {
      stem++;
    }
    boolean isSimple = morphemes.stream().skip(stem).allMatch(ReadWord::isFunctional);
    if (stem == morphemes.size() || !isSimple) {
      return new ReadWord(word, morphemes, word, "", "");
    }
    Morpheme first = morphemes.get(stem);
    int end = first.span().start();
    return new ReadWord(
        word, morphemes, word.substring(0, end), word.substring(end), first.leftTag());
  }

  private static boolean isFunctional(Morpheme morpheme) {
    return FUNCTIONAL.contains(morpheme.leftTag());
  }

  /** Read as a stem of a certain length with a particle, as 공습의 may be, which Nori reads 공 습의. */
  ReadWord withParticleFrom(int end) {
    return new ReadWord(text, morphemes, text.substring(0, end), text.substring(end), PARTICLE);
  }

  /** Nouns, verbs and the like. */
  List<Morpheme> content() {
    return morphemes.stream().filter(m -> !isFunctional(m)).toList();
  }

  String textOf(Morpheme morpheme) {
    return morpheme.span().of(text);
  }

  boolean has(String tag) {
    return morphemes.stream().anyMatch(m -> m.leftTag().equals(tag));
  }

  /** The morpheme that a syllable, or the end of the word, belongs to. */
  Morpheme at(int index) {
    return morphemes.stream()
        .filter(m -> m.span().end() > index)
        .findFirst()
        .orElse(morphemes.get(morphemes.size() - 1));
  }

  /** Whether the stem is longer than one morpheme. */
  boolean isCompound() {
    return !stem.isEmpty() && morphemes.get(0).span().length() < stem.length();
  }

  /** The ending and what it follows: a vowel, ㄹ or another, as 을 and 를 do not follow the same. */
  String endingInContext() {
    return coda() + anyEnding();
  }

  /** The ending by itself. */
  String anyEnding() {
    return endingTag + ' ' + ending;
  }

  private char coda() {
    char last = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
    if (!Hangul.isSyllable(last)) {
      return '-';
    }
    return switch ((last - Hangul.FIRST_SYLLABLE) % FINALS) {
      case 0 -> '0';
      case FINAL_L -> 'ㄹ';
      default -> '1';
    };
  }
}
