package dev.gisa.link;

import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is quoted, and tells it from names and stressed words between the same marks: {@code
 * "늦은 투자"라고} and {@code '감산은 없다'고} are quotations, {@code 'GPT-4'를} and {@code '깜깜이' 논란} are not.
 *
 * <p>Between double marks everything is quoted that is a clause, or that a quotative particle or a
 * noun of saying follows; between single marks and corner brackets only clauses with such a
 * particle. Marks inside of a quotation are part of it. A mark that is never closed quotes up to
 * the end of its line (as in speech that goes on in the next paragraph), or up to 고 or 며 before a
 * reporting verb. Takes time linear in the text.
 */
final class QuotationFinder {
  private static final String DOUBLE_OPEN = "\"“〝";
  private static final String DOUBLE_CLOSE = "\"”〞";
  private static final String SINGLE_OPEN = "'‘「『";
  private static final String SINGLE_CLOSE = "'’」』";
  private static final String CLAUSE_ENDS = "다요까죠자라네냐지군걸래어야아니오소서게나세";
  private static final int MAX_LENGTH = 2000;

  /** How far behind a phrase the reporting verb stands. */
  private static final int MAX_REPORT = 8;

  private final Passage passage;
  private final String text;
  private final int headlineEnd;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationFinder(Passage passage) {
    this.passage = passage;
    this.text = passage.text();
    this.headlineEnd = passage.headlineEnd();
  }

  /** In text order; they do not overlap. */
  static List<Quotation> find(Passage passage) {
    QuotationFinder finder = new QuotationFinder(passage);
    int start = 0;
    while (start <= finder.text.length()) {
      int end = finder.text.indexOf('\n', start);
      end = end < 0 ? finder.text.length() : end;
      finder.line(start, end);
      start = end + 1;
    }
    return finder.found;
  }

  private void line(int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      boolean doubled = DOUBLE_OPEN.indexOf(c) >= 0;
      boolean single = SINGLE_OPEN.indexOf(c) >= 0;
      if ((doubled || single) && opens(at, start)) {
        at = quoted(at, start, end, doubled);
      } else {
        at++;
      }
    }
  }

  /** Whether a mark at a place opens; a straight one does behind a space or an opening bracket. */
  private boolean opens(int at, int lineStart) {
    char before = at == lineStart ? ' ' : text.charAt(at - 1);
    boolean straight = text.charAt(at) == '"' || text.charAt(at) == '\'';
    return !straight || !Character.isLetterOrDigit(before);
  }

  /** Takes what the mark at {@code open} quotes, and tells where to go on. */
  private int quoted(int open, int lineStart, int lineEnd, boolean doubled) {
    int close = close(open, lineEnd, doubled);
    if (close < 0) {
      return doubled ? unclosed(open, lineStart, lineEnd) : open + 1;
    }
    Span words = new Span(open + 1, close);
    String tail = passage.wordAt(close + 1);
    boolean said = doubled ? isSaid(words, tail, close + 1) : isSaidSingly(words, tail, close + 1);
    if (said) {
      found.add(new Quotation(words, close + 1, tail));
    }
    return doubled || said ? close + 1 : open + 1;
  }

  /** The mark that closes the one at {@code open}, -1 if another one opens first or none does. */
  private int close(int open, int lineEnd, boolean doubled) {
    String closers = doubled ? DOUBLE_CLOSE : SINGLE_CLOSE;
    String openers = doubled ? DOUBLE_OPEN : SINGLE_OPEN;
    int kind = openers.indexOf(text.charAt(open));
    for (int at = open + 1; at < Math.min(lineEnd, open + MAX_LENGTH); at++) {
      char c = text.charAt(at);
      boolean mixed = doubled && closers.indexOf(c) >= 0;
      boolean closesHere = mixed || c == closers.charAt(kind);
      if (closesHere && !(c == '"' && at > open + 1 && reopens(at))) {
        return at;
      }
      if (c == openers.charAt(kind) && c != closers.charAt(kind)) {
        return -1;
      }
    }
    return -1;
  }

  /** A straight mark between a space and a letter opens rather than closes. */
  private boolean reopens(int at) {
    return passage.at(at - 1) == ' ' && Character.isLetterOrDigit(passage.at(at + 1));
  }

  /** Up to the end of the line, or to 고 or 며 before a reporting verb. */
  private int unclosed(int open, int lineStart, int lineEnd) {
    int next = lineEnd;
    for (int at = open + 1; at < lineEnd; at++) {
      boolean opensAgain = DOUBLE_OPEN.indexOf(text.charAt(at)) >= 0;
      if (opensAgain) {
        next = at;
        break;
      }
    }
    if (next == lineEnd && goesOnInNextLine(lineEnd) && passage.skipSpaces(lineStart) == open) {
      found.add(new Quotation(new Span(open + 1, trimmed(lineEnd)), lineEnd, ""));
      return lineEnd;
    }
    for (int at = open + 2; at < next; at++) {
      boolean hands = "고며".indexOf(text.charAt(at)) >= 0 && passage.at(at + 1) == ' ';
      boolean clause = "다라자냐".indexOf(text.charAt(at - 1)) >= 0;
      if (hands && clause && Reporting.cue(passage, at + 1, next).isPresent()) {
        found.add(new Quotation(new Span(open + 1, at), at, passage.wordAt(at)));
        return at;
      }
    }
    if (next == lineEnd && isClause(new Span(open + 1, lineEnd))) {
      found.add(new Quotation(new Span(open + 1, trimmed(lineEnd)), lineEnd, ""));
      return lineEnd;
    }
    return open + 1;
  }

  /** Whether the next line that is not blank opens a quotation too. */
  private boolean goesOnInNextLine(int lineEnd) {
    int at = lineEnd;
    while (Character.isWhitespace(passage.at(at))) {
      at++;
    }
    return DOUBLE_OPEN.indexOf(passage.at(at)) >= 0;
  }

  private int trimmed(int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean isSaid(Span words, String tail, int after) {
    if (words.isEmpty()) {
      return false;
    }
    int next = passage.skipSpaces(after + tail.length());
    boolean saying =
        Reporting.isModifying(tail)
            && (Reporting.isSaying(passage.wordAt(next)) || passage.startingAt(next).isPresent());
    boolean headline = after <= headlineEnd && words.of(text).indexOf(' ') > 0;
    return hands(tail) || saying || headline || isClause(words);
  }

  private boolean isSaidSingly(Span words, String tail, int after) {
    boolean phrase = words.of(text).indexOf(' ') > 0;
    int to = Math.min(text.length(), after + MAX_REPORT);
    boolean reported = phrase && Reporting.cue(passage, after + tail.length(), to).isPresent();
    return hands(tail) && (isClause(words) || reported);
  }

  private static boolean hands(String tail) {
    return Reporting.isQuotative(tail);
  }

  /** Whether words end like a sentence, with a space somewhere in them. */
  private boolean isClause(Span words) {
    String said = words.of(text).strip();
    Optional<Character> last = lastLetter(said);
    boolean terminated = !said.isEmpty() && ".?!…".indexOf(said.charAt(said.length() - 1)) >= 0;
    boolean ends = last.filter(c -> CLAUSE_ENDS.indexOf(c) >= 0).isPresent();
    return terminated || (ends && said.indexOf(' ') > 0);
  }

  private static Optional<Character> lastLetter(String said) {
    for (int at = said.length() - 1; at >= 0; at--) {
      if (Character.isLetterOrDigit(said.charAt(at))) {
        return Optional.of(said.charAt(at));
      }
    }
    return Optional.empty();
  }
}
