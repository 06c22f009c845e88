package dev.gisa.value;

import dev.gisa.text.Hangul;
import java.util.List;

/**
 * Whether a sentence speaks of a date as still to come: {@code 27일 개막할 예정이다}, {@code 15일 본회의를 연다},
 * {@code 20일 열리는 총회} do; {@code 11일 추진할 계획이라고 밝혔다} does not, as what happens on that day is the
 * saying.
 *
 * <p>Looks at no more than {@value #REACH} characters on each side, and gives a doubtful date to
 * the past, as news mostly tells what has happened.
 */
final class Outlook {
  private static final int REACH = 120;
  private static final int ADJACENT = 25;
  private static final int FINALS = 28;
  private static final int FINAL_N = 4;
  private static final int FINAL_L = 8;

  private static final List<String> PLANS = List.of("예정", "계획", "방침", "전망", "것", "거", "겁", "게");
  private static final List<String> PREDICATES =
      List.of("", "이다", "입니다", "니다", "이에요", "예요", "요", "야");
  private static final List<String> EVENTS_AHEAD =
      List.of("열리는", "열릴", "치러지는", "치러질", "개막하는", "개막할", "시작되는", "시작될", "예정된", "있을", "앞둔");

  /** What a sentence in the present tense may say of a day that is over. */
  private static final List<String> REPORTS =
      List.of("따르면", "현재", "기준", "열린 ", "가진 ", "발표한 ", "공개한 ", "밝힌 ", "개최한 ", "고 ", "라며", "이다");

  private Outlook() {}

  /** Whether the date from {@code start} to {@code end} is one that its sentence looks ahead to. */
  static boolean isAhead(String text, int start, int end) {
    String tail = tail(text, end);
    int next = numberedDay(tail);
    String own = next < 0 ? tail : tail.substring(0, next);
    String near = own.substring(0, Math.min(ADJACENT, own.length()));
    boolean last = next < 0;
    return EVENTS_AHEAD.stream().anyMatch(near::contains)
        || (last && isPlanned(own))
        || (last && isPresent(own))
        || (isSecond(text, start) && mentionsPlan(own));
  }

  /** {@code 예정이다}, {@code 열릴 것이다}, {@code 갈게요}, {@code 가겠다} at the end, nothing quoted. */
  private static boolean isPlanned(String tail) {
    return !tail.contains("따르면")
        && (tail.endsWith("겠다")
            || tail.endsWith("겠습니다")
            || PREDICATES.stream()
                .filter(tail::endsWith)
                .map(predicate -> tail.substring(0, tail.length() - predicate.length()))
                .anyMatch(Outlook::endsInPlan));
  }

  private static boolean endsInPlan(String clause) {
    return PLANS.stream()
            .filter(clause::endsWith)
            .map(plan -> clause.substring(0, clause.length() - plan.length()))
            .anyMatch(before -> endsWithFinal(before.stripTrailing(), FINAL_L))
        || clause.endsWith(" 예정");
  }

  /** {@code 연다}, {@code 개막한다}: a scheduled event; nobody tells a habit with a date. */
  private static boolean isPresent(String tail) {
    return tail.endsWith("다")
        && endsWithFinal(tail.substring(0, tail.length() - 1), FINAL_N)
        && REPORTS.stream().noneMatch(tail::contains);
  }

  /** {@code 15일} in {@code 11일 … 15일 열 계획이라고 밝혔다}: the first day is that of the saying. */
  private static boolean isSecond(String text, int start) {
    String head = text.substring(Math.max(0, start - REACH), start);
    int from = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(". "));
    return numberedDay(head.substring(from + 1)) >= 0;
  }

  private static boolean mentionsPlan(String tail) {
    for (String plan : PLANS.subList(0, 3)) {
      int at = tail.indexOf(plan);
      if (at > 0 && endsWithFinal(tail.substring(0, at).stripTrailing(), FINAL_L)) {
        return true;
      }
    }
    return false;
  }

  /** The rest of the sentence without its full stop and quotation marks. */
  private static String tail(String text, int from) {
    int limit = Math.min(text.length(), from + REACH);
    int end = from;
    while (end < limit && !isSentenceEnd(text, end)) {
      end++;
    }
    return text.substring(from, end).stripTrailing();
  }

  private static boolean isSentenceEnd(String text, int at) {
    char c = text.charAt(at);
    boolean stop = c == '.' || c == '!' || c == '?';
    boolean inNumber = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return c == '\n' || (stop && !inNumber);
  }

  private static int numberedDay(String text) {
    for (int at = text.indexOf('일'); at >= 0; at = text.indexOf('일', at + 1)) {
      if (at > 0 && Character.isDigit(text.charAt(at - 1))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean endsWithFinal(String text, int jongseong) {
    if (text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return Hangul.isSyllable(last) && (last - Hangul.FIRST_SYLLABLE) % FINALS == jongseong;
  }
}
