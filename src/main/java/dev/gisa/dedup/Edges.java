package dev.gisa.dedup;

import dev.gisa.text.SentenceSplitter;
import dev.gisa.text.SourceText;
import java.util.Arrays;

/**
 * Where text may be cut: places of a skeleton, in order, the start and the end of the text among
 * them.
 *
 * <p>A firm edge is one of a sentence. A weak one is where a sentence seems to be glued to the
 * next, as in {@code 했다."그는}: it counts only where the other copy has a firm edge.
 */
final class Edges {
  /** What goes on after a quotation that ends as a sentence does: 고 했다, 라며, 는 말. */
  private static final String AFTER_QUOTATIONS = "고라며는이은을를의에도와과하했면란";

  private int[] places = new int[16];
  private boolean[] firm = new boolean[16];
  private int size;
  private int lastFound;

  /** How much of the skeleton the sentences so far have. */
  private int read;

  Edges() {}

  /** The edges of a text. */
  static Edges of(String text, Skeleton skeleton) {
    Edges edges = new Edges();
    SentenceSplitter.splitUnbounded(text, s -> edges.addSentence(text, skeleton, s.span().end()));
    edges.add(skeleton.length(), true);
    return edges;
  }

  /** Adds the edges of the sentence that begins where the last one ended. */
  private void addSentence(String text, Skeleton skeleton, int end) {
    int start = read;
    add(start, true);
    boolean quoted = false;
    while (read < skeleton.length() && skeleton.position(read) < end) {
      if (read > start && !quoted && isGlued(text, skeleton, start, read)) {
        add(read, false);
      }
      quoted ^= skeleton.charAt(read) == '"';
      read++;
    }
  }

  private static boolean isGlued(String text, Skeleton skeleton, int sentence, int at) {
    if (skeleton.position(at) != skeleton.position(at - 1) + 1
        || SourceText.cutsLetter(text, skeleton.position(at))
        || (SentenceSplitter.isTerminatorOrCloser(skeleton.charAt(at))
            && !mayOpenQuotation(skeleton, at))) {
      return false;
    }
    if (SentenceSplitter.isCloser(skeleton.charAt(at - 1))
        && AFTER_QUOTATIONS.indexOf(skeleton.charAt(at)) >= 0) {
      return false;
    }
    int last = at - 1;
    while (last > sentence && SentenceSplitter.isCloser(skeleton.charAt(last))) {
      last--;
    }
    return SentenceSplitter.isTerminator(skeleton.charAt(last))
        && last > sentence
        && !(Character.isDigit(skeleton.charAt(last - 1))
            && Character.isDigit(skeleton.charAt(at)));
  }

  /** Whether a straight quotation mark stands before a letter. */
  private static boolean mayOpenQuotation(Skeleton skeleton, int at) {
    return (skeleton.charAt(at) == '"' || skeleton.charAt(at) == '\'')
        && at + 1 < skeleton.length()
        && Character.isLetterOrDigit(skeleton.charAt(at + 1));
  }

  void add(int place, boolean isFirm) {
    if (size > 0 && places[size - 1] == place) {
      firm[size - 1] |= isFirm;
      return;
    }
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
      firm = Arrays.copyOf(firm, 2 * size);
    }
    places[size] = place;
    firm[size++] = isFirm;
  }

  /** Takes away the edges after a place. */
  void truncate(int place) {
    while (size > 0 && places[size - 1] > place) {
      size--;
    }
  }

  int size() {
    return size;
  }

  int place(int index) {
    return places[index];
  }

  boolean isFirm(int index) {
    return firm[index];
  }

  /** Whether all of {@code other}'s edges are among these, and no less firm. */
  boolean containsAll(Edges other) {
    for (int i = 0; i < other.size; i++) {
      int own = floor(other.places[i]);
      if (places[own] != other.places[i] || (other.firm[i] && !firm[own])) {
        return false;
      }
    }
    return true;
  }

  /** The index of the last edge at a place or before it, -1 if there is none. */
  int floor(int place) {
    if (size == 0 || places[0] > place) {
      return -1;
    }
    // look-ups come near to one another, so the search widens from the last one
    int low = Math.min(lastFound, size - 1);
    int high = low + 1;
    for (int step = 1; places[low] > place; step *= 2) {
      high = low;
      low = Math.max(0, low - step);
    }
    for (int step = 1; high < size && places[high] <= place; step *= 2) {
      low = high;
      high = Math.min(size, high + step);
    }
    int found = Arrays.binarySearch(places, low, high, place);
    lastFound = found >= 0 ? found : -found - 2;
    return lastFound;
  }

  /** The index of the first edge at a place or after it. */
  int ceiling(int place) {
    int floor = floor(place);
    return floor >= 0 && places[floor] == place ? floor : floor + 1;
  }
}
