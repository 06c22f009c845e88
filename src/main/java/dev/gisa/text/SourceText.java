package dev.gisa.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * A text in the form every stage reads, and the way back to the text as it was sent.
 *
 * <p>{@code "올트먼\r\n"} (NFD, CRLF) → {@code "올트먼\n"} (NFC, LF): Unicode NFC, one line feed for each
 * line break, no control or zero-width characters (tab and line feed stay), and U+FFFD for a lone
 * surrogate. Takes time linear in the text.
 *
 * <p>Known limit: a character with more than {@value #MAX_SEGMENT} marks stays as it was sent (UAX
 * #15 calls 30 the longest run that real text has), so that a hostile run of marks cannot cost
 * quadratic time.
 */
public final class SourceText {
  private static final int MAX_SEGMENT = 64;

  private final String text;
  private final OffsetMap offsets;

  private SourceText(String text, OffsetMap offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  public static SourceText of(String sent) {
    StringBuilder text = new StringBuilder(sent.length());
    OffsetMap.Builder offsets = new OffsetMap.Builder();
    for (int at = 0; at < sent.length(); ) {
      int plain = plainEnd(sent, at);
      if (plain > at) {
        text.append(sent, at, plain);
        offsets.add(plain - at, new Span(at, plain));
        at = plain;
        continue;
      }
      int end = segmentEnd(sent, at);
      String piece = normalise(sent, at, end);
      text.append(piece);
      if (piece.contentEquals(sent.subSequence(at, end))) {
        offsets.add(piece.length(), new Span(at, end));
      } else {
        offsets.addIndivisible(piece.length(), new Span(at, end));
      }
      at = end;
    }
    return new SourceText(text.toString(), offsets.build());
  }

  public String text() {
    return text;
  }

  /** From positions in {@link #text()} to positions in the text as sent. */
  public OffsetMap offsets() {
    return offsets;
  }

  /**
   * The end of the characters from {@code at} on that stay as they are, nearly all of most texts;
   * without the last of them, which something may compose with, unless it ends the text.
   */
  private static int plainEnd(String sent, int at) {
    int end = at;
    while (end < sent.length() && isPlain(sent.charAt(end))) {
      end++;
    }
    return end == sent.length() ? end : Math.max(at, end - 1);
  }

  /** Whether a character stays as it is, composes with none before it, and parts no two that do. */
  private static boolean isPlain(char c) {
    boolean quoteOrDash = c >= 0x2010 && c <= 0x2027;
    return c == '\n'
        || quoteOrDash
        || isHangulSyllable(c)
        || (c < 0x300 && !isDropped(c) && !isLineBreak(c));
  }

  /** The end of the character at {@code at} with the marks and jamo that may compose with it. */
  private static int segmentEnd(String sent, int at) {
    if (sent.startsWith("\r\n", at)) {
      return at + 2;
    }
    int first = sent.codePointAt(at);
    int end = at + Character.charCount(first);
    if (isLineBreak(first) || isDropped(first) || isSurrogate(first) || isWhite(first)) {
      return end;
    }
    for (int next = end; next < sent.length(); ) {
      int codePoint = sent.codePointAt(next);
      next += Character.charCount(codePoint);
      if (mayCompose(codePoint)) {
        end = next;
      } else if (!isDropped(codePoint)) {
        break;
      }
    }
    return end;
  }

  /**
   * Whether a span that ends at a place would cut a letter from what may combine with it: a mark,
   * or a vowel or final of Hangul.
   */
  public static boolean cutsLetter(String text, int end) {
    return end < text.length() && mayCompose(text.codePointAt(end));
  }

  private static boolean mayCompose(int codePoint) {
    if (codePoint < 0x300 || isHangulSyllable(codePoint)) {
      return false;
    }
    return isMark(codePoint) || isMedialOrFinalJamo(codePoint);
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static String normalise(String sent, int at, int end) {
    int first = sent.codePointAt(at);
    if (isLineBreak(first)) {
      return "\n";
    }
    if (isDropped(first)) {
      return "";
    }
    if (isSurrogate(first)) {
      return "\uFFFD";
    }
    StringBuilder segment = new StringBuilder(end - at);
    sent.substring(at, end)
        .codePoints()
        .filter(c -> !isDropped(c))
        .forEach(segment::appendCodePoint);
    return segment.length() > MAX_SEGMENT
        ? segment.toString()
        : Normalizer.normalize(segment, Form.NFC);
  }

  private static boolean isLineBreak(int c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isDropped(int c) {
    boolean zeroWidth = c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
    return zeroWidth || (Character.isISOControl(c) && c != '\t' && !isLineBreak(c));
  }

  /** White space composes with nothing, and a text may be cut behind it. */
  private static boolean isWhite(int codePoint) {
    return Character.isBmpCodePoint(codePoint) && SentenceSplitter.isWhite((char) codePoint);
  }

  /** Whether a code point is a surrogate, and so has no partner. */
  private static boolean isSurrogate(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private static boolean isHangulSyllable(int c) {
    return Hangul.isSyllable(c);
  }

  private static boolean isMedialOrFinalJamo(int c) {
    return (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FB);
  }
}
