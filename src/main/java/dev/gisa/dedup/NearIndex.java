package dev.gisa.dedup;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the kept block that a later one is nearly a copy of. Candidates are blocks that share a
 * band of their {@link MinHash}; {@link EditReview} compares them exactly. At most {@value
 * #MAX_CANDIDATES} candidates a band are compared, the nearest ones, and blocks of more than
 * {@value #MAX_LENGTH} characters are not looked at; so time is linear in the text.
 */
final class NearIndex {
  private static final int MAX_CANDIDATES = 2;
  private static final int MAX_LENGTH = 1000;

  private static final int MAX_DIFFERENCES = 4;
  private static final int BANDS = 12;

  private final Draft draft;
  private final BlockIndex blocks;
  private final int minChars;
  private final Spelling spelling;
  private final StackTable bands = new StackTable();

  /** Where blocks begin if the kept text is laid out in blocks one after another. */
  private final Edges tiles = new Edges();

  /** The kept edges whose blocks have entries. */
  private int[] entered = new int[16];

  private int enteredCount;
  private int seen;

  /** The block that was looked up last, as it is likely to be kept next. */
  private Signature last = Signature.NONE;

  NearIndex(Draft draft, BlockIndex blocks, int minChars, Spelling spelling) {
    this.draft = draft;
    this.blocks = blocks;
    this.minChars = minChars;
    this.spelling = spelling;
  }

  private record Signature(int start, int end, Folded folded, long[] bands) {
    static final Signature NONE = new Signature(-1, -1, Folded.EMPTY, new long[0]);
  }

  /** A kept block and how the one that was looked up differs from it. */
  record Match(int start, int end, EditReview.Result review) {
    boolean isCloserThan(Match other) {
      int more = other.review().differences().size() - review().differences().size();
      return more > 0 || (more == 0 && review().similarity() > other.review().similarity());
    }
  }

  /** Adds the blocks that are kept as a whole since the last call, and takes away the others. */
  void update() {
    tiles.truncate(draft.keptLength());
    while (enteredCount > 0 && entered[enteredCount - 1] >= blocks.count()) {
      enteredCount--;
      for (int i = 0; i < BANDS; i++) {
        bands.pop();
      }
    }
    for (seen = Math.min(seen, blocks.count()); seen < blocks.count(); seen++) {
      int start = draft.keptEdges().place(seen);
      if (mayBegin(start, blocks.end(seen))) {
        enter(start, blocks.end(seen));
      }
    }
  }

  private void enter(int start, int end) {
    for (long band : signature(start, end).bands()) {
      bands.push(band, seen);
    }
    if (enteredCount == entered.length) {
      entered = Arrays.copyOf(entered, 2 * enteredCount);
    }
    entered[enteredCount++] = seen;
  }

  /** Whether a block is one long sentence or a tile; other blocks only overlap those. */
  private boolean mayBegin(int start, int end) {
    return draft.ceilingEdge(start + 1) == end
        || (tiles.size() > 0 && tiles.place(Math.max(0, tiles.floor(start))) == start);
  }

  /** Call this after a cut, when places have changed. */
  void forget() {
    last = Signature.NONE;
  }

  /** The closest of the kept blocks that are alike. */
  Optional<Match> closest(int start, int end) {
    int tile = tiles.size() == 0 ? -minChars : tiles.place(tiles.size() - 1);
    if (start == draft.keptLength() && start - tile >= minChars) {
      tiles.add(start, true);
    }
    if (end - start > MAX_LENGTH || !mayBegin(start, end)) {
      return Optional.empty();
    }
    last = signature(start, end);
    Set<Integer> candidates = new LinkedHashSet<>();
    for (long band : last.bands()) {
      int entry = bands.latest(band);
      for (int i = 0; i < MAX_CANDIDATES && entry >= 0; i++) {
        candidates.add(bands.value(entry));
        entry = bands.before(entry);
      }
    }
    Optional<Match> best = Optional.empty();
    for (int edge : candidates) {
      int keptStart = draft.keptEdges().place(edge);
      Optional<Match> match =
          blocks.end(edge) > start ? Optional.empty() : match(last, keptStart, blocks.end(edge));
      if (match.isPresent() && (best.isEmpty() || match.get().isCloserThan(best.get()))) {
        best = match;
      }
    }
    return best;
  }

  /** Compares two blocks. */
  Optional<Match> match(int start, int end, int keptStart, int keptEnd) {
    return end - start > MAX_LENGTH
        ? Optional.empty()
        : match(signature(start, end), keptStart, keptEnd);
  }

  private Optional<Match> match(Signature source, int keptStart, int keptEnd) {
    if (keptEnd - keptStart > MAX_LENGTH
        || !isFirm(source.start(), keptStart)
        || !isFirm(source.end(), keptEnd)) {
      return Optional.empty();
    }
    return EditReview.of(source.folded(), Folded.of(draft, keptStart, keptEnd), spelling)
        .filter(review -> review.differences().size() <= MAX_DIFFERENCES)
        .map(review -> new Match(keptStart, keptEnd, review));
  }

  private boolean isFirm(int edge, int keptEdge) {
    return draft.isFirmEdge(edge) || draft.isFirmEdge(keptEdge);
  }

  private Signature signature(int start, int end) {
    if (last.start() == start && last.end() == end) {
      return last;
    }
    // a block that is too long has the bands of the empty text, which are never looked up
    int signed = end - start > MAX_LENGTH ? start : end;
    Folded folded = Folded.of(draft, start, signed);
    return new Signature(
        start, end, folded, MinHash.bands(MinHash.shingles(folded.toString()), BANDS));
  }
}
