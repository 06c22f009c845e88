package dev.gisa.dedup;

import dev.gisa.text.Span;
import dev.gisa.text.TextCut;
import java.util.List;
import java.util.Optional;

/**
 * Cuts what a text repeats.
 *
 * <p>TODO
 */
public final class Deduplicator {
  /** Enough for any text but one made to need more. */
  private static final int MAX_ROUNDS = 8;

  private final int minChars;
  private final Optional<Spelling> spelling;

  private Deduplicator(int minChars, Optional<Spelling> spelling) {
    if (minChars < 1) {
      throw new IllegalArgumentException("minChars is less than 1");
    }
    this.minChars = minChars;
    this.spelling = spelling;
  }

  /**
   * Cuts exact repeats only.
   *
   * @param minChars of the shortest, in characters other than white space, at least 1
   */
  public static Deduplicator exact(int minChars) {
    return new Deduplicator(minChars, Optional.empty());
  }

  /** Cuts near repeats too, as {@link #exact} for the length. */
  public static Deduplicator near(int minChars, Spelling spelling) {
    return new Deduplicator(minChars, Optional.of(spelling));
  }

  /** Cuts the repeats of a text in the normal form of {@link dev.gisa.text.SourceText}. */
  public Deduplicated remove(String text) {
    Skeleton skeleton = Skeleton.of(text);
    RepeatFinder finder = finder(text, skeleton);
    Findings findings = finder.find();
    findings.resolve();
    Deduplicated result = cut(text, CutBuilder.repeats(text, skeleton, findings));
    // where quotation marks do not pair up, a cut may change where other sentences end
    for (int round = 1; round < MAX_ROUNDS && result.hasCuts(); round++) {
      Skeleton clean = Skeleton.of(result.text());
      if (finder.keptEdges().containsAll(Edges.of(result.text(), clean))) {
        break;
      }
      finder = finder(result.text(), clean);
      findings.add(finder.find());
      result = cut(text, CutBuilder.repeats(text, skeleton, findings));
    }
    return result;
  }

  private RepeatFinder finder(String text, Skeleton skeleton) {
    return new RepeatFinder(skeleton, Edges.of(text, skeleton), minChars, spelling);
  }

  private static Deduplicated cut(String text, List<Repeat> repeats) {
    List<Span> cuts = repeats.stream().filter(Repeat::isCut).map(Repeat::source).toList();
    TextCut cut = TextCut.of(text, cuts);
    return new Deduplicated(cut.text(), cut.offsets(), repeats);
  }
}
