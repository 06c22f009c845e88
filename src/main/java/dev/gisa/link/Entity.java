package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that an article names or states, with every place that does so: {@code 샘 올트먼}, also
 * {@code 올트먼}.
 *
 * @param name the fullest form, by which the article introduces it
 * @param aliases the other forms, in text order
 * @param salience how much the article is about it, 0 to 1; those of all entities add up to 1
 * @param titles of a person, in text order
 * @param value what a date, time, duration, amount, percentage or quantity means
 * @param conversionOf index, among the article's entities, of the amount that this one tells again
 *     in other units: {@code 1억 달러(약 1300억원)}
 * @param mentions in text order, at least one
 */
public record Entity(
    EntityType type,
    String name,
    List<String> aliases,
    double salience,
    List<Title> titles,
    Optional<Value> value,
    Optional<Integer> conversionOf,
    List<LinkedMention> mentions) {
  public Entity {
    aliases = List.copyOf(aliases);
    titles = List.copyOf(titles);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity without a mention: " + name);
    }
  }

  /** With the mentions of some confidence; empty if there are none. */
  Optional<Entity> of(double minConfidence) {
    List<LinkedMention> sure =
        mentions.stream().filter(m -> m.mention().confidence() >= minConfidence).toList();
    return sure.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entity(type, name, aliases, salience, titles, value, conversionOf, sure));
  }

  /** With other indexes of the entities that it refers to. */
  Entity with(Map<Integer, Integer> indexes) {
    List<Title> renumbered =
        titles.stream()
            .map(t -> new Title(t.title(), t.organization().map(indexes::get), t.status()))
            .toList();
    Optional<Integer> converted = conversionOf.map(indexes::get);
    return new Entity(type, name, aliases, salience, renumbered, value, converted, mentions);
  }
}
