package dev.gisa.dedup;

import dev.gisa.spell.Edit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words by those that are one edit away; {@code 감사} by {@code 검사}, {@code 감사의} and {@code 사감}. */
final class Neighbours {
  /** A word, or what is left of it without one syllable → the words. */
  private final Map<String, Set<String>> words = new HashMap<>();

  Neighbours(List<String> words) {
    for (String word : words) {
      for (String key : keys(word)) {
        this.words.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(word);
      }
    }
  }

  private static Set<String> keys(String word) {
    Set<String> keys = new LinkedHashSet<>(Set.of(word));
    for (int i = 0; i < word.length(); i++) {
      keys.add(word.substring(0, i) + word.substring(i + 1));
    }
    return keys;
  }

  /** In the order of the words. */
  List<String> of(String word) {
    return keys(word).stream()
        .flatMap(key -> words.getOrDefault(key, Set.of()).stream())
        .distinct()
        .filter(other -> Edit.between(word, other).isPresent())
        .toList();
  }
}
