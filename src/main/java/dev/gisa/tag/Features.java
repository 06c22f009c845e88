package dev.gisa.tag;

import dev.gisa.morph.Morpheme;
import java.util.Arrays;
import java.util.List;

/**
 * The features of each character of a sentence, as 32-bit hashes: {@value #PER_CHARACTER} of them
 * for every character.
 *
 * <p>Windows of characters and of their kinds; the eojeol (the stretch between two spaces) with its
 * prefixes and suffixes at the character, and its neighbours; Nori's morphemes with tags, surfaces
 * and the dictionary's class of names; names of the {@link Gazetteer}; brackets and quotation marks
 * that are open. Typographic variants of quotation marks and full-width forms look the same to all
 * of them.
 *
 * <p>What characters next to each other have in common (an n-gram, their eojeol, their morpheme) is
 * hashed once; where the character stands in it changes the last bits only. So their weights are
 * neighbours in memory.
 *
 * <p>Training and serving both call this class, so they cannot drift apart; a model is of use only
 * with the features it was trained with ({@link #VERSION}). Takes time linear in the sentence; not
 * for two threads at once.
 */
final class Features {
  /**
   * To be raised with every change of what is computed here, in {@link EojeolFeatures} or in {@link
   * ChunkFeatures}, and of the model's file.
   */
  static final int VERSION = 4;

  static final int PER_CHARACTER = 84;

  private static final int PAD = 4;
  private static final int LONGEST_NGRAM = 5;

  private final Gazetteer.Matches names;
  private final int[] hashes = new int[PER_CHARACTER];
  private int[] chars = new int[0];
  private int[] kinds = new int[0];
  private final int[][] ngrams = new int[LONGEST_NGRAM + 1][];
  private final Eojeols eojeols = new Eojeols();
  private final MorphemeWindow morphemes = new MorphemeWindow();
  private final Words words = new Words();
  private final EojeolFeatures eojeolFeatures;
  private int length;
  private int[] enclosures = new int[0];
  private final int[] ofWord = new int[10];
  private final int[] ofEojeol = new int[9];
  private final int[] ofMorpheme = new int[14];
  private int next;
  private int template;

  Features(Gazetteer gazetteer) {
    names = gazetteer.newMatches();
    eojeolFeatures = new EojeolFeatures(eojeols, morphemes, words, names);
  }

  /** Makes room for sentences of up to some length, so that they need not make it one by one. */
  void reserve(int longest) {
    int size = longest + 2 * PAD;
    if (chars.length < size) {
      chars = new int[size];
      kinds = new int[size];
      enclosures = new int[size];
      for (int n = 1; n <= LONGEST_NGRAM; n++) {
        ngrams[n] = new int[size];
      }
    }
  }

  /** Starts {@code sentence}, whose morphemes have spans relative to it. */
  void read(String sentence, List<Morpheme> sentenceMorphemes) {
    length = sentence.length();
    readCharacters(sentence);
    eojeols.read(chars, PAD, length);
    morphemes.read(sentence, sentenceMorphemes);
    words.read(chars, PAD, length, sentenceMorphemes);
    names.read(chars, PAD, length, sentenceMorphemes);
  }

  /** Those of the sentence. */
  MorphemeWindow morphemes() {
    return morphemes;
  }

  /** Of the sentence, in characters. */
  int length() {
    return length;
  }

  /** Where the next eojeol starts, {@code t} itself or after a space; else the length. */
  int eojeolFrom(int t) {
    return eojeols.from(t);
  }

  /** The end of the eojeol that starts at {@code t}. */
  int eojeolEnd(int t) {
    return eojeols.last(t) + 1;
  }

  /** The features of the eojeol that starts at {@code t}; the array is reused. */
  int[] ofEojeol(int t) {
    return eojeolFeatures.at(t, enclosures[t]);
  }

  /**
   * The features of character {@code t}; the array is reused. What it shares with the character
   * before is taken from there, so an eojeol is to be read from its start on.
   */
  int[] at(int t) {
    template = 0;
    next = 0;
    int c = t + PAD;
    addNgrams(c);
    addKinds(c);
    addEojeols(t);
    addMorphemes(t);
    addWords(t);
    addNames(t);
    add(enclosures[t], kinds[c], 0);
    return hashes;
  }

