package dev.gisa;

import dev.gisa.dedup.Spelling;
import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.morph.Morpheme;
import dev.gisa.spell.Edit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells slips of the pen by what they do to a word's morphemes: {@code 관계자는} is {@code 관계자/NNG
 * 는/J}, {@code 관게자는} falls apart into {@code 관/NNG 게자/NNP 는/J}. Of two words that differ in one
 * syllable (another, one more, one less, two that changed places), one is a slip if it has more
 * morphemes than the other or one that the dictionary does not know. Where both read well they are
 * two words ({@code 수출}, {@code 수입}), and names and numerals are never taken for slips.
 *
 * <p>Known weakness: a slip that makes another word, or that is in a word of one syllable, is taken
 * for that word. Not for use by two threads at once.
 */
public final class MorphSpelling implements Spelling {
  private static final int MIN_LENGTH = 2;

  /** Names, numerals, and what turns the meaning of the word after it (불, 미, 전, 안 …). */
  private static final Set<String> MEANINGFUL =
      Set.of("NNP", "NR", "SN", "SL", "SH", "MM", "MAG", "XPN", "VCN");

  /** Syllables that turn a word into its opposite. */
  private static final Set<String> OPPOSITES =
      Set.of(
          "남북", "동서", "여야", "상하", "전후", "대소", "고저", "내외", "유무", "승패", "증감", "좌우", "신구", "출입", "흑백",
          "장단", "가부", "찬반", "손익", "강약", "남녀", "득실", "진퇴", "생사");

  private final MorphAnalyzer analyzer;

  public MorphSpelling(MorphAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  @Override
  public boolean isSlip(String word, String other) {
    Optional<Edit> edit = Edit.between(word, other);
    if (edit.isEmpty() || Math.min(word.length(), other.length()) < MIN_LENGTH) {
      return false;
    }
    int at = edit.get().at();
    if (word.length() == other.length() && areOpposites(word.charAt(at), other.charAt(at))) {
      return false;
    }
    List<Morpheme> one = analyzer.analyze(word);
    List<Morpheme> another = analyzer.analyze(other);
    return isBroken(word, one, other, another, at) || isBroken(other, another, word, one, at);
  }

  private static boolean areOpposites(char one, char other) {
    return OPPOSITES.contains("" + one + other) || OPPOSITES.contains("" + other + one);
  }

  /** Whether {@code slip} reads worse than {@code word}. */
  private static boolean isBroken(
      String slip, List<Morpheme> broken, String word, List<Morpheme> whole, int at) {
    Morpheme touched = at(whole, Math.min(at, word.length() - 1));
    if (isUnknown(whole)
        || whole.stream().anyMatch(m -> m.leftTag().equals("NNP"))
        || MEANINGFUL.contains(touched.leftTag())) {
      return false;
    }
    Morpheme piece = at(broken, Math.min(at, slip.length() - 1));
    if (piece.leftTag().equals("XPN") || piece.leftTag().equals("MAG")) {
      return false;
    }
    boolean isShorn = slip.length() < word.length() && touched.span().length() > 1;
    return isUnknown(broken)
        || broken.size() > whole.size()
        || isDoubled(slip, word, at)
        || (isShorn && at(broken, Math.max(0, at - 1)).span().length() == 1);
  }

  /** Whether a syllable stands twice that stands once in the word. */
  private static boolean isDoubled(String slip, String word, int at) {
    return slip.length() > word.length() && at > 0 && slip.charAt(at) == slip.charAt(at - 1);
  }

  private static boolean isUnknown(List<Morpheme> morphemes) {
    return morphemes.stream().anyMatch(m -> m.leftTag().equals("UNKNOWN"));
  }

  private static Morpheme at(List<Morpheme> morphemes, int index) {
    return morphemes.stream()
        .filter(m -> m.span().end() > index)
        .findFirst()
        .orElse(morphemes.get(morphemes.size() - 1));
  }
}
