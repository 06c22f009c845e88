package dev.gisa.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts of infra as people run them, without AWS. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "they are shell scripts")
class ScriptsTest {
  private static final String INPUT = "gisa-input-123456789012-ap-northeast-2";
  private static final String ARTICLE = "seeds/000_07ab5cf0cb3b080e.txt";
  private static final String REQUEST = "infra/events/direct.json";

  @TempDir Path folder;
  private Scripts scripts;

  @BeforeEach
  void putTheToolsInPlace() throws Exception {
    scripts = Scripts.in(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"deploy", "destroy", "invoke", "backfill"})
  void help_names_every_option_and_calls_nothing(String script) throws Exception {
    Scripts.Result help = run(script, "--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).contains(options(script));
    assertThat(scripts.calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "deploy,--stack",
    "deploy,--stack Gisa",
    "deploy,--set",
    "deploy,--set AuthMode",
    "deploy,--set NoSuch=1",
    "deploy,--set BucketPrefix=other",
    "deploy,--auth",
    "destroy,gisa",
    "destroy,--stack",
    "destroy,--stack gisa;ls",
    "invoke,''",
    "invoke,--url http://example.org seeds/000_07ab5cf0cb3b080e.txt",
    "invoke,--url https://example.org --function infra/events/direct.json",
    "invoke,seeds/000_07ab5cf0cb3b080e.txt infra/events/direct.json",
    "invoke,--nothing seeds/000_07ab5cf0cb3b080e.txt",
    "backfill,''",
    "backfill,--prefix",
    "backfill,--prefix 2023/ --manifest README.md",
  })
  void wrong_arguments_are_refused_and_call_nothing(String script, String arguments)
      throws Exception {
    Scripts.Result result = run(script, arguments.isEmpty() ? new String[0] : arguments.split(" "));

    assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
    assertThat(result.err()).startsWith(script + ".sh: ").contains("--help");
    assertThat(scripts.calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "deploy,--set AuthMode=NONE,sam deploy",
    "destroy,--empty-buckets,aws cloudformation delete-stack",
    "invoke,--function infra/events/direct.json,aws lambda invoke",
    "invoke,seeds/000_07ab5cf0cb3b080e.txt,curl",
    "backfill,--prefix 2023/,aws s3control create-job",
  })
  void a_dry_run_prints_what_it_would_do_and_calls_nothing(
      String script, String arguments, String printed) throws Exception {
    Scripts.Result result = run(script, (arguments + " --dry-run").split(" "));

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out()).contains(printed);
    assertThat(scripts.calls()).isEmpty();
  }

  @Test
  void deploying_builds_and_sets_what_is_asked_for() throws Exception {
    assertThat(run("deploy", "--set", "AuthMode=NONE").exitCode()).isZero();

    List<String> calls = scripts.calls();
    assertThat(calls).anyMatch(call -> call.startsWith("mvn ") && call.endsWith(" package"));
    assertThat(calls)
        .filteredOn(call -> call.startsWith("sam deploy"))
        .singleElement()
        .asString()
        .contains("--stack-name gisa")
        .contains("--parameter-overrides BucketPrefix=gisa AuthMode=NONE --tags")
        .contains("--no-fail-on-empty-changeset");
  }

  @Test
  void deploying_sets_nothing_that_is_not_asked_for() throws Exception {
    run("deploy");

    assertThat(scripts.calls()).anyMatch(call -> call.contains("BucketPrefix=gisa --tags"));
  }

  @Test
  void deploying_over_buckets_that_a_former_stack_left_is_refused_before_the_build()
      throws Exception {
    scripts.have("buckets");

    Scripts.Result result = run("deploy");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains(INPUT).contains("infra/README.md");
    assertThat(scripts.calls()).noneMatch(call -> call.startsWith("mvn"));
  }

  @Test
  void destroying_needs_a_yes() throws Exception {
    assertThat(run("destroy").exitCode()).isEqualTo(1);
    assertThat(scripts.run("destroy", List.of(), "n\n").exitCode()).isEqualTo(1);
    assertThat(scripts.calls()).noneMatch(call -> call.contains("delete"));

    assertThat(scripts.run("destroy", List.of(), "y\n").exitCode()).isZero();
    assertThat(scripts.calls()).anyMatch(call -> call.contains("delete-stack --stack-name gisa"));
  }

  @Test
  void destroying_keeps_the_buckets_unless_asked() throws Exception {
    scripts.have("buckets");

    Scripts.Result result = run("destroy", "--yes");

    assertThat(result.err()).contains(INPUT);
    assertThat(scripts.calls()).noneMatch(call -> call.contains("s3api"));
  }

