package dev.gisa.tag;

import dev.gisa.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The features of a chunk as a whole, as 32-bit hashes: what no single character of it shows.
 *
 * <p>How probable the sequence model finds the chunk and the likeliest one that overlaps it; what
 * {@link KnownForms} say of its form; the form, its ends and its shape; the particle after it and
 * the words around it; the chunks beside it; where morphemes begin and end. For one sentence.
 */
final class ChunkFeatures {
  private static final int RIVAL_STEP = 2;
  private static final int BESIDE = 2;
  private static final int FAR = 4;

  /** A bound, so that a text without spaces does not take quadratic time. */
  private static final int LONGEST_WORD = 30;

  private final KnownForms forms;
  private final MorphemeWindow morphemes;
  private final List<ScoredChunk> candidates;
  private final int[] chars;
  private final int length;
  private final int lastLetter;

  private int[] hashes = new int[96];
  private int next;
  private ScoredChunk chunk;
  private Neighbourhood neighbourhood;
  private int start;
  private int end;
  private int size;
  private int level;
  private int form;

  /**
   * @param morphemes of the sentence
   * @param candidates all chunks that compete in the sentence, in the order of their starts
   */
  ChunkFeatures(
      KnownForms forms, String sentence, MorphemeWindow morphemes, List<ScoredChunk> candidates) {
    this.forms = forms;
    this.morphemes = morphemes;
    this.candidates = candidates;
    this.length = sentence.length();
    this.chars = sentence.chars().map(c -> CharacterKind.fold((char) c)).toArray();
    int last = chars.length;
    while (last > 0 && !CharacterKind.isOfWord(chars[last - 1])) {
      last--;
    }
    lastLetter = last;
  }

  /** The features of the candidate at an index. */
  int[] of(int index) {
    chunk = candidates.get(index);
    neighbourhood = Neighbourhood.of(candidates, index);
    start = chunk.span().start();
    end = chunk.span().end();
    size = end - start;
    level = level(chunk, 1);
    form = hash(chunk.span());
    next = 0;
    addOfClass(1, 0, 0);
    add(2, level, 0);
    addOfClass(3, level, 0);
    addRival();
    addKnownForms();
    addParts();
    addWords();
    addContext();
    addNeighbours();
    addMorphemes();
    return Arrays.copyOf(hashes, next);
  }

  private static int level(ScoredChunk scored, int step) {
    return (int) Math.floor(scored.logOdds() / step);
  }

  private void addRival() {
    int place = 0;
    int strength = 0;
    if (neighbourhood.rival().isPresent()) {
      ScoredChunk rival = neighbourhood.rival().get();
      Span span = rival.span();
      place = 5 + 3 * Integer.compare(span.start(), start) + Integer.compare(span.end(), end);
      strength = level(rival, RIVAL_STEP);
      int rivalClass = 1 + rival.tagClass().ordinal();
      int startDifference = hash(Math.min(start, span.start()), Math.max(start, span.start()));
      int endDifference = hash(Math.min(end, span.end()), Math.max(end, span.end()));
      addOfClass(10, rivalClass, pair(place, strength));
      add(11, pair(startDifference, endDifference), place);
      addOfClass(12, rivalClass, form);
      for (int n = 1; n <= Math.min(3, size); n++) {
        addOfClass(12 + n, pair(rivalClass, hash(end - n, end)), place);
      }
    }
    add(16, place, strength);
    addOfClass(17, place, strength);
    add(18, pair(place, strength), level);
  }

  private void addKnownForms() {
    int standing = forms.standing(form, chunk.tagClass());
    add(20, standing, 0);
    addOfClass(21, standing, 0);
    add(22, standing, level);
    add(23, standing, Math.min(6, size));
    int longer = 0;
    int longerForm = form;
    for (int e = end + 1; e <= Math.min(length, start + KnownForms.LONGEST); e++) {
      longerForm = KnownForms.hash(longerForm, chars[e - 1]);
      int known = forms.mostFrequent(longerForm);
      longer = known == 0 ? longer : pair(Math.min(3, e - end), known);
    }
    addOfClass(24, longer, 0);
    int earlier = 0;
    for (int s = start - 1; s >= Math.max(0, end - KnownForms.LONGEST); s--) {
      int known = forms.mostFrequent(hash(s, end));
      earlier = known == 0 ? earlier : pair(Math.min(3, start - s), known);
    }
    addOfClass(25, earlier, 0);
  }

  /** The form, its beginnings, its ends, its length and its kinds of characters. */
  private void addParts() {
    addOfClass(30, form, 0);
    for (int n = 1; n <= Math.min(4, size); n++) {
      addOfClass(30 + n, hash(end - n, end), 0);
    }
    for (int n = 1; n <= Math.min(3, size); n++) {
      addOfClass(34 + n, hash(start, start + n), 0);
    }
    if (size >= 3) {
      addOfClass(38, pair(chars[start], chars[end - 1]), size);
    }
    addOfClass(39, Math.min(15, size), 0);
    int shape = 0;
    int lastKind = 0;
    for (int t = start; t < end; t++) {
      int kind = CharacterKind.of(chars[t]);
      shape = kind == lastKind ? shape : Features.mix(shape, kind);
      lastKind = kind;
    }
    addOfClass(40, shape, 0);
    addOfClass(41, shape, size);
  }

