package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Titles that the tagger took for names: {@code 수석연구원}, {@code 정책관} and {@code 세터코치} behind a
 * person's name, {@code CHRO} in 최고인사책임자(CHRO).
 */
final class TitlesAsNames {
  private static final Pattern ACRONYM = Pattern.compile("C[A-Z]{1,3}O");

  private TitlesAsNames() {}

  /** The other mentions, in text order. */
  static List<Mention> without(Passage passage) {
    return passage.mentions().stream().filter(m -> !isTitle(m, passage)).toList();
  }

  private static boolean isTitle(Mention mention, Passage passage) {
    return switch (mention.type()) {
      case ORGANIZATION ->
          TitleWords.isRank(mention.text())
              || isBehindName(mention, passage)
              || narrowsTitle(mention, passage)
              || isAcronym(mention, passage)
              || (isBehindPerson(mention, passage) && beginsTitle(mention, passage));
      case PERSON ->
          TitleWords.isTitle(mention.text())
              || isWithinTitle(mention.span(), passage)
              || (TitleWords.titleLengthBefore(mention.text()) == mention.text().length()
                  && isBehindPerson(mention, passage))
              || isInflected(mention, passage)
              || isFormerly(mention, passage);
      default -> false;
    };
  }

  /** {@code 미스트} of 수석이코노미스트는. */
  private static boolean isWithinTitle(Span name, Passage passage) {
    String before = passage.wordBefore(name.start());
    int title =
        before.isEmpty() ? 0 : TitleWords.titleLength(before + passage.wordAt(name.start()));
    return title >= before.length() + name.length();
  }

  /** {@code 구매담당} of 구매담당 부사장. */
  private static boolean narrowsTitle(Mention mention, Passage passage) {
    return mention.text().endsWith("담당")
        && TitleWords.titleLength(passage.nextWord(mention.span().end())) > 0;
  }

  /** {@code 전} of 전 나래은행 부행장. */
  private static boolean isFormerly(Mention mention, Passage passage) {
    int end = mention.span().end();
    return mention.text().equals("전")
        && passage.at(end) == ' '
        && passage.startsAt(end + 1, EntityType.ORGANIZATION);
  }

  private static boolean isAcronym(Mention mention, Passage passage) {
    return passage.at(mention.span().start() - 1) == '(' && isAcronym(mention.text());
  }

  /** {@code CEO}, {@code CHRO}. */
  static boolean isAcronym(String name) {
    return ACRONYM.matcher(name).matches();
  }

  private static boolean isBehindPerson(Mention mention, Passage passage) {
    int start = passage.skipSpacesBack(mention.span().start());
    return passage.endsAt(passage.skipBracketBack(start), EntityType.PERSON);
  }

  /** {@code 이장은} behind a surname or what looks like a full name. */
  private static boolean isInflected(Mention mention, Passage passage) {
    int title = TitleWords.titleLength(mention.text());
    if (title == 0 || title == mention.text().length()) {
      return false;
    }
    String word = passage.previousWord(mention.span().start());
    return (word.length() == 1 && PersonName.beginsWithSurname(word)) || PersonName.isFull(word);
  }

  /** {@code 이코노미스트} behind what looks like a full name. */
  private static boolean isBehindName(Mention mention, Passage passage) {
    return TitleWords.isTitle(mention.text())
        && Particles.isOfSubject(passage.wordAt(mention.span().end()))
        && PersonName.isFull(passage.previousWord(mention.span().start()));
  }

  private static boolean beginsTitle(Mention mention, Passage passage) {
    int beyond =
        TitleWords.titleLength(passage.wordAt(mention.span().start())) - mention.text().length();
    String next = passage.wordAt(passage.skipSpaces(mention.span().end()));
    // 한국법제연구원 초빙연구위원 has a title already
    boolean whole = beyond == 0 && TitleWords.titleLength(next) == 0;
    // 연구소장 is the head of the 연구소 that is named; 사업부문장 names nothing
    return whole || beyond > 1;
  }
}
