package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Hangul;
import dev.gisa.text.Mention;
import dev.gisa.text.Overlaps;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Persons that nothing but their place tells: a surname and two syllables between an organisation
 * and a title with its particle ({@code 해양수산부} 두경미 {@code 해양개발과장은}), or behind a title in the
 * organisation's bracket ({@code 공정거래위원회(위원장} 연제하{@code )는}).
 *
 * <p>Takes time linear in the text.
 */
final class PersonSlots {
  private static final double CONFIDENCE = 0.5;
  private static final int LENGTH = 3;

  private static final String SURNAMES =
      "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금"
          + "옥육인맹제모탁국어은편용봉복태형두피감호음예경동빈시당단견내";

  /** What nouns end in that are no names but tell a unit of the organisation, or the like. */
  private static final String UNITS = "실부국과팀처청소단회관대당사업측들계";

  private final Passage passage;

  private PersonSlots(Passage passage) {
    this.passage = passage;
  }

  /** The mentions and more, in text order. */
  static List<Mention> complete(Passage passage) {
    PersonSlots slots = new PersonSlots(passage);
    List<Mention> found = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      if (mention.type() == EntityType.ORGANIZATION) {
        int end = mention.span().end();
        slots.behind(passage.skipBracket(end)).or(() -> slots.inBracket(end)).ifPresent(found::add);
      }
    }
    return Overlaps.without(passage.mentions(), found);
  }

  private Optional<Mention> behind(int end) {
    int start = passage.skipSpaces(end);
    int behind = start + LENGTH;
    String title = passage.at(behind) == ' ' ? passage.wordAt(behind + 1) : "";
    int length = TitleWords.titleLength(title);
    boolean marked = length > 0 && Particles.isOfSubject(title.substring(length));
    return start > end && marked ? name(start) : Optional.empty();
  }

  private Optional<Mention> inBracket(int end) {
    String title = passage.at(end) == '(' ? passage.wordAt(end + 1) : "";
    int start = end + 1 + title.length() + 1;
    boolean titled = !title.isEmpty() && TitleWords.titleLengthBefore(title) == title.length();
    return titled && passage.at(start - 1) == ' ' && passage.at(start + LENGTH) == ')'
        ? name(start)
        : Optional.empty();
  }

  private Optional<Mention> name(int start) {
    String word = passage.wordAt(start);
    boolean shaped =
        word.length() == LENGTH
            && Hangul.isAllSyllables(word)
            && SURNAMES.indexOf(word.charAt(0)) >= 0
            && UNITS.indexOf(word.charAt(LENGTH - 1)) < 0;
    Span span = new Span(start, start + word.length());
    return shaped && !passage.isOneNoun(span) && TitleWords.titleLength(word) == 0
        ? Optional.of(new Mention(EntityType.PERSON, span, word, CONFIDENCE))
        : Optional.empty();
  }
}
