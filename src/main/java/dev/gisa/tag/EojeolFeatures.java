package dev.gisa.tag;

import static dev.gisa.tag.Features.hash;
import static dev.gisa.tag.Features.mix;

/**
 * The features of an eojeol as a whole, as 32-bit hashes: {@value #COUNT} of them.
 *
 * <p>The eojeol and its neighbours; the stem of its first word; its first three and its last
 * morpheme, and the tags of all; the lists of the {@link Gazetteer} that any part of it is on. Not
 * for two threads at once.
 */
final class EojeolFeatures {
  static final int COUNT = 37;

  private static final int MORPHEMES = 3;

  private final Eojeols eojeols;
  private final MorphemeWindow morphemes;
  private final Words words;
  private final Gazetteer.Matches names;
  private final int[] hashes = new int[COUNT];
  private int next;

  /** Reads what the four have read. */
  EojeolFeatures(Eojeols eojeols, MorphemeWindow morphemes, Words words, Gazetteer.Matches names) {
    this.eojeols = eojeols;
    this.morphemes = morphemes;
    this.words = words;
    this.names = names;
  }

  /**
   * The features of the eojeol that starts at {@code t}; the array is reused.
   *
   * @param enclosure what is open there ({@link Enclosures#state})
   */
  int[] at(int t, int enclosure) {
    next = 0;
    addEojeols(t);
    addWord(words.word(t));
    addMorphemes(t, enclosure);
    return hashes;
  }

  private void addEojeols(int t) {
    Eojeols e = eojeols;
    add(1, e.whole(t), 0);
    add(2, e.whole(t), e.previous(t));
    add(3, e.whole(t), e.next(t));
    add(4, e.shape(t), e.length(t));
    add(5, e.previous(t), 0);
    add(6, e.next(t), 0);
  }

  private void addWord(int word) {
    Words w = words;
    add(11, w.stem(word), 0);
    add(12, w.stemEnd(word, 1), w.tail(word));
    add(13, w.stemEnd(word, 1), w.stemLength(word));
    add(14, w.stemEnd(word, 2), 0);
    add(15, w.stemStart(word, 1), w.stemLength(word));
    add(16, w.stemStart(word, 2), 0);
  }

  private void addMorphemes(int t, int enclosure) {
    Eojeols e = eojeols;
    MorphemeWindow m = morphemes;
    int last = e.last(t);
    int count = 0;
    int tags = 0;
    int classes = 0;
    int lists = 0;
    for (int i = t; i <= last; i++) {
      lists |= names.lists(i);
      if (i == t || !m.isSame(i - 1, i)) {
        tags = mix(tags, m.tag(i, 0));
        classes = mix(classes, m.nameClass(i, 0));
        count++;
      }
    }
    int first = m.tag(t, 0);
    add(21, m.tag(t, -1), first);
    add(22, m.surface(t, -1), first);
    add(23, e.previousEnd(t, 2), first);
    add(24, enclosure, first);
    add(25, e.length(t), first);
    for (int i = 0; i < MORPHEMES; i++) {
      int tag = i < count ? m.tag(t, i) : 0;
      add(31 + i, i < count ? m.surface(t, i) : 0, tag);
      add(41 + i, i < count ? m.nameClass(t, i) : 0, tag);
      add(51 + i, i < count ? m.tag(t, i + 1) : 0, tag);
    }
    add(61, m.surface(last, 0), m.tag(last, 0));
    add(62, m.surface(last, 0), m.surface(last, -1));
    add(63, m.tag(last, 1), m.tag(last, 0));
    add(64, m.surface(last, 1), m.tag(last, 0));
    add(65, e.nextStart(t, 2), m.tag(last, 0));
    add(71, tags, 0);
    add(72, tags, m.tag(t, -1));
    add(73, tags, m.tag(last, 1));
    add(74, tags, lists);
    add(75, tags, classes);
    add(76, lists, 0);
  }

  private void add(int template, int a, int b) {
    hashes[next++] = hash(template, a, b);
  }
}
