package dev.gisa.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.morph.Morpheme;
import dev.gisa.tag.KonecCorpus;
import dev.gisa.tag.KonecCorpus.Annotated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * konec's training sentences of news → {@code nouns.tsv}: the number of sentences, then in how many
 * of them each noun stands, two or more. See README, "Train the tagger".
 */
public final class CountNouns {
  private static final int LEAST = 2;

  private CountNouns() {}

  /** Arguments: training file, table to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("two files are needed, not " + args.length);
    }
    List<Annotated> news =
        KonecCorpus.read(Path.of(args[0])).stream().filter(Annotated::isNews).toList();
    MorphAnalyzer analyzer = new MorphAnalyzer();
    Map<String, Integer> counts = new TreeMap<>();
    for (Annotated sentence : news) {
      Set<String> nouns = new HashSet<>();
      for (Morpheme morpheme : analyzer.analyze(sentence.text())) {
        if (Keywords.isNoun(morpheme)) {
          nouns.add(morpheme.span().of(sentence.text()));
        }
      }
      nouns.forEach(noun -> counts.merge(noun, 1, Integer::sum));
    }
    StringBuilder table = new StringBuilder().append(news.size()).append('\n');
    counts.forEach(
        (noun, count) -> {
          if (count >= LEAST) {
            table.append(noun).append('\t').append(count).append('\n');
          }
        });
    Files.writeString(Path.of(args[1]), table, UTF_8);
  }
}
