package dev.gisa.tag;

import dev.gisa.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Labels of characters ↔ classified spans: {@code B-PERSON I-PERSON O} ↔ {@code PERSON [0, 2)}.
 *
 * <p>Label 0 is outside, labels 1 to C begin one of the C classes, labels C + 1 to 2C continue it.
 */
final class BioCodec {
  static final int OUTSIDE = 0;
  static final int CLASSES = TagClass.values().length;
  static final int LABELS = 1 + 2 * CLASSES;

  private static final TagClass[] CLASS = TagClass.values();

  private BioCodec() {}

  /** A class at a span of a sentence. */
  record Chunk(TagClass tagClass, Span span) {}

  static int begin(TagClass tagClass) {
    return 1 + tagClass.ordinal();
  }

  /** The class that a label begins. */
  static TagClass tagClass(int begin) {
    return CLASS[begin - 1];
  }

  static int inside(TagClass tagClass) {
    return 1 + CLASSES + tagClass.ordinal();
  }

  /** Labels of a sentence of {@code length} characters in which {@code chunks} do not overlap. */
  static int[] encode(int length, List<Chunk> chunks) {
    int[] labels = new int[length];
    for (Chunk chunk : chunks) {
      int start = chunk.span().start();
      Arrays.fill(labels, start, chunk.span().end(), inside(chunk.tagClass()));
      labels[start] = begin(chunk.tagClass());
    }
    return labels;
  }
}
