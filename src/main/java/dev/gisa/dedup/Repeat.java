package dev.gisa.dedup;

import dev.gisa.text.Span;
import java.util.List;

/**
 * A later copy of an earlier text. It was cut, unless the two differ in what they say: then it
 * stays, and {@code differences} says in what.
 *
 * @param source the later copy; if it was cut, with the white space that went with it
 * @param kept the first copy, which stays; with the same white space where it has it too
 * @param text the characters of {@code source}, so that they can be put back exactly
 * @param similarity 1 less the edits that lead from one to the other, by the length of the longer;
 *     1 for exact copies
 * @param differences none if it was cut
 */
public record Repeat(
    Kind kind,
    Span source,
    Span kept,
    String text,
    double similarity,
    List<Difference> differences) {
  /** How alike the two copies are. */
  public enum Kind {
    /** The same but for white space and the shape of quotation marks. */
    EXACT,
    /** The same but for small edits. */
    NEAR
  }

  /**
   * Words that differ: {@code 1200억원} against {@code 1300억원}.
   *
   * @param source in the later copy, empty if it has none there
   * @param kept in the first copy, empty if it has none there
   */
  public record Difference(String source, String kept) {}

  public Repeat {
    differences = List.copyOf(differences);
    if (text.length() != source.length()) {
      throw new IllegalArgumentException("text and span of a repeat differ in length: " + source);
    }
  }

  static Repeat exact(Span source, Span kept, String text) {
    return new Repeat(Kind.EXACT, source, kept, text, 1, List.of());
  }

  /** Whether it is absent from the clean text. */
  public boolean isCut() {
    return differences.isEmpty();
  }

  /** The same in another text. */
  public Repeat at(Span source, Span kept, String text) {
    return new Repeat(kind, source, kept, text, similarity, differences);
  }
}
