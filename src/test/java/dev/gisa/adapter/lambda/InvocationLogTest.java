package dev.gisa.adapter.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gisa.Gisa;
import dev.gisa.adapter.s3.UploadException;
import dev.gisa.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvocationLogTest {
  private static final Gisa GISA = Gisa.load();

  private final List<String> lines = new ArrayList<>();
  private final GisaFunction function = new GisaFunction(GISA, lines::add);

  @Test
  void an_event_is_one_line_of_json_with_its_counts() throws IOException {
    function.annotate(event("http-v1"));

    assertThat(lines).hasSize(1);
    JsonNode line = Json.parse(lines.get(0));
    assertThat(line.path("way").asText()).isEqualTo("http");
    assertThat(line.path("level").asText()).isEqualTo("INFO");
    assertThat(line.path("requestId").asText()).isEqualTo("f3a1c8f2-8a53-4d0a-9a55-0123456789ab");
    assertThat(line.path("route").asText()).isEqualTo("POST /articles");
    assertThat(line.path("status").asInt()).isEqualTo(200);
    assertThat(line.path("articles").asInt()).isEqualTo(1);
    assertThat(line.path("characters").asInt()).isEqualTo(42);
    assertThat(line.path("entities").asInt()).isPositive();
  }

  @Test
  void every_metric_is_a_number_of_the_line() throws IOException {
    function.annotate(event("direct"));

    JsonNode line = Json.parse(lines.get(0));
    JsonNode directive = line.path("_aws").path("CloudWatchMetrics").path(0);
    assertThat(line.path("_aws").path("Timestamp").isIntegralNumber()).isTrue();
    assertThat(directive.path("Dimensions").path(0).path(0).asText()).isEqualTo("way");
    assertThat(directive.path("Metrics").findValuesAsText("Name"))
        .contains("milliseconds", "tagMilliseconds", "linkMilliseconds", "repeats", "coldStarts")
        .allMatch(name -> line.path(name).isNumber());
  }

  @Test
  void only_the_first_event_is_a_cold_start() {
    function.annotate(Json.parse("{\"text\":\"\"}"));
    function.annotate(Json.parse("{\"text\":\"\"}"));

    assertThat(lines)
        .extracting(line -> Json.parse(line).path("coldStarts").asInt())
        .containsExactly(1, 0);
  }

  @Test
  void an_event_of_s3_is_logged_with_what_became_of_its_objects() throws IOException {
    function.annotate(event("s3-deleted"));

    JsonNode line = Json.parse(lines.get(0));
    assertThat(line.path("way").asText()).isEqualTo("s3");
    assertThat(line.path("ignored").asInt()).isEqualTo(1);
    assertThat(line.path("objects").findValuesAsText("detail"))
        .containsExactly("not an upload: ObjectRemoved:DeleteMarkerCreated");
  }

  @Test
  void an_upload_that_is_to_be_tried_again_is_logged_as_an_error_and_thrown() throws IOException {
    JsonNode event = event("s3-uploaded");

    assertThatThrownBy(() -> function.annotate(event)).isInstanceOf(UploadException.class);
    JsonNode line = Json.parse(lines.get(0));
    assertThat(line.path("level").asText()).isEqualTo("ERROR");
    assertThat(line.path("failures").asInt()).isEqualTo(1);
    assertThat(line.path("detail").asText()).startsWith("OUTPUT_BUCKET is not set");
  }

  @Test
  void nothing_that_a_client_wrote_is_logged() {
    function.annotate(
        Json.parse("{\"id\":\"비밀\",\"title\":\"비밀\",\"text\":\"비밀 요원 홍길동은 9일 서울로 갔다.\"}"));
    function.annotate(Json.parse("{\"text\":\"비밀\",\"publishedAt\":\"비밀\"}"));
    function.annotate(
        Json.parse(
            "{\"rawPath\":\"/비밀\",\"body\":\"비밀\",\"requestContext\":{\"http\":{\"method\":\"비밀\"}}}"));

    assertThat(lines).hasSize(3).noneMatch(l -> l.contains("비밀") || l.contains("홍길동"));
    assertThat(Json.parse(lines.get(1)).path("status").asInt()).isEqualTo(400);
  }

  @Test
  void a_failure_is_logged_by_its_place_and_not_by_its_message() {
    Invocation invocation = new Invocation(GISA, TimeBudget.UNLIMITED);
    invocation.noteFailure(new IllegalStateException("비밀"));

    JsonNode line = invocation.logLine("direct", false, 0);

    assertThat(line.path("level").asText()).isEqualTo("ERROR");
    assertThat(line.path("failures").asInt()).isEqualTo(1);
    assertThat(line.path("error").asText()).isEqualTo("java.lang.IllegalStateException");
    assertThat(line.path("at").path(0).asText()).contains("InvocationLogTest");
    assertThat(line.toString()).doesNotContain("비밀");
  }

  private static JsonNode event(String name) throws IOException {
    return Json.parse(Files.readString(Path.of("infra", "events", name + ".json")));
  }
}
