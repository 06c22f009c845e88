package dev.gisa.link;

import dev.gisa.text.Span;
import java.util.Set;

/**
 * Tells quotations that nobody is said to say: what stands somewhere ({@code 벽에는 "…"라고 적혀 있었다}),
 * and what is heard ({@code "…"는 지적이 나온다}).
 */
final class Impersonal {
  /** How verbs begin that say where words stand. */
  private static final Set<String> WRITTEN =
      WordList.of("적혀 적힌 적혔 쓰였 쓰여 쓰인 씌어 걸려 걸린 걸렸 붙어 붙은 붙었 새겨 새긴");

  /** And those that say that words are heard. */
  private static final Set<String> HEARD =
      WordList.of("나오 나온 나왔 이어 잇따 쏟아 제기 있다 있었 많 높 적지 거세 끊이 들려 들린 터져 일었 일고 커지 커졌");

  /** Of others' words: 생각 and the like may be of who reacts. */
  private static final Set<String> REACTED_TO =
      WordList.of("질문 물음 말 지적 비판 반론 항의 의혹 우려 주장 요구 제안 당부 조언 경고 호소 목소리 반응");

  private static final Set<String> ASKERS = WordList.of("기자의 기자들의 취재진의 사회자의 진행자의");

  private static final Set<String> TO = Set.of("에", "에는", "에도", "엔");

  private static final String SUBJECTS = "이가도";

  private static final Set<String> AGAIN = Set.of("다시", "거듭", "재차", "또");

  /** Before words that stand on something. */
  private static final Set<String> ON_TEXTS = WordList.of("제목은 제목이 문구는 문구가 구호는 구호가");

  private Impersonal() {}

  /**
   * Whether a quotation is one of those.
   *
   * @param clause from what stands before the quotation to what stands behind it
   */
  static boolean is(Passage passage, Quotation quotation, Span clause) {
    int at = behind(passage, quotation);
    if (at >= clause.end()) {
      return false;
    }
    String word = passage.wordAt(at);
    String next = passage.wordAt(passage.skipSpaces(at + word.length()));
    // without a place before it, it is on what the last speaker holds up
    boolean placed = clause.start() < passage.skipSpacesBack(quotation.start());
    return isAsked(word, next)
        || ON_TEXTS.contains(passage.wordBefore(passage.skipSpacesBack(quotation.start())))
        || (placed && (begins(WRITTEN, word) || begins(WRITTEN, next)))
        || isHeard(passage, quotation);
  }

  /** {@code "…"고 다시 묻자}: who writes asks. */
  private static boolean isAsked(String word, String next) {
    return Reporting.isAsking(word) || (AGAIN.contains(word) && Reporting.isAsking(next));
  }

  /** Whether a quotation is what is heard. */
  static boolean isHeard(Passage passage, Quotation quotation) {
    int at = behind(passage, quotation);
    String word = passage.wordAt(at);
    String next = passage.wordAt(passage.skipSpaces(at + word.length()));
    return isVoice(quotation.tail(), word) && begins(HEARD, next);
  }

  /** Whether somebody else reacts to a quotation: {@code "…"는 질문에} X는, {@code "…"는 기자의 질문에}. */
  static boolean isReactedTo(Passage passage, Quotation quotation) {
    int at = behind(passage, quotation);
    String first = passage.wordAt(at);
    String word =
        ASKERS.contains(first) ? passage.wordAt(passage.skipSpaces(at + first.length())) : first;
    return Reporting.isModifying(quotation.tail())
        && REACTED_TO.stream()
            .anyMatch(r -> word.startsWith(r) && TO.contains(word.substring(r.length())));
  }

  /** {@code 는} 지적이, {@code 라는} 비판도. */
  private static boolean isVoice(String tail, String word) {
    return Reporting.isModifying(tail)
        && Reporting.isSaying(word)
        && SUBJECTS.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /** The word behind a quotation and its particle. */
  private static int behind(Passage passage, Quotation quotation) {
    return passage.skipSpaces(quotation.end() + quotation.tail().length());
  }

  private static boolean begins(Set<String> stems, String word) {
    return stems.stream().anyMatch(word::startsWith);
  }
}
