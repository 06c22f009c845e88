package dev.gisa.tag;

import dev.gisa.SeedArticle;
import dev.gisa.morph.AnalyzedSentence;
import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.morph.Morpheme;
import dev.gisa.text.Mention;
import dev.gisa.text.SentenceSplitter;
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

/** An ordinary article: the tagger's parts beside Nori's tokenisation of the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class TaggerBenchmark {
  private final String text = SeedArticle.text();
  private final MorphAnalyzer analyzer = new MorphAnalyzer();
  private final List<AnalyzedSentence> sentences =
      AnalyzedSentence.of(text, SentenceSplitter.split(text), analyzer);
  private final List<Analyzed> analyzed =
      sentences.stream()
          .map(s -> new Analyzed(s.sentence().span().of(text), s.morphemes()))
          .toList();
  private final Tagger tagger = Tagger.load();
  private final Features features = tagger.newFeatures();
  private final Decoder decoder = tagger.newDecoder();

  private record Analyzed(String text, List<Morpheme> morphemes) {}

  /** Nori over the sentences, as the tagger calls it. */
  @Benchmark
  public int nori() {
    int count = 0;
    for (Analyzed sentence : analyzed) {
      count += analyzer.analyze(sentence.text()).size();
    }
    return count;
  }

  @Benchmark
  public int features() {
    int sum = 0;
    for (Analyzed sentence : analyzed) {
      features.read(sentence.text(), sentence.morphemes());
      for (int t = 0; t < features.length(); t++) {
        sum += features.at(t)[0];
      }
    }
    return sum;
  }

  @Benchmark
  public int featuresAndDecoding() {
    int count = 0;
    for (Analyzed s : analyzed) {
      count += tagger.chunks(s.text(), s.morphemes(), decoder).size();
    }
    return count;
  }

  /** All but Nori: features, decoding, probabilities, and what mentions say of each other. */
  @Benchmark
  public List<Mention> tagging() {
    return tagger.tag(text, sentences).mentions();
  }

  /** Reading the model. */
  @Benchmark
  public Tagger loading() {
    return Tagger.load();
  }
}
