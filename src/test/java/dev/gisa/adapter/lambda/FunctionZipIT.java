package dev.gisa.adapter.lambda;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that is deployed, started the way Lambda starts it. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is native to Linux")
class FunctionZipIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static FunctionProcess function;

  @BeforeAll
  static void start() throws Exception {
    function = FunctionProcess.start(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    if (function != null) {
      function.close();
    }
  }

  @Test
  void a_direct_event_is_answered_with_the_articles_result() throws Exception {
    JsonNode result = answerTo("direct");

    assertThat(result.path("id").asText()).isEqualTo("000_07ab5cf0cb3b080e");
    assertThatSeedIsAnnotated(result);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http-v2", "http-v2-base64"})
  void an_http_event_is_answered_with_an_http_response(String event) throws Exception {
    JsonNode response = answerTo(event);

    assertThat(response.path("statusCode").asInt()).isEqualTo(200);
    assertThat(response.path("isBase64Encoded").asBoolean()).isFalse();
    assertThatSeedIsAnnotated(JSON.readTree(response.path("body").asText()));
  }

  @ParameterizedTest
  @CsvSource({"http-v2-malformed,400", "http-v2-not-found,404"})
  void a_bad_request_is_answered_with_a_problem(String event, int status) throws Exception {
    JsonNode response = answerTo(event);

    assertThat(response.path("statusCode").asInt()).isEqualTo(status);
    assertThat(response.path("headers").path("content-type").asText())
        .isEqualTo("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http-v1", "function-url", "alb"})
  void other_gateways_are_answered_too(String event) throws Exception {
    JsonNode response = answerTo(event);

    assertThat(response.path("statusCode").asInt()).isEqualTo(200);
    assertThat(JSON.readTree(response.path("body").asText()).findValuesAsText("name"))
        .contains("샘 올트먼");
  }

  @Test
  void a_call_that_has_no_time_left_is_answered_with_a_problem_and_the_next_one_is_not()
      throws Exception {
    for (String name : List.of("http-v2", "direct")) {
      JsonNode late = JSON.readTree(function.invoke(read(name), Duration.ZERO).body());
      JsonNode problem = name.equals("direct") ? late : JSON.readTree(late.path("body").asText());

      assertThat(problem.path("status").asInt()).isEqualTo(503);
      assertThat(problem.path("type").asText()).isEqualTo("urn:gisa:problem:out-of-time");
    }
    assertThatSeedIsAnnotated(answerTo("direct"));
  }

  @Test
  void the_documents_are_in_the_zip() throws Exception {
    String event = read("http-v2").replace("POST", "GET").replace("/articles", "/openapi.json");

    JsonNode response = JSON.readTree(function.invoke(event).body());

    assertThat(JSON.readTree(response.path("body").asText()).path("openapi").asText())
        .isEqualTo("3.1.0");
  }

  @Test
  void the_log_is_a_line_of_json_for_each_event() throws Exception {
    answerTo("http-v2");

    String last = function.log().strip().lines().reduce((a, b) -> b).orElseThrow();
    assertThat(JSON.readTree(last).path("route").asText()).isEqualTo("POST /articles");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "software.amazon.awssdk.services.s3.DefaultS3Client",
        "org.jsoup.parser.HtmlTreeBuilder",
        "com.fasterxml.jackson.datatype.jsr310.JavaTimeModule",
        "com.fasterxml.jackson.databind.jdk14.JDK14Util"
      })
  void an_article_does_not_wait_for_what_it_has_no_use_for(String className) throws Exception {
    answerTo("direct");
    answerTo("http-v2");

    assertThat(function.hasLoaded(className)).isFalse();
  }

  /** What {@code PlainClasses} is for. */
  @Test
  void no_lambda_of_ours_is_made_at_the_start() throws Exception {
    try (Stream<Path> files = Files.walk(folder.resolve("task").resolve("dev"))) {
      assertThat(files.filter(f -> f.toString().endsWith(".class")))
          .isNotEmpty()
          .noneMatch(f -> contains(f, "java/lang/invoke/LambdaMetafactory"));
    }
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.readString(file, ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void the_direct_event_holds_the_seed() throws Exception {
    assertThat(JSON.readTree(read("direct")).path("text").asText())
        .isEqualTo(Files.readString(Path.of("seeds", "000_07ab5cf0cb3b080e.txt")));
  }

  @Test
  void no_article_text_is_logged() throws Exception {
    answerTo("direct");
    answerTo("http-v2-malformed");

    assertThat(function.log()).doesNotContain("올트먼");
  }

  private static void assertThatSeedIsAnnotated(JsonNode result) {
    assertThat(result.path("repeats")).hasSize(2);
    assertThat(result.path("entities").findValuesAsText("name"))
        .contains("샘 올트먼", "오픈AI", "업스테이지", "대만", "약 1300억원");
  }

  private static JsonNode answerTo(String event) throws Exception {
    LocalRuntimeApi.Answer answer = function.invoke(read(event));
    assertThat(answer.isError()).as(answer.body()).isFalse();
    return JSON.readTree(answer.body());
  }

  private static String read(String event) throws Exception {
    return Files.readString(Path.of("infra", "events", event + ".json"));
  }
}
