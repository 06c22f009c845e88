package dev.gisa.link;

import java.util.Set;

/** The particles that stand behind names and titles. */
final class Particles {
  private static final Set<String> ALL =
      Set.of(
          "", "은", "는", "이", "가", "을", "를", "의", "와", "과", "도", "에", "에게", "에게서", "께", "께서", "께서는",
          "로", "으로", "만", "부터", "까지", "보다", "처럼", "이나", "나", "이라고", "라고", "이라는", "라는", "이다", "다",
          "인", "였던", "이었던", "이던", "으로서", "로서", "이자", "자", "측", "측은", "측이", "마저", "조차", "뿐", "이며",
          "며", "이고", "고", "였다", "이었다", "에는", "에도", "만이", "만은", "들", "들은", "들이", "들의", "입니다", "이라며",
          "라며", "만의");

  /** That of a subject or topic. */
  private static final Set<String> OF_SUBJECTS =
      Set.of("은", "는", "이", "가", "께서", "께서는", "도", "측은", "측이", "들은", "들이", "만은", "만이", "에서는");

  private Particles() {}

  static boolean isParticle(String tail) {
    return ALL.contains(tail);
  }

  static boolean isOfSubject(String tail) {
    return OF_SUBJECTS.contains(tail);
  }
}
