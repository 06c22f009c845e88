package dev.gisa;

import dev.gisa.section.Section;
import dev.gisa.section.SectionFinder;
import dev.gisa.text.CleanText;
import dev.gisa.text.Span;
import dev.gisa.text.TextCut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A clean text and its news furniture, less that of the kinds to drop.
 *
 * @param clean without what was dropped
 */
record Sections(CleanText clean, List<FoundSection> list) {
  static Sections of(CleanText given, Set<Section.Kind> drop) {
    List<FoundSection> found = new ArrayList<>();
    List<Span> cuts = new ArrayList<>();
    int cutLength = 0;
    for (Section section : SectionFinder.find(given.text())) {
      Span span = section.span();
      boolean isDropped = drop.contains(section.kind());
      Span whole = isDropped ? withLineBreak(given.text(), span) : span;
      Optional<Span> rest = Optional.of(new Span(span.start() - cutLength, span.end() - cutLength));
      found.add(
          new FoundSection(
              section.kind(),
              given.offsets().toSource(whole),
              isDropped ? Optional.empty() : rest));
      if (isDropped) {
        cuts.add(whole);
        cutLength += whole.length();
      }
    }
    TextCut cut = TextCut.of(given.text(), cuts);
    return new Sections(new CleanText(cut.text(), cut.offsets().then(given.offsets())), found);
  }

  /** With the white space after it, unless it stands at the end of a line that has more. */
  private static Span withLineBreak(String text, Span span) {
    boolean startsLine = span.start() == 0 || text.charAt(span.start() - 1) == '\n';
    int end = span.end();
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    boolean endsLine = end == text.length() || text.charAt(end) == '\n';
    if (!startsLine) {
      return span;
    }
    return new Span(span.start(), endsLine && end < text.length() ? end + 1 : end);
  }
}
