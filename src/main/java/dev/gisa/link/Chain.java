package dev.gisa.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Mentions, by index, that name one thing, and why each is one of them. */
final class Chain {
  /** Nobody has more; a chain of a hostile text could. */
  private static final int MAX_TITLES = 20;

  private final SortedMap<Integer, LinkReason> mentions = new TreeMap<>();
  private final Set<String> titles = new LinkedHashSet<>();
  private final String name;

  /** Of what is named so. */
  Chain(String name) {
    this.name = name;
  }

  /** The name that the chain began with. */
  String name() {
    return name;
  }

  void add(int mention, LinkReason reason, List<String> titlesOfMention) {
    mentions.put(mention, mentions.isEmpty() ? LinkReason.NAME : reason);
    titlesOfMention.stream().limit(MAX_TITLES - titles.size()).forEach(titles::add);
  }

  /** Takes over another chain, whose name is a part or a short form of this one's. */
  void absorb(Chain brief, LinkReason reason) {
    brief.mentions.keySet().forEach(m -> mentions.put(m, reason));
    brief.titles.stream().limit(MAX_TITLES - titles.size()).forEach(titles::add);
  }

  LinkReason reason(int mention) {
    return mentions.get(mention);
  }

  /** In text order. */
  List<Integer> mentions() {
    return List.copyOf(mentions.keySet());
  }

  /** The first in the text. */
  int first() {
    return mentions.firstKey();
  }

  /** The last in the text of those that were added. */
  int last() {
    return mentions.lastKey();
  }

  /** Whether a title that was told with one of the mentions is, or ends in, this one. */
  boolean hasTitle(String title) {
    return titles.stream().anyMatch(t -> t.endsWith(title));
  }
}
