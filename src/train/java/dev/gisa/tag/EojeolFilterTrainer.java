package dev.gisa.tag;

import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.tag.KonecCorpus.Annotated;
import dev.gisa.tag.LogisticTrainer.Example;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Sentences → what {@link EojeolFilter} reads. */
final class EojeolFilterTrainer {
  private static final int BITS = 18;

  /**
   * Eojeols with less are left out: on the tuning part 42 % of the news, at a cost of 0.05 F1. At
   * -3 it is 49 % and no more, but articles then miss doubtful names that their other sentences
   * speak for.
   */
  private static final double LEAST_LOG_ODDS = -4;

  private EojeolFilterTrainer() {}

  /** One that leaves all eojeols to the sequence model. */
  static byte[] untrained() {
    return bytes(0, LogisticTrainer.untrained());
  }

  static byte[] write(List<Annotated> sentences, byte[] gazetteer) {
    Features features = new Features(Gazetteer.read(ByteBuffer.wrap(gazetteer)));
    MorphAnalyzer analyzer = new MorphAnalyzer();
    List<Example> eojeols = new ArrayList<>();
    for (Annotated sentence : sentences) {
      features.read(sentence.text(), analyzer.analyze(sentence.text()));
      int end;
      for (int start = features.eojeolFrom(0);
          start < features.length();
          start = features.eojeolFrom(end)) {
        end = features.eojeolEnd(start);
        int[] hashes = features.ofEojeol(start).clone();
        eojeols.add(new Example(0, hashes, isTouched(sentence, start, end)));
      }
    }
    byte[] weights = LogisticTrainer.learn("eojeols", BITS, eojeols);
    return bytes((int) Math.round(LEAST_LOG_ODDS / LogisticTrainer.STEP), weights);
  }

  private static byte[] bytes(int threshold, byte[] weights) {
    return ByteBuffer.allocate(4 + weights.length).putInt(threshold).put(weights).array();
  }

  private static boolean isTouched(Annotated sentence, int start, int end) {
    return sentence.classes().stream()
        .anyMatch(c -> c.span().start() < end && c.span().end() > start);
  }
}
