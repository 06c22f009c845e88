package dev.gisa.adapter.lambda;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A function running in its own JVM as on Lambda, under a {@link LocalRuntimeApi}. */
final class FunctionProcess implements AutoCloseable {
  private static final Path ZIP = Path.of("target", "function.zip");
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String LOG = "function.log";
  private static final String CLASSES = "classes.log";

  private final LocalRuntimeApi runtimeApi;
  private final Process process;
  private final Path folder;

  private FunctionProcess(LocalRuntimeApi runtimeApi, Process process, Path folder) {
    this.runtimeApi = runtimeApi;
    this.process = process;
    this.folder = folder;
    process
        .onExit()
        .thenAccept(
            p -> runtimeApi.breakDown("the function's process ended with " + p.exitValue()));
  }

  /** Unpacks {@code target/function.zip} into a folder and starts it there. */
  static FunctionProcess start(Path folder) throws IOException {
    return start(folder, Map.of());
  }

  /** The same, taking uploads from a store and writing their results to its bucket "output". */
  static FunctionProcess start(Path folder, URI s3) throws IOException {
    return start(
        folder,
        Map.of(
            "OUTPUT_BUCKET", "output",
            "OUTPUT_PREFIX", "annotated/",
            "AWS_ENDPOINT_URL_S3", s3.toString(),
            "AWS_ACCESS_KEY_ID", "AKIANOBODY",
            "AWS_SECRET_ACCESS_KEY", "unsaid-key"));
  }

  private static FunctionProcess start(Path folder, Map<String, String> settings)
      throws IOException {
    String classLog = "-Xlog:class+load:file=" + folder.resolve(CLASSES);
    UnpackedFunction function = UnpackedFunction.of(ZIP, folder.resolve("task"));
    return start(function.with(classLog), folder, settings);
  }

  /**
   * Starts a function whose files are there.
   *
   * @param folder for its log
   */
  static FunctionProcess start(DeployedFunction function, Path folder) throws IOException {
    return start(function, folder, Map.of());
  }

  /**
   * The same.
   *
   * @param settings for the environment
   */
  static FunctionProcess start(DeployedFunction function, Path folder, Map<String, String> settings)
      throws IOException {
    LocalRuntimeApi runtimeApi = LocalRuntimeApi.start();
    Process process =
        function
            .process(runtimeApi, settings)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(LOG).toFile())
            .start();
    return new FunctionProcess(runtimeApi, process, folder);
  }

  /** The function's answer to one event; a failure to answer carries the function's log. */
  LocalRuntimeApi.Answer invoke(String event) throws IOException, InterruptedException {
    return invoke(event, LocalRuntimeApi.FUNCTION_TIMEOUT);
  }

  /** The same, where the function has so much time. */
  LocalRuntimeApi.Answer invoke(String event, Duration timeout)
      throws IOException, InterruptedException {
    try {
      return runtimeApi.invoke(event, timeout, PATIENCE);
    } catch (IllegalStateException | TimeoutException e) {
      throw new AssertionError("no answer from the function; its log:\n" + log(), e);
    }
  }

  long pid() {
    return process.pid();
  }

  /** How much memory is resident. */
  double residentMegabytes() throws IOException {
    return status("VmRSS") / 1e3;
  }

  /** How much memory was resident at most. */
  double peakMegabytes() throws IOException {
    return status("VmHWM") / 1e3;
  }

  private long status(String name) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc", "" + process.pid(), "status"))) {
      String line = lines.filter(l -> l.startsWith(name + ":")).findFirst().orElseThrow();
      return Long.parseLong(line.replaceAll("\\D", ""));
    }
  }

  /** What the function has printed. */
  String log() throws IOException {
    return Files.readString(folder.resolve(LOG));
  }

  /** Whether it has loaded a class; known of {@code target/function.zip} only. */
  boolean hasLoaded(String className) throws IOException {
    Path classes = folder.resolve(CLASSES);
    if (!Files.exists(classes)) {
      return false;
    }
    try (Stream<String> lines = Files.lines(classes)) {
      return lines.anyMatch(line -> line.contains("] " + className + " "));
    }
  }

  /** Lets the JVM end as it does when Lambda shuts a process down. */
  void end() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("the function does not end");
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor(10, TimeUnit.SECONDS);
    runtimeApi.close();
  }
}
