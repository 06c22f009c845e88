package dev.gisa.tag;

import dev.gisa.tag.KonecCorpus.Annotated;
import dev.gisa.tag.SpanScores.Typed;
import java.util.List;
import java.util.Set;

/** Another system, which reads sentences as sequences of characters and knows six main types. */
interface Baseline {
  /** What stands for a space, where tokens may not be blank. */
  String SPACE = "\u2581";

  String name();

  /** Learns from sentences and returns the bytes of the model when it is saved. */
  long train(List<Annotated> sentences) throws Exception;

  Set<Typed> find(String sentence);

  static String[] characters(String sentence) {
    return sentence
        .chars()
        .mapToObj(c -> Character.isWhitespace(c) ? SPACE : String.valueOf((char) c))
        .toArray(String[]::new);
  }
}
