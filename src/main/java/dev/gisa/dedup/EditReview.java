package dev.gisa.dedup;

import dev.gisa.dedup.Repeat.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says of two sentences that look alike in which words they differ other than by small edits:
 * {@code 피해액은 1300억원이다}, {@code 피해액이 1200억원입니다} differ in {@code 1300억원이다}, {@code 1200억원입니다}, and
 * not in {@code 피해액}.
 *
 * <p>Small edits are those of {@link Folded} and {@link WordForms}, and one slip of the pen in a
 * word where {@link Spelling} says so and no digit or negation is touched. A whole word more or
 * less is never small.
 */
final class EditReview {
  /** Less alike than this is another sentence. */
  private static final double MIN_SIMILARITY = 0.7;

  /** What an ending may need, however short the sentence is. */
  private static final int MIN_EDITS = 4;

  private static final List<String> NEGATIONS =
      List.of("않", "없", "못", "아니", "아닌", "불가", "말라", "말아");

  /** What stands before a word and negates it. */
  private static final String NEGATING_SYLLABLES = "안못불비미무부";

  private final Spelling spelling;
  private final Folded source;
  private final Folded kept;
  private final Alignment alignment;
  private final List<Difference> differences = new ArrayList<>();
  private int rolesChanged;

  private EditReview(Spelling spelling, Folded source, Folded kept, Alignment alignment) {
    this.spelling = spelling;
    this.source = source;
    this.kept = kept;
    this.alignment = alignment;
  }

  /**
   * What was found.
   *
   * @param similarity 1 less the edits by the length of the longer sentence
   */
  record Result(double similarity, List<Difference> differences) {}

  /** None if the sentences are not alike. */
  static Optional<Result> of(Folded source, Folded kept, Spelling spelling) {
    int length = Math.max(source.length(), kept.length());
    int maxEdits = Math.max(MIN_EDITS, (int) ((1 - MIN_SIMILARITY) * length));
    return Alignment.of(source, kept, maxEdits)
        .map(alignment -> new EditReview(spelling, source, kept, alignment).result(length))
        .filter(r -> r.differences().isEmpty() || r.similarity() >= MIN_SIMILARITY);
  }

  private Result result(int length) {
    int from = 0;
    for (int step = 1; step <= alignment.steps(); step++) {
      if (step == alignment.steps() || isWordStart(step)) {
        review(from, step);
        from = step;
      }
    }
    return new Result(1 - (double) alignment.edits() / length, differences);
  }

  /** Whether a word begins with the step, in one of the sentences at least. */
  private boolean isWordStart(int step) {
    boolean inSource = takesSource(step) && source.isWordStart(alignment.first(step));
    boolean inKept = takesKept(step) && kept.isWordStart(alignment.second(step));
    if (takesSource(step) && takesKept(step) && inSource != inKept) {
      // 가능 against 불가능: what stands before belongs to the word
      return takesSource(step - 1) && takesKept(step - 1);
    }
    return inSource || inKept;
  }

  private boolean takesSource(int step) {
    return alignment.first(step + 1) > alignment.first(step);
  }

  private boolean takesKept(int step) {
    return alignment.second(step + 1) > alignment.second(step);
  }

  private void review(int from, int to) {
    String word = source.substring(alignment.first(from), alignment.first(to));
    String other = kept.substring(alignment.second(from), alignment.second(to));
    if (!word.equals(other) && !isSmall(word, other)) {
      differences.add(new Difference(word, other));
    }
  }

  private boolean isSmall(String word, String other) {
    if (word.isEmpty() || other.isEmpty()) {
      return false;
    }
    if (WordForms.areForms(word, other)) {
      rolesChanged += WordForms.changesRole(word, other) ? 1 : 0;
      rolesChanged += WordForms.changesRole(other, word) ? 1 : 0;
      // who did it to whom may have changed places
      return rolesChanged < 2;
    }
    return !hasDigit(word)
        && !hasDigit(other)
        && !negates(word)
        && !negates(other)
        && negatingSyllables(word) == negatingSyllables(other)
        && spelling.isSlip(word, other);
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /** How many there are; one that stands twice, as in 불불만, negates once. */
  private static int negatingSyllables(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      boolean isRepeated = i > 0 && word.charAt(i) == word.charAt(i - 1);
      count += !isRepeated && NEGATING_SYLLABLES.indexOf(word.charAt(i)) >= 0 ? 1 : 0;
    }
    return count;
  }

  private static boolean negates(String word) {
    return word.equals("안") || NEGATIONS.stream().anyMatch(word::contains);
  }
}
