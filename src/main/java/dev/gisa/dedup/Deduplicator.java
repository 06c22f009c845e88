package dev.gisa.dedup;

import dev.gisa.text.OffsetMap;
import dev.gisa.text.Sentence;
import dev.gisa.text.SentenceSplitter;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts later copies of runs of whole sentences: of {@code 가나다. 라마바.\n가나다. 라마바.} the second line
 * goes.
 *
 * <p>Two sentences are copies if their characters are the same but for white space and the shape of
 * quotation marks. From left to right, a sentence that an earlier one is a copy of starts a run,
 * which goes on, both ways, as long as the sentences after the one and after the other are copies.
 * The run is cut if it has at least {@code minChars} characters besides white space; so an
 * interview's 네. and a refrain stay.
 *
 * <p>Linear in the text: a key is made and looked up once for each sentence, and a run that is too
 * short to be cut ends within {@code minChars} characters.
 *
 * <p>Known weakness: a copy that does not begin or end where a sentence does is not found.
 */
public final class Deduplicator {
  private final int minChars;

  /**
   * With a shortest repeat.
   *
   * @param minChars in characters other than white space, at least 1
   */
  public Deduplicator(int minChars) {
    if (minChars < 1) {
      throw new IllegalArgumentException("minChars is less than 1");
    }
    this.minChars = minChars;
  }

  /** The sentences {@code [first, end)}, copies of those that start with {@code kept}. */
  private record Run(int first, int end, int kept) {}

  /** Cuts the repeats of a text in the normal form of {@link dev.gisa.text.SourceText}. */
  public Deduplicated remove(String text) {
    List<Span> sentences =
        SentenceSplitter.splitUnbounded(text).stream().map(Sentence::span).toList();
    List<String> keys = sentences.stream().map(span -> key(span.of(text))).toList();
    List<Repeat> repeats = new ArrayList<>();
    List<Run> runs = runs(keys);
    for (int i = 0; i < runs.size(); ) {
      int end = i + 1;
      while (end < runs.size() && runs.get(end).first() == runs.get(end - 1).end()) {
        end++;
      }
      addBlock(runs.subList(i, end), text, sentences, repeats);
      i = end;
    }
    return cut(text, repeats);
  }

  private List<Run> runs(List<String> keys) {
    Map<String, Integer> firstIndex = new HashMap<>();
    boolean[] cut = new boolean[keys.size()];
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < keys.size(); ) {
      Integer kept = firstIndex.putIfAbsent(keys.get(i), i);
      Run run = kept == null ? new Run(i, i, i) : run(keys, i, kept, cut);
      if (kept != null && length(keys, run) >= minChars) {
        Arrays.fill(cut, run.first(), run.end(), true);
        runs.add(run);
        i = run.end();
      } else {
        i++;
      }
    }
    return runs;
  }

  private static Run run(List<String> keys, int at, int kept, boolean[] cut) {
    int end = at + 1;
    int keptEnd = kept + 1;
    while (end < keys.size()
        && keptEnd < at
        && !cut[keptEnd]
        && keys.get(end).equals(keys.get(keptEnd))) {
      end++;
      keptEnd++;
    }
    int first = at;
    int keptFirst = kept;
    while (keptFirst > 0
        && first - 1 >= keptEnd
        && !cut[first - 1]
        && !cut[keptFirst - 1]
        && keys.get(first - 1).equals(keys.get(keptFirst - 1))) {
      first--;
      keptFirst--;
    }
    return new Run(first, end, keptFirst);
  }

  private static int length(List<String> keys, Run run) {
    return keys.subList(run.first(), run.end()).stream().mapToInt(String::length).sum();
  }

  private static String key(String sentence) {
    StringBuilder key = new StringBuilder(sentence.length());
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (!SentenceSplitter.isWhite(c)) {
        key.append(foldQuote(c));
      }
    }
    return key.toString();
  }

  private static char foldQuote(char c) {
    return switch (c) {
      case '“', '”', '„', '‟', '＂' -> '"';
      case '‘', '’', '‚', '‛', '＇' -> '\'';
      default -> c;
    };
  }

  /**
   * Adds runs that follow one another. Of the white space before them and after them that with more
   * line breaks stays, so that no line is glued to another; at the end of the text that after
   * stays.
   */
  private static void addBlock(
      List<Run> block, String text, List<Span> sentences, List<Repeat> repeats) {
    int first = block.get(0).first();
    int end = block.get(block.size() - 1).end();
    boolean keepsAfter =
        end == sentences.size()
            || lineBreaks(text, gap(sentences, end)) > lineBreaks(text, gap(sentences, first));
    for (Run run : block) {
      repeats.add(repeat(text, sentences, run, keepsAfter));
    }
  }

  private static Repeat repeat(String text, List<Span> sentences, Run run, boolean keepsAfter) {
    Span content = content(sentences, run.first(), run.end());
    Span kept = content(sentences, run.kept(), run.kept() + run.end() - run.first());
    int before = keepsAfter ? gap(sentences, run.first()).length() : 0;
    int after = keepsAfter ? 0 : gap(sentences, run.end()).length();
    Span cut = new Span(content.start() - before, content.end() + after);
    Span grown = grown(text, kept, before, after);
    return new Repeat(
        Repeat.Kind.EXACT, cut, grown.of(text).equals(cut.of(text)) ? grown : kept, cut.of(text));
  }

  private static Span content(List<Span> sentences, int first, int end) {
    return new Span(sentences.get(first).start(), sentences.get(end - 1).end());
  }

  /** The white space before a sentence that is not the first. */
  private static Span gap(List<Span> sentences, int index) {
    return new Span(sentences.get(index - 1).end(), sentences.get(index).start());
  }

  private static Span grown(String text, Span span, int before, int after) {
    boolean fits = span.start() >= before && span.end() + after <= text.length();
    return fits ? new Span(span.start() - before, span.end() + after) : span;
  }

  private static long lineBreaks(String text, Span span) {
    return span.of(text).chars().filter(c -> c == '\n').count();
  }

  private static Deduplicated cut(String text, List<Repeat> repeats) {
    StringBuilder clean = new StringBuilder(text.length());
    OffsetMap.Builder offsets = new OffsetMap.Builder();
    int at = 0;
    for (Repeat repeat : repeats) {
      keep(text, new Span(at, repeat.source().start()), clean, offsets);
      at = repeat.source().end();
    }
    keep(text, new Span(at, text.length()), clean, offsets);
    return new Deduplicated(clean.toString(), offsets.build(), repeats);
  }

  private static void keep(String text, Span span, StringBuilder clean, OffsetMap.Builder offsets) {
    clean.append(text, span.start(), span.end());
    offsets.add(span.length(), span);
  }
}
