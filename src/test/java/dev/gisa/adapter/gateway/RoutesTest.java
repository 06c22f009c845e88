package dev.gisa.adapter.gateway;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.gisa.Gisa;
import dev.gisa.adapter.lambda.GisaFunction;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every route, over HTTP, through the gateway on loopback. */
class RoutesTest {
  private static final String ARTICLE = "{\"text\":\"윤석열 대통령은 9일 서울에서 말했다.\"}";
  private static final String LONG_ARTICLE = "윤석열 대통령은 9일 서울에서 이재용 회장을 만났다. ".repeat(20);
  private static final int LIMIT = 6 * 1024 * 1024;

  private static LocalGateway gateway;

  @BeforeAll
  static void start() throws IOException {
    gateway = LocalGateway.start(0, new GisaFunction(Gisa.load(), line -> {})::annotate);
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @Test
  void an_article_is_answered_with_its_result() {
    post("/articles", "application/json", ARTICLE)
        .then()
        .statusCode(200)
        .header("content-type", "application/json")
        .body("entities.name", hasItem("윤석열"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "euc-kr", "x-windows-949", "utf-16"})
  void plain_text_is_read_in_the_charset_that_it_names(String charset) {
    post("/articles", "Text/Plain; charset=\"" + charset + "\"", bytes("윤석열 대통령", charset))
        .then()
        .statusCode(200)
        .body("text", equalTo("윤석열 대통령"));
  }

  @Test
  void plain_text_without_a_charset_is_detected() {
    post("/articles", "text/plain", bytes("윤석열 대통령", "x-windows-949"))
        .then()
        .body("text", equalTo("윤석열 대통령"));
  }

  @Test
  void json_is_read_in_the_charset_that_it_names() {
    post("/articles", "application/json; charset=euc-kr", bytes("{\"text\":\"서울\"}", "euc-kr"))
        .then()
        .body("text", equalTo("서울"));
  }

  @ParameterizedTest
  @CsvSource({
    "application/json,,application/json",
    "application/x-ndjson,,application/x-ndjson",
    "application/x-ndjson,application/json,application/json",
    "application/json,application/x-ndjson,application/x-ndjson",
    "application/json,'text/html, application/*;q=0.8',application/json"
  })
  void a_batch_comes_back_as_it_came_or_as_it_is_wanted(String sent, String accept, String got) {
    String body = sent.endsWith("x-ndjson") ? ARTICLE : "{\"articles\":[" + ARTICLE + "]}";

    RequestSpecification request = request().contentType(sent).body(body.getBytes(UTF_8));
    (accept == null ? request : request.accept(accept))
        .post("/batches")
        .then()
        .statusCode(200)
        .header("content-type", got);
  }

  @ParameterizedTest
  @CsvSource({
    "/,links.articles,/articles",
    "/health,status,pass",
    "/openapi.json,openapi,3.1.0",
    "/schema.json,$schema,https://json-schema.org/draft/2020-12/schema"
  })
  void a_document_can_be_read(String path, String field, String value) {
    request()
        .get(path)
        .then()
        .statusCode(200)
        .header("content-type", "application/json")
        .body("'" + field.replace(".", "'.'") + "'", equalTo(value));
  }

  @Test
  void head_is_get_without_a_body() {
    String tag = request().get("/health").header("etag");

    request().head("/health").then().statusCode(200).header("etag", tag).body(emptyOrNullString());
  }

  @ParameterizedTest
  @CsvSource({"/articles,'OPTIONS, POST'", "/health,'GET, HEAD, OPTIONS'"})
  void options_tells_what_is_allowed(String path, String allowed) {
    request().options(path).then().statusCode(204).header("allow", allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT,/articles,'OPTIONS, POST'",
    "GET,/articles,'OPTIONS, POST'",
    "HEAD,/batches,'OPTIONS, POST'",
    "POST,/health,'GET, HEAD, OPTIONS'",
    "DELETE,/,'GET, HEAD, OPTIONS'"
  })
  void another_method_is_refused_with_those_allowed(String method, String path, String allowed) {
    request().request(method, path).then().statusCode(405).header("allow", allowed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/articles|application/json|{\"text\":|400|malformed",
        "/articles|application/json|{} {}|400|malformed",
        "/articles|application/json|''|400|malformed",
        "/batches|application/json|{}|400|malformed",
        "/nothing|application/json|{}|404|not-found",
        "/articles/|application/json|{}|404|not-found",
        "/articles|application/xml|<a/>|415|unsupported-media-type",
        "/articles|application/x-ndjson|{}|415|unsupported-media-type",
        "/batches|text/plain|가|415|unsupported-media-type",
        "/articles|text/plain; charset=klingon|가|415|unsupported-media-type",
        "/articles|;|가|415|unsupported-media-type",
        "/articles|application/json|{}|422|no-text"
      })
  void a_bad_request_is_answered_with_a_problem(
      String path, String contentType, String body, int status, String problem) {
    post(path, contentType, body)
        .then()
        .statusCode(status)
        .header("content-type", "application/problem+json")
        .body("status", equalTo(status))
        .body("type", equalTo("urn:gisa:problem:" + problem));
  }

  @Test
  void a_media_type_that_no_result_has_is_not_acceptable() {
    request()
        .accept("application/xml, application/json;q=0")
        .contentType("application/json")
        .body(ARTICLE.getBytes(UTF_8))
        .post("/articles")
        .then()
        .statusCode(406)
        .body("detail", equalTo("offered: application/json, text/html"));
  }

  @Test
  void a_browser_gets_a_page_with_a_form() {
    Response page = request().accept("text/html,application/xhtml+xml,*/*;q=0.8").get("/");

    page.then().statusCode(200).header("content-type", "text/html; charset=utf-8");
    assertThat(page.header("content-security-policy"))
        .startsWith("default-src 'none'")
        .endsWith("frame-ancestors 'none'");
    assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(page.body().htmlPath().getString("**.find { it.@id == 'form' }.name()"))
        .isEqualToIgnoringCase("form");
  }

  @Test
  void an_article_comes_back_as_a_page_where_that_is_wanted() {
    Response page =
        request()
            .accept("text/html")
            .contentType("application/json")
            .body(ARTICLE.getBytes(UTF_8))
            .post("/articles");

    page.then().statusCode(200).header("content-type", "text/html; charset=utf-8");
    assertThat(page.asString()).contains(">윤석열</a>");
  }

  @Test
  void who_wants_a_page_and_sends_no_article_gets_a_problem() {
    request()
        .accept("text/html")
        .contentType("application/json")
        .body("{}".getBytes(UTF_8))
        .post("/articles")
        .then()
        .statusCode(422)
        .header("content-type", "application/problem+json");
  }

  @Test
  void a_packed_body_is_unpacked() {
    request()
        .header("content-encoding", "gzip")
        .contentType("application/json")
        .body(packed(ARTICLE.getBytes(UTF_8)))
        .post("/articles")
        .then()
        .statusCode(200)
        .body("entities.name", hasItem("윤석열"));
  }

  @ParameterizedTest
  @CsvSource({"gzip,400", "br,415"})
  void a_body_that_is_not_packed_as_it_says_is_refused(String coding, int status) {
    request()
        .header("content-encoding", coding)
        .contentType("application/json")
        .body(ARTICLE.getBytes(UTF_8))
        .post("/articles")
        .then()
        .statusCode(status);
  }

  @Test
  void a_body_that_unpacks_beyond_the_limit_is_too_large() {
    request()
        .header("content-encoding", "gzip")
        .contentType("text/plain")
        .body(packed(new byte[LIMIT + 1]))
        .post("/articles")
        .then()
        .statusCode(413)
        .body("type", equalTo("urn:gisa:problem:too-large"));
  }

  @Test
  void json_that_is_too_deep_or_has_too_long_a_number_is_malformed() {
    String deep = "[".repeat(1_001) + "]".repeat(1_001);
    for (String odd : new String[] {deep, "1".repeat(1_001)}) {
      post("/articles", "application/json", "{\"text\":\"서울\",\"odd\":" + odd + "}")
          .then()
          .statusCode(400)
          .body("type", equalTo("urn:gisa:problem:malformed"));
    }
  }

  @ParameterizedTest
  @CsvSource({"application/json", "application/x-ndjson"})
  void a_batch_of_too_many_articles_is_refused_before_any_is_annotated(String type) {
    String articles = (ARTICLE + (type.endsWith("ndjson") ? "\n" : ",")).repeat(10_000);
    String most = type.endsWith("ndjson") ? articles : "{\"articles\":[" + articles;
    String end = type.endsWith("ndjson") ? ARTICLE : ARTICLE + "]}";

    post("/batches", type, most + end)
        .then()
        .statusCode(413)
        .body("type", equalTo("urn:gisa:problem:too-many-articles"));
  }

  @Test
  void a_body_over_the_limit_is_too_large() {
    post("/articles", "text/plain", new byte[LIMIT + 1]).then().statusCode(413);
    post("/articles", "text/plain", new byte[10_000_001]).then().statusCode(413);
  }

  @Test
  void a_result_over_the_limit_names_the_way_out() {
    String text = "\"".repeat(LIMIT / 2);

    post("/articles", "text/plain", text)
        .then()
        .statusCode(413)
        .body("type", equalTo("urn:gisa:problem:result-too-large"));
  }

  @Test
  void a_result_is_packed_where_that_is_accepted() throws IOException {
    Response plain = post("/articles", "text/plain", LONG_ARTICLE);
    Response packed =
        request()
            .header("accept-encoding", "br, gzip;q=0.5")
            .contentType("text/plain")
            .body(LONG_ARTICLE.getBytes(UTF_8))
            .post("/articles");

    assertThat(packed.header("content-encoding")).isEqualTo("gzip");
    assertThat(packed.header("vary")).contains("accept-encoding");
    assertThat(unpacked(packed.asByteArray())).isEqualTo(plain.asByteArray());
    plain.then().header("content-encoding", nullValue()).header("vary", not(nullValue()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "\"other\", %s", "*"})
  void a_result_that_the_client_has_is_not_sent_again(String known) {
    String tag = post("/articles", "application/json", ARTICLE).header("etag");
    assertThat(tag).startsWith("W/\"");

    request()
        .header("if-none-match", known.formatted(tag))
        .contentType("application/json")
        .body(ARTICLE.getBytes(UTF_8))
        .post("/articles")
        .then()
        .statusCode(304)
        .header("etag", tag)
        .body(emptyOrNullString());
  }

  @Test
  void another_result_has_another_tag() {
    String tag = post("/articles", "application/json", ARTICLE).header("etag");

    request()
        .header("if-none-match", tag)
        .contentType("text/plain")
        .body("다른 기사".getBytes(UTF_8))
        .post("/articles")
        .then()
        .statusCode(200)
        .header("etag", startsWith("W/"));
  }

  private static Response post(String path, String contentType, String body) {
    return post(path, contentType, body.getBytes(UTF_8));
  }

  private static Response post(String path, String contentType, byte[] body) {
    return request().contentType(contentType).body(body).post(path);
  }

  /** Sends and receives bytes as they are: no charset added, nothing unpacked. */
  private static RequestSpecification request() {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false))
                .decoderConfig(
                    DecoderConfig.decoderConfig().noContentDecoders().defaultContentCharset(UTF_8)))
        .baseUri(gateway.address().toString());
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return gzip.readAllBytes();
    }
  }
}
