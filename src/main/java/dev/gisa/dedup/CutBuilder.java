package dev.gisa.dedup;

import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns decisions about a skeleton's characters into spans of the text.
 *
 * <p>With the characters goes the white space around them, but for one gap: that with the most line
 * breaks, the first of equals, so that no line is glued to another. At the end of the text the
 * white space after the last character stays.
 */
final class CutBuilder {
  private final String text;
  private final Skeleton skeleton;
  private final Findings findings;
  private final List<Repeat> repeats = new ArrayList<>();

  private CutBuilder(String text, Skeleton skeleton, Findings findings) {
    this.text = text;
    this.skeleton = skeleton;
    this.findings = findings;
  }

  /** What was cut, and what stays as it differs, in text order. */
  static List<Repeat> repeats(String text, Skeleton skeleton, Findings findings) {
    CutBuilder builder = new CutBuilder(text, skeleton, findings);
    int start = 0;
    while (start < findings.length()) {
      int end = start;
      while (end < findings.length() && !findings.isKept(end)) {
        end++;
      }
      if (end > start) {
        builder.addBlock(start, end);
      }
      start = end + 1;
    }
    findings.differing().forEach(builder::addDiffering);
    builder.repeats.sort(Comparator.comparing(Repeat::source));
    return builder.repeats;
  }

  private void addDiffering(NearCopy copy) {
    Span source = skeleton.inText(copy.start(), endOfKept(copy.start(), copy.end()));
    repeats.add(near(copy, source));
  }

  private Repeat near(NearCopy copy, Span source) {
    return new Repeat(
        Repeat.Kind.NEAR,
        source,
        keptSpan(copy),
        source.of(text),
        copy.similarity(),
        copy.differences());
  }

  /** The first copy, or where that was cut later on, the one before it. */
  private Span keptSpan(NearCopy copy) {
    int start = copy.keptStart();
    if (findings.isExact(start)) {
      start = findings.source(start);
    } else if (!findings.isKept(start)) {
      return keptSpan(findings.near(start));
    }
    return skeleton.inText(start, endOfKept(start, start + copy.keptEnd() - copy.keptStart()));
  }

  private int endOfKept(int start, int limit) {
    int end = start + 1;
    while (end < limit && findings.isKept(end)) {
      end++;
    }
    return end;
  }

  private void addBlock(int start, int end) {
    int keptGap = keptGap(start, end);
    int from = start;
    for (int at = start + 1; at <= end; at++) {
      if (at == end || at == keptGap || !findings.isOneCopy(at)) {
        add(from, at, from >= keptGap);
        from = at;
      }
    }
  }

  /** Before which character of the block, or after its last, the white space stays. */
  private int keptGap(int start, int end) {
    if (end == skeleton.length()) {
      return end;
    }
    int best = start;
    int bestWeight = weight(start);
    for (int at = start + 1; at <= end; at++) {
      int weight = weight(at);
      if (weight > bestWeight) {
        best = at;
        bestWeight = weight;
      }
    }
    return best;
  }

  private int weight(int at) {
    int weight = 0;
    for (int i = skeleton.position(at - 1) + 1; i < skeleton.position(at); i++) {
      weight += text.charAt(i) == '\n' ? 2 : 0;
      weight |= 1;
    }
    return weight;
  }

  private void add(int start, int end, boolean withGapAfter) {
    Span content = skeleton.inText(start, end);
    int before = withGapAfter ? 0 : content.start() - skeleton.position(start - 1) - 1;
    int after = withGapAfter ? skeleton.position(end) - content.end() : 0;
    Span cut = new Span(content.start() - before, content.end() + after);
    if (!findings.isExact(start)) {
      repeats.add(near(findings.near(start), cut));
      return;
    }
    Span kept = skeleton.inText(findings.source(start), findings.source(end - 1) + 1);
    repeats.add(Repeat.exact(cut, withWhiteSpace(kept, before, after, cut.of(text)), cut.of(text)));
  }

  /** The kept copy with the white space that was cut with the other, if it has just the same. */
  private Span withWhiteSpace(Span kept, int before, int after, String cut) {
    if (kept.start() < before || kept.end() + after > text.length()) {
      return kept;
    }
    Span grown = new Span(kept.start() - before, kept.end() + after);
    return grown.of(text).equals(cut) ? grown : kept;
  }
}
