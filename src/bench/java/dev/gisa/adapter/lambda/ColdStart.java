package dev.gisa.adapter.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Starts {@code target/function.zip} beside a function that does nothing, each as Lambda would, one
 * after the other, and prints how long it is from the start of the process to the answer to the
 * seed article over HTTP; then how long later answers take: {@code ColdStart 15}.
 */
public final class ColdStart {
  private static final Path EVENT = Path.of("infra", "events", "http-v2.json");
  private static final Path EMPTY = Path.of("src", "bench", "empty", "target", "function.zip");
  private static final int WARM_CALLS = 1000;

  private final Path folder;
  private final String event;
  private final Map<String, UnpackedFunction> functions = new LinkedHashMap<>();

  private ColdStart(Path folder) throws IOException {
    this.folder = folder;
    this.event = Files.readString(EVENT);
    functions.put(
        "empty",
        UnpackedFunction.of(EMPTY, folder.resolve("empty"), UnpackedFunction.FUNQYS_HANDLER));
    functions.put(
        "gisa", UnpackedFunction.of(Path.of("target", "function.zip"), folder.resolve("gisa")));
  }

  public static void main(String[] args) throws Exception {
    ColdStart bench = new ColdStart(Files.createTempDirectory("gisa-start"));
    bench.compareStarts(Integer.parseInt(args[0]));
    bench.measureWarm();
  }

  private void compareStarts(int starts) throws Exception {
    Map<String, double[]> times = new LinkedHashMap<>();
    functions.keySet().forEach(name -> times.put(name, new double[starts]));
    for (int i = -1; i < starts; i++) {
      for (String name : functions.keySet()) {
        double millis = millisToFirstAnswer(functions.get(name));
        if (i >= 0) {
          times.get(name)[i] = millis;
        }
      }
    }
    System.out.println("start to first answer (ms)   median    min    max   / empty");
    double base = quantile(times.get("empty"), 0.5);
    times.forEach(
        (name, t) ->
            System.out.printf(
                "%-26s %8.0f %6.0f %6.0f %9.2f%n",
                name, quantile(t, 0.5), quantile(t, 0), quantile(t, 1), quantile(t, 0.5) / base));
  }

  private double millisToFirstAnswer(UnpackedFunction function) throws Exception {
    long began = System.nanoTime();
    try (FunctionProcess process = FunctionProcess.start(function, folder)) {
      answer(process);
      return (System.nanoTime() - began) / 1e6;
    }
  }

  private void measureWarm() throws Exception {
    try (FunctionProcess process = FunctionProcess.start(functions.get("gisa"), folder)) {
      for (int i = 0; i < WARM_CALLS; i++) {
        answer(process);
      }
      double[] times = new double[WARM_CALLS];
      for (int i = 0; i < WARM_CALLS; i++) {
        long began = System.nanoTime();
        answer(process);
        times[i] = (System.nanoTime() - began) / 1e6;
      }
      System.out.printf(
          "warm (ms)   p50 %.2f   p95 %.2f   p99 %.2f   %.0f a second%n",
          quantile(times, 0.5),
          quantile(times, 0.95),
          quantile(times, 0.99),
          1000 * WARM_CALLS / Arrays.stream(times).sum());
      System.out.printf("most memory resident (MB)   %.0f%n", process.peakMegabytes());
    }
  }

  private void answer(FunctionProcess process) throws IOException, InterruptedException {
    LocalRuntimeApi.Answer answer = process.invoke(event);
    if (answer.isError()) {
      throw new AssertionError(answer.body());
    }
  }

  /** Of values in any order; {@code q} is between 0 and 1. */
  private static double quantile(double[] values, double q) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.round(q * (sorted.length - 1))];
  }
}
