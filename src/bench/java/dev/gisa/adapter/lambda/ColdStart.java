package dev.gisa.adapter.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts {@code target/function.zip} beside a function that does nothing, as Lambda would, both
 * with an archive of their classes, gisa's as its image has it, and Nori alone, one after the
 * other, and prints how long it is from the start of the process to the answer to the seed article
 * over HTTP, or to the number of its tokens; then how long later answers take: {@code ColdStart
 * 15}.
 */
public final class ColdStart {
  private static final Path EVENT = Path.of("infra", "events", "http-v2.json");
  private static final Path EMPTY = Path.of("src", "bench", "empty", "target", "function.zip");
  private static final int WARM_CALLS = 1000;

  private final Path folder;
  private final String event;
  private final UnpackedFunction gisa;
  private final Map<String, Start> starts = new LinkedHashMap<>();

  private interface Start {
    void andAnswer() throws Exception;
  }

  private ColdStart(Path folder) throws Exception {
    this.folder = folder;
    this.event = Files.readString(EVENT);
    UnpackedFunction empty =
        UnpackedFunction.of(EMPTY, folder.resolve("empty"), UnpackedFunction.FUNQYS_HANDLER);
    this.gisa = UnpackedFunction.of(Path.of("target", "function.zip"), folder.resolve("gisa"));
    UnpackedFunction archivedEmpty = ArchivedFunction.of(empty, event);
    ImageFunction image = ImageFunction.copiedTo(folder.resolve("image")).archived();
    starts.put("empty", () -> answerOf(empty));
    starts.put("gisa", () -> answerOf(gisa));
    starts.put("empty, archived", () -> answerOf(archivedEmpty));
    starts.put("gisa, image", () -> answerOf(image));
    starts.put("Nori, no function", this::tokensOfNori);
  }

  public static void main(String[] args) throws Exception {
    ColdStart bench = new ColdStart(Files.createTempDirectory("gisa-start"));
    bench.compareStarts(Integer.parseInt(args[0]));
    bench.measureWarm();
  }

  private void compareStarts(int count) throws Exception {
    Map<String, double[]> times = new LinkedHashMap<>();
    starts.keySet().forEach(name -> times.put(name, new double[count]));
    for (int i = -1; i < count; i++) {
      for (String name : starts.keySet()) {
        long began = System.nanoTime();
        starts.get(name).andAnswer();
        if (i >= 0) {
          times.get(name)[i] = (System.nanoTime() - began) / 1e6;
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

  private void answerOf(DeployedFunction function) throws Exception {
    try (FunctionProcess process = FunctionProcess.start(function, folder)) {
      answer(process);
    }
  }

  private void tokensOfNori() throws Exception {
    String classPath =
        UnpackedFunction.classPath(path -> path.contains("lucene") || path.endsWith("classes"));
    List<String> command =
        UnpackedFunction.java(List.of("-cp", classPath, NoriAlone.class.getName()));
    Process process = new ProcessBuilder(command).start();
    if (process.inputReader().readLine() == null) {
      throw new AssertionError(new String(process.getErrorStream().readAllBytes()));
    }
    process.destroyForcibly();
  }

  private void measureWarm() throws Exception {
    try (FunctionProcess process = FunctionProcess.start(gisa, folder)) {
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
