package dev.gisa.link;

import dev.gisa.text.EntityType;
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

  private static final String PARTICLES = "은는이가을를의도";

  private static final String PLURAL = "들";

  /** Shorter words may be of the language. */
  private static final int SHORTEST_BODY = 3;

  /** Between a body and a title: 의과대학 신경과. */
  private static final int UNITS = 2;

  private final Passage passage;

  private PersonSlots(Passage passage) {
    this.passage = passage;
  }

  /**
   * The mentions and more, in text order.
   *
   * @param doubtful organisations that are some if such a person stands beside them
   */
  static List<Mention> complete(Passage passage, List<Mention> doubtful) {
    PersonSlots slots = new PersonSlots(passage);
    List<Mention> found = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      if (mention.type() == EntityType.ORGANIZATION) {
        slots.beside(mention).ifPresent(found::add);
      }
    }
    for (Mention mention : doubtful) {
      slots.beside(mention).ifPresent(person -> found.addAll(List.of(person, mention)));
    }
    for (Mention mention : slots.likeBodies()) {
      slots
          .behind(mention.span().end())
          .or(() -> slots.before(mention))
          .ifPresent(p -> found.addAll(List.of(p, mention)));
    }
    for (int i = 0; i < passage.sentences().size(); i++) {
      slots.opening(passage.sentence(i).start()).ifPresent(found::add);
    }
    return Overlaps.without(passage.mentions(), found);
  }

  /** {@code 육동한} in a sentence that begins 육동한 시장은: no word of the dictionary, before a title. */
  private Optional<Mention> opening(int start) {
    int end = passage.wordEnd(start);
    return end == start + PersonName.FULL
            && isTitled(end, 0)
            && !passage.isOneMorpheme(new Span(start, end))
        ? name(start)
        : Optional.empty();
  }

  /** The words before a space that end as the names of bodies do: {@code 다온증권}. */
  private List<Mention> likeBodies() {
    List<Mention> bodies = new ArrayList<>();
    passage.wordsBeforeSpaces(
        SHORTEST_BODY,
        Passage.MAX_WORD,
        (word, span) -> {
          if (AffiliationFinder.endsLikeBody(word)) {
            bodies.add(new Mention(EntityType.ORGANIZATION, span, word, CONFIDENCE));
          }
        });
    return bodies;
  }

  private Optional<Mention> beside(Mention organization) {
    int end = organization.span().end();
    return behind(passage.skipBracket(end)).or(() -> inBracket(end)).or(() -> before(organization));
  }

  /** {@code 두경미} behind a body, or behind its unit: 나래대 미생물학과 두경미 교수는. */
  private Optional<Mention> behind(int end) {
    int linked = end + (passage.at(end) == '의' ? 1 : 0);
    int start = passage.skipSpaces(linked);
    String unit = passage.wordAt(start);
    int inUnit = passage.skipSpaces(start + unit.length());
    return start == linked
        ? Optional.empty()
        : titled(start, 1).or(() -> TitleWords.isUnit(unit) ? titled(inUnit, 0) : Optional.empty());
  }

  private Optional<Mention> titled(int start, int nouns) {
    return isTitled(start + PersonName.FULL, nouns) ? name(start) : Optional.empty();
  }

  /** {@code 노을찬} in 노을찬 해양연 연구원은, {@code 임도율} in 임도율 온빛대 의과대학 신경과 교수는. */
  private Optional<Mention> before(Mention organization) {
    int end = organization.span().start() - 1;
    return end >= PersonName.FULL
            && passage.at(end) == ' '
            && isTitled(organization.span().end(), UNITS)
        ? name(end - PersonName.FULL)
        : Optional.empty();
  }

  /** Whether a title with the particle of a subject is behind a place, or some nouns further on. */
  private boolean isTitled(int end, int nouns) {
    if (passage.at(end) != ' ') {
      return false;
    }
    String word = passage.wordAt(end + 1);
    int length = TitleWords.titleLength(word);
    int next = end + 1 + word.length();
    String particle = passage.wordAt(passage.skipBracket(end + 1 + length));
    return length > 0
        ? Particles.isOfSubject(particle) && !particle.startsWith(PLURAL)
        : nouns > 0
            && (TitleWords.isUnit(word) || passage.isNouns(new Span(end + 1, next)))
            && isTitled(next, nouns - 1);
  }

  private Optional<Mention> inBracket(int end) {
    String title = passage.at(end) == '(' ? passage.wordAt(end + 1) : "";
    int start = end + 1 + title.length() + 1;
    boolean titled = !title.isEmpty() && TitleWords.titleLengthBefore(title) == title.length();
    return titled && passage.at(start - 1) == ' ' && passage.at(start + PersonName.FULL) == ')'
        ? name(start)
        : Optional.empty();
  }

  private Optional<Mention> name(int start) {
    String word = passage.wordAt(start);
    boolean shaped = PersonName.isFull(word) && !Character.isLetterOrDigit(passage.at(start - 1));
    Span span = new Span(start, start + word.length());
    return shaped && !isNoun(span) && TitleWords.titleLength(word) == 0
        ? Optional.of(new Mention(EntityType.PERSON, span, word, CONFIDENCE))
        : Optional.empty();
  }

  /** A noun, or one with the particle that looks like a syllable of a name: 노조의, 필자는. */
  private boolean isNoun(Span word) {
    boolean particle = PARTICLES.indexOf(passage.at(word.end() - 1)) >= 0;
    return passage.isOneNoun(word)
        || (particle && passage.isOneNoun(new Span(word.start(), word.end() - 1)));
  }
}