  /** The words of a form that has more than one. */
  private void addWords() {
    int firstEnd = wordEnd(start, end);
    int lastStart = wordStart(end, start);
    int spaces = 0;
    for (int t = start; t < end; t++) {
      spaces += chars[t] == ' ' ? 1 : 0;
    }
    addOfClass(42, spaces, 0);
    if (spaces > 0) {
      int first = hash(start, firstEnd);
      int last = hash(lastStart, end);
      addOfClass(43, last, 0);
      addOfClass(44, first, 0);
      addOfClass(45, chars[firstEnd - 1], hash(Math.max(lastStart, end - 2), end));
      addOfClass(46, forms.mostFrequent(first), forms.mostFrequent(last));
    }
  }

  /** What stands before and after the form: in its eojeol, in the next ones, at the end. */
  private void addContext() {
    int eojeolEnd = wordEnd(end, length);
    int eojeolStart = wordStart(start, 0);
    int tail = hash(end, eojeolEnd);
    int nextStart = Math.min(length, eojeolEnd + 1);
    int nextEnd = wordEnd(nextStart, length);
    int afterwards = hash(nextStart, Math.min(nextEnd, nextStart + 2));
    int previousEnd = Math.max(0, eojeolStart - 1);
    int previousStart = wordStart(previousEnd, 0);
    int before = hash(Math.max(previousStart, previousEnd - 2), previousEnd);
    addOfClass(50, tail, 0);
    addOfClass(51, hash(eojeolStart, start), 0);
    addOfClass(52, hash(nextStart, nextEnd), 0);
    addOfClass(53, afterwards, tail);
    addOfClass(54, hash(previousStart, previousEnd), 0);
    addOfClass(55, before, 0);
    addOfClass(56, before, afterwards);
    addOfClass(57, tail, chars[end - 1]);
    add(58, tail, level);
    addOfClass(59, pair(eojeolStart == start ? 0 : 1, eojeolEnd == end ? 0 : 1), size);
    addOfClass(60, hash(Math.max(start, end - 2), end), afterwards);
    addOfClass(61, hash(Math.max(0, lastLetter - 3), lastLetter), 0);
    addOfClass(62, hash(Math.max(0, lastLetter - 2), lastLetter), tail);
    addOfClass(63, start == 0 ? 1 : 0, end == length ? 1 : 0);
  }

  /** The likely chunks of the sentence, above all the nearest on either side. */
  private void addNeighbours() {
    for (ScoredChunk other : neighbourhood.besides()) {
      if (other.span().length() == size && hash(other.span()) == form) {
        addOfClass(70, other.tagClass() == chunk.tagClass() ? 1 : 0, 0);
      }
    }
    Optional<ScoredChunk> left = neighbourhood.left(start);
    Optional<ScoredChunk> right = neighbourhood.right(end);
    int leftClass = left.map(c -> 1 + c.tagClass().ordinal()).orElse(0);
    int rightClass = right.map(c -> 1 + c.tagClass().ordinal()).orElse(0);
    addOfClass(71, leftClass, left.map(c -> between(c.span().end(), start)).orElse(0));
    addOfClass(72, rightClass, right.map(c -> between(end, c.span().start())).orElse(0));
    addOfClass(73, Math.min(3, neighbourhood.ofClass(chunk.tagClass())), 0);
    addOfClass(74, leftClass, rightClass);
    if (left.isPresent() && start - left.get().span().end() <= BESIDE) {
      addOfClass(75, hash(left.get().span()), 0);
    }
    if (right.isPresent() && right.get().span().start() - end <= BESIDE) {
      Span span = right.get().span();
      addOfClass(76, hash(Math.max(span.start(), span.end() - 2), span.end()), 0);
    }
  }

  private int between(int from, int to) {
    return to - from > FAR ? FAR : hash(from, to);
  }

  private void addMorphemes() {
    MorphemeWindow m = morphemes;
    int edges = (m.isFirst(start) ? 1 : 0) + (m.isLast(end - 1) ? 2 : 0);
    int tags = 0;
    for (int t = start; t < end; t++) {
      tags = t == start || !m.isSame(t - 1, t) ? Features.mix(tags, m.tag(t, 0)) : tags;
    }
    addOfClass(80, edges, 0);
    add(81, edges, level);
    addOfClass(82, edges, tags);
    addOfClass(83, m.tag(end - 1, 0), m.tag(end - 1, 1));
    addOfClass(84, m.tag(start, -1), m.tag(start, 0));
  }

  private int wordEnd(int from, int limit) {
    int t = from;
    while (t < Math.min(limit, from + LONGEST_WORD) && chars[t] != ' ') {
      t++;
    }
    return t;
  }

  private int wordStart(int from, int limit) {
    int t = from;
    while (t > Math.max(limit, from - LONGEST_WORD) && chars[t - 1] != ' ') {
      t--;
    }
    return t;
  }

  private int hash(Span span) {
    return KnownForms.hash(chars, span);
  }

  private int hash(int from, int to) {
    return KnownForms.hash(chars, from, to);
  }

  private static int pair(int a, int b) {
    return Features.mix(a, b);
  }

  private void addOfClass(int template, int a, int b) {
    add(template, pair(a, 1 + chunk.tagClass().ordinal()), b);
  }

  private void add(int template, int a, int b) {
    if (next == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * next);
    }
    hashes[next++] = Features.hash(template, a, b);
  }
}
