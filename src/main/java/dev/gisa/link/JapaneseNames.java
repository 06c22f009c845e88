package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Hangul;
import dev.gisa.text.Mention;
import dev.gisa.text.NameFinder;
import dev.gisa.text.Overlaps;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Japanese names before a title, of which the tagger saw a part or none: {@code 마에다 겐지} of 마에다 겐지
 * 도쿄대 교수는, {@code 오가와} of 오가와 총리는. They are known by their surnames; frequent ones are listed in
 * their standard Korean spelling.
 *
 * <p>Takes time linear in the text.
 */
final class JapaneseNames {
  private static final double CONFIDENCE = 0.8;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

  /** Words between a name and its title: 일본 도쿄대. */
  private static final int BETWEEN = 2;

  /** Particles and endings that no Japanese syllable is written as. */
  private static final String NO_NAME_ENDS = "은는을를의에과와한할던된될";

  private static final Set<String> SHORT_GIVEN_NAMES = WordList.of("료 준 겐 켄 렌 쇼 류 유");

  private static final Set<String> SURNAMES =
      WordList.of(
          """
          사토 스즈키 다카하시 다나카 와타나베 이토 나카무라 고바야시 야마모토 가토 요시다 야마다 사사키 야마구치 마쓰모토 이노우에 기무라 시미즈
          하야시 사이토 야마자키 나카지마 이케다 하시모토 이시카와 야마시타 오가와 이시이 하세가와 고토 오카다 곤도 마에다 후지타 엔도 아오키
          사카모토 무라카미 가네코 후지이 후쿠다 니시무라 미우라 다케우치 나카가와 오카모토 마쓰다 하라다 나카노 다무라 후지와라 나카야마 이시다
          고지마 모리타 우치다 시바타 사카이 미야자키 요코야마 다카기 미야모토 오시마 다니구치 마루야마 이마이 다카다 후지모토 다케다 무라타
          우에노 스기야마 마스다 스가와라 히라노 오쓰카 마쓰이 노구치 이와사키 기쿠치 기시다 이시바 고이즈미 모테기 다카이치 오쿠보 마쓰오 마쓰시타
          구로다 우에다 후루카와 가와사키 니시다 아라이 미즈노 사쿠라이 혼다 노무라 요시무라 야마나카 오쿠다 가와구치 호리 시마다 가쓰라 쓰다
          """);

  private static final NameFinder<Boolean> FINDER =
      new NameFinder<>(SURNAMES.stream().collect(Collectors.toMap(s -> s, s -> true)));

  private final Passage passage;

  private JapaneseNames(Passage passage) {
    this.passage = passage;
  }

  /** Those of the passage, and full names in the place of their words, in text order. */
  static List<Mention> complete(Passage passage) {
    JapaneseNames names = new JapaneseNames(passage);
    List<Mention> full = new ArrayList<>();
    FINDER.find(passage.text(), (surname, found) -> names.from(surname).ifPresent(full::add));
    return full.isEmpty() ? passage.mentions() : Overlaps.without(full, passage.mentions());
  }

  private Optional<Mention> from(Span surname) {
    Span name = name(surname);
    return isNobodyElse(surname) && isTitled(name.end())
        ? Optional.of(new Mention(EntityType.PERSON, name, name.of(passage.text()), CONFIDENCE))
        : Optional.empty();
  }

  /** A surname with the given name behind it, if there is one. */
  private Span name(Span surname) {
    int start = surname.end() + 1;
    Span given = new Span(start, passage.wordEnd(start));
    return passage.at(surname.end()) == ' '
            && isGivenName(given.of(passage.text()))
            && isNobodyElse(given)
        ? new Span(surname.start(), given.end())
        : surname;
  }

  private static boolean isGivenName(String word) {
    return SHORT_GIVEN_NAMES.contains(word)
        || (word.length() >= SHORTEST
            && word.length() <= LONGEST
            && Hangul.isAllSyllables(word)
            && NO_NAME_ENDS.indexOf(word.charAt(word.length() - 1)) < 0
            && TitleWords.titleLength(word) == 0
            && TitleWords.honorificLength(word) == 0
            && TitleWords.statusBefore(word).isEmpty()
            && !AffiliationFinder.endsLikeBody(word));
  }

  /** Whether no mention begins here but of a person. */
  private boolean isNobodyElse(Span word) {
    return passage
        .startingAt(word.start())
        .map(passage.mentions()::get)
        .filter(m -> m.type() != EntityType.PERSON || m.span().end() > word.end())
        .isEmpty();
  }

  private boolean isTitled(int nameEnd) {
    int at = nameEnd;
    for (int i = 0; i <= BETWEEN && passage.at(at) == ' '; i++) {
      String word = passage.wordAt(at + 1);
      int end = at + 1 + word.length();
      if (TitleWords.titleLength(word) > 0) {
        return true;
      }
      if (word.isEmpty()
          || !(passage.endingAt(end).isPresent() || AffiliationFinder.endsLikeBody(word))) {
        return TitleWords.statusBefore(word).isPresent()
            && TitleWords.titleLength(passage.nextWord(end)) > 0;
      }
      at = end;
    }
    return false;
  }
}
