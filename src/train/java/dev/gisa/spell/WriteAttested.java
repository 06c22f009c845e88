package dev.gisa.spell;

import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.spell.Attested.Kind;
import dev.gisa.tag.KonecCorpus;
import dev.gisa.tag.KonecCorpus.Annotated;
import dev.gisa.text.Hangul;
import dev.gisa.text.Span;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * konec's training sentences, less those that are {@link HeldOut}, → {@code attested.bin}, which
 * {@link Attested} reads. The same sentences give the same bytes.
 */
public final class WriteAttested {
  /** An entry is plain if it is at most once in so many times a name. */
  private static final int PLAIN_TO_NAMES = 3;

  /** What Nori takes for a proper noun is plain only if the corpus often has it as no name. */
  private static final int MIN_PLAIN_NNP = 3;

  /** An ending is attested after a vowel, say, if so many words have it there … */
  private static final int MIN_ENDINGS = 4;

  /** … and at least one in so many of those that have it at all, as konec has slips too. */
  private static final int ENDINGS_TO_ONE = 50;

  private final MorphAnalyzer analyzer = new MorphAnalyzer();
  private final Map<String, Count> words = new TreeMap<>();
  private final Map<String, Integer> endings = new HashMap<>();
  private final Map<Kind, Map<String, Count>> counts = new HashMap<>();

  private WriteAttested() {
    for (Kind kind : Kind.values()) {
      counts.put(kind, new TreeMap<>());
    }
  }

  /** How often something occurs, and how often in the name of a person, organisation or place. */
  private static final class Count {
    int plain;
    int names;
    boolean isProperNoun;

    void add(Count other) {
      plain += other.plain;
      names += other.names;
    }

    boolean isPlain() {
      return plain >= Math.max(isProperNoun ? MIN_PLAIN_NNP : 1, PLAIN_TO_NAMES * names);
    }
  }

  /** Arguments: training file, table to write. */
  public static void main(String[] args) throws IOException {
    WriteAttested writer = new WriteAttested();
    HeldOut.rest(KonecCorpus.read(Path.of(args[0]))).forEach(writer::countWords);
    writer.words.forEach(writer::read);
    byte[] table = writer.table();
    Files.write(Path.of(args[1]), table);
    System.err.printf("%s: %d words, %d bytes%n", args[1], writer.words.size(), table.length);
  }

  private void countWords(Annotated sentence) {
    String text = sentence.text();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf(' ', start) < 0 ? text.length() : text.indexOf(' ', start);
      Span span = new Span(start, end);
      String word = span.of(text).replaceAll("[^\\p{L}\\p{N}]", "");
      if (!word.isEmpty() && word.chars().allMatch(Hangul::isSyllable)) {
        Count count = words.computeIfAbsent(word, w -> new Count());
        boolean isName =
            sentence.chunks().stream()
                .anyMatch(c -> c.label().matches("(PS|OG|LC).*") && c.span().overlaps(span));
        count.plain += isName ? 0 : 1;
        count.names += isName ? 1 : 0;
      }
      start = end + 1;
    }
  }

  private void read(String text, Count count) {
    ReadWord word = ReadWord.of(text, analyzer);
    Set<String> forms = new HashSet<>(Set.of(text));
    if (!word.stem().isEmpty()) {
      forms.add(word.stem());
    }
    for (String form : forms) {
      Count of = of(Kind.FORM, form);
      of.add(count);
      of.isProperNoun |= word.has("NNP");
    }
    word.content().forEach(m -> of(Kind.MORPHEME, word.textOf(m)).add(count));
    if (!word.ending().isEmpty()) {
      of(Kind.ENDING, word.endingInContext()).plain++;
      endings.merge(word.anyEnding(), 1, Integer::sum);
    }
    String padded = Attested.padded(text);
    for (int i = 0; i + 3 <= padded.length(); i++) {
      of(Kind.TRIGRAM, padded.substring(i, i + 3)).plain++;
    }
  }

  private static boolean isUsual(int here, int anywhere) {
    return here >= MIN_ENDINGS && ENDINGS_TO_ONE * here >= anywhere;
  }

  private Count of(Kind kind, String text) {
    return counts.get(kind).computeIfAbsent(text, t -> new Count());
  }

  private byte[] table() {
    // the first character is what the ending follows
    counts
        .get(Kind.ENDING)
        .entrySet()
        .removeIf(e -> !isUsual(e.getValue().plain, endings.get(e.getKey().substring(1))));
    // of two with the same hash the plain one is left
    Map<Integer, Boolean> entries = new TreeMap<>();
    counts.forEach(
        (kind, texts) ->
            texts.forEach(
                (text, count) ->
                    entries.merge(Attested.hash(kind, text), count.isPlain(), Boolean::logicalOr)));
    int[] sizes = new int[1 << Attested.BUCKET_BITS];
    entries.keySet().forEach(hash -> sizes[hash >>> Attested.HASH_BITS - Attested.BUCKET_BITS]++);
    ByteBuffer out = ByteBuffer.allocate(sizes.length + Short.BYTES * entries.size());
    for (int size : sizes) {
      if (size > 0xFF) {
        throw new IllegalStateException("more than a byte can count in one bucket");
      }
      out.put((byte) size);
    }
    entries.forEach((hash, isPlain) -> out.putShort((short) (hash << 1 | (isPlain ? 1 : 0))));
    return out.array();
  }
}
