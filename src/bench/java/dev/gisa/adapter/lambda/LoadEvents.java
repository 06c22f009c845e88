package dev.gisa.adapter.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.ArticleFolder;
import dev.gisa.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Events of all kinds over the articles of a folder. */
final class LoadEvents {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final List<String> articles;

  private final LoadUploads uploads;

  private LoadEvents(List<String> articles, LoadUploads uploads) {
    this.articles = List.copyOf(articles);
    this.uploads = uploads;
  }

  static LoadEvents of(Path folder, LoadUploads uploads) throws IOException {
    return new LoadEvents(ArticleFolder.texts(folder), uploads);
  }

  /** What is sent, and the answer that it asks for. */
  enum Kind {
    DIRECT(answer -> answer.has("entities")),
    DIRECT_BATCH(answer -> answer.path("results").size() == 3),
    DIRECT_WITHOUT_TEXT(answer -> answer.path("status").asInt() == 422),
    DIRECT_BAD_DATE(answer -> answer.path("status").asInt() == 400),
    HTTP_API(200),
    HTTP_API_BASE64(200),
    REST_API(200),
    LOAD_BALANCER(200),
    HTTP_NOT_FOUND(404),
    HTTP_BAD_JSON(400),
    HTTP_BINARY(400),
    UPLOAD("written"),
    UPLOAD_PAGE("written"),
    UPLOAD_BINARY("unreadable"),
    UPLOAD_GONE("gone"),
    UPLOAD_QUEUED(answer -> answer.path("batchItemFailures").isEmpty()),
    UPLOAD_IN_JOB(answer -> answer.at("/results/0/resultCode").asText().equals("Succeeded"));

    private final Predicate<JsonNode> expected;

    Kind(Predicate<JsonNode> expected) {
      this.expected = expected;
    }

    Kind(int status) {
      this(answer -> answer.path("statusCode").asInt() == status);
    }

    Kind(String outcome) {
      this(answer -> answer.at("/objects/0/outcome").asText().equals(outcome));
    }

    boolean isAnsweredBy(LocalRuntimeApi.Answer answer) {
      return !answer.isError() && expected.test(Json.parse(answer.body()));
    }
  }

  String event(Kind kind, Random random) {
    ObjectNode request = article(random);
    ObjectNode event =
        switch (kind) {
          case DIRECT -> request;
          case DIRECT_BATCH -> batch(random);
          case DIRECT_WITHOUT_TEXT -> JSON.objectNode().put("id", "empty");
          case DIRECT_BAD_DATE -> request.put("publishedAt", "어제");
          case HTTP_API -> httpApi("/articles").put("body", request.toString());
          case HTTP_API_BASE64 -> base64(request.toString().getBytes(UTF_8));
          case REST_API -> restApi().put("body", request.toString());
          case LOAD_BALANCER -> loadBalancer().put("body", request.toString());
          case HTTP_NOT_FOUND -> httpApi("/nothing").put("body", request.toString());
          case HTTP_BAD_JSON -> httpApi("/articles").put("body", "{\"text\":");
          case HTTP_BINARY -> base64(bytes(random));
          case UPLOAD -> uploads.text(text(random));
          case UPLOAD_PAGE -> uploads.page(text(random));
          case UPLOAD_BINARY -> uploads.binary(bytes(random));
          case UPLOAD_GONE -> uploads.gone();
          case UPLOAD_QUEUED -> uploads.queued(text(random));
          case UPLOAD_IN_JOB -> uploads.inJob(text(random));
        };
    return event.toString();
  }

  private ObjectNode article(Random random) {
    return JSON.objectNode().put("text", text(random)).put("publishedAt", "2023-06-11");
  }

  private String text(Random random) {
    return articles.get(random.nextInt(articles.size()));
  }

  private ObjectNode batch(Random random) {
    ObjectNode batch = JSON.objectNode();
    batch.putArray("articles").add(article(random)).add(article(random)).add(JSON.objectNode());
    return batch;
  }

  private static ObjectNode base64(byte[] body) {
    return httpApi("/articles")
        .put("body", Base64.getEncoder().encodeToString(body))
        .put("isBase64Encoded", true);
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[1000];
    random.nextBytes(bytes);
    return bytes;
  }

  private static ObjectNode httpApi(String path) {
    ObjectNode event = JSON.objectNode().put("version", "2.0").put("rawPath", path);
    event.withObject("/requestContext/http").put("method", "POST");
    return event;
  }

  private static ObjectNode restApi() {
    ObjectNode event = JSON.objectNode().put("resource", "/articles").put("httpMethod", "POST");
    event.putObject("requestContext").put("stage", "prod");
    return event;
  }

  private static ObjectNode loadBalancer() {
    ObjectNode event = JSON.objectNode().put("path", "/articles").put("httpMethod", "POST");
    event.putObject("requestContext").putObject("elb");
    return event;
  }
}