  private void readCharacters(String sentence) {
    reserve(sentence.length());
    int size = sentence.length() + 2 * PAD;
    Arrays.fill(chars, 0, PAD, 1);
    Arrays.fill(kinds, 0, PAD, 1);
    Enclosures open = new Enclosures();
    for (int t = 0; t < sentence.length(); t++) {
      int folded = CharacterKind.fold(sentence.charAt(t));
      chars[t + PAD] = folded;
      kinds[t + PAD] = CharacterKind.of(folded);
      open.enter(folded);
      enclosures[t] = open.state();
      open.leave(folded);
    }
    Arrays.fill(chars, size - PAD, size, 2);
    Arrays.fill(kinds, size - PAD, size, 2);
    for (int c = 0; c < size; c++) {
      int hash = 0;
      for (int n = 1; n <= LONGEST_NGRAM && c + n <= size; n++) {
        hash = mix(hash, chars[c + n - 1]);
        ngrams[n][c] = finish(mix(n * 0x9E3779B1, hash));
      }
    }
  }

  private void addNgrams(int c) {
    addNgrams(1, c, -3, 3);
    addNgrams(2, c, -3, 2);
    addNgrams(3, c, -3, 1);
    addNgrams(4, c, -3, 0);
    addNgrams(5, c, -4, 0);
    add(chars[c - 1], chars[c + 1], 0);
  }

  /** The n-grams that start {@code first} to {@code last} characters from here. */
  private void addNgrams(int n, int c, int first, int last) {
    for (int d = first; d <= last; d++) {
      hashes[next++] = ngrams[n][c + d] ^ (d - first);
    }
  }

  private void addKinds(int c) {
    int[] k = kinds;
    int near = (k[c - 1] * 32 + k[c]) * 32 + k[c + 1];
    add(near, 0, 0);
    add(near, k[c - 2] * 32 + k[c + 2], 0);
    add(near, (k[c + 2] * 32 + k[c + 3]) * 32 + k[c + 4], 0);
    add(near, (k[c - 2] * 32 + k[c - 3]) * 32 + k[c - 4], 0);
    add(chars[c - 1], 0, kinds[c]);
    add(chars[c + 1], 0, kinds[c]);
  }

  private void addEojeols(int t) {
    Eojeols e = eojeols;
    int offset = e.offset(t);
    int rest = e.length(t) - offset;
    int edge = e.edge(t);
    if (offset == 0) {
      readEojeol(t);
    }
    for (int i = 0; i < 4; i++) {
      hashes[next++] = ofEojeol[i] ^ offset;
    }
    hashes[next++] = ofEojeol[4] ^ rest;
    for (int i = 5; i < ofEojeol.length; i++) {
      hashes[next++] = ofEojeol[i] ^ edge;
    }
    add(e.prefix(t), 0, 0);
    add(e.suffix(t), 0, 0);
    add(e.suffixAfter(t), 0, 0);
    add(e.prefixBefore(t), 0, 0);
    add(offset, e.length(t), 0);
    add(e.previous(t), e.whole(t), 0);
    add(e.next(t), e.whole(t), 0);
    add(e.previousEnd(t, 1), e.prefix(t), 0);
    add(e.previousEnd(t, 2), 0, offset);
    add(e.nextStart(t, 1), e.suffix(t), 0);
    add(e.nextStart(t, 2), 0, rest);
    add(e.suffixAfter(t), mix(morphemes.surface(e.last(t), 1), morphemes.tag(t, 0)), 0);
  }

