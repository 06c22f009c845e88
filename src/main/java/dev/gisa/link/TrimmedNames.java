package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * Persons' names without what the tagger took for a part of them: the title in {@code 세터 노유진}, the
 * bracket in {@code 방인숙(方仁淑)}; and organisations that it took for persons: {@code 한길냉장} in {@code
 * 한길냉장 대표 위정석}.
 */
final class TrimmedNames {
  private static final double MISTAKEN = 0.5;

  private TrimmedNames() {}

  /** The mentions in text order. */
  static List<Mention> of(Passage passage) {
    return passage.mentions().stream()
        .flatMap(m -> split(m, passage))
        .map(
            m ->
                switch (m.type()) {
                  case PERSON -> person(m, passage);
                  case ORGANIZATION -> organization(m, passage);
                  case LOCATION -> isBeforeBody(m, passage) ? mistaken(m) : m;
                  default -> m;
                })
        .toList();
  }

  /** {@code 방지연} and {@code 해솔대} where the tagger saw one body before a title. */
  private static Stream<Mention> split(Mention mention, Passage passage) {
    String name = mention.text();
    int space = name.indexOf(' ');
    int start = mention.span().start();
    int end = mention.span().end();
    boolean two =
        mention.type() == EntityType.ORGANIZATION
            && space > 0
            && PersonName.isFull(name.substring(0, space))
            && AffiliationFinder.endsLikeBody(name.substring(space + 1))
            && name.indexOf(' ', space + 1) < 0
            && isBeforeTitle(end, passage);
    return two
        ? Stream.of(
            new Mention(
                EntityType.PERSON,
                new Span(start, start + space),
                name.substring(0, space),
                MISTAKEN),
            new Mention(
                mention.type(),
                new Span(start + space + 1, end),
                name.substring(space + 1),
                mention.confidence()))
        : Stream.of(mention);
  }

  /** Whether a title is the next word or the one behind it. */
  private static boolean isBeforeTitle(int end, Passage passage) {
    String next = passage.nextWord(end);
    return TitleWords.titleLength(next) > 0
        || (!next.isEmpty()
            && TitleWords.titleLength(passage.nextWord(end + 1 + next.length())) > 0);
  }

  private static Mention organization(Mention mention, Passage passage) {
    if (isBehindBody(mention, passage) || isBeforeBody(mention, passage)) {
      return mistaken(mention);
    }
    String name = mention.text();
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1);
    if (space < 0 || TitleWords.titleLengthBefore(last) < last.length()) {
      return mention;
    }
    String first = name.substring(0, space);
    Span span = new Span(mention.span().start(), mention.span().start() + space);
    if (PersonName.isFull(first)
        && Particles.isOfSubject(passage.wordAt(mention.span().end()))
        && !AffiliationFinder.endsLikeBody(first)) {
      return new Mention(EntityType.PERSON, span, first, mention.confidence());
    }
    int before = span.start() - 1;
    boolean behindPerson = passage.at(before) == ' ' && passage.endsAt(before, EntityType.PERSON);
    return behindPerson ? new Mention(mention.type(), span, first, mention.confidence()) : mention;
  }

  private static Mention mistaken(Mention mention) {
    return mention.as(EntityType.PERSON).withConfidence(MISTAKEN);
  }

  /** Whether what looks like a person's name is between a body and the title of a subject. */
  private static boolean isBehindBody(Mention mention, Passage passage) {
    int before = mention.span().start() - 1;
    return looksPersonal(mention, passage)
        && passage.at(before) == ' '
        && TitleWords.isOfSubject(passage.wordAt(mention.span().end() + 1))
        && (passage.endsAt(before, EntityType.ORGANIZATION)
            || AffiliationFinder.endsLikeBody(passage.wordBefore(before)));
  }

  /** {@code 동방현} of 동방현 세림대 국제정치학과 교수는, with one word or none before the title. */
  private static boolean isBeforeBody(Mention mention, Passage passage) {
    int start = mention.span().end() + 1;
    String body = passage.wordAt(start);
    int end = start + body.length();
    return looksPersonal(mention, passage)
        && AffiliationFinder.endsLikeBody(body)
        && passage.at(end) == ' '
        && passage.isTitleOfSubject(end + 1);
  }

  private static boolean looksPersonal(Mention mention, Passage passage) {
    return PersonName.isFull(mention.text())
        && !AffiliationFinder.endsLikeBody(mention.text())
        && passage.at(mention.span().end()) == ' ';
  }

  private static Mention person(Mention mention, Passage passage) {
    if (namesBody(mention, passage) || isOfBodysMember(mention, passage)) {
      return mention.as(EntityType.ORGANIZATION).withConfidence(MISTAKEN);
    }
    String name = mention.text();
    int space = name.indexOf(' ');
    boolean titled = space > 0 && TitleWords.titleLengthBefore(name.substring(0, space)) == space;
    int from = titled && PersonName.isKorean(name.substring(space + 1)) ? space + 1 : 0;
    int to = end(name, from, space);
    Span span = new Span(mention.span().start() + from, mention.span().start() + to);
    return new Mention(EntityType.PERSON, span, name.substring(from, to), mention.confidence());
  }

  /** Before a bracket, or before the title behind a surname: 곽 이장. */
  private static int end(String name, int from, int space) {
    boolean surname = space > from && PersonName.isSurname(name.substring(0, space));
    if (surname && TitleWords.titleLength(name.substring(space + 1)) > 0) {
      return space;
    }
    int open = name.indexOf('(');
    int close = name.indexOf(')');
    int bracket = open < 0 ? close : open;
    return bracket > from ? bracket : name.length();
  }

  /** Whether a title stands between a name and the next person's, and nothing else. */
  private static boolean namesBody(Mention mention, Passage passage) {
    int end = mention.span().end();
    int at = passage.skipSpaces(end);
    if (at == end || isPersonal(mention.text())) {
      return false;
    }
    String word = passage.wordAt(at);
    int title =
        TitleWords.statusBefore(word).isPresent() ? passage.skipSpaces(at + word.length()) : at;
    String last = passage.wordAt(title);
    int next = title + last.length();
    return !last.isEmpty()
        && TitleWords.titleLengthBefore(last) > 0
        && passage.skipSpaces(next) > next
        && passage.startsAt(passage.skipSpaces(next), EntityType.PERSON);
  }

  /** {@code 온빛바이오} in 온빛바이오의 변지오 대표는. */
  private static boolean isOfBodysMember(Mention mention, Passage passage) {
    int end = mention.span().end();
    return !isPersonal(mention.text())
        && AffiliationFinder.endsLikeBody(mention.text())
        && passage.wordAt(end).equals("의")
        && passage.startsAt(passage.skipSpaces(end + 1), EntityType.PERSON);
  }

  /** A surname alone, or with two syllables. */
  private static boolean isPersonal(String name) {
    return name.length() == 1 || name.length() == 3 || name.contains(" ");
  }
}
