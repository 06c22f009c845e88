package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Puts mentions that name the same thing into one chain, each with the reason.
 *
 * <p>Mentions of one type are one thing if they have the same value or, without one, the same name;
 * if one is the other's declared alias, its short form, a part of its name or its surname. A part,
 * a surname and a short form belong to what was named in full before them, or else to the one thing
 * that is named in full behind them. A surname that several share belongs to the one of its title,
 * or else to the only one of them in its paragraph. What several could be stays on its own. Takes
 * time linear in the mentions: no more than {@value #MAX_CANDIDATES} things are compared with one.
 */
final class Coreference {
  private static final int MAX_CANDIDATES = 50;

  /** Syllables of a party's short name. */
  private static final int PARTY = 3;

  private record Key(EntityType type, String name, Optional<Value> value) {
    static Key of(ReadMention read) {
      boolean valued = read.value().isPresent();
      String name = valued ? "" : read.words();
      return new Key(read.mention().type(), name, read.value());
    }

    boolean isPerson() {
      return type == EntityType.PERSON;
    }
  }

  /**
   * What else is known of a mention.
   *
   * @param titles beside it
   * @param declaredBy the mention that it is a declared alias of
   * @param somebody whether it is no more than the surname that is told of somebody: 김모
   * @param paragraph that it stands in
   */
  record Evidence(
      List<String> titles, Optional<Integer> declaredBy, boolean somebody, int paragraph) {}

  private final List<ReadMention> mentions;
  private final List<Evidence> evidence;
  private final Map<Key, Chain> byName = new HashMap<>();

  /** Chains by the parts of their names, and by the first characters of the words in them. */
  private final Map<Key, Set<Chain>> byPart = new HashMap<>();

  private final List<Chain> chains = new ArrayList<>();
  private final Map<Integer, Chain> chainOf = new HashMap<>();
  private final List<Integer> ambiguous = new ArrayList<>();

  private Coreference(List<ReadMention> mentions, List<Evidence> evidence) {
    this.mentions = mentions;
    this.evidence = evidence;
  }

  /**
   * The chains of the mentions.
   *
   * @param chains in the order of their first mentions
   * @param ambiguous mentions that could be one of several things
   */
  record Result(List<Chain> chains, List<Integer> ambiguous) {}

  /** Of mentions in text order, with what is known of each. */
  static Result resolve(List<ReadMention> mentions, List<Evidence> evidence) {
    Coreference coreference = new Coreference(mentions, evidence);
    List<Integer> waiting = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      if (!coreference.link(i)) {
        waiting.add(i);
      }
    }
    waiting.forEach(coreference::linkBack);
    coreference.mergeBack();
    coreference.chains.sort(Comparator.comparing(Chain::first));
    return new Result(coreference.chains, coreference.ambiguous);
  }

  /** Links a mention to what stands before it; false for a surname whose bearer may follow. */
  private boolean link(int i) {
    Key key = Key.of(mentions.get(i));
    boolean surname = key.isPerson() && PersonName.isSurname(key.name());
    Optional<Chain> declared = evidence.get(i).declaredBy().map(chainOf::get);
    boolean somebody = surname && evidence.get(i).somebody();
    Chain same = surname && !somebody ? null : byName.get(key);
    if (declared.isPresent()) {
      byName.putIfAbsent(key, declared.get());
      add(i, declared.get(), LinkReason.DECLARED_ALIAS);
    } else if (same != null) {
      add(i, same, key.value().isPresent() ? LinkReason.VALUE : LinkReason.NAME);
    } else if (somebody) {
      add(i, byName.computeIfAbsent(key, this::newChain), LinkReason.NAME);
    } else if (surname) {
      return linkSurname(i, key);
    } else {
      List<Chain> fuller = key.value().isPresent() ? List.of() : fuller(key);
      Chain chain = fuller.size() == 1 ? fuller.get(0) : newChain(key);
      byName.put(key, chain);
      note(i, fuller);
      add(i, chain, key.isPerson() ? LinkReason.PART_OF_NAME : LinkReason.SHORT_FORM);
    }
    return true;
  }

  private boolean linkSurname(int i, Key key) {
    List<Chain> bearers = bearers(i, key);
    if (bearers.isEmpty()) {
      return false;
    }
    note(i, bearers);
    add(i, bearers.size() == 1 ? bearers.get(0) : newChain(key), LinkReason.SURNAME);
    return true;
  }

  /** Links a surname whose bearer does not stand before it. */
  private void linkBack(int i) {
    Key key = Key.of(mentions.get(i));
    if (!linkSurname(i, key)) {
      Chain same = byName.computeIfAbsent(key, this::newChain);
      add(i, same, LinkReason.NAME);
    }
  }

  private void note(int i, List<Chain> candidates) {
    if (candidates.size() > 1) {
      ambiguous.add(i);
    }
  }

  private void add(int i, Chain chain, LinkReason reason) {
    chain.add(i, reason, evidence.get(i).titles());
    chainOf.put(i, chain);
  }

  private Chain newChain(Key key) {
    Chain chain = new Chain(key.name());
    chains.add(chain);
    if (key.value().isEmpty()) {
      parts(key)
          .forEach(part -> byPart.computeIfAbsent(part, k -> new LinkedHashSet<>()).add(chain));
    }
    return chain;
  }

  /** The keys under which a name is looked for by what may be a part of it. */
  private static Stream<Key> parts(Key key) {
    return (key.isPerson() ? personParts(key.name()) : initials(key.name()))
        .distinct()
        .map(part -> new Key(key.type(), part, Optional.empty()));
  }

  private static Stream<String> personParts(String name) {
    return PersonName.isKorean(name)
        ? Stream.of(PersonName.surname(name), name.substring(PersonName.surname(name).length()))
        : Stream.of(name.split(" "));
  }

  /** The first characters of the words, and for 더불어민주당 that of 민주당. */
  private static Stream<String> initials(String name) {
    Stream<String> words =
        Stream.of(name.split(" ")).filter(w -> !w.isEmpty()).map(w -> w.substring(0, 1));
    boolean party = name.endsWith("당") && name.length() > PARTY;
    return party
        ? Stream.concat(words, Stream.of(name.substring(name.length() - PARTY).substring(0, 1)))
        : words;
  }

  private Stream<Chain> candidates(Key part) {
    Set<Chain> found = byPart.getOrDefault(part, Set.of());
    return found.size() > MAX_CANDIDATES ? Stream.empty() : found.stream();
  }

  /** The chains of which this name is a part or a short form. */
  private List<Chain> fuller(Key key) {
    Key part =
        key.isPerson() || key.name().isEmpty()
            ? key
            : new Key(key.type(), key.name().substring(0, 1), Optional.empty());
    Predicate<Chain> isFuller =
        key.isPerson()
            ? chain -> PersonName.isPartOf(key.name(), chain.name())
            : chain -> Abbreviation.isOf(key.name(), chain.name(), key.type());
    return candidates(part).filter(isFuller).toList();
  }

  private List<Chain> bearers(int i, Key surname) {
    List<Chain> all =
        candidates(surname).filter(chain -> PersonName.isKorean(chain.name())).toList();
    List<String> titles = evidence.get(i).titles();
    List<Chain> ofTitle =
        all.stream().filter(chain -> titles.stream().anyMatch(chain::hasTitle)).toList();
    List<Chain> likely = ofTitle.isEmpty() ? all : ofTitle;
    List<Chain> here =
        likely.stream()
            .filter(c -> evidence.get(c.last()).paragraph() == evidence.get(i).paragraph())
            .toList();
    return here.size() == 1 ? here : likely;
  }

  /** Lets a chain that began with a short name join the one chain whose name is fuller. */
  private void mergeBack() {
    Set<Chain> absorbed = new HashSet<>();
    for (Chain chain : chains) {
      Key key = Key.of(mentions.get(chain.first()));
      List<Chain> fuller = key.value().isPresent() ? List.of() : fuller(key);
      boolean later = fuller.size() == 1 && fuller.get(0) != chain;
      if (later && chain.first() < fuller.get(0).first()) {
        fuller
            .get(0)
            .absorb(chain, key.isPerson() ? LinkReason.PART_OF_NAME : LinkReason.SHORT_FORM);
        absorbed.add(chain);
      }
    }
    chains.removeIf(absorbed::contains);
  }
}
