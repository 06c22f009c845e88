package dev.gisa.tag;

import dev.gisa.tag.KonecCorpus.Annotated;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The parts of konec's dev file, by the number of the sentence in the file: a quarter (n % 4 == 0)
 * is reported and never tuned on, an eighth ((n % 4 == 1 || n % 4 == 2)) tunes, the rest trains.
 * The model that is shipped also learns from the part that tunes.
 */
final class Split {
  private Split() {}

  static List<Annotated> test(List<Annotated> dev) {
    return where(dev, 4, 0);
  }

  static List<Annotated> tune(List<Annotated> dev) {
    return IntStream.range(0, dev.size())
        .filter(n -> n % 4 == 1 || n % 4 == 2)
        .mapToObj(dev::get)
        .toList();
  }

  static List<Annotated> train(List<Annotated> dev, boolean withoutTuningPart) {
    return IntStream.range(0, dev.size())
        .filter(n -> n % 4 != 0 && !(withoutTuningPart && (n % 4 == 1 || n % 4 == 2)))
        .mapToObj(dev::get)
        .toList();
  }

  private static List<Annotated> where(List<Annotated> dev, int modulus, int rest) {
    return IntStream.range(0, dev.size())
        .filter(n -> n % modulus == rest)
        .mapToObj(dev::get)
        .toList();
  }
}