  @Test
  void destroying_with_the_buckets_deletes_every_version_once_the_stack_is_gone() throws Exception {
    scripts.have("buckets");

    assertThat(run("destroy", "--yes", "--empty-buckets").exitCode()).isZero();

    assertThat(scripts.calls())
        .filteredOn(call -> call.contains(" delete-") || call.contains(" wait "))
        .extracting(call -> String.join(" ", call.split(" ")[2], call.split(" ")[4]))
        .containsExactly(
            "delete-stack gisa",
            "wait --stack-name",
            "delete-objects " + INPUT,
            "delete-bucket " + INPUT,
            "delete-objects " + INPUT.replace("input", "output"),
            "delete-bucket " + INPUT.replace("input", "output"));
  }

  @Test
  void destroying_what_is_gone_already_is_no_error() throws Exception {
    assertThat(run("destroy", "--yes", "--empty-buckets").exitCode()).isZero();
    assertThat(scripts.calls()).noneMatch(call -> call.contains("delete-bucket"));
  }

  @Test
  void the_function_is_called_by_its_alias_with_the_request_as_it_is() throws Exception {
    scripts.have("stack");

    assertThat(run("invoke", "--function", REQUEST).out()).contains("schemaVersion");
    assertThat(scripts.calls())
        .anyMatch(call -> call.contains(":live --payload fileb://" + REQUEST));
  }

  @Test
  void a_failure_of_the_function_is_the_scripts_own() throws Exception {
    scripts.have("stack");
    scripts.have("failure");

    assertThat(run("invoke", "--function", REQUEST).exitCode()).isEqualTo(1);
  }

  @Test
  void a_request_over_http_is_signed_and_no_tool_is_called_with_the_credentials() throws Exception {
    scripts.have("stack");

    Scripts.Result result = run("invoke", ARTICLE);

    assertThat(result.out()).contains("schemaVersion");
    List<String> calls = scripts.calls();
    assertThat(calls)
        .anyMatch(call -> call.startsWith("curl") && call.contains("ap-northeast-2:execute-api"));
    assertThat(Files.readString(folder.resolve("curl-configuration")))
        .contains(Scripts.SECRET, Scripts.TOKEN);
    assertThat(calls).noneMatch(ScriptsTest::isSecret);
  }

  @Test
  void a_token_is_sent_instead_of_a_signature() throws Exception {
    scripts.have("stack");
    Path token = Files.writeString(folder.resolve("token"), "e30.e30.");

    run("invoke", "--token", token.toString(), ARTICLE);

    assertThat(Files.readString(folder.resolve("curl-configuration")))
        .isEqualTo("header = \"authorization: Bearer e30.e30.\"\n");
    assertThat(scripts.calls()).noneMatch(call -> call.contains("sigv4") || call.contains("e30"));
  }

  @Test
  void without_a_stack_nothing_is_called_with_an_empty_name() throws Exception {
    for (String[] call : new String[][] {{"invoke", ARTICLE}, {"backfill", "--prefix", "a"}}) {
      Scripts.Result result = run(call[0], Arrays.copyOfRange(call, 1, call.length));

      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.err()).contains("no stack gisa");
      assertThat(scripts.calls()).noneMatch(c -> c.startsWith("curl") || c.contains("put-object"));
    }
  }

  @ParameterizedTest
  @CsvSource({"deploy,''", "destroy,--yes"})
  void a_second_run_does_the_same(String script, String argument) throws Exception {
    String[] arguments = argument.isEmpty() ? new String[0] : new String[] {argument};
    assertThat(run(script, arguments).exitCode()).isZero();
    List<String> first = scripts.calls();

    assertThat(run(script, arguments).exitCode()).isZero();
    assertThat(first).isNotEmpty();
    assertThat(scripts.calls()).isEqualTo(first);
  }

  private Scripts.Result run(String script, String... arguments) throws Exception {
    Scripts.Result result = scripts.run(script, List.of(arguments));
    assertThat(Stream.of(result.out(), result.err())).noneMatch(ScriptsTest::isSecret);
    return result;
  }

  private static boolean isSecret(String text) {
    return text.contains(Scripts.SECRET) || text.contains(Scripts.TOKEN);
  }

  /** The options in the script's code. */
  private static List<String> options(String script) throws Exception {
    return Files.readAllLines(Path.of("infra", script + ".sh")).stream()
        .map(String::strip)
        .filter(line -> line.matches("--[a-z-]+\\).*"))
        .map(line -> line.substring(0, line.indexOf(')')))
        .toList();
  }
}
