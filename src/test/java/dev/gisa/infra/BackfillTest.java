package dev.gisa.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code infra/backfill.sh} with a deployed stack, without AWS. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is a shell script")
class BackfillTest {
  private static final String INPUT = "gisa-input-123456789012-ap-northeast-2";

  @TempDir Path folder;
  private Scripts scripts;

  @BeforeEach
  void putTheToolsInPlace() throws Exception {
    scripts = Scripts.in(folder);
    scripts.have("stack");
  }

  @Test
  void a_backfill_lists_encoded_keys_without_folders() throws Exception {
    assertThat(run("--prefix", "2023/", "--yes").out()).isEqualTo("job-1\n");

    assertThat(Files.readAllLines(folder.resolve("manifest")))
        .containsExactly(INPUT + ",2023/a%20b.txt", INPUT + ",2023/%EA%B8%B0%EC%82%AC.txt");
  }

  @Test
  void a_backfill_of_nothing_starts_no_job() throws Exception {
    scripts.have("nothing");

    Scripts.Result result = run("--prefix", "2024/", "--yes");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("no articles");
    assertThat(scripts.calls()).noneMatch(call -> call.contains("create-job"));
  }

  @Test
  void the_same_backfill_twice_is_the_same_job() throws Exception {
    run("--prefix", "2023/", "--yes");
    List<String> first = withoutFolders(scripts.calls());
    run("--prefix", "2023/", "--yes");

    assertThat(first).anyMatch(call -> call.contains("--client-request-token"));
    assertThat(withoutFolders(scripts.calls())).isEqualTo(first);
  }

  @Test
  void a_backfill_needs_a_yes() throws Exception {
    assertThat(run("--prefix", "2023/").exitCode()).isEqualTo(1);
    assertThat(scripts.calls())
        .noneMatch(call -> call.contains("put-object") || call.contains("create-job"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"other-bucket,a.txt", INPUT + ",two words.txt", INPUT, "", INPUT + ",a\r"})
  void a_list_that_the_job_would_not_take_is_refused(String line) throws Exception {
    Path list = Files.writeString(folder.resolve("list.csv"), INPUT + ",a.txt\n" + line + "\n");

    assertThat(run("--manifest", list.toString(), "--yes").exitCode()).isEqualTo(1);
    assertThat(scripts.calls()).noneMatch(call -> call.contains("create-job"));
  }

  private Scripts.Result run(String... arguments) throws Exception {
    return scripts.run("backfill", List.of(arguments));
  }

  private static List<String> withoutFolders(List<String> calls) {
    return calls.stream().map(call -> call.replaceAll("/[^ ]*/manifest\\.csv", "LIST")).toList();
  }
}
