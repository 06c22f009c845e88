package dev.gisa.adapter.s3;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.gisa.Gisa;
import dev.gisa.adapter.s3.UploadedFile.Result;
import dev.gisa.json.Gzip;
import dev.gisa.json.Json;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadedFileTest {
  private static final Gisa GISA = Gisa.load();
  private static final String TEXT = "이창양 장관은 11일 세종시에서 기업인들을 만났다.";

  @Test
  void a_text_is_an_article_with_its_key_for_an_id() {
    JsonNode result = json(result("news/기사.txt", TEXT.getBytes(UTF_8)));

    assertThat(result.path("id").asText()).isEqualTo("news/기사.txt");
    assertThat(result.path("text").asText()).isEqualTo(TEXT);
    assertThat(result.path("upload"))
        .isEqualTo(Json.parse("{\"bucket\":\"in\",\"key\":\"news/기사.txt\",\"version\":\"v1\"}"));
  }

  @ParameterizedTest
  @CsvSource({"x-windows-949,''", "UTF-16LE,\uFEFF", "UTF-8,\uFEFF"})
  void encodings_are_told_by_the_bytes(String charset, String mark) {
    byte[] bytes = (mark + TEXT).getBytes(Charset.forName(charset));

    assertThat(json(result("a.txt", bytes)).path("text").asText()).isEqualTo(TEXT);
    assertThat(json(result("a.txt.gz", Gzip.pack(bytes))).path("text").asText()).isEqualTo(TEXT);
  }

  @Test
  void an_article_in_json_keeps_its_id_and_its_options() {
    String article =
        "{\"id\":\"1\",\"text\":\"" + TEXT + "\",\"options\":{\"types\":[\"PERSON\"]}}";

    JsonNode result = json(result("a.json", ("\uFEFF" + article).getBytes(UTF_16LE)));

    assertThat(result.path("id").asText()).isEqualTo("1");
    assertThat(result.path("entities").findValuesAsText("type")).containsOnly("PERSON");
  }

  @Test
  void many_articles_in_json_are_a_batch() {
    String batch = "{\"articles\":[{\"text\":\"" + TEXT + "\"},{\"id\":\"2\"}]}";

    JsonNode result = json(result("a.json", batch.getBytes(UTF_8)));

    assertThat(result.path("results")).hasSize(2);
    assertThat(result.path("results").get(1).path("status").asInt()).isEqualTo(422);
    assertThat(result.path("upload").path("key").asText()).isEqualTo("a.json");
  }

  @Test
  void lines_are_answered_in_lines() {
    String lines = "{\"text\":\"" + TEXT + "\"}\r\n\nno json";

    Result result = result("a.ndjson", lines.getBytes(UTF_8));

    List<JsonNode> answered = new String(result.bytes(), UTF_8).lines().map(Json::parse).toList();
    assertThat(result.mediaType()).isEqualTo("application/x-ndjson");
    assertThat(answered).hasSize(3);
    assertThat(answered.get(1).path("status").asInt()).isEqualTo(400);
    assertThat(answered.get(2).path("upload").path("version").asText()).isEqualTo("v1");
  }

  @ParameterizedTest
  @CsvSource({
    "a.json,{\"text\":,400",
    "a.json,{},422",
    "a.json,[],400",
    "a.json.gz,{},400",
    "a.ndjson.gz,{},400",
    "a.txt,a\u0001\u0002\u0003b,400"
  })
  void what_cannot_be_read_is_a_problem(String key, String content, int status) {
    assertThatItIsAProblem(result(key, content.getBytes(UTF_8)), status);
  }

  @Test
  void a_bomb_is_too_large() {
    byte[] bomb = Gzip.pack(new byte[64 * 1024 * 1024]);

    assertThat(bomb).hasSizeLessThan(100_000);
    assertThatItIsAProblem(result("a.txt.gz", bomb), 413);
  }

  @Test
  void half_of_a_packed_file_is_a_problem() {
    byte[] packed = Gzip.pack(TEXT.getBytes(UTF_8));

    assertThatItIsAProblem(result("a.txt.gz", Arrays.copyOf(packed, packed.length / 2)), 400);
  }

  @ParameterizedTest
  @CsvSource({"result,a.txt,글이다.", "batchResult,a.json,{\"articles\":[{}]}", "problem,a.json,{}"})
  void what_is_written_is_valid(String definition, String key, String content) throws Exception {
    ObjectNode schema;
    try (InputStream file = getClass().getResourceAsStream("/dev/gisa/adapter/http/schema.json")) {
      schema = (ObjectNode) new ObjectMapper().readTree(file);
    }
    schema.put("$ref", "#/$defs/" + definition);

    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(schema)
                .validate(json(result(key, content.getBytes(UTF_8)))))
        .isEmpty();
  }

  private static void assertThatItIsAProblem(Result result, int status) {
    assertThat(result.problem()).isPresent();
    assertThat(json(result).path("status").asInt()).isEqualTo(status);
    assertThat(json(result).path("type").asText()).startsWith("urn:gisa:problem:");
    assertThat(json(result).path("upload").path("bucket").asText()).isEqualTo("in");
  }

  private static Result result(String key, byte[] bytes) {
    ObjectVersion source = new ObjectVersion("in", key, Optional.of("v1"));
    return new UploadedFile(source, FileKind.of(key).orElseThrow(), bytes)
        .result(request -> GISA.annotate(request.article(), request.options()));
  }

  private static JsonNode json(Result result) {
    return Json.parse(new String(result.bytes(), UTF_8));
  }
}
