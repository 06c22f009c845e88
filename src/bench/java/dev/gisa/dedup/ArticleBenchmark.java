package dev.gisa.dedup;

import dev.gisa.SeedArticle;
import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.morph.Morpheme;
import dev.gisa.spell.Slips;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An ordinary article: deduplication beside Nori's tokenisation of the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ArticleBenchmark {
  private final String text = SeedArticle.text();
  private final MorphAnalyzer analyzer = new MorphAnalyzer();
  private final Deduplicator near = Deduplicator.near(30, new Slips(new MorphAnalyzer())::isSlip);
  private final Deduplicator exact = Deduplicator.exact(30);

  @Benchmark
  public Deduplicated exactRepeats() {
    return exact.remove(text);
  }

  @Benchmark
  public Deduplicated nearRepeats() {
    return near.remove(text);
  }

  @Benchmark
  public Fingerprint fingerprint() {
    return Fingerprint.of(text);
  }

  @Benchmark
  public List<Morpheme> nori() {
    return analyzer.analyze(text);
  }
}
