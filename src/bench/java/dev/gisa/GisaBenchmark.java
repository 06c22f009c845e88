package dev.gisa;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gisa.json.ArticleRequest;
import dev.gisa.json.Json;
import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.text.Sentence;
import dev.gisa.text.SentenceSplitter;
import java.util.List;
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

/** A request's JSON → its result's, beside Nori's tokenisation of the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class GisaBenchmark {
  @Param public ArticleKind kind;

  private final Gisa gisa = Gisa.load();
  private final MorphAnalyzer analyzer = new MorphAnalyzer();
  private String text;
  private List<Sentence> sentences;
  private String request;

  @Setup
  public void read() {
    text = kind.text();
    sentences = SentenceSplitter.split(text);
    request = JsonNodeFactory.instance.objectNode().put("text", text).toString();
  }

  @Benchmark
  public String gisa() {
    ArticleRequest article = ArticleRequest.of(Json.parse(request));
    AnnotatedArticle annotated = gisa.annotate(article.article(), article.options());
    return Json.compact(Json.result(annotated, article.offsets()));
  }

  @Benchmark
  public int nori() {
    int count = 0;
    for (Sentence sentence : sentences) {
      count += analyzer.analyze(sentence.span().of(text)).size();
    }
    return count;
  }
}
