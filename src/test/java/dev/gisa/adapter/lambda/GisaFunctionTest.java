package dev.gisa.adapter.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gisa.Gisa;
import dev.gisa.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GisaFunctionTest {
  private static final GisaFunction FUNCTION = new GisaFunction(Gisa.load(), line -> {});
  private static final String ARTICLE = "{\"text\":\"윤석열 대통령은 9일 서울에서 말했다.\"}";

  @Test
  void a_direct_payload_is_answered_with_its_result() {
    JsonNode result = FUNCTION.annotate(Json.parse(ARTICLE));

    assertThat(result.path("schemaVersion").asText()).isEqualTo("1");
    assertThat(result.path("entities")).anyMatch(e -> e.path("name").asText().equals("윤석열"));
  }

  @Test
  void the_same_payload_gives_the_same_bytes() {
    assertThat(FUNCTION.annotate(Json.parse(ARTICLE)).toString())
        .isEqualTo(
            new GisaFunction(Gisa.load(), line -> {}).annotate(Json.parse(ARTICLE)).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|422",
        "{\"text\":null}|422",
        "{\"text\":5}|400",
        "[]|400",
        "null|400",
        "\"text\"|400",
        "{\"text\":\"가\",\"publishedAt\":\"어제\"}|400",
        "{\"text\":\"가\",\"publishedAt\":\"2023-02-30\"}|400",
        "{\"text\":\"가\",\"id\":{}}|400",
        "{\"text\":\"가\",\"options\":[]}|400",
        "{\"text\":\"가\",\"options\":{\"offsets\":\"utf32\"}}|400",
        "{\"text\":\"가\",\"options\":{\"types\":[\"PEOPLE\"]}}|400",
        "{\"text\":\"가\",\"options\":{\"types\":\"PERSON\"}}|400",
        "{\"text\":\"가\",\"options\":{\"minConfidence\":2}}|400",
        "{\"text\":\"가\",\"options\":{\"drop\":\"byline\"}}|400",
        "{\"text\":\"가\",\"options\":{\"drop\":[\"all\"]}}|400",
        "{\"text\":\"가\",\"options\":{\"dedup\":{\"near\":1}}}|400",
        "{\"text\":\"가\",\"options\":{\"minConfidence\":\"0\"}}|400",
        "{\"text\":\"가\",\"options\":{\"dedup\":{\"minChars\":0}}}|400",
        "{\"text\":\"가\",\"options\":{\"dedup\":{\"minChars\":1.5}}}|400",
        "{\"text\":\"가\",\"options\":{\"dedup\":{\"minChars\":-1e99}}}|400"
      })
  void a_bad_direct_payload_is_answered_with_a_problem(String payload, int status) {
    JsonNode problem = FUNCTION.annotate(Json.parse(payload));

    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("type").asText()).startsWith("urn:gisa:problem:");
    assertThat(problem.path("detail").asText()).isNotEmpty();
  }

  @Test
  void no_payload_at_all_is_a_problem() {
    assertThat(FUNCTION.annotate(null).path("status").asInt()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\r\n\t", "The president spoke in Seoul.", "😀", "\u0000"})
  void an_empty_or_foreign_text_is_no_error_but_warned_of(String text) {
    JsonNode result = FUNCTION.annotate(JsonNodeFactory.instance.objectNode().put("text", text));

    assertThat(result.path("warnings")).hasSize(1);
    assertThat(result.path("entities").isArray()).isTrue();
  }

  @Test
  void a_relative_date_without_a_publication_date_has_no_value_but_a_warning() {
    JsonNode result = FUNCTION.annotate(Json.parse("{\"text\":\"지난 9일 서울에서 행사가 열렸다.\"}"));

    JsonNode date = entity(result, "지난 9일");
    assertThat(date.path("value").isNull()).isTrue();
    assertThat(result.path("warnings").path(0).path("code").asText())
        .isEqualTo("no-publication-date");
  }

  @ParameterizedTest
  @CsvSource({"utf16,5", "codepoint,4", "utf8,9"})
  void offsets_are_counted_in_the_unit_asked_for(String unit, int start) {
    String request =
        "{\"text\":\"\uD83D\uDE00 속 윤석열 대통령이 말했다.\",\"options\":{\"offsets\":\"" + unit + "\"}}";

    JsonNode result = FUNCTION.annotate(Json.parse(request));

    assertThat(entity(result, "윤석열").path("mentions").path(0).path("source").path(0).asInt())
        .isEqualTo(start);
  }

  @Test
  void only_the_types_asked_for_come_back() {
    JsonNode result =
        FUNCTION.annotate(
            Json.parse(ARTICLE.replace("}", ",\"options\":{\"types\":[\"LOCATION\"]}}")));

    assertThat(result.path("entities"))
        .isNotEmpty()
        .allMatch(e -> e.path("type").asText().equals("LOCATION"));
  }

  private static JsonNode entity(JsonNode result, String name) {
    for (JsonNode entity : result.path("entities")) {
      if (entity.path("name").asText().equals(name)) {
        return entity;
      }
    }
    throw new AssertionError("no " + name + " in " + result);
  }
}
