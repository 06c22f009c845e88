package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Hangul;
import dev.gisa.text.Mention;
import dev.gisa.text.NameFinder;
import dev.gisa.text.Overlaps;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Vietnamese names of two to four words, which the tagger sees in parts: {@code 응우옌 반 남} in 응우옌 반
 * 남(31) 씨는. Those begin with one of the surnames that are no word of Korean, and end before an age,
 * 씨 or a title.
 *
 * <p>Takes time linear in the text.
 */
final class VietnameseNames {
  private static final double CONFIDENCE = 0.8;
  private static final int GIVEN_NAMES = 3;
  private static final int LONGEST = 3;

  private static final NameFinder<Boolean> SURNAMES =
      new NameFinder<>(
          Map.of("응우옌", true, "쩐", true, "팜", true, "즈엉", true, "부이", true, "호앙", true));

  private final Passage passage;

  private VietnameseNames(Passage passage) {
    this.passage = passage;
  }

  /** Those of the passage, and full names in the place of their words, in text order. */
  static List<Mention> complete(Passage passage) {
    VietnameseNames names = new VietnameseNames(passage);
    List<Mention> full = new ArrayList<>();
    SURNAMES.find(passage.text(), (surname, found) -> names.from(surname).ifPresent(full::add));
    return full.isEmpty() ? passage.mentions() : Overlaps.without(full, passage.mentions());
  }

  private Optional<Mention> from(Span surname) {
    int end = surname.end();
    for (int i = 0; i < GIVEN_NAMES && passage.at(end) == ' '; i++) {
      String word = passage.wordAt(end + 1);
      if (word.isEmpty() || word.length() > LONGEST || !Hangul.isAllSyllables(word)) {
        return Optional.empty();
      }
      end += 1 + word.length();
      if (endsName(end)) {
        Span name = new Span(surname.start(), end);
        return Optional.of(
            new Mention(EntityType.PERSON, name, name.of(passage.text()), CONFIDENCE));
      }
    }
    return Optional.empty();
  }

  private boolean endsName(int end) {
    boolean age = passage.at(end) == '(' && Character.isDigit(passage.at(end + 1));
    String next = passage.nextWord(end);
    return age || TitleWords.honorificLength(next) > 0 || TitleWords.titleLength(next) > 0;
  }
}