  /** What the characters of an eojeol, which starts at {@code t}, have in common. */
  private void readEojeol(int t) {
    Eojeols e = eojeols;
    MorphemeWindow m = morphemes;
    int before = m.surface(e.first(t), -1);
    int after = m.surface(e.last(t), 1);
    int[] of = ofEojeol;
    of[0] = hash(1, e.whole(t), 0);
    of[1] = hash(2, e.previous(t), 0);
    of[2] = hash(3, e.shape(t), 0);
    of[3] = hash(4, e.previousEnd(t, 2), e.nextStart(t, 2));
    of[4] = hash(5, e.next(t), 0);
    of[5] = hash(6, after, 0);
    of[6] = hash(7, before, 0);
    of[7] = hash(8, before, after);
    of[8] = hash(9, after, mix(m.tag(e.first(t), -1), e.shape(t)));
  }

  private void addMorphemes(int t) {
    if (eojeols.offset(t) == 0 || !morphemes.isSame(t - 1, t)) {
      readMorpheme(t);
    }
    int place = morphemes.place(t);
    for (int hash : ofMorpheme) {
      hashes[next++] = hash ^ place;
    }
  }

  /** What the characters of a morpheme, or between two, have in common. */
  private void readMorpheme(int t) {
    MorphemeWindow m = morphemes;
    int tag = m.tag(t, 0);
    int[] of = ofMorpheme;
    of[0] = hash(21, tag, 0);
    of[1] = hash(22, m.surface(t, 0), 0);
    of[2] = hash(23, m.tag(t, -1), tag);
    of[3] = hash(24, m.tag(t, 1), tag);
    of[4] = hash(25, mix(m.tag(t, -1), m.tag(t, 1)), tag);
    of[5] = hash(26, mix(m.tag(t, -2), m.tag(t, -1)), tag);
    of[6] = hash(27, mix(m.tag(t, 1), m.tag(t, 2)), tag);
    of[7] = hash(28, m.surface(t, -1), 0);
    of[8] = hash(29, m.surface(t, 1), 0);
    of[9] = hash(30, m.surface(t, -1), m.surface(t, 0));
    of[10] = hash(31, m.surface(t, 1), m.surface(t, 0));
    of[11] = hash(32, m.surface(t, 2), mix(m.tag(t, 1), tag));
    of[12] = hash(33, m.nameClass(t, 0), tag);
    of[13] = hash(34, mix(m.nameClass(t, -1), m.nameClass(t, 1)), m.nameClass(t, 0));
  }

  private void addWords(int t) {
    if (words.offset(t) == 0) {
      readWord(words.word(t));
    }
    int place = words.place(t);
    for (int hash : ofWord) {
      hashes[next++] = hash ^ place;
    }
    add(words.stem(words.word(t)), place == 0 ? 1 : 0, Math.min(7, words.offset(t)));
  }

  /** What the characters of a word have in common. */
  private void readWord(int word) {
    Words w = words;
    int before = w.neighbour(word, -1);
    int after = w.neighbour(word, 1);
    int end = w.stemEnd(word, 2);
    int[] of = ofWord;
    of[0] = hash(61, w.stem(word), 0);
    of[1] = hash(62, w.stemEnd(word, 1), 0);
    of[2] = hash(63, end, 0);
    of[3] = hash(64, w.stemEnd(word, 3), 0);
    of[4] = hash(65, w.stemStart(word, 1), w.stemLength(word));
    of[5] = hash(66, w.tail(word), w.stemEnd(word, 1));
    of[6] = hash(67, after < 0 ? 0 : w.stem(after), 0);
    of[7] = hash(68, after < 0 ? 0 : w.stemEnd(after, 2), end);
    of[8] = hash(69, before < 0 ? 0 : w.stem(before), 0);
    of[9] = hash(70, before < 0 ? 0 : w.stemEnd(before, 2), end);
  }

  private void addNames(int t) {
    int lists = names.lists(t);
    int place = names.place(t);
    int edge = lists == 0 ? 0 : eojeols.edge(names.start(t));
    int tail = lists == 0 ? 0 : eojeols.suffixAfter(names.end(t) - 1);
    add(lists, 0, place);
    add(lists, mix(names.length(t), edge), place);
    add(lists, tail, place);
  }

  private void add(int a, int b, int place) {
    hashes[next++] = hash(40 + template++, a, b) ^ place;
  }

  static int hash(int template, int a, int b) {
    return finish(mix(mix(template * 0x9E3779B1, a), b));
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
