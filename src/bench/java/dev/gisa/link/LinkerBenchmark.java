package dev.gisa.link;

import dev.gisa.morph.AnalyzedSentence;
import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.SentenceSplitter;
import dev.gisa.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Linking, without tagging: ten times the text is to take ten times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx6g")
public class LinkerBenchmark {
  /** Long texts with many names. */
  public enum Kind {
    /** The golden articles one after the other, again and again. */
    ARTICLES,
    /**
     * One line: a different person of the same surname, a title and a quotation, again and again.
     */
    NAMESAKES,
    /** One word after another that opens a quotation. */
    OPEN_QUOTATIONS
  }

  @Param public Kind kind;

  @Param({"600000", "6000000"})
  public int bytes;

  private final StringBuilder text = new StringBuilder();
  private final List<ReadMention> mentions = new ArrayList<>();
  private List<AnalyzedSentence> sentences;

  @Setup
  public void write() throws IOException {
    List<GoldenArticle> articles = GoldenArticle.readAll(Path.of("src/test/resources/golden/tune"));
    int characters = bytes / 3;
    for (int i = 0; text.length() < characters; i++) {
      switch (kind) {
        case ARTICLES -> add(articles.get(i % articles.size()));
        case NAMESAKES -> {
          String name = "김" + (char) ('가' + i % 11000) + (char) ('가' + i / 11000 % 11000);
          int start = text.length();
          text.append(name).append(" 위원장은 \"늦었다\"고 말했다. ");
          text.append("김 위원장은 갔다. ");
          mention(EntityType.PERSON, new Span(start, start + name.length()));
        }
        default -> text.append("“가‘나「다 \"라 ");
      }
    }
    sentences =
        AnalyzedSentence.of(
            text.toString(), SentenceSplitter.split(text.toString()), new MorphAnalyzer());
  }

  private void add(GoldenArticle article) {
    int offset = text.length();
    text.append(article.text()).append('\n');
    for (ReadMention read : article.asTagged()) {
      Span span = read.mention().span();
      mention(read.mention().type(), new Span(offset + span.start(), offset + span.end()));
    }
  }

  private void mention(EntityType type, Span span) {
    Mention mention = new Mention(type, span, text.substring(span.start(), span.end()), 1);
    mentions.add(new ReadMention(mention, Optional.empty()));
  }

  @Benchmark
  public Linked link() {
    return Linker.link(text.toString(), sentences, mentions, List.of(), "");
  }
}
