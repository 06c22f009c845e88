package dev.gisa.morph;

import dev.gisa.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its morphemes.
 *
 * @param morphemes in text order, with spans relative to the sentence
 */
public record AnalyzedSentence(Sentence sentence, List<Morpheme> morphemes) {
  public AnalyzedSentence {
    morphemes = List.copyOf(morphemes);
  }

  /** Sentences of a text with their morphemes. */
  public static List<AnalyzedSentence> of(
      String text, List<Sentence> sentences, MorphAnalyzer analyzer) {
    return of(text, sentences, analyzer, () -> {});
  }

  /**
   * Sentences of a text with their morphemes.
   *
   * @param beforeEach runs before each sentence; what it throws ends the work
   */
  public static List<AnalyzedSentence> of(
      String text, List<Sentence> sentences, MorphAnalyzer analyzer, Runnable beforeEach) {
    List<AnalyzedSentence> analyzed = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      beforeEach.run();
      analyzed.add(new AnalyzedSentence(sentence, analyzer.analyze(sentence.span().of(text))));
    }
    return analyzed;
  }
}
