package dev.gisa.adapter.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.Gisa;
import dev.gisa.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {
  private static final GisaFunction FUNCTION = new GisaFunction(Gisa.load(), line -> {});
  private static final String FIRST =
      "{\"id\":\"a\",\"text\":\"정부는 9일 반도체 산업을 키우기 위한 지원 계획을 냈다고 밝혔다. 업계는 이를 반겼다.\"}";
  private static final String COPY =
      "{\"id\":\"b\",\"text\":\"정부는 9일 반도체 산업을 키우기 위한 지원 계획을 냈다고 밝혔다. 업계는 이를 반겼다고 한다.\"}";
  private static final String OTHER =
      "{\"id\":\"c\",\"text\":\"내일은 전국이 대체로 맑겠으나 제주도에는 밤부터 비가 내리겠다.\"}";

  @Test
  void a_batch_is_answered_with_all_results_and_their_clusters() {
    JsonNode result =
        FUNCTION.annotate(
            Json.parse("{\"articles\":[" + String.join(",", OTHER, FIRST, COPY) + "]}"));

    assertThat(result.path("results").findValuesAsText("id")).contains("a", "b", "c");
    assertThat(result.path("clusters")).hasSize(1);
    JsonNode members = result.path("clusters").path(0).path("members");
    assertThat(members.findValuesAsText("id")).containsExactly("a", "b");
    assertThat(members.path(0).path("index").asInt()).isEqualTo(1);
    assertThat(members.path(1).path("similarity").asDouble()).isBetween(0.8, 0.99);
    assertThat(members.path(1).path("ofFirst").asDouble()).isGreaterThan(0.9);
  }

  @Test
  void each_result_is_that_of_the_article_alone() {
    JsonNode batch = FUNCTION.annotate(Json.parse("{\"articles\":[" + FIRST + "," + COPY + "]}"));

    assertThat(batch.path("results").path(0)).isEqualTo(FUNCTION.annotate(Json.parse(FIRST)));
    assertThat(batch.path("results").path(1)).isEqualTo(FUNCTION.annotate(Json.parse(COPY)));
  }

  @Test
  void a_bad_article_has_a_problem_in_its_place() {
    JsonNode result = FUNCTION.annotate(Json.parse("{\"articles\":[{}, " + FIRST + ", 5]}"));

    assertThat(result.path("results").path(0).path("status").asInt()).isEqualTo(422);
    assertThat(result.path("results").path(1).path("id").asText()).isEqualTo("a");
    assertThat(result.path("results").path(2).path("status").asInt()).isEqualTo(400);
    assertThat(result.path("clusters")).isEmpty();
  }

  @Test
  void options_of_the_batch_hold_for_articles_without_their_own() {
    JsonNode result =
        FUNCTION.annotate(
            Json.parse(
                "{\"options\":{\"offsets\":\"utf8\"},\"articles\":["
                    + FIRST
                    + ",{\"text\":\"\",\"options\":{}}]}"));

    assertThat(result.path("results").findValuesAsText("offsets"))
        .isEqualTo(List.of("utf8", "utf16"));
  }

  @Test
  void lines_are_answered_with_lines() {
    JsonNode response =
        FUNCTION.annotate(
            request("application/x-ndjson", FIRST + "\r\n\n" + COPY + "\n{\"text\":\n"));

    assertThat(response.path("statusCode").asInt()).isEqualTo(200);
    assertThat(response.path("headers").path("content-type").asText())
        .isEqualTo("application/x-ndjson");
    List<JsonNode> lines = response.path("body").asText().lines().map(Json::parse).toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(1).path("id").asText()).isEqualTo("b");
    assertThat(lines.get(2).path("status").asInt()).isEqualTo(400);
    assertThat(lines.get(3).path("clusters")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json|{\"articles\":[]}|200",
        "application/x-ndjson|''|200",
        "application/json|{}|400",
        "application/json|{\"articles\":{}}|400",
        "application/json|{\"articles\":[],\"options\":5}|400",
        "application/json|[]|400",
        "text/plain|가|415"
      })
  void a_batch_over_http(String mediaType, String body, int status) {
    assertThat(FUNCTION.annotate(request(mediaType, body)).path("statusCode").asInt())
        .isEqualTo(status);
  }

  private static ObjectNode request(String mediaType, String body) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("version", "2.0").put("rawPath", "/batches").put("body", body);
    event.putObject("headers").put("content-type", mediaType);
    event.withObject("/requestContext/http").put("method", "POST");
    return event;
  }
}
