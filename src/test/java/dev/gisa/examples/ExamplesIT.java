package dev.gisa.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gisa.Gisa;
import dev.gisa.adapter.gateway.LocalGateway;
import dev.gisa.adapter.lambda.GisaFunction;
import dev.gisa.json.Json;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file in {@code examples/} as its README runs it. */
class ExamplesIT {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String SEED = "seeds/figures.txt";
  private static final String PUBLISHED = "2026-11-20";

  private static LocalGateway gateway;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    gateway = LocalGateway.start(0, new GisaFunction(Gisa.load(), line -> {})::annotate);
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @Test
  void curl() throws Exception {
    assumeTrue(isInstalled("curl"), "no curl here");

    assertThat(Json.parse(run(0, "examples/curl.sh", SEED)).path("entities")).isNotEmpty();
  }

  @Test
  void python() throws Exception {
    assumeTrue(isInstalled("python3"), "no python3 here");

    assertThat(run(0, "python3", "examples/annotate.py", SEED, PUBLISHED))
        .contains("ORGANIZATION 한빛소재 null\n", "DATE 19일 {\"timex\": \"2026-11-19\"}\n")
        .contains("도새벽: 내년 하반기부터");
    assertThat(run(1, "python3", "examples/annotate.py", SEED, "soon")).contains("ISO 8601");
  }

  @Test
  void java_over_http() throws Exception {
    String json = run(0, JAVA, "examples/OverHttp.java", SEED, PUBLISHED);

    assertThat(Json.parse(json).path("publishedAt").asText()).isEqualTo(PUBLISHED);
    assertThat(run(1, JAVA, "examples/OverHttp.java", SEED, "soon")).contains("ISO 8601");
  }

  @Test
  void the_library_needs_nothing_but_nori() throws Exception {
    String classPath;
    try (Stream<Path> jars = Files.list(Path.of("target", "lib"))) {
      classPath =
          Stream.concat(
                  Stream.of("target/gisa.jar"),
                  jars.map(Path::toString).filter(jar -> jar.contains("lucene")))
              .collect(Collectors.joining(File.pathSeparator));
    }

    assertThat(run(0, JAVA, "-cp", classPath, "examples/Embedded.java", SEED, PUBLISHED))
        .contains("ORGANIZATION 한빛소재 Optional.empty\n", "currency=KRW")
        .contains("도새벽: 내년 하반기부터");
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(place -> new File(place, program).canExecute());
  }

  /** What a command prints, to either stream. */
  private String run(int exitCode, String... command) throws Exception {
    Path output = folder.resolve("output");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("GISA_URL", gateway.address().toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectOutput(output.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(output, UTF_8)).isEqualTo(exitCode);
    return Files.readString(output, UTF_8);
  }
}
