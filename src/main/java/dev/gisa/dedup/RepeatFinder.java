package dev.gisa.dedup;

import dev.gisa.dedup.BlockIndex.Match;
import java.util.Arrays;
import java.util.Optional;

/**
 * Decides which characters of a skeleton are later copies.
 *
 * <p>The text is read from left to right, sentence by sentence, onto a stack: the text kept so far.
 * A block is a run of text between two edges with at least {@code minChars} characters. Before a
 * sentence is put onto the stack, and again wherever a cut has made two sentences neighbours, the
 * block that begins there is looked up among the blocks of the stack; if it is found it is cut, as
 * far as both copies go on alike, up to the last edge that they have in common. So the invariant
 * is: <em>no block of the kept text stands in it twice</em>. It makes the result complete (whatever
 * could be cut was) and the operation idempotent.
 *
 * <p>There is one look-up for each sentence, of O(log n), and after a cut (of {@code minChars}
 * characters or more) one for each place whose block went on beyond it (at most {@code minChars}):
 * so time is linear but for the logarithm, and so is memory.
 */
final class RepeatFinder {
  private final Draft draft;
  private final BlockIndex blocks;
  private final Optional<NearIndex> nearIndex;
  private final Findings findings;

  /**
   * By edge of the kept text: only a change of the text before this place can let its block be cut.
   */
  private int[] reaches = new int[16];

  /** By edge of the kept text: the greatest of {@link #reaches} up to it. */
  private int[] maxReaches = new int[16];

  /** Before this place nothing more is listed as differing. */
  private int listedUpTo;

  RepeatFinder(Skeleton skeleton, Edges edges, int minChars, Optional<Spelling> spelling) {
    this.draft = new Draft(skeleton, edges);
    this.blocks = new BlockIndex(draft, minChars);
    this.nearIndex = spelling.map(s -> new NearIndex(draft, blocks, minChars, s));
    this.findings = new Findings(skeleton.length());
  }

  Findings find() {
    while (!draft.isRead()) {
      int start = draft.keptLength();
      if (cutFrom(start) || cutNearCopyFrom(start)) {
        cutAcrossSeams();
      } else {
        draft.keepNext();
        blocks.update();
        nearIndex.ifPresent(NearIndex::update);
      }
    }
    return findings;
  }

  /** The edges of what was kept. */
  Edges keptEdges() {
    return draft.keptEdges();
  }

  /** Cuts the longest block from a place of the kept text, or its end, that stands before it. */
  private boolean cutFrom(int start) {
    Match match = blocks.longest(start);
    if (match.end() == start || !isSame(match.source(), start, match.end())) {
      remember(start, match.reach());
      return false;
    }
    cutExact(match.source(), start, match.end());
    continueCopy(match.source() + match.end() - start);
    return true;
  }

  private void cutExact(int source, int start, int end) {
    for (int place = start; place < end; place++) {
      findings.copy(draft.origin(place), draft.origin(source + place - start));
    }
    cut(start, end);
  }

  private boolean isSame(int source, int start, int end) {
    for (int place = start; place < end; place++) {
      if (draft.charAt(place) != draft.charAt(source + place - start)) {
        return false;
      }
    }
    return true;
  }

  /** Cuts the shortest block from a place if it is nearly a copy, or lists it if it differs. */
  private boolean cutNearCopyFrom(int start) {
    int end = blocks.anchorEnd(start);
    if (nearIndex.isEmpty() || end > draft.end()) {
      return false;
    }
    Optional<NearIndex.Match> match = nearIndex.get().closest(start, end);
    if (match.isEmpty()) {
      return false;
    }
    if (match.get().review().differences().isEmpty()) {
      cutNear(start, end, match.get());
      continueCopy(match.get().end());
      return true;
    }
    // of a short sentence and a long one after it, the long one has its own turn
    if (start >= listedUpTo && draft.ceilingEdge(start + 1) == end) {
      findings.differs(nearCopy(start, end, match.get()));
      listedUpTo = end;
    }
    return false;
  }

  /** Sentences after a copy that are nearly the same as those after the kept one go with it. */
  private void continueCopy(int source) {
    int keptStart = source;
    while (nearIndex.isPresent() && !draft.isRead() && keptStart < draft.keptLength()) {
      int start = draft.keptLength();
      int end = draft.ceilingEdge(start + 1);
      int keptEnd = draft.ceilingEdge(keptStart + 1);
      Optional<NearIndex.Match> match = nearIndex.get().match(start, end, keptStart, keptEnd);
      if (match.isEmpty() || !match.get().review().differences().isEmpty()) {
        return;
      }
      cutNear(start, end, match.get());
      keptStart = keptEnd;
    }
  }

  private void cutNear(int start, int end, NearIndex.Match match) {
    if (end - start == match.end() - match.start() && isSame(match.start(), start, end)) {
      cutExact(match.start(), start, end);
      return;
    }
    findings.near(nearCopy(start, end, match));
    for (int place = start; place < end; place++) {
      findings.copyNearly(draft.origin(place));
    }
    cut(start, end);
  }

  private NearCopy nearCopy(int start, int end, NearIndex.Match match) {
    return new NearCopy(
        draft.origin(start),
        draft.origin(end - 1) + 1,
        draft.origin(match.start()),
        draft.origin(match.end() - 1) + 1,
        match.review().similarity(),
        match.review().differences());
  }

  private void cut(int start, int end) {
    draft.cut(start, end);
    blocks.truncate();
    nearIndex.ifPresent(NearIndex::update);
    nearIndex.ifPresent(NearIndex::forget);
    listedUpTo = 0;
  }

  /** After a cut: blocks that begin before it and end after it, as long as there are any. */
  private void cutAcrossSeams() {
    boolean again = true;
    while (again) {
      again = false;
      int seam = draft.keptLength();
      int last = draft.keptEdges().size() - 1;
      int edge = last;
      while (edge > 0 && maxReaches[edge - 1] > seam) {
        edge--;
      }
      for (; edge < last && !again; edge++) {
        int start = draft.keptEdges().place(edge);
        if (reaches[edge] > seam) {
          again = cutFrom(start) || (blocks.anchorEnd(start) >= seam && cutNearCopyFrom(start));
        } else {
          remember(start, reaches[edge]);
        }
      }
    }
  }

  private void remember(int start, int reach) {
    int edge = draft.keptEdges().floor(start);
    if (edge == reaches.length) {
      reaches = Arrays.copyOf(reaches, 2 * edge);
      maxReaches = Arrays.copyOf(maxReaches, 2 * edge);
    }
    reaches[edge] = reach;
    maxReaches[edge] = edge == 0 ? reach : Math.max(reach, maxReaches[edge - 1]);
  }
}
