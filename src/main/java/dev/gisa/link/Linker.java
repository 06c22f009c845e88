package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups mentions into entities, in the order of their first mentions.
 *
 * <p>Mentions are one entity if they have the same type and the same value or, where there is no
 * value, the same name; and a person's last name alone ({@code 올트먼}) is the one person whose full
 * name ends in it ({@code 샘 올트먼}). If two persons' full names do, it stays on its own.
 */
public final class Linker {
  private Linker() {}

  /** Two mentions with equal keys are one entity. */
  private record Key(EntityType type, String name, Optional<Value> value) {}

  /** Entities of mentions that come in text order. */
  public static List<Entity> link(List<ReadMention> mentions) {
    Map<String, String> fullNames = fullNamesByLastName(mentions);
    Map<Key, List<ReadMention>> groups = new LinkedHashMap<>();
    for (ReadMention read : mentions) {
      groups.computeIfAbsent(keyOf(read, fullNames), k -> new ArrayList<>()).add(read);
    }
    return groups.entrySet().stream().map(g -> entity(g.getKey(), g.getValue())).toList();
  }

  private static Key keyOf(ReadMention read, Map<String, String> fullNames) {
    EntityType type = read.mention().type();
    if (read.value().isPresent()) {
      return new Key(type, "", read.value());
    }
    String name = singleSpaced(read.mention());
    boolean person = type == EntityType.PERSON;
    return new Key(type, person ? fullNames.getOrDefault(name, name) : name, Optional.empty());
  }

  /** Last names of persons who are also named in full, except those that two persons share. */
  private static Map<String, String> fullNamesByLastName(List<ReadMention> mentions) {
    Map<String, String> fullNames = new HashMap<>();
    Set<String> shared = new LinkedHashSet<>();
    for (ReadMention read : mentions) {
      String name = singleSpaced(read.mention());
      int space = name.lastIndexOf(' ');
      if (read.mention().type() == EntityType.PERSON && space > 0) {
        String lastName = name.substring(space + 1);
        String other = fullNames.put(lastName, name);
        if (other != null && !other.equals(name)) {
          shared.add(lastName);
        }
      }
    }
    fullNames.keySet().removeAll(shared);
    return fullNames;
  }

  private static String singleSpaced(Mention mention) {
    return mention.text().replaceAll("\\s+", " ");
  }

  private static Entity entity(Key key, List<ReadMention> group) {
    List<Mention> mentions = group.stream().map(ReadMention::mention).toList();
    Set<String> forms = new LinkedHashSet<>();
    mentions.forEach(m -> forms.add(singleSpaced(m)));
    String name = key.value().isPresent() ? forms.iterator().next() : key.name();
    forms.remove(name);
    return new Entity(key.type(), name, List.copyOf(forms), key.value(), mentions);
  }
}
