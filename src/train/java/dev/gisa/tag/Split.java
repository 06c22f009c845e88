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
  static final int QUARTERS = 4;

  private Split() {}

  static List<Annotated> test(List<Annotated> dev) {
    return quarter(dev, 0);
  }

  static List<Annotated> tune(List<Annotated> dev) {
    return where(dev, Split::isTuning);
  }

  static List<Annotated> train(List<Annotated> dev, boolean withoutTuningPart) {
    return where(dev, n -> !isTest(n) && !(withoutTuningPart && isTuning(n)));
  }

  /** One of the four quarters, 0 being the part that is reported. */
  static List<Annotated> quarter(List<Annotated> dev, int quarter) {
    return where(dev, n -> n % QUARTERS == quarter);
  }

  static List<Annotated> withoutQuarter(List<Annotated> dev, int quarter) {
    return where(dev, n -> n % QUARTERS != quarter);
  }

  private static boolean isTest(int n) {
    return n % QUARTERS == 0;
  }

  private static boolean isTuning(int n) {
    return n % QUARTERS == 1 || n % QUARTERS == 2;
  }

  private static List<Annotated> where(List<Annotated> dev, IntPredicate numbers) {
    return IntStream.range(0, dev.size()).filter(numbers).mapToObj(dev::get).toList();
  }
}
