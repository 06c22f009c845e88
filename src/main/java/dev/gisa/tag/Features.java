package dev.gisa.tag;

import dev.gisa.morph.Morpheme;
import java.util.Arrays;
import java.util.List;

/**
 * The features of each character of a sentence, as 32-bit hashes: {@value #PER_CHARACTER} of them
 * for every character, at {@code [t * PER_CHARACTER, (t + 1) * PER_CHARACTER)}.
 *
 * <p>Windows of characters and of their kinds; the eojeol (the stretch between two spaces) with its
 * prefixes and suffixes at the character, and its neighbours; Nori's morphemes with tags, surfaces
 * and the dictionary's class of names; brackets and quotation marks that are open. Typographic
 * variants of quotation marks and full-width forms look the same to all of them.
 *
 * <p>Training and serving both call this class, so they cannot drift apart; a model is of use only
 * with the features it was trained with ({@link #VERSION}). Takes time linear in the sentence;
 * arrays are reused; not for two threads at once.
 */
final class Features {
  /** To be raised with every change of what is computed here. */
  static final int VERSION = 1;

  static final int PER_CHARACTER = 67;

  private static final int PAD = 4;

  private int[] hashes = new int[0];
  private int[] chars = new int[0];
  private int[] kinds = new int[0];
  private final Eojeols eojeols = new Eojeols();
  private final MorphemeWindow morphemes = new MorphemeWindow();
  private int next;
  private int template;

  /** Computes the features of {@code sentence}, whose morphemes have spans relative to it. */
  int[] extract(String sentence, List<Morpheme> sentenceMorphemes) {
    int length = sentence.length();
    if (hashes.length < length * PER_CHARACTER) {
      hashes = new int[length * PER_CHARACTER];
    }
    readCharacters(sentence);
    eojeols.read(chars, PAD, length);
    morphemes.read(sentence, sentenceMorphemes);
    Enclosures enclosures = new Enclosures();
    next = 0;
    for (int t = 0; t < length; t++) {
      template = 0;
      int c = t + PAD;
      enclosures.enter(chars[c]);
      addCharacters(c);
      addKinds(c);
      addEojeols(t);
      addMorphemes(t);
      add(enclosures.state(), kinds[c]);
      enclosures.leave(chars[c]);
    }
    return hashes;
  }

  private void readCharacters(String sentence) {
    int size = sentence.length() + 2 * PAD;
    if (chars.length < size) {
      chars = new int[size];
      kinds = new int[size];
    }
    Arrays.fill(chars, 0, PAD, 1);
    Arrays.fill(kinds, 0, PAD, 1);
    for (int t = 0; t < sentence.length(); t++) {
      int folded = CharacterKind.fold(sentence.charAt(t));
      chars[t + PAD] = folded;
      kinds[t + PAD] = CharacterKind.of(folded);
    }
    Arrays.fill(chars, size - PAD, size, 2);
    Arrays.fill(kinds, size - PAD, size, 2);
  }

  private void addCharacters(int c) {
    int[] x = chars;
    for (int d = -3; d <= 3; d++) {
      add(x[c + d], 0);
    }
    for (int d = -3; d <= 2; d++) {
      add(x[c + d], x[c + d + 1]);
    }
    for (int d = -3; d <= 1; d++) {
      add(x[c + d], mix(x[c + d + 1], x[c + d + 2]));
    }
    for (int d = -3; d <= 0; d++) {
      add(mix(x[c + d], x[c + d + 1]), mix(x[c + d + 2], x[c + d + 3]));
    }
    for (int d = -4; d <= 0; d += 2) {
      add(mix(x[c + d], x[c + d + 1]), mix(x[c + d + 2], mix(x[c + d + 3], x[c + d + 4])));
    }
    add(x[c - 1], x[c + 1]);
  }

  private void addKinds(int c) {
    int[] k = kinds;
    int near = (k[c - 1] * 32 + k[c]) * 32 + k[c + 1];
    add(near, 0);
    add(near, k[c - 2] * 32 + k[c + 2]);
    add(near, (k[c + 2] * 32 + k[c + 3]) * 32 + k[c + 4]);
    add(near, (k[c - 2] * 32 + k[c - 3]) * 32 + k[c - 4]);
    add(kinds[c], chars[c - 1]);
    add(kinds[c], chars[c + 1]);
  }

  private void addEojeols(int t) {
    Eojeols e = eojeols;
    add(e.whole(t), e.offset(t));
    add(e.prefix(t), 0);
    add(e.suffix(t), 0);
    add(e.suffixAfter(t), 0);
    add(e.prefixBefore(t), 0);
    add(e.offset(t), e.length(t));
    add(e.previous(t), e.offset(t));
    add(e.next(t), e.length(t) - e.offset(t));
    add(e.previousEnd(t, 1), e.prefix(t));
    add(e.previousEnd(t, 2), e.offset(t));
    add(e.nextStart(t, 1), e.suffix(t));
    add(e.nextStart(t, 2), e.length(t) - e.offset(t));
    add(e.previous(t), e.whole(t));
    add(e.next(t), e.whole(t));
    add(e.shape(t), e.offset(t));
    int edge = e.edge(t);
    int before = morphemes.surface(e.first(t), -1);
    int after = morphemes.surface(e.last(t), 1);
    add(after, edge);
    add(before, edge);
    add(before, mix(after, edge));
    add(after, mix(morphemes.tag(e.first(t), -1), mix(e.shape(t), edge)));
    add(e.suffixAfter(t), mix(after, morphemes.tag(t, 0)));
  }

  private void addMorphemes(int t) {
    MorphemeWindow m = morphemes;
    int place = m.place(t);
    add(m.tag(t, 0), place);
    add(m.surface(t, 0), place);
    add(m.tag(t, -1), mix(m.tag(t, 0), place));
    add(m.tag(t, 1), mix(m.tag(t, 0), place));
    add(mix(m.tag(t, -1), m.tag(t, 1)), mix(m.tag(t, 0), place));
    add(mix(m.tag(t, -2), m.tag(t, -1)), mix(m.tag(t, 0), place));
    add(mix(m.tag(t, 1), m.tag(t, 2)), mix(m.tag(t, 0), place));
    add(m.surface(t, -1), place);
    add(m.surface(t, 1), place);
    add(m.surface(t, -1), mix(m.surface(t, 0), place));
    add(m.surface(t, 1), mix(m.surface(t, 0), place));
    add(m.surface(t, 2), mix(m.tag(t, 1), mix(m.tag(t, 0), place)));
    add(m.nameClass(t, 0), mix(m.tag(t, 0), place));
    add(mix(m.nameClass(t, -1), m.nameClass(t, 1)), mix(m.nameClass(t, 0), place));
  }

  private void add(int a, int b) {
    hashes[next++] = finish(mix(mix(++template * 0x9E3779B1, a), b));
  }

  /** One round of MurmurHash3 (Appleby 2011): order matters, a few instructions. */
  static int mix(int hash, int value) {
    int h = hash ^ Integer.rotateLeft(value * 0xCC9E2D51, 15) * 0x1B873593;
    return Integer.rotateLeft(h, 13) * 5 + 0xE6546B64;
  }

  private static int finish(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
