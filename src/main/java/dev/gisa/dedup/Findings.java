package dev.gisa.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What {@link RepeatFinder} decided about each character of a skeleton. */
final class Findings {
  private static final int KEPT = -1;

  /** The place of the earlier character; {@link #KEPT}; or, below it, the number of a near copy. */
  private final int[] sources;

  private final List<NearCopy> nearCopies = new ArrayList<>();

  /** By their starts; none overlaps another. */
  private final NavigableMap<Integer, NearCopy> differing = new TreeMap<>();

  Findings(int length) {
    sources = new int[length];
    Arrays.fill(sources, KEPT);
  }

  boolean hasCuts() {
    return Arrays.stream(sources).anyMatch(source -> source != KEPT);
  }

  int length() {
    return sources.length;
  }

  /** The character is a copy of an earlier one. */
  void copy(int place, int source) {
    sources[place] = source;
  }

  /** A block that is cut; its characters follow. */
  void near(NearCopy copy) {
    nearCopies.add(copy);
  }

  /** The character belongs to the last near copy. */
  void copyNearly(int place) {
    sources[place] = KEPT - nearCopies.size();
  }

  /** A block that stays, as it differs; it takes the place of those that it overlaps. */
  void differs(NearCopy copy) {
    Map.Entry<Integer, NearCopy> before = differing.floorEntry(copy.start());
    if (before != null && before.getValue().end() > copy.start()) {
      differing.remove(before.getKey());
    }
    differing.subMap(copy.start(), copy.end()).clear();
    differing.put(copy.start(), copy);
  }

  boolean isKept(int place) {
    return sources[place] == KEPT;
  }

  boolean isExact(int place) {
    return sources[place] > KEPT;
  }

  /** Whether two characters that follow one another belong to one copy. */
  boolean isOneCopy(int place) {
    return isExact(place)
        ? sources[place] == sources[place - 1] + 1
        : sources[place] == sources[place - 1];
  }

  /** The kept character that an exact copy's is a copy of. */
  int source(int place) {
    return sources[place];
  }

  NearCopy near(int place) {
    return nearCopies.get(KEPT - 1 - sources[place]);
  }

  /** Those whose two blocks are both still there. */
  List<NearCopy> differing() {
    return differing.values().stream()
        .filter(copy -> isKept(copy.start()) && isKept(copy.keptStart()))
        .toList();
  }

  /** A source that was cut itself, later on, has a source of its own before it. */
  void resolve() {
    for (int place = 0; place < sources.length; place++) {
      if (isExact(place) && !isKept(sources[place])) {
        sources[place] = sources[sources[place]];
      }
    }
  }

  /**
   * Adds what was found in the text of the characters that were kept.
   *
   * @param later about the characters that are kept here, in order
   */
  void add(Findings later) {
    int[] kept = new int[later.length()];
    int count = 0;
    for (int place = 0; place < sources.length; place++) {
      if (isKept(place)) {
        kept[count++] = place;
      }
    }
    for (NearCopy copy : later.nearCopies) {
      nearCopies.add(inside(copy, kept));
    }
    int added = nearCopies.size() - later.nearCopies.size();
    for (int place = 0; place < kept.length; place++) {
      if (later.isExact(place)) {
        sources[kept[place]] = kept[later.sources[place]];
      } else if (!later.isKept(place)) {
        sources[kept[place]] = later.sources[place] - added;
      }
    }
    differing.clear();
    later.differing.values().forEach(copy -> differs(inside(copy, kept)));
    resolve();
  }

  private static NearCopy inside(NearCopy copy, int[] kept) {
    return new NearCopy(
        kept[copy.start()],
        kept[copy.end() - 1] + 1,
        kept[copy.keptStart()],
        kept[copy.keptEnd() - 1] + 1,
        copy.similarity(),
        copy.differences());
  }
}
