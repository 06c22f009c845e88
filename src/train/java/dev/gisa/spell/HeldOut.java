package dev.gisa.spell;

import dev.gisa.tag.KonecCorpus.Annotated;
import java.util.List;

/**
 * The sentences from which nothing about spelling is learnt, by their number n in KLUE: those of
 * the dev file, and a fifth of the news in the training file (n % 5 is 0). Evaluation draws on them
 * only.
 */
public final class HeldOut {
  private HeldOut() {}

  public static List<Annotated> from(List<Annotated> sentences) {
    return sentences.stream().filter(HeldOut::isHeldOut).toList();
  }

  static List<Annotated> rest(List<Annotated> sentences) {
    return sentences.stream().filter(s -> !isHeldOut(s)).toList();
  }

  /** Ids are as {@code klue-ner-v1_train_00003_wikitree}. */
  private static boolean isHeldOut(Annotated sentence) {
    boolean isTraining = sentence.id().contains("_train_");
    int number = Integer.parseInt(sentence.id().replaceAll(".*_(\\d+)[_-].*", "$1"));
    return !isTraining || (sentence.isNews() && number % 5 == 0);
  }
}
