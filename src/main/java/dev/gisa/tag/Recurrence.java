package dev.gisa.tag;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Lets mentions of a name speak for each other: an {@code 오픈AI} that was missed, or that alone
 * would have been too doubtful, is found where another was tagged.
 *
 * <p>A doubtful mention stays if its name was found with its type. And a clear name, one that was
 * tagged with one type twice, or once surely, is looked for where words begin, with nothing or a
 * particle after it; what is found so has half of the best confidence among the clear mentions.
 * Takes time linear in the text, times the number of different lengths of names.
 */
final class Recurrence {
  private static final double SURE = 0.8;
  private static final int MIN_LENGTH = 2;
  private static final int MAX_LENGTH = 30;
  private static final Comparator<Mention> BY_CONFIDENCE =
      Comparator.comparingDouble(Mention::confidence);

  private Recurrence() {}

  /**
   * The mentions found, and those that they speak for, in text order.
   *
   * @param doubtful mentions that are more likely wrong than right, and may overlap others
   */
  static List<Mention> settle(String text, List<Mention> found, List<Mention> doubtful) {
    List<Mention> names = found.stream().filter(m -> !m.type().hasValue()).toList();
    Set<Name> known = new HashSet<>();
    names.forEach(m -> known.add(Name.of(m)));
    List<Mention> seconded = doubtful.stream().filter(m -> known.contains(Name.of(m))).toList();
    List<Mention> missed = new ArrayList<>();
    new NameFinder<>(clearNames(names)).find(text, (span, m) -> missed.add(at(span, m)));
    return Overlaps.without(Overlaps.without(found, seconded), missed);
  }

  private record Name(String text, EntityType type) {
    static Name of(Mention mention) {
      return new Name(mention.text(), mention.type());
    }
  }

  /** For each clear name the best mention of its type. */
  private static Map<String, Mention> clearNames(List<Mention> names) {
    Map<Name, List<Mention>> byName = new LinkedHashMap<>();
    for (Mention m : names) {
      if (m.text().length() >= MIN_LENGTH && m.text().length() <= MAX_LENGTH) {
        byName.computeIfAbsent(Name.of(m), n -> new ArrayList<>()).add(m);
      }
    }
    Map<String, Mention> clear = new HashMap<>();
    for (List<Mention> same : byName.values()) {
      Mention best = Collections.max(same, BY_CONFIDENCE);
      if (same.size() >= 2 || best.confidence() >= SURE) {
        clear.merge(best.text(), best, BinaryOperator.maxBy(BY_CONFIDENCE));
      }
    }
    return clear;
  }

  private static Mention at(Span span, Mention clear) {
    return new Mention(clear.type(), span, clear.text(), clear.confidence() / 2);
  }
}
