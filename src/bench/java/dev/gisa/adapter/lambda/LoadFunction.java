package dev.gisa.adapter.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gisa.adapter.s3.S3Server;
import dev.gisa.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends mixed events to {@code target/function.zip} in one process, and prints after each tenth of
 * them how much of the heap is in use after a full collection: {@code LoadFunction 10000
 * src/test/resources/golden/tune}.
 *
 * <p>Fails at the first answer that is not the one which its kind of event asks for.
 */
public final class LoadFunction {
  private static final int ROUNDS = 10;
  private static final int SEED = 20261125;
  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

  private final FunctionProcess function;
  private final LoadEvents events;
  private final Random random = new Random(SEED);
  private final Map<LoadEvents.Kind, Integer> sent = new EnumMap<>(LoadEvents.Kind.class);

  private LoadFunction(FunctionProcess function, LoadEvents events) {
    this.function = function;
    this.events = events;
  }

  public static void main(String[] args) throws Exception {
    int total = Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("gisa-load");
    try (S3Server s3 = S3Server.start();
        FunctionProcess function = FunctionProcess.start(folder, s3.endpoint())) {
      LoadEvents events = LoadEvents.of(Path.of(args[1]), new LoadUploads(s3));
      new LoadFunction(function, events).run(total);
    }
  }

  private void run(int total) throws Exception {
    System.out.println("events  seconds  heap in use (MB)  resident (MB)");
    long began = System.nanoTime();
    for (int i = 1; i <= total; i++) {
      send();
      if (i % Math.max(1, total / ROUNDS) == 0) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        System.out.printf(
            "%6d %8d %17.1f %14.1f%n", i, seconds, heapInUse(), function.residentMegabytes());
      }
    }
    System.out.println(sent);
    System.out.println("lines of the log with an error: " + errors());
  }

  private void send() throws IOException, InterruptedException {
    LoadEvents.Kind kind =
        LoadEvents.Kind.values()[random.nextInt(LoadEvents.Kind.values().length)];
    String event = events.event(kind, random);
    LocalRuntimeApi.Answer answer = function.invoke(event);
    if (!kind.isAnsweredBy(answer)) {
      throw new AssertionError("unexpected answer to an event of the kind " + kind);
    }
    sent.merge(kind, 1, Integer::sum);
  }

  /** What a histogram of the heap, which collects first, adds up to. */
  private double heapInUse() throws IOException, InterruptedException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process process =
        new ProcessBuilder(jcmd.toString(), String.valueOf(function.pid()), "GC.class_histogram")
            .start();
    Matcher total = TOTAL.matcher(new String(process.getInputStream().readAllBytes()));
    process.waitFor();
    if (!total.find()) {
      throw new IllegalStateException("jcmd gives no total");
    }
    return Long.parseLong(total.group(1)) / 1e6;
  }

  private long errors() throws IOException {
    return function.log().lines().filter(l -> !isFine(l)).count();
  }

  private static boolean isFine(String line) {
    if (!line.startsWith("{")) {
      return !line.contains("ERROR");
    }
    JsonNode logged = Json.parse(line);
    return !logged.path("level").asText().equals("ERROR");
  }
}
