package dev.gisa.adapter.lambda;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * {@code target/function.zip} unpacked and running in its own JVM as on Lambda, under the AWS
 * runtime interface client and a {@link LocalRuntimeApi}.
 *
 * <p>Known difference: Lambda loads the function with a class loader of its own; here function and
 * client share one class path, the function's jars first. The client's native part is for Linux.
 */
final class FunctionProcess implements AutoCloseable {
  private static final Path ZIP = Path.of("target", "function.zip");
  private static final String HANDLER = "io.quarkus.funqy.lambda.FunqyStreamHandler::handleRequest";
  private static final Pattern CLIENT_JAR = Pattern.compile("(aws-lambda-java-|utils-lite-).*");
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final LocalRuntimeApi runtimeApi;
  private final Process process;
  private final Path log;
  private final Path classes;

  private FunctionProcess(LocalRuntimeApi runtimeApi, Process process, Path log, Path classes) {
    this.runtimeApi = runtimeApi;
    this.process = process;
    this.log = log;
    this.classes = classes;
    process
        .onExit()
        .thenAccept(
            p -> runtimeApi.breakDown("the function's process ended with " + p.exitValue()));
  }

  /** Unpacks the zip into {@code folder} and starts it there. */
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
    Path task = Files.createDirectory(folder.resolve("task"));
    unzip(ZIP, task);
    Path log = folder.resolve("function.log");
    LocalRuntimeApi runtimeApi = LocalRuntimeApi.start();
    ProcessBuilder builder =
        new ProcessBuilder(command(task))
            .directory(task.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment(runtimeApi, task));
    builder.environment().putAll(settings);
    return new FunctionProcess(runtimeApi, builder.start(), log, classes(task));
  }

  /** The function's answer to one event; a failure to answer carries the function's log. */
  LocalRuntimeApi.Answer invoke(String event) throws IOException, InterruptedException {
    try {
      return runtimeApi.invoke(event, PATIENCE);
    } catch (IllegalStateException | TimeoutException e) {
      throw new AssertionError("no answer from the function; its log:\n" + log(), e);
    }
  }

  long pid() {
    return process.pid();
  }

  /** What the function has printed. */
  String log() throws IOException {
    return Files.readString(log);
  }

  /** Whether it has loaded a class. */
  boolean hasLoaded(String className) throws IOException {
    try (Stream<String> lines = Files.lines(classes)) {
      return lines.anyMatch(line -> line.contains("] " + className + " "));
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor(10, TimeUnit.SECONDS);
    runtimeApi.close();
  }

  private static void unzip(Path zip, Path folder) throws IOException {
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(file)) {
      for (ZipEntry entry; (entry = entries.getNextEntry()) != null; ) {
        Path target = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(entries, target);
        }
      }
    }
  }

  private static Path classes(Path task) {
    return task.resolveSibling("classes.log");
  }

  private static List<String> command(Path task) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath =
        String.join(File.pathSeparator, task.toString(), task + "/lib/*", runtimeInterfaceClient());
    return List.of(
        java,
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xlog:class+load:file=" + classes(task),
        "-cp",
        classPath,
        "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
        HANDLER);
  }

  /** The client and what it needs, from this test's own class path. */
  private static String runtimeInterfaceClient() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(jar -> CLIENT_JAR.matcher(Path.of(jar).getFileName().toString()).matches())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Map<String, String> environment(LocalRuntimeApi runtimeApi, Path task) {
    return Map.of(
        "AWS_LAMBDA_RUNTIME_API", runtimeApi.address(),
        "AWS_LAMBDA_FUNCTION_NAME", "gisa",
        "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
        "AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/gisa",
        "AWS_LAMBDA_LOG_STREAM_NAME", "local",
        "AWS_REGION", "ap-northeast-2",
        "LAMBDA_TASK_ROOT", task.toString(),
        "LANG", "en_US.UTF-8",
        "TZ", ":UTC");
  }
}
