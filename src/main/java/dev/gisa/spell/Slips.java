package dev.gisa.spell;

import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.morph.Morpheme;
import dev.gisa.morph.Morpheme.NameClass;
import dev.gisa.spell.Attested.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * Tells slips of the pen from other words: {@code 계획을}, {@code 게획을} are one word misspelt, {@code
 * 여당이}, {@code 야당이} are two.
 *
 * <p>One of two words is the other misspelt if one {@link Edit} leads to it, the other is plain,
 * and it is not sound itself: neither attested nor a stem with an ending that are. What has another
 * jamo or swapped syllables must also have a run of three syllables that no word has, as most
 * neighbours of a word are of that kind. Another syllable altogether makes another word ({@code
 * 수출}, {@code 수입}), and so does one more ({@code 급출발}), unless it is the same twice.
 *
 * <p>A word is plain if the corpus has it, or its stem, or each of its morphemes, seldom in names;
 * a morpheme that the corpus lacks may be in Nori's dictionary, if not as a proper noun. So names
 * stay two names ({@code 김현수}, {@code 김수현}), and so do numerals.
 *
 * <p>Known weaknesses: a slip that makes another word is taken for that word ({@code 유가족}, {@code
 * 가족}; {@code 입장을}, {@code 장을}), and so is a misspelling that konec's film reviews have ({@code
 * 역활}). A rare word may be taken for a common one misspelt. Not for use by two threads at once.
 */
public final class Slips {
  private static final int MIN_LENGTH = 2;

  /** In a shorter word every other jamo makes a word, or nearly so. */
  private static final int MIN_LENGTH_FOR_JAMO = 3;

  /** Shorter stems go with endings of all kinds. */
  private static final int MIN_STEM = 2;

  private static final int LENGTH_OF_NAMES = 3;
  private static final String LAST_NAMES = "김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진";

  /** What turns the meaning of the word. */
  private static final Set<String> MEANINGFUL = Set.of("NR", "SN", "MM", "XPN", "VCN");

  /** Pairs of opposite syllables that are one jamo apart. */
  private static final Set<String> OPPOSITES = Set.of("여야", "야여", "찬반", "반찬");

  private final MorphAnalyzer analyzer;

  public Slips(MorphAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Whether one of two words is the other one misspelt. */
  public boolean isSlip(String word, String other) {
    Optional<Edit> there = Edit.between(word, other);
    Optional<Edit> back = Edit.between(other, word);
    if (there.isEmpty() || Math.min(word.length(), other.length()) < MIN_LENGTH) {
      return false;
    }
    ReadWord one = ReadWord.of(word, analyzer);
    ReadWord another = ReadWord.of(other, analyzer);
    return isMisspelt(one, another, there.get()) || isMisspelt(another, one, back.get());
  }

  /** Not a field: most articles have nothing to look up. */
  private static Attested attested() {
    return Attested.instance();
  }

  private boolean isMisspelt(ReadWord word, ReadWord slip, Edit edit) {
    if (isMeaningful(word.at(edit.at()))) {
      return false;
    }
    return switch (edit.kind()) {
      case OTHER_SYLLABLE, ADDED -> false;
      case LOST, DOUBLED -> isPlain(word) && !isSound(slip, MIN_STEM);
      case OTHER_JAMO, SWAPPED ->
          word.text().length() >= MIN_LENGTH_FOR_JAMO
              && !areOpposites(word.text(), slip.text(), edit)
              && isPlain(word)
              && !isSound(slip, 1)
              && attested().unknownTrigrams(slip.text())
                  >= (attestedForm(word).isPresent() ? 1 : 2);
    };
  }

  /** Numerals, and what is in front of a word and changes it. */
  private static boolean isMeaningful(Morpheme morpheme) {
    return MEANINGFUL.contains(morpheme.leftTag())
        || (morpheme.leftTag().equals("MAG") && morpheme.span().length() == 1);
  }

  private static boolean areOpposites(String word, String other, Edit edit) {
    return OPPOSITES.contains("" + word.charAt(edit.at()) + other.charAt(edit.at()));
  }

  /** Whether it is attested, or a stem of at least {@code minStem} and an ending that are. */
  private boolean isSound(ReadWord word, int minStem) {
    return attested().has(Kind.FORM, word.text())
        || (word.stem().length() >= minStem
            && attested().has(Kind.FORM, word.stem())
            && (word.ending().isEmpty() || attested().has(Kind.ENDING, word.endingInContext())));
  }

  /** Whether it is a word, and no name. */
  private boolean isPlain(ReadWord word) {
    if (word.has("UNKNOWN") || mayBePerson(word)) {
      return false;
    }
    Optional<String> form = attestedForm(word);
    if (form.isPresent()) {
      return attested().hasPlain(Kind.FORM, form.get());
    }
    return word.content().stream().allMatch(m -> isPlain(m, word.textOf(m)))
        && word.content().stream().anyMatch(m -> m.span().length() > 1);
  }

  /** The stem, the word, or else what is left of it without a particle, if attested. */
  private Optional<String> attestedForm(ReadWord word) {
    if (attested().has(Kind.FORM, word.stem())) {
      return Optional.of(word.stem());
    }
    for (int end = word.text().length(); end >= MIN_STEM; end--) {
      ReadWord split = word.withParticleFrom(end);
      if (isSound(split, MIN_STEM)) {
        return Optional.of(split.stem());
      }
    }
    return Optional.empty();
  }

  private boolean isPlain(Morpheme morpheme, String text) {
    if (morpheme.leftTag().equals("NNP")) {
      return false;
    }
    if (attested().has(Kind.MORPHEME, text)) {
      return attested().hasPlain(Kind.MORPHEME, text);
    }
    return text.length() > 1 && analyzer.nameClass(text) == NameClass.NONE;
  }

  /** Whether it is not attested and may be a last name with a first name: {@code 안내상}. */
  private boolean mayBePerson(ReadWord word) {
    boolean isAsLong =
        word.text().length() == LENGTH_OF_NAMES
            || (word.stem().length() == LENGTH_OF_NAMES && word.isCompound());
    boolean isAttested =
        attested().has(Kind.FORM, word.text())
            || (attested().has(Kind.FORM, word.stem()) && !word.has("XSN"));
    return isAsLong && LAST_NAMES.indexOf(word.text().charAt(0)) >= 0 && !isAttested;
  }
}
