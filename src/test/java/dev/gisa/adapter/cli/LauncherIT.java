package dev.gisa.adapter.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./gisa} as users run it, on what this build has just packaged. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherIT {
  private static final Path LAUNCHER = Path.of("gisa").toAbsolutePath();
  private static final String SEED = "000_07ab5cf0cb3b080e.txt";

  @TempDir Path folder;

  private record Result(int exitCode, String out, String err) {}

  @BeforeEach
  void copyTheSeed() throws Exception {
    Files.copy(Path.of("seeds", SEED), folder.resolve(SEED));
  }

  @Test
  void the_seed_article_is_annotated_from_the_folder_it_lies_in() throws Exception {
    Result result = run(LAUNCHER, "--published", "2023-06-11", SEED);

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.err()).isEmpty();
    JsonNode json = new ObjectMapper().readTree(result.out());
    assertThat(json.path("id").asText()).isEqualTo(SEED);
    assertThat(json.path("repeats")).isNotEmpty();
    assertThat(json.path("entities"))
        .extracting(entity -> entity.path("name").asText())
        .contains("샘 올트먼", "윤석열", "오픈AI");
  }

  @Test
  void a_folder_is_annotated_as_its_files_are() throws Exception {
    Path news = Files.createDirectory(folder.resolve("news"));
    Path file = Files.copy(folder.resolve(SEED), news.resolve(SEED));

    Result ofFile = run(LAUNCHER, "--format", "ndjson", file.toString());
    Result ofFolder = run(LAUNCHER, "--format", "ndjson", news.toString());

    assertThat(ofFolder).isEqualTo(ofFile);
    assertThat(ofFolder.out().lines()).hasSize(1);
  }

  @Test
  void it_works_through_a_symbolic_link() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("linked"), LAUNCHER);
    assertThat(run(link, "--version").out()).startsWith("gisa ");
  }

  @Test
  void korean_file_names_are_understood_in_any_locale() throws Exception {
    // through a script, as this JVM may not be able to write the name itself
    String script = "mv %s 기사.txt && exec %s --format ndjson 기사.txt".formatted(SEED, LAUNCHER);
    Path file = Files.writeString(folder.resolve("script"), script);

    Result result = run(Path.of("/bin/sh"), file.toString());

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out()).contains("\"id\":\"기사.txt\"");
  }

  @Test
  void the_exit_code_is_the_programs() throws Exception {
    assertThat(run(LAUNCHER, "--unknown").exitCode()).isEqualTo(2);
  }

  @Test
  void it_serves_http_until_it_is_stopped() throws Exception {
    Process process =
        new ProcessBuilder(LAUNCHER.toString(), "serve", "--port", "0")
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader err = process.errorReader(UTF_8)) {
      String line = err.readLine();
      assertThat(line).contains("http://localhost:");
      URI address = URI.create(line.replaceFirst(".*(http://localhost:\\d+).*", "$1"));

      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(address.resolve("/articles"))
                      .header("content-type", "text/plain")
                      .POST(HttpRequest.BodyPublishers.ofFile(folder.resolve(SEED)))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(new ObjectMapper().readTree(response.body()).path("repeats")).hasSize(2);
      assertThat(new ObjectMapper().readTree(err.readLine()).path("route").asText())
          .isEqualTo("POST /articles");
    } finally {
      process.destroy();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ended in time").isTrue();
    }
  }

  /** Runs in the temporary folder, with no locale set. */
  private Result run(Path program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    File out = folder.resolve("out").toFile();
    File err = folder.resolve("err").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out)
            .redirectError(err);
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    Process process = builder.start();
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("ended in time").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Result(
        process.exitValue(),
        Files.readString(out.toPath(), UTF_8),
        Files.readString(err.toPath(), UTF_8));
  }
}
