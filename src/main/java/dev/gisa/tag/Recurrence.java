package dev.gisa.tag;

import dev.gisa.text.EntityType;
import dev.gisa.text.Hangul;
import dev.gisa.text.Mention;
import dev.gisa.text.NameFinder;
import dev.gisa.text.Overlaps;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

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

  /** The least confidence of a mention whose name was found elsewhere. */
  private static final double SECONDED = 0.1;

  /** The least confidence of a mention that counts with others of its name, and theirs together. */
  private static final double COUNTED = 0.05;

  private static final double ACCUMULATED = 0.5;
  private static final int MIN_LENGTH = 2;
  private static final int MAX_LENGTH = 30;
  private static final Comparator<Mention> BY_CONFIDENCE =
      Comparator.comparingDouble(Mention::confidence);

  private static final Set<EntityType> NAMED =
      EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

  private Recurrence() {}

  /**
   * The mentions found, and those that they speak for, in text order.
   *
   * @param doubtful mentions that are more likely wrong than right, and may overlap others
   */
  static List<Mention> settle(String text, List<Mention> found, List<Mention> doubtful) {
    List<Mention> agreed = agreed(found, doubtful);
    List<Mention> names = agreed.stream().filter(m -> !m.type().hasValue()).toList();
    Set<Name> known = new HashSet<>();
    names.forEach(m -> known.add(Name.of(m)));
    List<Mention> seconded =
        doubtful.stream()
            .filter(m -> m.confidence() >= SECONDED && known.contains(Name.of(m)))
            .toList();
    List<Mention> settled =
        Overlaps.without(Overlaps.without(agreed, seconded), accumulated(doubtful));
    List<Mention> missed = new ArrayList<>();
    new NameFinder<>(clearNames(settled.stream().filter(m -> !m.type().hasValue()).toList()))
        .find(text, (span, m) -> missed.add(at(span, m)));
    return Overlaps.without(settled, missed);
  }

  /**
   * The mentions found, those of one name all persons' or none: of a name that was found as a
   * person's and as a body's or place's, each takes the type that all together are likeliest of.
   */
  private static List<Mention> agreed(List<Mention> found, List<Mention> doubtful) {
    Map<String, Set<EntityType>> types = new HashMap<>();
    for (Mention m : found) {
      if (m.text().length() > MIN_LENGTH && NAMED.contains(m.type())) {
        types.computeIfAbsent(m.text(), t -> EnumSet.noneOf(EntityType.class)).add(m.type());
      }
    }
    types.values().removeIf(t -> t.size() == 1 || !t.contains(EntityType.PERSON));
    if (types.isEmpty()) {
      return found;
    }
    Map<String, Map<EntityType, Double>> sums = new HashMap<>();
    Stream.concat(found.stream(), doubtful.stream())
        .filter(m -> types.containsKey(m.text()))
        .forEach(
            m ->
                sums.computeIfAbsent(m.text(), t -> new EnumMap<>(EntityType.class))
                    .merge(m.type(), m.confidence(), Double::sum));
    return found.stream()
        .map(m -> types.containsKey(m.text()) ? m.as(likeliest(sums.get(m.text()))) : m)
        .toList();
  }

  private static EntityType likeliest(Map<EntityType, Double> sums) {
    return Collections.max(sums.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  /**
   * Doubtful mentions of names of which it is likely that one is right: were they independent, with
   * the probability of {@value #ACCUMULATED}. They have half of that probability each.
   * Abbreviations in Latin letters are left out: many are of things that are no names (AI).
   */
  private static List<Mention> accumulated(List<Mention> doubtful) {
    Map<Name, List<Mention>> byName = new LinkedHashMap<>();
    for (Mention m : doubtful) {
      if (m.confidence() >= COUNTED
          && m.text().length() >= MIN_LENGTH
          && m.text().chars().anyMatch(Hangul::isSyllable)) {
        byName.computeIfAbsent(Name.of(m), n -> new ArrayList<>()).add(m);
      }
    }
    List<Mention> accumulated = new ArrayList<>();
    for (List<Mention> same : byName.values()) {
      double none = 1;
      for (Mention m : same) {
        none *= 1 - m.confidence();
      }
      if (same.size() >= 2 && 1 - none >= ACCUMULATED) {
        double confidence = (1 - none) / 2;
        same.forEach(m -> accumulated.add(m.withConfidence(confidence)));
      }
    }
    accumulated.sort(BY_CONFIDENCE.reversed());
    return accumulated;
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
