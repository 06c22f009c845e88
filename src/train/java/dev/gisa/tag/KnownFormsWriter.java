package dev.gisa.tag;

import dev.gisa.tag.KonecCorpus.Annotated;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Annotated sentences → what {@link KnownForms} reads. */
final class KnownFormsWriter {
  private final Map<Integer, int[]> mentions = new TreeMap<>();
  private final Map<Integer, Integer> occurrences = new HashMap<>();

  private KnownFormsWriter() {}

  static byte[] write(List<Annotated> sentences) {
    KnownFormsWriter writer = new KnownFormsWriter();
    sentences.forEach(writer::countMentions);
    sentences.forEach(writer::countOccurrences);
    return writer.bytes();
  }

  private static int[] folded(Annotated sentence) {
    return sentence.text().chars().map(c -> CharacterKind.fold((char) c)).toArray();
  }

  private void countMentions(Annotated sentence) {
    int[] chars = folded(sentence);
    for (BioCodec.Chunk chunk : sentence.classes()) {
      mentions
          .computeIfAbsent(KnownForms.hash(chars, chunk.span()), f -> new int[BioCodec.CLASSES])[
          chunk.tagClass().ordinal()]++;
    }
  }

  /** A form occurs where a word begins; where a word ends Korean does not show. */
  private void countOccurrences(Annotated sentence) {
    int[] chars = folded(sentence);
    for (int start = 0; start < chars.length; start++) {
      if (start > 0 && Character.isLetterOrDigit(chars[start - 1])) {
        continue;
      }
      int form = 0;
      for (int t = start; t < Math.min(chars.length, start + KnownForms.LONGEST); t++) {
        form = KnownForms.hash(form, chars[t]);
        if (mentions.containsKey(form)) {
          occurrences.merge(form, 1, Integer::sum);
        }
      }
    }
  }

  private byte[] bytes() {
    int lines = 0;
    for (int[] counts : mentions.values()) {
      lines += (int) IntStream.of(counts).filter(n -> n > 0).count();
    }
    ByteBuffer out = ByteBuffer.allocate(4 + lines * KnownForms.LINE_BYTES).putInt(lines);
    mentions.forEach((form, counts) -> put(out, form, counts));
    return out.array();
  }

  private void put(ByteBuffer out, int form, int[] counts) {
    IntStream.range(0, counts.length)
        .boxed()
        .filter(c -> counts[c] > 0)
        .sorted(Comparator.comparing((Integer c) -> -counts[c]).thenComparing(c -> c))
        .forEach(
            c ->
                out.putInt(form)
                    .put(c.byteValue())
                    .putChar(saturated(counts[c]))
                    .putChar(saturated(occurrences.getOrDefault(form, 0))));
  }

  private static char saturated(int count) {
    return (char) Math.min(KnownForms.MAX_COUNT, count);
  }
}
