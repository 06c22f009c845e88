package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * One thing that an article names or states, with every place that does so: {@code 샘 올트먼}, also
 * {@code 올트먼}.
 *
 * @param name the fullest form, by which the article introduces it
 * @param aliases the other forms, in text order
 * @param value what a date, time, duration, amount, percentage or quantity means
 * @param mentions in text order, at least one
 */
public record Entity(
    EntityType type,
    String name,
    List<String> aliases,
    Optional<Value> value,
    List<Mention> mentions) {
  public Entity {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity without a mention: " + name);
    }
  }
}
