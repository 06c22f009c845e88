package dev.gisa.link;

import dev.gisa.text.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is linked in an article.
 *
 * @param entities the most salient first
 * @param quotes in text order; their speakers, as the organisations of titles, are indexes of
 *     entities
 * @param keywords the best first
 * @param unclear how many mentions could be one of several things and stay on their own
 */
public record Linked(
    List<Entity> entities, List<Quote> quotes, List<Keyword> keywords, int unclear) {
  public Linked {
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    keywords = List.copyOf(keywords);
  }

  /**
   * What is left if only some types, and mentions of some confidence, are asked for; a title or
   * quotation keeps its words without the entity that is left out.
   */
  public Linked of(Set<EntityType> types, double minConfidence) {
    Map<Integer, Integer> kept = new HashMap<>();
    List<Entity> asked = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      Optional<Entity> entity = entities.get(i).of(minConfidence);
      if (types.contains(entities.get(i).type()) && entity.isPresent()) {
        kept.put(i, asked.size());
        asked.add(entity.get());
      }
    }
    return new Linked(
        asked.stream().map(e -> e.with(kept)).toList(),
        quotes.stream().map(q -> q.with(kept)).toList(),
        keywords,
        unclear);
  }
}
