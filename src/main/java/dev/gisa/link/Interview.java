package dev.gisa.link;

import java.util.List;

/**
 * Tells an interview's answers: quotations that are a paragraph of their own behind one that asks,
 * by its mark ({@code ―}, {@code Q}), its question mark, or, where a text has three or more of
 * them, by being short and without a quotation.
 */
final class Interview {
  private static final String QUESTION_MARKS = "―—–-▶▲□■◇◆Q[";
  private static final String QUOTATION_MARKS = "\"“";
  private static final int MAX_QUESTION = 120;
  private static final int MIN_ANSWERS = 3;

  private final Passage passage;
  private final boolean unmarked;

  Interview(Passage passage, List<Quotation> quotations) {
    this.passage = passage;
    this.unmarked = quotations.stream().filter(this::followsShortLine).count() >= MIN_ANSWERS;
  }

  /** Whether the paragraph before a quotation's asks. */
  boolean isAnswer(Quotation quotation) {
    if (!isParagraph(quotation)) {
      return false;
    }
    int end = previousEnd(quotation);
    boolean marked = QUESTION_MARKS.indexOf(passage.at(lineStart(end))) >= 0;
    return marked || passage.at(end - 1) == '?' || (unmarked && followsShortLine(quotation));
  }

  /** Whether the paragraph before a quotation's is one of the same mark: speech that goes on. */
  boolean continues(Quotation quotation) {
    return isParagraph(quotation)
        && passage.at(lineStart(previousEnd(quotation))) == passage.at(quotation.start());
  }

  private boolean followsShortLine(Quotation quotation) {
    if (!isParagraph(quotation)) {
      return false;
    }
    int end = previousEnd(quotation);
    int start = lineStart(end);
    boolean quotes = QUOTATION_MARKS.indexOf(passage.at(start)) >= 0;
    return end - start < MAX_QUESTION && start > 0 && !quotes && passage.at(start - 1) == '\n';
  }

  /** Whether a quotation begins its paragraph, behind another one. */
  private boolean isParagraph(Quotation quotation) {
    int start = passage.skipSpacesBack(quotation.start());
    return start > 0 && passage.at(start - 1) == '\n' && previousEnd(quotation) > 0;
  }

  private int previousEnd(Quotation quotation) {
    int end = quotation.start();
    while (Character.isWhitespace(passage.at(end - 1))) {
      end--;
    }
    return end;
  }

  /** Where the line that ends at a place begins, if it is not far. */
  private int lineStart(int end) {
    int at = end;
    while (at > 0 && end - at < MAX_QUESTION && passage.at(at - 1) != '\n') {
      at--;
    }
    return at;
  }
}
