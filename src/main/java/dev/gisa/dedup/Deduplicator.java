package dev.gisa.dedup;

import dev.gisa.text.Span;
import dev.gisa.text.TextCut;
import java.util.List;
import java.util.Optional;

/**
 * Cuts what a text repeats, and nothing else: of {@code 가나다. 라마바.\n가나다. 라마바.} the second line goes.
 *
 * <h2>What is a repeat</h2>
 *
 * <p>The text is compared without white space and with one shape of quotation marks ({@link
 * Skeleton}). An edge is where a sentence ends ({@link Edges}); a block is a run between two edges
 * of at least {@code minChars} characters. A later block that is equal to an earlier one is an
 * exact repeat. Both have to begin and to end at edges: so the same quotation in two sentences, or
 * a lead that a longer sentence takes up, is none, and {@code 3명이 …} never goes for {@code 13명이 …}.
 * At the end of the text a copy may break off.
 *
 * <h2>How it is found</h2>
 *
 * <p>Sentence by sentence the text is put onto a stack, unless the block that begins with it stands
 * on the stack already; then the block is cut, as far as both go on alike ({@link RepeatFinder},
 * {@link BlockIndex}). A cut makes two sentences neighbours, so blocks across it are looked up
 * again. The invariant is that <em>no block stands on the stack twice</em>. Hence all repeats are
 * found, the first copy stays, and what comes out has nothing to cut. Tests compare this with every
 * pair of places of random texts.
 *
 * <h2>Near repeats</h2>
 *
 * <p>A block that is not equal to an earlier one may say the same. Candidates share a band of their
 * {@link MinHash} ({@link NearIndex}). The two are aligned letter by letter, after what does not
 * count was folded ({@link Folded}: width, hanja in brackets, punctuation), and each pair of words
 * that differ is judged ({@link EditReview}): other particles and other styles of an ending ({@link
 * WordForms}) and a slip of the pen ({@link Spelling}) are small, and anything else is not, above
 * all numbers, dates, names, negations, and a word more or less. If all are small the later block
 * is cut; if not it stays, and the repeat lists the differences.
 *
 * <h2>Cost</h2>
 *
 * <p>Each sentence is looked up once, in O(log n), and each cut (of {@code minChars} characters or
 * more) makes at most {@code minChars} places be looked up again; near repeats have a bounded
 * number of candidates of bounded length. So time and memory are linear in the text but for the
 * logarithm.
 *
 * <h2>Known limits</h2>
 *
 * <ul>
 *   <li>Where copies have other line breaks, at most 8 kept sentences that begin with the same
 *       {@code minChars} characters are looked at.
 *   <li>A sentence that is shorter than {@code minChars} is cut with its neighbours or not at all.
 *   <li>A copy in which sentences were split or joined <em>and</em> words edited is not found.
 *   <li>Slips of the pen are told from other words by a dictionary; five in six are recognised.
 *   <li>Where quotation marks do not pair up, a cut can change where other sentences end, and
 *       sentences that it made neighbours can nearly repeat others; so after a cut the text is read
 *       again, {@value #MAX_ROUNDS} times at most.
 * </ul>
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
    RepeatFinder finder = finder(skeleton, Edges.of(text, skeleton));
    Findings findings = finder.find();
    findings.resolve();
    Deduplicated result = cut(text, CutBuilder.repeats(text, skeleton, findings));
    for (int round = 1; round < MAX_ROUNDS && result.hasCuts(); round++) {
      Skeleton clean = Skeleton.of(result.text());
      Edges edges = Edges.of(result.text(), clean);
      // exact repeats across a cut were found already, unless other sentences end now
      if (spelling.isEmpty() && finder.keptEdges().containsAll(edges)) {
        break;
      }
      finder = finder(clean, edges);
      Findings more = finder.find();
      if (!more.hasCuts()) {
        break;
      }
      findings.add(more);
      result = cut(text, CutBuilder.repeats(text, skeleton, findings));
    }
    return result;
  }

  private RepeatFinder finder(Skeleton skeleton, Edges edges) {
    return new RepeatFinder(skeleton, edges, minChars, spelling);
  }

  private static Deduplicated cut(String text, List<Repeat> repeats) {
    List<Span> cuts = repeats.stream().filter(Repeat::isCut).map(Repeat::source).toList();
    TextCut cut = TextCut.of(text, cuts);
    return new Deduplicated(cut.text(), cut.offsets(), repeats);
  }
}
