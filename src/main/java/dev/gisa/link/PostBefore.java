package dev.gisa.link;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A title that stands before a name, perhaps in a clause of its own: {@code 간사인} X, {@code 장관 후보자인}
 * X, {@code 창업자 겸} X, {@code 총리를 지낸} X, {@code 회장을 맡고 있는} X, {@code 수석이코노미스트로 있는} X.
 *
 * @param start of the title's last word
 * @param end of that word, before its particle or copula
 * @param plain whether nothing is between it and the name
 */
record PostBefore(int start, int end, Title.Status status, boolean plain) {
  private static final Map<String, Title.Status> VERBS =
      Map.ofEntries(
          Map.entry("지낸", Title.Status.FORMER),
          Map.entry("역임한", Title.Status.FORMER),
          Map.entry("지냈던", Title.Status.FORMER),
          Map.entry("일했던", Title.Status.FORMER),
          Map.entry("맡았던", Title.Status.FORMER),
          Map.entry("내정된", Title.Status.NOMINEE),
          Map.entry("지명된", Title.Status.NOMINEE),
          Map.entry("선임된", Title.Status.CURRENT),
          Map.entry("선출된", Title.Status.CURRENT),
          Map.entry("임명된", Title.Status.CURRENT),
          Map.entry("취임한", Title.Status.CURRENT),
          Map.entry("오른", Title.Status.CURRENT),
          Map.entry("뽑힌", Title.Status.CURRENT),
          Map.entry("발탁된", Title.Status.CURRENT),
          Map.entry("위촉된", Title.Status.CURRENT),
          Map.entry("승진한", Title.Status.CURRENT),
          Map.entry("부임한", Title.Status.CURRENT),
          Map.entry("맡은", Title.Status.CURRENT),
          Map.entry("맡는", Title.Status.CURRENT),
          Map.entry("겸하는", Title.Status.CURRENT),
          Map.entry("있는", Title.Status.CURRENT),
          Map.entry("일하는", Title.Status.CURRENT),
          Map.entry("활동하는", Title.Status.CURRENT));

  /** 창업주인 고 X 회장. */
  private static final String LATE = "고";

  private static final String PARTICLES = "을를로에";

  private static final Set<String> NUMBERS = WordList.of("한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 몇 여러");

  /** The one right before a place, if there is one. */
  static Optional<PostBefore> before(int name, Passage passage) {
    int place = withoutLate(name, passage);
    int end = wordEndBefore(place, passage);
    if (end == place) {
      return Optional.empty();
    }
    String word = passage.wordBefore(end);
    int before = passage.skipSpacesBack(end - word.length());
    return switch (word) {
      case "겸" -> plain(before, false, passage);
      case TitleWords.ORIGIN, TitleWords.ORIGIN + "인", TitleWords.ORIGIN + "의" ->
          plain(before, false, passage)
              .filter(p -> !TitleWords.isProfession(passage.text().substring(p.start(), p.end())))
              .map(p -> p.with(Title.Status.FORMER));
      default ->
          held(place, passage)
              .or(() -> withStatus(end, passage))
              .or(() -> plain(end, true, passage));
    };
  }

  /** The place of a 고 before a name, or the name's. */
  private static int withoutLate(int name, Passage passage) {
    int end = wordEndBefore(name, passage);
    return end < name && passage.wordBefore(end).equals(LATE) ? end - LATE.length() : name;
  }

  /** Where the word ends that is before a place, perhaps with a bracket between. */
  private static int wordEndBefore(int place, Passage passage) {
    return passage.skipBracketBack(passage.skipSpacesBack(place));
  }

  private PostBefore with(Title.Status other) {
    return new PostBefore(start, end, other, plain);
  }

  /** {@code 간사인}, {@code 주장이었던}, or nothing behind the title. */
  private static Optional<PostBefore> plain(int end, boolean plain, Passage passage) {
    String word = passage.wordBefore(end);
    int length = TitleWords.titleLengthBefore(word);
    int start = end - word.length();
    String copula = word.substring(length);
    return length == 0 || passage.endingAt(end).isPresent() || isCount(word, start, passage)
        ? Optional.empty()
        : Optional.of(
            new PostBefore(
                start,
                start + length,
                TitleWords.statusOfCopula(copula),
                plain && copula.isEmpty()));
  }

  /** 세 명인 is no 명인. */
  private static boolean isCount(String word, int start, Passage passage) {
    String number = passage.previousWord(start);
    return word.equals("명인")
        && !number.isEmpty()
        && (NUMBERS.contains(number) || Character.isDigit(number.charAt(number.length() - 1)));
  }

  /** {@code 장관 후보자인}. */
  private static Optional<PostBefore> withStatus(int end, Passage passage) {
    String word = passage.wordBefore(end);
    int titleEnd = passage.skipSpacesBack(end - word.length());
    return TitleWords.statusWithCopula(word)
        .filter(status -> titleEnd < end - word.length())
        .flatMap(
            status ->
                plain(titleEnd, true, passage).filter(PostBefore::plain).map(p -> p.with(status)));
  }

  private static Optional<PostBefore> held(int name, Passage passage) {
    int verbEnd = passage.skipSpacesBack(name);
    String verb = passage.wordBefore(verbEnd);
    Optional<Title.Status> status = Optional.ofNullable(VERBS.get(verb));
    int behind = passage.skipSpacesBack(verbEnd - verb.length());
    String auxiliary = passage.wordBefore(behind);
    int end = auxiliary.equals("맡고") ? passage.skipSpacesBack(behind - auxiliary.length()) : behind;
    String word = passage.wordBefore(end);
    for (int particle = 1; particle <= 2 && particle < word.length(); particle++) {
      int length = word.length() - particle;
      boolean marked = PARTICLES.indexOf(word.charAt(word.length() - 1)) >= 0;
      if (marked && TitleWords.titleLengthBefore(word.substring(0, length)) == length) {
        int start = end - word.length();
        return status.map(s -> new PostBefore(start, start + length, s, false));
      }
    }
    return Optional.empty();
  }
}
