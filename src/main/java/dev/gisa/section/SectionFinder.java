package dev.gisa.section;

import dev.gisa.section.Rules.Rule;
import dev.gisa.section.Section.Kind;
import dev.gisa.text.SentenceSplitter;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A text → its news furniture: {@code (서울=연합뉴스) 홍길동 기자 = 정부는 …} → a byline up to {@code =}.
 *
 * <p>Line by line: a line may be furniture as a whole, begin with it or end with it. A sentence of
 * the article ({@code 김 기자는 말했다.}, {@code 사진을 공개했다.}) is none, so a line that ends as a sentence
 * does is furniture only with a sure sign. Rather nothing than a wrong section. Takes time linear
 * in the text.
 */
public final class SectionFinder {
  private static final int MAX_RELATED_LINES = 10;

  private final String text;
  private final List<Section> sections = new ArrayList<>();
  private int relatedLines;

  private SectionFinder(String text) {
    this.text = text;
  }

  /** Sections in text order, of a text in the normal form of {@link dev.gisa.text.SourceText}. */
  public static List<Section> find(String text) {
    SectionFinder finder = new SectionFinder(text);
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      finder.line(start, end);
      start = end + 1;
    }
    return finder.sections;
  }

  private void line(int lineStart, int lineEnd) {
    int start = lineStart;
    int end = lineEnd;
    while (start < end && SentenceSplitter.isWhite(text.charAt(start))) {
      start++;
    }
    while (end > start && SentenceSplitter.isWhite(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      relatedLines = 0;
    } else if (!isWholeLine(start, end)) {
      startAndEnd(start, end);
    }
  }

  private boolean isWholeLine(int start, int end) {
    if (end - start > Rules.MAX_LENGTH) {
      return false;
    }
    String line = text.substring(start, end);
    if (relatedLines > 0 && !isSentence(line)) {
      relatedLines--;
      sections.add(new Section(Kind.RELATED, new Span(start, end)));
      return true;
    }
    relatedLines = 0;
    Optional<Section> section =
        match(Rules.LINES, line, start)
            .filter(s -> !isSentence(line) || s.kind() == Kind.COPYRIGHT || isCaption(line));
    section.ifPresent(sections::add);
    boolean isHeading = line.length() < 20 && !line.contains("http");
    if (section.isPresent() && section.get().kind() == Kind.RELATED && isHeading) {
      relatedLines = MAX_RELATED_LINES;
    }
    return section.isPresent();
  }

  private void startAndEnd(int start, int end) {
    String head = text.substring(start, Math.min(end, start + Rules.MAX_LENGTH));
    Optional<Section> first = match(Rules.STARTS, head, start);
    first.ifPresent(sections::add);
    int rest = first.map(s -> s.span().end()).orElse(start);
    int tailStart = Math.max(rest, end - Rules.MAX_LENGTH);
    match(Rules.ENDS, text.substring(tailStart, end), tailStart).ifPresent(sections::add);
  }

  private static Optional<Section> match(List<Rule> rules, String piece, int offset) {
    for (Rule rule : rules) {
      Optional<MatchResult> match = rule.match(piece);
      if (match.isPresent()) {
        int start = match.get().start(1);
        int end = start + match.get().group(1).stripTrailing().length();
        return Optional.of(new Section(rule.kind(), new Span(offset + start, offset + end)));
      }
    }
    return Optional.empty();
  }

  private static boolean isSentence(String line) {
    return line.contains("다. ")
        || line.endsWith("다.")
        || line.endsWith("요.")
        || line.endsWith("다.\"")
        || line.endsWith("다.”");
  }

  private static boolean isCaption(String line) {
    return line.startsWith("▲") && line.contains("사진");
  }
}
