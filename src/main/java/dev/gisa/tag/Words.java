package dev.gisa.tag;

import static dev.gisa.tag.Features.mix;

import dev.gisa.morph.Morpheme;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The word at each character, and its stem: {@code 기업은행은} is a word, {@code 기업은행} its stem.
 *
 * <p>A word is a run of letters and digits; its stem is what Nori leaves when particles and endings
 * are taken off. What is no letter or digit is a word of one character without a stem.
 */
final class Words {
  private static final Set<String> AFTER_STEMS = Set.of("J", "E", "VCP", "VCN", "VX", "XSV", "XSA");

  private static final int EDGE = 5;

  /** A neighbour stands at most so many words, which are punctuation, away. */
  private static final int MAX_GAP = 5;

  private int[] chars;
  private int pad;
  private int length;
  private int[] words = new int[0];
  private int[] starts = new int[0];
  private int[] stemEnds;
  private int[] ends;
  private int count;

  /** Reads {@code newLength} folded characters that start at {@code from}. */
  void read(int[] foldedChars, int from, int newLength, List<Morpheme> morphemes) {
    chars = foldedChars;
    pad = from;
    length = newLength;
    if (words.length < length) {
      words = new int[foldedChars.length];
      starts = new int[foldedChars.length];
      stemEnds = new int[foldedChars.length];
      ends = new int[foldedChars.length];
    }
    count = 0;
    int morpheme = 0;
    for (int start = 0; start < length; ) {
      int end = start + 1;
      while (end < length && isOfWord(start) && isOfWord(end)) {
        end++;
      }
      while (morpheme < morphemes.size() && morphemes.get(morpheme).span().end() <= end) {
        morpheme++;
      }
      starts[count] = start;
      ends[count] = end;
      stemEnds[count] = isOfWord(start) ? stemEnd(start, end, morphemes, morpheme) : start;
      Arrays.fill(words, start, end, count++);
      start = end;
    }
  }

  private boolean isOfWord(int t) {
    return CharacterKind.isOfWord(chars[pad + t]);
  }

  /**
   * The end of what is left of [start, end), whose last morpheme is the one before {@code next}.
   */
  private static int stemEnd(int start, int end, List<Morpheme> morphemes, int next) {
    int stemEnd = end;
    for (int m = next - 1; m >= 0; m--) {
      Morpheme morpheme = morphemes.get(m);
      boolean isOff =
          morpheme.span().end() == stemEnd
              && morpheme.span().start() > start
              && AFTER_STEMS.contains(morpheme.leftTag());
      if (!isOff) {
        return stemEnd;
      }
      stemEnd = morpheme.span().start();
    }
    return stemEnd;
  }

  /** The word around a character. */
  int word(int t) {
    return words[t];
  }

  /** Where in the stem the character stands: first, inside, last, only; 0 after it. */
  int place(int t) {
    int word = words[t];
    if (t >= stemEnds[word]) {
      return 0;
    }
    return (t == starts[word] ? 1 : 2) + (t == stemEnds[word] - 1 ? 2 : 0);
  }

  int offset(int t) {
    return t - starts[words[t]];
  }

  int stemLength(int word) {
    return stemEnds[word] - starts[word];
  }

  int stem(int word) {
    return hash(starts[word], stemEnds[word]);
  }

  /** The first characters of a stem. */
  int stemStart(int word, int size) {
    return hash(starts[word], Math.min(stemEnds[word], starts[word] + size));
  }

  /** The last characters of a stem. */
  int stemEnd(int word, int size) {
    return hash(Math.max(starts[word], stemEnds[word] - size), stemEnds[word]);
  }

  /** Particles and endings. */
  int tail(int word) {
    return hash(stemEnds[word], ends[word]);
  }

  /** The next word with a stem, {@code step} 1, or the one before, -1; -1 if there is none. */
  int neighbour(int word, int step) {
    int neighbour = word + step;
    for (int i = 0; i < MAX_GAP && neighbour >= 0 && neighbour < count; i++) {
      if (stemEnds[neighbour] > starts[neighbour]) {
        return neighbour;
      }
      neighbour += step;
    }
    return -1;
  }

  private int hash(int start, int end) {
    int hash = EDGE;
    for (int t = start; t < end; t++) {
      hash = mix(hash, chars[pad + t]);
    }
    return hash;
  }
}
