package dev.gisa.dedup;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A run of the text as it is compared for near copies: {@code “한국(韓國)은 ３만명”} → {@code 한국은3만명}.
 * Without white space, quotation marks, hanja in brackets and punctuation, with half-width and
 * small letters. A mark that belongs to a number stays (1.5, -3, 7:30, %), a comma between
 * thousands does not, and a question mark stays as it changes what is said.
 */
final class Folded {
  private static final String KEPT_MARKS = "?%‰$€£¥₩℃°";
  private static final String MARKS_BETWEEN_DIGITS = ".:/~-–∼·";
  private static final String CLOSERS = "\"')]」』〉》>";
  private static final String MARKS_BEFORE_DIGITS = "-–−△▲▼+±";

  static final Folded EMPTY = new Folded(new char[0], new BitSet());

  private final char[] chars;
  private final BitSet wordStarts;

  private Folded(char[] chars, BitSet wordStarts) {
    this.chars = chars;
    this.wordStarts = wordStarts;
  }

  /** Of a draft's {@code [start, end)}. */
  static Folded of(Draft draft, int start, int end) {
    char[] chars = new char[end - start];
    BitSet wordStarts = new BitSet();
    int length = 0;
    boolean isWordStart = true;
    for (int at = start; at < end; at++) {
      isWordStart |= at > start && draft.position(at) > draft.position(at - 1) + 1;
      int bracketEnd = endOfHanjaInBrackets(draft, at, end);
      if (bracketEnd > at) {
        at = bracketEnd - 1;
      } else if (isKept(draft, start, at, end)) {
        wordStarts.set(length, isWordStart);
        chars[length++] = fold(draft.charAt(at));
        isWordStart = false;
      } else {
        isWordStart |= !isBetweenDigits(draft, start, at, end) && !closes(draft, start, at);
      }
    }
    return new Folded(Arrays.copyOf(chars, length), wordStarts);
  }

  int length() {
    return chars.length;
  }

  char charAt(int index) {
    return chars[index];
  }

  /** Whether a word begins here, as far as white space and punctuation tell. */
  boolean isWordStart(int index) {
    return wordStarts.get(index);
  }

  String substring(int start, int end) {
    return new String(chars, start, end - start);
  }

  @Override
  public String toString() {
    return new String(chars);
  }

  /** Whether a mark closes what stands before it, so that what follows is a part of that word. */
  private static boolean closes(Draft draft, int start, int at) {
    return CLOSERS.indexOf(draft.charAt(at)) >= 0
        && at > start
        && draft.position(at) == draft.position(at - 1) + 1;
  }

  private static int endOfHanjaInBrackets(Draft draft, int at, int end) {
    if (draft.charAt(at) != '(') {
      return at;
    }
    int next = at + 1;
    while (next < end && isHanja(draft.charAt(next))) {
      next++;
    }
    return next > at + 1 && next < end && draft.charAt(next) == ')' ? next + 1 : at;
  }

  private static boolean isHanja(char c) {
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF);
  }

  private static boolean isKept(Draft draft, int start, int at, int end) {
    char c = fold(draft.charAt(at));
    if (isSyllable(c) || Character.isLetterOrDigit(c) || KEPT_MARKS.indexOf(c) >= 0) {
      return true;
    }
    if (MARKS_BETWEEN_DIGITS.indexOf(c) >= 0 && isBetweenDigits(draft, start, at, end)) {
      return true;
    }
    if (MARKS_BEFORE_DIGITS.indexOf(c) >= 0) {
      return at + 1 < end && isDigit(draft, at + 1);
    }
    int type = Character.getType(c);
    return type == Character.SURROGATE
        || type == Character.MATH_SYMBOL
        || type == Character.OTHER_NUMBER
        || type == Character.CURRENCY_SYMBOL
        || type == Character.NON_SPACING_MARK;
  }

  /** Most characters are Hangul; looking up what kind they are of costs more than all else. */
  private static boolean isSyllable(char c) {
    return c >= '가' && c <= '힣';
  }

  private static boolean isBetweenDigits(Draft draft, int start, int at, int end) {
    return at > start && at + 1 < end && isDigit(draft, at - 1) && isDigit(draft, at + 1);
  }

  private static boolean isDigit(Draft draft, int at) {
    return Character.isDigit(draft.charAt(at));
  }

  private static char fold(char c) {
    if (isSyllable(c)) {
      return c;
    }
    boolean isFullWidth = c >= '！' && c <= '～';
    return Character.toLowerCase(isFullWidth ? (char) (c - '！' + '!') : c);
  }
}
