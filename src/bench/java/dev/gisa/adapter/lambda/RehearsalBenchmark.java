package dev.gisa.adapter.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gisa.Gisa;
import dev.gisa.SeedArticle;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The seed article over HTTP after what the function does before a snapshot: the first call, which
 * a restored function would answer with, beside the thirtieth. In one process, without a restore.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Measurement(iterations = 1)
@Fork(
    value = 11,
    jvmArgs = {"-Xmx400m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class RehearsalBenchmark {
  private GisaFunction function;
  private JsonNode event;

  @Setup
  public void rehearse() {
    function = new GisaFunction(Gisa.load(), line -> {});
    function.rehearsal().beforeCheckpoint(null);
    event = Rehearsal.event(SeedArticle.text());
  }

  @Benchmark
  @Warmup(iterations = 0)
  public JsonNode first() {
    return function.annotate(event);
  }

  @Benchmark
  @Warmup(iterations = 29)
  public JsonNode thirtieth() {
    return function.annotate(event);
  }
}
