package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Span;

/**
 * What stands right behind a person's name and behind few others: a title ({@code 빙도현} 애널리스트), 씨 or
 * the like, an age in a bracket ({@code 탁정인}(34)), the name in Latin letters or hanja, or the
 * particle of a subject and an opening quotation mark.
 */
final class PersonEvidence {
  private static final String OPENING_MARKS = "\"“";

  /** The least probability of a name in another shape than a surname and two syllables. */
  private static final double LEAST_OF_FOREIGN = 0.05;

  /** The probability from which on what Nori takes for the particle of a word may be of a name. */
  private static final double LIKELY_NAME = 0.1;

  private static final double SURE_OF_NOUN = 0.6;

  private final Passage passage;

  PersonEvidence(Passage passage) {
    this.passage = passage;
  }

  /**
   * Whether a mention of a person is rather a word of the language, with nothing beside it that
   * speaks for one: of konec's training news, tagged by a model that had not seen them, 18 of 26
   * such mentions of two syllables are.
   */
  boolean speaksAgainst(Mention mention) {
    Span span = mention.span();
    return mention.type() == EntityType.PERSON
        && mention.confidence() < SURE_OF_NOUN
        && span.length() == 2
        && passage.isOneNoun(span)
        && !standsBehind(span.end())
        && !isTitledBefore(span);
  }

  /** Whether a doubtful mention of a person is likely one. */
  boolean speaksFor(Mention mention) {
    return mayBePerson(mention)
        && (PersonName.isFull(mention.text()) || !TitleWords.isUnit(mention.text()))
        && (standsBehind(mention.span().end()) || isTitledBefore(mention.span()));
  }

  /** {@code 문화평론가} 목진서는. */
  private boolean isTitledBefore(Span name) {
    String title = passage.previousWord(name.start());
    return !title.isEmpty()
        && TitleWords.titleLengthBefore(title) == title.length()
        && Particles.isOfSubject(passage.wordAt(name.end()));
  }

  /** What has the look of a person's name and no word's, if it was taken for what persons make. */
  Mention asPerson(Mention m) {
    boolean looks =
        PersonName.isFull(m.text())
            && m.type() != EntityType.LOCATION
            && (m.confidence() >= LIKELY_NAME || passage.isBare(m.span()))
            && !passage.isOneNoun(m.span());
    return looks ? m.as(EntityType.PERSON) : m;
  }

  /** Whether a mention of a person has the shape of a name, or is likely enough without it. */
  static boolean mayBePerson(Mention mention) {
    String name = mention.text();
    boolean korean = PersonName.isKorean(name) && name.length() > 2;
    boolean foreign =
        !PersonName.isKorean(name) && name.length() > 2 && mention.confidence() >= LEAST_OF_FOREIGN;
    return mention.type() == EntityType.PERSON && (korean || foreign) && !TitleWords.isTitle(name);
  }

  private boolean standsBehind(int end) {
    String next = passage.nextWord(end);
    boolean titled = TitleWords.titleLength(next) > 0 || TitleWords.honorificLength(next) > 0;
    return titled || isAge(end) || DeclaredAliases.isForeignName(passage, end) || speaks(end);
  }

  /** {@code (34)}, {@code (34·회사원)}. */
  private boolean isAge(int open) {
    boolean digits =
        passage.at(open) == '('
            && Character.isDigit(passage.at(open + 1))
            && Character.isDigit(passage.at(open + 2));
    return digits && !Character.isLetterOrDigit(passage.at(open + 3));
  }

  /** {@code 은 "}. */
  private boolean speaks(int end) {
    String particle = passage.wordAt(end);
    int mark = passage.skipSpaces(end + particle.length());
    return Particles.isOfSubject(particle) && OPENING_MARKS.indexOf(passage.at(mark)) >= 0;
  }
}
