package dev.gisa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.gisa.AnnotatedArticle;
import dev.gisa.Gisa;
import dev.gisa.Warning;
import dev.gisa.section.Section;
import dev.gisa.text.EntityType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the published schema against real results. */
class SchemaTest {
  private static final Gisa GISA = Gisa.load();
  private static final JsonNode SCHEMA = read();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  /** Where a definition's objects stand in a batch's result; a star is each element. */
  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("result", "results/*"),
          Map.entry("model", "results/*/model"),
          Map.entry("repeat", "results/*/repeats/*"),
          Map.entry("section", "results/*/sections/*"),
          Map.entry("entity", "results/*/entities/*"),
          Map.entry("title", "results/*/entities/*/titles/*"),
          Map.entry("mention", "results/*/entities/*/mentions/*"),
          Map.entry("quote", "results/*/quotes/*"),
          Map.entry("fingerprint", "results/*/fingerprint"),
          Map.entry("keyword", "results/*/keywords/*"),
          Map.entry("warning", "results/*/warnings/*"),
          Map.entry("batchResult", ""),
          Map.entry("cluster", "clusters/*"),
          Map.entry("member", "clusters/*/members/*"));

  /** Has all that a result can have: see {@link #an_object_has_the_fields_of_its_definition}. */
  private static final String FULL =
      """
      [서울=뉴스] 홍길동 기자 hong@example.com = 김영희 전 한국은행 총재는 지난 9일 서울에서 “물가가 올랐다”고 말했다.
      김 전 총재는 1억 달러(약 1300억원)를 내년 3월까지 반도체 산업 지원에 쓰겠다고 밝혔다.
      정부는 1300억원을 내년 3월까지 반도체 산업 지원에 쓰겠다고 밝혔다.

      정부는 1300억원을 내년 3월까지 반도체 산업 지원에 쓰겠다고 밝혔다.

      정부는 1300억 원을 내년 3월까지 반도체 산업 지원에 쓰겠다고 밝혔다.

      정부는 1200억원을 내년 3월까지 반도체 산업 지원에 쓰겠다고 밝혔다.
      """;

  @TestFactory
  Stream<DynamicTest> an_object_has_the_fields_of_its_definition() {
    JsonNode result = fullResult();
    return PLACES.entrySet().stream()
        .map(
            place ->
                DynamicTest.dynamicTest(
                    place.getKey(),
                    () ->
                        assertThat(namesAt(place.getValue(), result))
                            .containsExactlyInAnyOrderElementsOf(
                                ownNames(definition(place.getKey())))));
  }

  @Test
  void a_problem_has_the_fields_of_its_definition() {
    assertThat(names(Json.problem(Problem.internal())))
        .containsExactlyInAnyOrderElementsOf(ownNames(definition("problem")));
  }

  @Test
  void the_differences_of_a_repeat_have_the_fields_of_their_definition() {
    assertThat(namesAt("results/*/repeats/*/differences/*", fullResult()))
        .containsExactlyInAnyOrderElementsOf(
            names(definition("repeat").at("/properties/differences/items/properties")));
  }

  private static JsonNode fullResult() {
    ObjectNode batch = new ObjectMapper().createObjectNode();
    for (String id : List.of("a", "b")) {
      batch.withArray("articles").addObject().put("id", id).put("text", FULL);
    }
    batch.withArray("articles").addObject().put("text", FULL).put("publishedAt", "2023-06-11");
    return Json.result(SchemaTest::annotated, BatchRequest.of(batch));
  }

  @Test
  void closed_sets_have_the_names_of_their_enums() {
    assertThat(values(definition("entityType").path("enum"))).containsExactly(EntityType.values());
    assertThat(texts(definition("sectionKind").path("enum")))
        .containsExactlyElementsOf(lowerCase(Section.Kind.values()));
    assertThat(texts(definition("offsets").path("enum")))
        .containsExactlyElementsOf(lowerCase(OffsetUnit.values()));
    assertThat(texts(definition("warning").at("/properties/code/enum")))
        .containsExactlyInAnyOrderElementsOf(warningCodes());
  }

  @Test
  void the_seeds_result_is_valid() throws IOException {
    String text = Files.readString(Path.of("seeds", "000_07ab5cf0cb3b080e.txt"));
    ObjectNode request = new ObjectMapper().createObjectNode().put("text", text).put("id", "seed");

    assertThat(errors("result", result(request.put("publishedAt", "2023-06-11")))).isEmpty();
    assertThat(errors("result", result(request))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The president spoke in Seoul.",
        "한국이 일본을 3-2로 이겼다. 찬반은 7대 3이었다. 3~5%가 올랐고 10만 명 이상이 왔다.",
        "약 1억 달러(약 1300억원)를 지난 9일 오후 2시부터 3시간 동안 3억~5억원씩 미만으로 냈다. 제3차 회의다.",
        "[서울=뉴스] 홍길동 기자 hong@example.com = 전 장관 김영희 씨는 \"좋다\"고 말했다. 그는 온다고 밝혔다.\n"
            + "<저작권자 ⓒ 뉴스, 무단 전재 및 재배포 금지>",
        "정부는 1300억원을 내년 3월까지 반도체 산업 지원에 쓰겠다고 밝혔다.\n\n" + "정부는 1200억원을 내년 3월까지 반도체 산업 지원에 쓰겠다고 밝혔다."
      })
  void results_are_valid(String text) {
    ObjectNode request = new ObjectMapper().createObjectNode().put("text", text);

    assertThat(errors("result", result(request))).isEmpty();
    request.put("publishedAt", "2023-06-11T09:30:00").withObject("/options").put("offsets", "utf8");
    request.withObject("/options").putArray("drop").add("byline");
    assertThat(errors("result", result(request))).isEmpty();
    assertThat(errors("request", request)).isEmpty();
  }

  @Test
  void a_batchs_result_and_a_problem_are_valid() {
    String text = "정부는 9일 반도체 산업을 키우기 위한 지원 계획을 냈다고 밝혔다. 업계는 이를 반겼다.";
    JsonNode batch =
        Json.parse(
            "{\"articles\":[{\"text\":\"%s\"},{\"id\":\"b\",\"text\":\"%s\"},{}]}"
                .formatted(text, text));

    JsonNode result = Json.result(SchemaTest::annotated, BatchRequest.of(batch));

    assertThat(result.path("clusters")).isNotEmpty();
    assertThat(errors("batchResult", result)).isEmpty();
    assertThat(errors("batchRequest", batch)).isNotEmpty();
    assertThat(errors("problem", Json.problem(Problem.internal()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/entities/0/type|\"PEOPLE\"",
        "/entities/0/id|\"1\"",
        "/entities/0/mentions|[]",
        "/entities/0/mentions/0/span|[1]",
        "/entities/0/unknown|1",
        "/fingerprint/simhash|\"xyz\"",
        "/offsets|\"utf32\"",
        "/text|null"
      })
  void a_broken_result_is_not_valid(String at, String value) {
    ObjectNode request = new ObjectMapper().createObjectNode().put("text", "윤석열 대통령이 왔다.");
    ObjectNode result = (ObjectNode) result(request);
    int slash = at.lastIndexOf('/');
    ((ObjectNode) result.at(at.substring(0, slash)))
        .set(at.substring(slash + 1), Json.parse(value));

    assertThat(errors("result", result)).isNotEmpty();
  }

  private static JsonNode result(JsonNode request) {
    ArticleRequest read = ArticleRequest.of(request);
    return Json.result(annotated(read), read.offsets());
  }

  private static AnnotatedArticle annotated(ArticleRequest request) {
    return GISA.annotate(request.article(), request.options());
  }

  private static Set<ValidationMessage> errors(String definition, JsonNode json) {
    ObjectNode schema = SCHEMA.deepCopy();
    schema.put("$ref", "#/$defs/" + definition);
    JsonSchema validator = FACTORY.getSchema(schema);
    return validator.validate(json);
  }

  private static JsonNode definition(String name) {
    JsonNode definition = SCHEMA.path("$defs").path(name);
    assertThat(definition.isObject()).as(name).isTrue();
    return definition;
  }

  /** Without what an uploaded object's result has beside them; {@code UploadedFileTest} has it. */
  private static List<String> ownNames(JsonNode definition) {
    return names(definition.path("properties")).stream().filter(n -> !n.equals("upload")).toList();
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static Stream<String> namesAt(String place, JsonNode root) {
    return at(root, place).flatMap(object -> names(object).stream()).distinct();
  }

  private static Stream<JsonNode> at(JsonNode root, String place) {
    Stream<JsonNode> found = Stream.of(root);
    for (String step : place.isEmpty() ? new String[0] : place.split("/")) {
      found =
          step.equals("*")
              ? found.flatMap(JsonNode::valueStream)
              : found.map(node -> node.path(step));
    }
    return found;
  }

  private static List<String> texts(JsonNode array) {
    return List.of(new ObjectMapper().convertValue(array, String[].class));
  }

  private static EntityType[] values(JsonNode array) {
    return new ObjectMapper().convertValue(array, EntityType[].class);
  }

  private static List<String> lowerCase(Enum<?>[] values) {
    return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> warningCodes() {
    return Arrays.stream(Warning.class.getDeclaredFields())
        .filter(f -> Modifier.isPublic(f.getModifiers()))
        .map(SchemaTest::value)
        .toList();
  }

  private static String value(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode read() {
    try (InputStream file =
        SchemaTest.class.getResourceAsStream("/dev/gisa/adapter/http/schema.json")) {
      return new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
