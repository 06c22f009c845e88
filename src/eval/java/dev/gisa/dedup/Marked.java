package dev.gisa.dedup;

import dev.gisa.text.SentenceSplitter;
import java.util.BitSet;

/**
 * A generated text and which of its characters are planted copies.
 *
 * @param planted by position in {@code text}
 */
record Marked(String text, BitSet planted) {
  private static final char START = '\uE000';
  private static final char END = '\uE001';

  static String mark(String copy) {
    return START + copy + END;
  }

  /** Takes the marks of {@link #mark} out. */
  static Marked of(String withMarks) {
    StringBuilder text = new StringBuilder();
    BitSet planted = new BitSet();
    boolean inside = false;
    for (char c : withMarks.toCharArray()) {
      if (c == START || c == END) {
        inside = c == START;
      } else {
        planted.set(text.length(), inside && !SentenceSplitter.isWhite(c));
        text.append(c);
      }
    }
    return new Marked(text.toString(), planted);
  }

  /** The characters other than white space that were cut. */
  BitSet cut(Deduplicated result) {
    BitSet cut = new BitSet();
    for (Repeat repeat : result.repeats()) {
      if (repeat.isCut()) {
        cut.set(repeat.source().start(), repeat.source().end());
      }
    }
    for (int i = cut.nextSetBit(0); i >= 0; i = cut.nextSetBit(i + 1)) {
      cut.set(i, !SentenceSplitter.isWhite(text.charAt(i)));
    }
    return cut;
  }
}
