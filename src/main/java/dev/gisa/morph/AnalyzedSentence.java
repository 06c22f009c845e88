package dev.gisa.morph;

import dev.gisa.text.Sentence;
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
    return sentences.stream()
        .map(s -> new AnalyzedSentence(s, analyzer.analyze(s.span().of(text))))
        .toList();
  }
}
