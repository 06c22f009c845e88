package dev.gisa.link;

import java.util.Map;
import java.util.Optional;

/**
 * A title that a clause before a name has: {@code 총리를 지낸} X, {@code 회장을 맡고 있는} X, {@code 수석이코노미스트로
 * 있는} X.
 *
 * @param end of the title's last word, before its particle
 */
record HeldPost(int end, Title.Status status) {
  private static final Map<String, Title.Status> VERBS =
      Map.of(
          "지낸", Title.Status.FORMER,
          "역임한", Title.Status.FORMER,
          "지냈던", Title.Status.FORMER,
          "맡은", Title.Status.CURRENT,
          "맡는", Title.Status.CURRENT,
          "겸하는", Title.Status.CURRENT,
          "있는", Title.Status.CURRENT,
          "일하는", Title.Status.CURRENT,
          "활동하는", Title.Status.CURRENT);
  private static final String PARTICLES = "을를로";

  /** The one right before a name, if there is one. */
  static Optional<HeldPost> before(int name, Passage passage) {
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
        int titleEnd = end - particle;
        return status.map(s -> new HeldPost(titleEnd, s));
      }
    }
    return Optional.empty();
  }
}
