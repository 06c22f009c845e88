package dev.gisa.adapter.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT = "김성훈 업스테이지 대표는 11일 서울에서 1억 달러를 투자한다고 밝혔다.";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void forgetTheTerminal() {
    System.clearProperty("gisa.progress");
  }

  @Test
  void a_file_gives_one_object_with_its_path_as_id() throws IOException {
    String file = file("a.txt", TEXT);

    assertThat(gisa(file)).isZero();

    assertThat(json().path("id").asText()).isEqualTo(file);
    assertThat(json().path("text").asText()).isEqualTo(TEXT);
    assertThat(messages()).isEmpty();
  }

  @Test
  void without_a_file_standard_input_is_read_and_there_is_no_id() throws IOException {
    assertThat(gisaReading(TEXT)).isZero();

    assertThat(json().path("text").asText()).isEqualTo(TEXT);
    assertThat(json().has("id")).isFalse();
  }

  @Test
  void a_hyphen_stands_for_standard_input_among_files() throws IOException {
    String file = file("a.txt", TEXT);

    assertThat(gisaReading("한국은 좋다.", file, "-")).isZero();

    assertThat(json()).extracting(a -> a.path("text").asText()).containsExactly(TEXT, "한국은 좋다.");
  }

  @Test
  void a_folder_gives_an_array_of_its_files_sorted_and_without_hidden_ones() throws IOException {
    file("b.txt", TEXT);
    file("a/z.txt", TEXT);
    file(".hidden", TEXT);
    file(".git/config", TEXT);

    assertThat(gisa(folder.toString())).isZero();

    assertThat(ids(json()))
        .containsExactly(folder.resolve("a/z.txt").toString(), folder.resolve("b.txt").toString());
  }

  @Test
  void an_empty_folder_gives_an_empty_array() throws IOException {
    assertThat(gisa(folder.toString())).isZero();
    assertThat(json()).isEqualTo(JSON.createArrayNode());
  }

  @Test
  void ndjson_is_one_object_a_line() throws IOException {
    assertThat(gisa("--format", "ndjson", file("a.txt", TEXT), file("b.txt", TEXT))).isZero();

    List<String> lines = results().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(JSON.readTree(lines.get(1)).path("id").asText()).endsWith("b.txt");
  }

  @Test
  void text_shows_the_clean_text_and_a_line_for_each_entity() {
    assertThat(gisaReading(TEXT, "--format", "text", "--published", "2023-06-11")).isZero();

    assertThat(results())
        .startsWith(TEXT + "\n\n")
        .contains("PERSON        김성훈, ")
        .contains("reported      김성훈: ")
        .contains("MONEY         1억 달러 → 100,000,000 USD\n");
  }

  @Test
  void html_is_a_page_with_one_article() throws IOException {
    assertThat(gisaReading(TEXT, "--format", "html")).isZero();

    assertThat(results()).startsWith("<!doctype html>").endsWith("</html>\n");
  }

  @Test
  void html_of_several_articles_is_refused() throws IOException {
    assertThat(gisa("--format", "html", file("a.txt", TEXT), file("b.txt", TEXT))).isEqualTo(2);

    assertThat(results()).isEmpty();
  }

  @Test
  void text_of_several_files_says_which_is_which() throws IOException {
    String a = file("a.txt", TEXT);
    String b = file("b.txt", TEXT);

    assertThat(gisa("--format", "text", a, b)).isZero();

    assertThat(results()).startsWith("==> " + a + " <==\n").contains("\n\n==> " + b + " <==\n");
  }

  @Test
  void korean_windows_files_are_read() throws IOException {
    Path file = folder.resolve("cp949.txt");
    Files.write(file, TEXT.getBytes(Charset.forName("x-windows-949")));

    assertThat(gisa(file.toString())).isZero();
    assertThat(json().path("text").asText()).isEqualTo(TEXT);
  }

  @Test
  void relative_dates_are_read_against_the_day_of_publication() throws IOException {
    assertThat(gisaReading(TEXT, "--published", "2023-06-11")).isZero();
    assertThat(entity("11일").path("value").path("timex").asText()).isEqualTo("2023-06-11");
  }

  @Test
  void offsets_count_the_unit_that_is_asked_for() throws IOException {
    assertThat(gisaReading(TEXT, "--offsets", "utf8")).isZero();

    assertThat(json().path("offsets").asText()).isEqualTo("utf8");
    assertThat(entity("김성훈").path("mentions").path(0).path("span").path(1).asInt()).isEqualTo(9);
  }

  @Test
  void repeats_shorter_than_min_chars_stay() {
    String twice = TEXT + "\n" + TEXT + "\n";

    assertThat(gisaReading(twice, "--format", "text", "--min-chars", "100")).isZero();
    assertThat(results()).startsWith(TEXT + "\n" + TEXT + "\n\n");
  }

  @Test
  void a_failing_input_is_named_and_the_others_are_done() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    Path binary = folder.resolve("binary");
    Files.write(binary, new byte[] {0, 1, 2, 3});
    String fine = file("fine.txt", TEXT);

    assertThat(gisa(missing, binary.toString(), fine)).isEqualTo(1);

    assertThat(ids(json())).containsExactly(fine);
    assertThat(messages().lines())
        .containsExactly(
            "gisa: " + missing + ": no such file or folder",
            "gisa: " + binary + ": binary data, not text");
  }

  @Test
  void one_failing_input_leaves_standard_output_empty() {
    assertThat(gisa(folder.resolve("missing.txt").toString())).isEqualTo(1);
    assertThat(results()).isEmpty();
  }

  @Test
  void wrong_arguments_are_explained_on_standard_error_with_code_2() {
    assertThat(gisa("--format", "xml")).isEqualTo(2);
    assertThat(gisa("--published", "yesterday")).isEqualTo(2);
    assertThat(gisa("--min-chars", "0")).isEqualTo(2);
    assertThat(gisa("--unknown")).isEqualTo(2);

    assertThat(results()).isEmpty();
    assertThat(messages())
        .contains("'yesterday' is no date like 2023-06-11")
        .contains("--unknown")
        .contains("Try: gisa --help");
  }

  @Test
  void help_and_version_go_to_standard_output() {
    assertThat(gisa("--help")).isZero();
    assertThat(gisa("--version")).isZero();
    assertThat(results()).contains("Usage: gisa").contains("--published").contains("\ngisa ");
  }

  @Test
  void a_reader_that_went_away_ends_the_run_without_a_word() throws IOException {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    int code = Main.run(System.in, closed, errorStream(), file("a.txt", TEXT));

    assertThat(code).isEqualTo(141);
    assertThat(messages()).isEmpty();
  }

  @Test
  void progress_is_shown_only_for_many_inputs_on_a_terminal() throws IOException {
    for (int i = 1; i <= 6; i++) {
      file(i + ".txt", "한국은 좋다.");
    }
    gisa(folder.toString());
    assertThat(messages()).isEmpty();

    System.setProperty("gisa.progress", "true");
    gisa(folder.resolve("1.txt").toString());
    assertThat(messages()).isEmpty();

    gisa(folder.toString());
    assertThat(messages()).contains("\r6/6 files, ").endsWith("\r\033[K");
  }

  @Test
  void many_inputs_come_out_in_their_order_whatever_the_number_of_threads() throws IOException {
    for (int i = 100; i < 300; i++) {
      file(i + ".txt", (TEXT + "\n").repeat(i % 7) + i);
    }
    gisa("--threads", "1", folder.toString());
    String alone = results();
    out.reset();

    assertThat(gisa("--threads", "7", folder.toString())).isZero();

    assertThat(results()).isEqualTo(alone);
    assertThat(json()).hasSize(200);
    assertThat(ids(json())).isSorted();
  }

  @Test
  void results_can_go_to_a_file() throws IOException {
    Path results = folder.resolve("results.json");

    assertThat(gisa("--output", results.toString(), file("a.txt", TEXT))).isZero();

    assertThat(results()).isEmpty();
    assertThat(JSON.readTree(results.toFile()).path("text").asText()).isEqualTo(TEXT);
  }

  @Test
  void a_stopped_run_is_resumed_where_it_was_stopped() throws IOException {
    for (int i = 0; i < 9; i++) {
      file("news/" + i + ".txt", TEXT + i);
    }
    String news = folder.resolve("news").toString();
    Path results = folder.resolve("results.ndjson");
    String[] command = {"--format", "ndjson", "--resume", "-o", results.toString(), news};
    assertThat(gisa(command)).isZero();
    byte[] whole = Files.readAllBytes(results);

    for (int stop : new int[] {0, 1, whole.length / 2, whole.length - 1, whole.length}) {
      Files.write(results, Arrays.copyOf(whole, stop));
      assertThat(gisa(command)).isZero();
      assertThat(results).hasBinaryContent(whole);
    }
  }

  @Test
  void the_output_is_no_article_even_where_it_lies_among_them() throws IOException {
    file("a.txt", TEXT);
    String results = folder.resolve("../" + folder.getFileName() + "/b.ndjson").toString();
    String[] command = {"--format", "ndjson", "--resume", "-o", results, folder.toString()};

    assertThat(gisa(command)).isZero();
    assertThat(gisa(command)).isZero();

    assertThat(Files.readAllLines(Path.of(results))).hasSize(1);
  }

  @Test
  void what_failed_is_tried_again_by_a_resumed_run() throws IOException {
    String missing = folder.resolve("a.txt").toString();
    Path results = folder.resolve("results.ndjson");
    String[] command = {"--format", "ndjson", "--resume", "-o", results.toString(), missing};
    assertThat(gisa(command)).isOne();
    assertThat(results).isEmptyFile();

    file("a.txt", TEXT);

    assertThat(gisa(command)).isZero();
    assertThat(Files.readAllLines(results)).hasSize(1);
  }

  @Test
  void a_file_that_holds_no_results_is_not_touched() throws IOException {
    String notes = file("notes.txt", "한 줄\n끝나지 않은");

    assertThat(gisa("--resume", "--format", "ndjson", "-o", notes, file("a.txt", TEXT))).isOne();

    assertThat(Path.of(notes)).hasContent("한 줄\n끝나지 않은");
    assertThat(messages()).contains("notes.txt: not results of --format ndjson");
  }

  @Test
  void only_lines_in_a_file_can_be_resumed() {
    assertThat(gisa("--resume", "--format", "ndjson", "a.txt")).isEqualTo(2);
    assertThat(gisa("--resume", "--output", "b.json", "a.txt")).isEqualTo(2);
    assertThat(gisa("--resume", "--format", "ndjson", "-o", "b", "--clusters", "a")).isEqualTo(2);
    assertThat(gisa("--threads", "0", "a.txt")).isEqualTo(2);
  }

  private int gisa(String... arguments) {
    return gisaReading("", arguments);
  }

  private int gisaReading(String standardInput, String... arguments) {
    ByteArrayInputStream in = new ByteArrayInputStream(standardInput.getBytes(UTF_8));
    return Main.run(in, out, errorStream(), arguments);
  }

  private PrintStream errorStream() {
    return new PrintStream(err, true, UTF_8);
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  @Test
  void clusters_come_after_the_results() throws IOException {
    String first = file("a.txt", TEXT);
    file("b.txt", "내일은 전국이 대체로 맑겠으나 제주도에는 밤부터 비가 내리겠다.");
    String copy = file("c.txt", TEXT + " 끝.");

    assertThat(gisa("--clusters", folder.toString())).isZero();

    assertThat(ids(json().path("results"))).hasSize(3);
    assertThat(json().path("clusters")).hasSize(1);
    assertThat(ids(json().path("clusters").path(0).path("members"))).containsExactly(first, copy);
  }

  @Test
  void clusters_are_the_last_line_of_lines() throws IOException {
    String file = file("a.txt", TEXT);

    assertThat(gisa("--clusters", "--format", "ndjson", file, "no.txt", file)).isOne();

    List<String> lines = results().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(JSON.readTree(lines.get(2)).path("clusters").path(0).path("members").path(1))
        .isEqualTo(
            JSON.readTree(
                "{\"index\":2,\"id\":\"%s\",\"similarity\":1.0,\"inFirst\":1.0,\"ofFirst\":1.0}"
                    .formatted(file)));
  }

  @Test
  void the_text_format_tells_of_near_duplicates_and_differences() throws IOException {
    String file = file("a.txt", TEXT + "\n" + TEXT.replace("1억", "2억"));

    assertThat(gisa("--clusters", "--format", "text", file, file)).isZero();

    assertThat(results()).contains("differs       2억, earlier 1억");
    assertThat(results())
        .endsWith("near-duplicate %s (similarity to %s: 1.0)\n".formatted(file, file));
  }

  @Test
  void furniture_can_be_left_out() throws IOException {
    String file = file("a.txt", "[속보] " + TEXT + "\n홍길동 기자 hong@example.com\n");

    assertThat(gisa("--drop", "byline,UPDATE", file)).isZero();

    assertThat(json().path("text").asText()).isEqualTo(TEXT + "\n");
    assertThat(gisa("--drop", "everything", file)).isEqualTo(2);
  }

  private String results() {
    return out.toString(UTF_8);
  }

  private String messages() {
    return err.toString(UTF_8);
  }

  private JsonNode json() throws IOException {
    return JSON.readTree(out.toByteArray());
  }

  private JsonNode entity(String name) throws IOException {
    return StreamSupport.stream(json().path("entities").spliterator(), false)
        .filter(entity -> entity.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(JsonNode results) {
    return StreamSupport.stream(results.spliterator(), false)
        .map(result -> result.path("id").asText())
        .toList();
  }
}
