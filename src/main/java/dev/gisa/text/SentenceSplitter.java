package dev.gisa.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A text → its sentences: {@code "그는 \"좋다. 간다.\"고 했다. 끝."} → {@code 그는 … 했다.} and {@code 끝.}
 *
 * <p>A sentence ends at a line break, or at a full stop, question or exclamation mark or ellipsis
 * (and the marks that close after it) that is followed by white space and stands outside of double
 * quotation marks. {@code 했다.그는} also ends one, as scraped text loses spaces. {@code 2023. 6. 11.}
 * and {@code J. K.} do not. In a paragraph whose quotation marks do not pair up they are ignored. A
 * sentence longer than {@value #MAX_LENGTH} code units is split at a space, so that no stage ever
 * works on an unbounded one. Takes time linear in the text.
 */
public final class SentenceSplitter {
  static final int MAX_LENGTH = 1000;

  private static final String TERMINATORS = ".!?。…";
  private static final String CLOSERS = "\"'”’)]」』〉》";

  private final String text;
  private final int maxLength;
  private final Consumer<Sentence> sentences;
  private int paragraph;

  private SentenceSplitter(String text, int maxLength, Consumer<Sentence> sentences) {
    this.text = text;
    this.maxLength = maxLength;
    this.sentences = sentences;
  }

  /** Sentences in text order, of a text whose line breaks are line feeds. */
  public static List<Sentence> split(String text) {
    List<Sentence> sentences = new ArrayList<>();
    split(text, MAX_LENGTH, sentences::add);
    return sentences;
  }

  /** As {@link #split}, however long the sentences are; hands over one after another. */
  public static void splitUnbounded(String text, Consumer<Sentence> sentences) {
    split(text, Integer.MAX_VALUE, sentences);
  }

  /** White space of any kind, the no-break spaces of web pages included. */
  public static boolean isWhite(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a character may end a sentence. */
  public static boolean isTerminator(char c) {
    return TERMINATORS.indexOf(c) >= 0;
  }

  /** Whether a character closes what it stands after, as a quotation mark or a bracket does. */
  public static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  public static boolean isTerminatorOrCloser(char c) {
    return isTerminator(c) || isCloser(c);
  }

  /** Whether the double quotation marks within {@code span} close one another. */
  private static boolean quotesPairUp(String text, Span span) {
    int straight = 0;
    int depth = 0;
    for (int at = span.start(); at < span.end(); at++) {
      switch (text.charAt(at)) {
        case '"' -> straight++;
        case '“' -> depth++;
        case '”' -> depth--;
        default -> {}
      }
      if (depth < 0 || depth > 1) {
        return false;
      }
    }
    return depth == 0 && straight % 2 == 0;
  }

  private static void split(String text, int maxLength, Consumer<Sentence> sentences) {
    SentenceSplitter splitter = new SentenceSplitter(text, maxLength, sentences);
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      splitter.paragraph(start, end);
      start = end + 1;
    }
  }

  private void paragraph(int start, int end) {
    boolean paired = quotesPairUp(text, new Span(start, end));
    boolean quoted = false;
    int from = start;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      quoted = paired && quotedAfter(c, quoted);
      if (!isTerminator(c)) {
        continue;
      }
      int close = at + 1;
      while (close < end && isTerminatorOrCloser(text.charAt(close))) {
        quoted = paired && quotedAfter(text.charAt(close), quoted);
        close++;
      }
      if (!quoted && endsSentence(at, close, end)) {
        add(from, close);
        from = close;
      }
      at = close - 1;
    }
    add(from, end);
    if (!isBlank(start, end)) {
      paragraph++;
    }
  }

  private boolean isBlank(int start, int end) {
    int at = start;
    while (at < end && isWhite(text.charAt(at))) {
      at++;
    }
    return at == end;
  }

  private static boolean quotedAfter(char c, boolean quoted) {
    return switch (c) {
      case '"' -> !quoted;
      case '“' -> true;
      case '”' -> false;
      default -> quoted;
    };
  }

  /** Whether the terminator at {@code at}, closed before {@code close}, ends a sentence. */
  private boolean endsSentence(int at, int close, int end) {
    if (close == end) {
      return true;
    }
    char next = text.charAt(close);
    if (!isWhite(next)) {
      return at > 0
          && text.charAt(at - 1) == '다'
          && text.charAt(at) == '.'
          && isHangul(next)
          && close == at + 1;
    }
    return text.charAt(at) != '.' || !(isNumbering(at, close, end) || isInitial(at));
  }

  private boolean isNumbering(int at, int close, int end) {
    int next = close;
    while (next < end && isWhite(text.charAt(next))) {
      next++;
    }
    return at > 0
        && Character.isDigit(text.charAt(at - 1))
        && next < end
        && Character.isDigit(text.charAt(next));
  }

  private boolean isInitial(int at) {
    return at > 0
        && text.charAt(at - 1) >= 'A'
        && text.charAt(at - 1) <= 'Z'
        && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
  }

  private static boolean isHangul(char c) {
    return Hangul.isSyllable(c);
  }

  private void add(int start, int end) {
    while (start < end && isWhite(text.charAt(start))) {
      start++;
    }
    while (end > start && isWhite(text.charAt(end - 1))) {
      end--;
    }
    while (end - start > maxLength) {
      int cut = splitPoint(start, start + maxLength);
      sentences.accept(new Sentence(new Span(start, cut), paragraph));
      start = cut;
      while (isWhite(text.charAt(start))) {
        start++;
      }
    }
    if (start < end) {
      sentences.accept(new Sentence(new Span(start, end), paragraph));
    }
  }

  /** The last word edge in the second half of the range, or the last character in it. */
  private int splitPoint(int start, int limit) {
    for (int at = limit; at > start + maxLength / 2; at--) {
      if (isWhite(text.charAt(at)) && !isWhite(text.charAt(at - 1))) {
        return at;
      }
    }
    int cut = Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    while (isWhite(text.charAt(cut - 1))) {
      cut--;
    }
    return cut;
  }
}
