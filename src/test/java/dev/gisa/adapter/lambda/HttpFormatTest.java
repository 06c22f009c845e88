package dev.gisa.adapter.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.Gisa;
import dev.gisa.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFormatTest {
  private static final GisaFunction FUNCTION = new GisaFunction(Gisa.load(), line -> {});

  @ParameterizedTest
  @CsvSource({
    "http-v2,PAYLOAD_2",
    "function-url,PAYLOAD_2",
    "http-v1,PAYLOAD_1",
    "alb,LOAD_BALANCER",
    "direct,"
  })
  void an_event_is_known_by_its_shape(String event, HttpFormat format) throws IOException {
    assertThat(HttpFormat.of(event(event)).orElse(null)).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http-v2", "http-v2-base64", "function-url", "http-v1", "alb"})
  void a_request_is_answered_with_its_result(String event) throws IOException {
    JsonNode answer = FUNCTION.annotate(event(event));

    assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
    assertThat(answer.path("headers").path("content-type").asText()).isEqualTo("application/json");
    assertThat(answer.path("isBase64Encoded").isBoolean()).isTrue();
    assertThat(Json.parse(answer.path("body").asText()).findValuesAsText("name")).contains("샘 올트먼");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http-v2", "http-v1", "alb"})
  void a_packed_answer_is_base64(String name) throws IOException {
    ObjectNode event = event(name);
    event.withObject("/headers").put("Accept-Encoding", "gzip");

    JsonNode answer = FUNCTION.annotate(event);

    assertThat(answer.path("headers").path("content-encoding").asText()).isEqualTo("gzip");
    assertThat(answer.path("isBase64Encoded").asBoolean()).isTrue();
    assertThat(answer.path("body").asText()).startsWith("H4sI");
  }

  @ParameterizedTest
  @CsvSource({
    "$default,/articles,$default,/articles",
    "$default,/prod/articles,prod,/articles",
    "$default,/prod/prod/articles,prod,/prod/articles",
    "$default,/production,prod,/production",
    "POST /articles,/prod/articles,prod,/articles",
    "POST /articles,/news/articles,$default,/articles",
    "ANY /{proxy+},/news/articles,$default,/articles",
    "ANY /{other},/articles,$default,/articles"
  })
  void stage_and_base_path_are_no_part_of_the_path(
      String route, String rawPath, String stage, String path) throws IOException {
    ObjectNode event = event("http-v2");
    event.put("routeKey", route).put("rawPath", rawPath);
    event.withObject("/requestContext").put("stage", stage);
    event.putObject("pathParameters").put("proxy", "articles");

    assertThat(HttpFormat.PAYLOAD_2.request(event).path()).isEqualTo(path);
  }

  @Test
  void a_catch_all_of_a_rest_api_takes_the_path_that_it_caught() throws IOException {
    ObjectNode event = event("http-v1").put("resource", "/{proxy+}");
    event.putObject("pathParameters").put("proxy", "articles");

    assertThat(HttpFormat.PAYLOAD_1.request(event).path()).isEqualTo("/articles");
  }

  @Test
  void headers_that_come_as_lists_are_joined_and_answered_as_lists() throws IOException {
    ObjectNode event = event("alb");
    event.remove("headers");
    event.putObject("multiValueHeaders").putArray("Accept").add("text/css").add("text/plain");

    assertThat(HttpFormat.LOAD_BALANCER.request(event).headers())
        .containsEntry("accept", "text/css, text/plain");
    JsonNode answer = FUNCTION.annotate(event);
    assertThat(answer.path("statusCode").asInt()).isEqualTo(406);
    assertThat(answer.has("headers")).isFalse();
    assertThat(answer.path("multiValueHeaders").path("content-type").path(0).asText())
        .isEqualTo("application/problem+json");
  }

  @Test
  void a_load_balancer_takes_less_than_an_api() throws IOException {
    String text = "\"".repeat(400_000);
    ObjectNode viaBalancer = event("alb").put("body", text);
    viaBalancer.withObject("/headers").put("content-type", "text/plain");
    ObjectNode viaApi = event("http-v2").put("body", text);
    viaApi.withObject("/headers").put("content-type", "text/plain");

    assertThat(FUNCTION.annotate(viaBalancer).path("statusCode").asInt()).isEqualTo(413);
    assertThat(FUNCTION.annotate(viaApi).path("statusCode").asInt()).isEqualTo(200);
  }

  @Test
  void a_declared_length_over_the_limit_is_refused_before_the_body_is_read() throws IOException {
    ObjectNode event = event("http-v2").put("isBase64Encoded", true).put("body", "***");
    event.withObject("/headers").put("content-length", "6291457");

    assertThat(FUNCTION.annotate(event).path("statusCode").asInt()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"***", "iVAAAQ=="})
  void a_body_that_is_no_base64_or_no_text_is_malformed(String body) throws IOException {
    ObjectNode event = event("http-v2").put("isBase64Encoded", true).put("body", body);
    event.withObject("/headers").remove("content-length");

    assertThat(FUNCTION.annotate(event).path("statusCode").asInt()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"requestContext\":{\"http\":{}}}",
        "{\"requestContext\":{},\"httpMethod\":\"GET\"}",
        "{\"requestContext\":{\"elb\":1},\"httpMethod\":\"\",\"headers\":5,\"multiValueHeaders\":[]}",
        "{\"requestContext\":{\"http\":{\"method\":5}},\"headers\":null,\"rawPath\":{},\"body\":[]}"
      })
  void an_event_with_little_in_it_is_not_found(String event) {
    assertThat(FUNCTION.annotate(Json.parse(event)).path("statusCode").asInt()).isEqualTo(404);
  }

  private static ObjectNode event(String name) throws IOException {
    return (ObjectNode) Json.parse(Files.readString(Path.of("infra", "events", name + ".json")));
  }
}
