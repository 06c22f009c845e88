package dev.gisa.tag;

import dev.gisa.morph.Morpheme;
import java.util.Arrays;
import java.util.List;

/**
 * The morpheme at each character and those around it, as hashes.
 *
 * <p>A character between two morphemes (a space) belongs to none; its neighbours are those two.
 */
final class MorphemeWindow {
  private static final int EDGE = 3;

  private int count;
  private int[] tags = new int[0];
  private int[] surfaces;
  private int[] nameClasses;

  /** For each character twice the index of its morpheme, plus one in the gap before it. */
  private int[] positions = new int[0];

  private int[] places;

  void read(String sentence, List<Morpheme> morphemes) {
    count = morphemes.size();
    int length = sentence.length();
    if (tags.length < count || positions.length < length) {
      tags = new int[Math.max(count, length)];
      surfaces = new int[tags.length];
      nameClasses = new int[tags.length];
      positions = new int[tags.length];
      places = new int[tags.length];
    }
    int at = 0;
    for (int m = 0; m < count; m++) {
      Morpheme morpheme = morphemes.get(m);
      int start = morpheme.span().start();
      int end = morpheme.span().end();
      tags[m] = Features.mix(morpheme.leftTag().hashCode(), morpheme.rightTag().hashCode());
      nameClasses[m] = 1 + morpheme.nameClass().ordinal();
      gap(at, start, m);
      int hash = 0;
      for (int t = start; t < end; t++) {
        hash = Features.mix(hash, CharacterKind.fold(sentence.charAt(t)));
        positions[t] = 2 * m + 1;
        places[t] = 1 + Math.min(t - start, 3) + (t == end - 1 ? 4 : 0);
      }
      surfaces[m] = hash;
      at = end;
    }
    gap(at, length, count);
  }

  private void gap(int from, int to, int morphemeAfter) {
    if (from < to) {
      Arrays.fill(positions, from, to, 2 * morphemeAfter);
      Arrays.fill(places, from, to, 0);
    }
  }

  /** Whether two characters are in one morpheme, or between the same two. */
  boolean isSame(int t, int other) {
    return positions[t] == positions[other];
  }

  /** Where in its morpheme the character stands: first, second, third, later; last or not. */
  int place(int t) {
    return places[t];
  }

  boolean isFirst(int t) {
    return places[t] % 4 == 1;
  }

  boolean isLast(int t) {
    return places[t] > 4;
  }

  /** The tag of the morpheme {@code distance} away; of none at 0 in a gap, or beyond the edges. */
  int tag(int t, int distance) {
    return at(tags, t, distance);
  }

  int surface(int t, int distance) {
    return at(surfaces, t, distance);
  }

  int nameClass(int t, int distance) {
    return at(nameClasses, t, distance);
  }

  private int at(int[] values, int t, int distance) {
    int position = positions[t];
    boolean inGap = position % 2 == 0;
    if (inGap && distance == 0) {
      return 0;
    }
    int m = position / 2 + distance - (inGap && distance > 0 ? 1 : 0);
    return m >= 0 && m < count ? values[m] : EDGE;
  }
}
