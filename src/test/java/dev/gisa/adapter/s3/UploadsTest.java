package dev.gisa.adapter.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.AnnotatedArticle;
import dev.gisa.Gisa;
import dev.gisa.adapter.s3.MemoryStore.Fate;
import dev.gisa.json.ArticleRequest;
import dev.gisa.json.Json;
import dev.gisa.json.Problem;
import dev.gisa.json.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsTest {
  private static final Gisa GISA = Gisa.load();
  private static final String TEXT = "이창양 장관은 11일 세종시에서 기업인들을 만났다.";

  private final MemoryStore store = new MemoryStore(true);
  private final List<String> told = new ArrayList<>();
  private final Uploads uploads = uploads(new Destination("output", "annotated/"));

  @Test
  void an_upload_has_its_result_below_the_prefix() {
    JsonNode outcome = outcomeOf("a.txt", upload("a.txt", TEXT));

    assertThat(outcome)
        .isEqualTo(
            Json.parse(
                "{\"outcome\":\"written\",\"bucket\":\"input\",\"key\":\"a.txt\","
                    + "\"versionId\":\"v1\",\"output\":\"annotated/a.txt.json\"}"));
    assertThat(output("annotated/a.txt.json").path("text").asText()).isEqualTo(TEXT);
  }

  @Test
  void the_result_of_the_same_version_is_written_once() {
    Optional<String> version = upload("a.txt", TEXT);

    assertThat(outcomeOf("a.txt", version).path("outcome").asText()).isEqualTo("written");
    assertThat(outcomeOf("a.txt", version).path("outcome").asText()).isEqualTo("unchanged");
    assertThat(store.writes("annotated/a.txt.json")).hasSize(1);
  }

  @Test
  void an_older_version_never_replaces_a_newer_ones_result() {
    Optional<String> old = upload("a.txt", "옛 글이다.");
    Optional<String> current = upload("a.txt", TEXT);

    assertThat(outcomeOf("a.txt", current).path("outcome").asText()).isEqualTo("written");
    assertThat(outcomeOf("a.txt", old).path("outcome").asText()).isEqualTo("superseded");
    assertThat(output("annotated/a.txt.json").path("text").asText()).isEqualTo(TEXT);
  }

  @Test
  void a_deleted_object_has_no_result() {
    Optional<String> version = upload("a.txt", TEXT);
    store.delete("input", "a.txt");

    assertThat(outcomeOf("a.txt", version).path("outcome").asText()).isEqualTo("gone");
    assertThat(store.bytes("output", "annotated/a.txt.json")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a.json,400", "a.pdf,415", "기사,415", "a.txt.gz,400"})
  void what_cannot_be_read_has_an_error_beside_where_its_result_would_be(String key, int status) {
    JsonNode outcome = outcomeOf(key, upload(key, "#"));

    assertThat(outcome.path("outcome").asText()).isEqualTo("unreadable");
    assertThat(outcome.path("detail").asText()).isNotEmpty();
    assertThat(output("annotated/" + key + ".error.json").path("status").asInt()).isEqualTo(status);
    assertThat(store.bytes("output", "annotated/" + key + ".json")).isEmpty();
  }

  @Test
  void what_is_too_large_has_an_error() {
    String large = "가".repeat(3 * 1024 * 1024);

    outcomeOf("a.txt", upload("a.txt", large));

    assertThat(output("annotated/a.txt.error.json").path("status").asInt()).isEqualTo(413);
  }

  @ParameterizedTest
  @CsvSource({"'',a.txt", "annotated/,annotated/a.txt.json"})
  void results_are_not_annotated_again(String prefix, String key) {
    Uploads recursive = uploads(new Destination("input", prefix));
    upload(key, TEXT);

    JsonNode outcome =
        objects(recursive.handle(event(key, Optional.empty()), this::annotate, o -> {}));

    assertThat(outcome.path("outcome").asText()).isEqualTo("refused");
    assertThat(outcome.path("detail").asText()).contains("where results are written");
    assertThat(store.writes(prefix + key + ".json")).isEmpty();
  }

  @Test
  void one_bucket_will_do_if_results_have_a_prefix() {
    upload("a.txt", TEXT);

    uploads(new Destination("input", "annotated/"))
        .handle(event("a.txt", Optional.empty()), this::annotate, o -> {});

    assertThat(store.bytes("input", "annotated/a.txt.json")).isPresent();
  }

  @Test
  void all_records_are_tried_before_the_failure_is_told() {
    ObjectNode event = event("a.txt", upload("a.txt", TEXT));
    ((ArrayNode) event.path("Records"))
        .addAll((ArrayNode) event("b.txt", upload("b.txt", TEXT)).path("Records"));
    int[] calls = {0};
    store.setTurn(() -> calls[0]++ == 0 ? Fate.FAIL : Fate.SUCCEED);

    assertThatThrownBy(() -> uploads.handle(event, this::annotate, this::hear))
        .isInstanceOf(UploadException.class)
        .hasMessage("the store has failed");
    assertThat(told).containsExactly("written");
    assertThat(store.bytes("output", "annotated/b.txt.json")).isPresent();
  }

  @Test
  void a_failure_of_the_annotation_tells_the_object_and_not_its_text() {
    ObjectNode event = event("a.txt", upload("a.txt", TEXT));

    assertThatThrownBy(
            () ->
                uploads.handle(
                    event,
                    request -> {
                      throw new IllegalStateException(request.article().text());
                    },
                    o -> {}))
        .isInstanceOf(UploadException.class)
        .hasMessage(
            "input/a.txt version v1 could not be annotated: java.lang.IllegalStateException")
        .hasNoCause();
  }

  @Test
  void an_upload_for_which_there_was_no_time_is_tried_again() {
    ObjectNode event = event("a.txt", upload("a.txt", TEXT));

    assertThatThrownBy(
            () ->
                uploads.handle(
                    event,
                    request -> {
                      throw new ProblemException(Problem.outOfTime());
                    },
                    o -> {}))
        .isInstanceOf(UploadException.class);
    assertThat(store.bytes("output", "annotated/a.txt.error.json")).isEmpty();
  }

  @Test
  void what_is_written_by_others_again_and_again_is_a_failure() {
    ObjectNode event = event("a.txt", upload("a.txt", TEXT));
    int[] calls = {0};
    store.setTurn(
        () -> {
          store.upload("output", "annotated/a.txt.json", ("" + calls[0]++).getBytes(UTF_8));
          return Fate.SUCCEED;
        });

    assertThatThrownBy(() -> uploads.handle(event, this::annotate, o -> {}))
        .isInstanceOf(UploadException.class)
        .hasMessageContaining("again and again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"Event\":\"s3:TestEvent\"}", "{\"Records\":[{}]}"})
  void what_is_ignored_is_told_and_asks_nothing_of_s3(String event) {
    Uploads none =
        new Uploads(
            () -> {
              throw new AssertionError("no client is needed");
            });

    JsonNode outcome = objects(none.handle(Json.parse(event), this::annotate, this::hear));

    assertThat(outcome.path("outcome").asText()).isEqualTo("ignored");
    assertThat(outcome.path("detail").asText()).isNotEmpty();
    assertThat(told).containsExactly("ignored");
  }

  private Uploads uploads(Destination destination) {
    return new Uploads(() -> new Delivery(store, destination));
  }

  private Optional<String> upload(String key, String text) {
    return store.upload("input", key, text.getBytes(UTF_8));
  }

  private JsonNode outcomeOf(String key, Optional<String> version) {
    return objects(uploads.handle(event(key, version), this::annotate, this::hear));
  }

  private static JsonNode objects(JsonNode answer) {
    assertThat(answer.path("objects")).hasSize(1);
    return answer.path("objects").get(0);
  }

  private static ObjectNode event(String key, Optional<String> version) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    ObjectNode record = event.putArray("Records").addObject();
    record.put("eventSource", "aws:s3").put("eventName", "ObjectCreated:Put");
    record.withObject("/s3/bucket").put("name", "input");
    record.withObject("/s3/object").put("key", key).put("versionId", version.orElse(null));
    return event;
  }

  private JsonNode output(String key) {
    return Json.parse(new String(store.bytes("output", key).orElseThrow(), UTF_8));
  }

  private void hear(Outcome outcome) {
    told.add(outcome.kind().toString());
  }

  private AnnotatedArticle annotate(ArticleRequest request) {
    return GISA.annotate(request.article(), request.options());
  }
}
