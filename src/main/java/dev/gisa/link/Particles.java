package dev.gisa.link;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The particles that stand behind names and titles. */
final class Particles {
  private static final List<String> CASES =
      List.of(
          "에", "에게", "에게서", "한테", "한테서", "께", "께서", "에서", "로", "으로", "와", "과", "보다", "처럼", "까지",
          "부터", "로부터", "으로부터", "에서부터", "로서", "으로서", "로써", "으로써", "라고", "이라고", "하고");

  /** What may follow those. */
  private static final List<String> AUXILIARIES = List.of("", "는", "도", "만", "의");

  /** Nouns that stand behind names and titles like particles: 대표측은, 교수팀이. */
  private static final List<String> SIDES = List.of("측", "팀");

  private static final List<String> BEHIND_SIDES =
      List.of("", "은", "이", "을", "의", "도", "만", "에", "에서", "과");

  private static final Set<String> ALL =
      Stream.of(
              Stream.of(
                  "", "은", "는", "이", "가", "을", "를", "의", "도", "만", "이나", "나", "이라는", "라는", "이다",
                  "다", "인", "였던", "이었던", "이던", "이자", "자", "마저", "조차", "뿐", "이며", "며", "이고", "고",
                  "였다", "이었다", "만이", "만은", "만의", "들", "들은", "들이", "들의", "입니다", "이라며", "라며"),
              CASES.stream().flatMap(c -> AUXILIARIES.stream().map(a -> c + a)),
              SIDES.stream().flatMap(s -> BEHIND_SIDES.stream().map(b -> s + b)))
          .flatMap(particles -> particles)
          .collect(Collectors.toUnmodifiableSet());

  /** That of a subject or topic. */
  private static final Set<String> OF_SUBJECTS =
      Set.of("은", "는", "이", "가", "께서", "께서는", "도", "측은", "측이", "들은", "들이", "만은", "만이", "에서는");

  private static final String LAST_OF_SUBJECTS =
      OF_SUBJECTS.stream().map(p -> p.substring(p.length() - 1)).collect(Collectors.joining());

  private Particles() {}

  static boolean isParticle(String tail) {
    return ALL.contains(tail);
  }

  /** Whether a word ends as those of subjects do; most words do not. */
  static boolean mayEndSubject(String word) {
    return LAST_OF_SUBJECTS.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  static boolean isOfSubject(String tail) {
    return OF_SUBJECTS.contains(tail);
  }
}
