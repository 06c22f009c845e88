package dev.gisa.tag;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the clear mentions of a name settle its unclear ones: an {@code 오픈AI} that was missed is
 * found where two others were tagged, and gets their type where its own is doubtful.
 *
 * <p>A name is clear if it was tagged with one type twice with some confidence, or once surely. It
 * is looked for where words begin, with nothing or a particle after it. What is added or changed
 * has half of the best confidence among the clear mentions. Takes time linear in the text, times
 * the number of different lengths of names.
 */
final class Recurrence {
  private static final double SURE = 0.8;
  private static final double DOUBTFUL = 0.5;
  private static final int MIN_LENGTH = 2;
  private static final int MAX_LENGTH = 30;

  private final String text;
  private final List<Mention> found;
  private final Map<String, Mention> clear;

  private Recurrence(String text, List<Mention> found) {
    this.text = text;
    this.found = found;
    this.clear = clearNames();
  }

  /**
   * The mentions found, the doubtful ones with a better type, and the missed ones, in text order.
   */
  static List<Mention> settle(String text, List<Mention> found) {
    Recurrence recurrence = new Recurrence(text, found);
    List<Mention> settled = new ArrayList<>();
    for (Mention mention : found) {
      settled.add(recurrence.retyped(mention));
    }
    return Overlaps.without(settled, recurrence.missed());
  }

  /** For each clear name the best mention of its type. */
  private Map<String, Mention> clearNames() {
    Map<String, Map<EntityType, List<Mention>>> byName = new HashMap<>();
    for (Mention m : found) {
      int length = m.text().length();
      if (!m.type().hasValue() && length >= MIN_LENGTH && length <= MAX_LENGTH) {
        byName
            .computeIfAbsent(m.text(), n -> new EnumMap<>(EntityType.class))
            .computeIfAbsent(m.type(), t -> new ArrayList<>())
            .add(m);
      }
    }
    Map<String, Mention> names = new HashMap<>();
    byName.forEach((name, byType) -> byType.values().forEach(same -> keepIfClear(same, names)));
    return names;
  }

  private static void keepIfClear(List<Mention> same, Map<String, Mention> names) {
    Mention best = best(same);
    long likely = same.stream().filter(m -> m.confidence() >= DOUBTFUL).count();
    if (likely >= 2 || best.confidence() >= SURE) {
      names.merge(best.text(), best, (a, b) -> best(List.of(a, b)));
    }
  }

  private static Mention best(List<Mention> mentions) {
    Mention best = mentions.get(0);
    for (Mention mention : mentions) {
      best = mention.confidence() > best.confidence() ? mention : best;
    }
    return best;
  }

  private Mention retyped(Mention mention) {
    Mention best = clear.get(mention.text());
    boolean doubtful = !mention.type().hasValue() && mention.confidence() < DOUBTFUL;
    return best != null && doubtful && best.type() != mention.type()
        ? at(mention.span(), best)
        : mention;
  }

  private Mention at(Span span, Mention best) {
    return new Mention(best.type(), span, best.text(), best.confidence() / 2);
  }

  private List<Mention> missed() {
    List<Mention> missed = new ArrayList<>();
    new NameFinder<>(clear).find(text, (span, best) -> missed.add(at(span, best)));
    return missed;
  }
}
