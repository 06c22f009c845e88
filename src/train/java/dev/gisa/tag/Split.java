package dev.gisa.tag;

import dev.gisa.tag.KonecCorpus.Annotated;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The parts of konec's dev file, by the number n of the sentence in the file: a quarter (n % 4 is
 * 0) is reported and never tuned on, half (n % 4 is 1 or 2) tunes, the rest trains. The model that
 * is shipped also learns from the part that tunes.
 */
final class Split {
  private Split() {}

  static List<Annotated> test(List<Annotated> dev) {
    return where(dev, Split::isTest);
  }

  static List<Annotated> tune(List<Annotated> dev) {
    return where(dev, Split::isTuning);
  }

  static List<Annotated> train(List<Annotated> dev, boolean withoutTuningPart) {
    return where(dev, n -> !isTest(n) && !(withoutTuningPart && isTuning(n)));
  }

  private static boolean isTest(int n) {
    return n % 4 == 0;
  }

  private static boolean isTuning(int n) {
    return n % 4 == 1 || n % 4 == 2;
  }

  private static List<Annotated> where(List<Annotated> dev, IntPredicate numbers) {
    return IntStream.range(0, dev.size()).filter(numbers).mapToObj(dev::get).toList();
  }
}
