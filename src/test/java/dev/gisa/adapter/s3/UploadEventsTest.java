package dev.gisa.adapter.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.adapter.s3.UploadEvents.Notice;
import dev.gisa.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadEventsTest {
  @ParameterizedTest
  @ValueSource(strings = {"s3-uploaded", "s3-eventbridge"})
  void an_event_names_the_object_that_was_uploaded(String event) throws Exception {
    assertThat(UploadEvents.notices(read(event)))
        .containsExactly(new Notice.Uploaded(ObjectVersion.current("input", "news/올트먼 1.txt")));
  }

  @Test
  void an_event_names_the_version_if_there_are_some() throws Exception {
    ObjectNode direct = read("s3-uploaded");
    direct.withObject("/Records/0/s3/object").put("versionId", "v7");
    ObjectNode bridged = read("s3-eventbridge");
    bridged.withObject("/detail/object").put("version-id", "v7");

    assertThat(UploadEvents.notices(direct)).isEqualTo(UploadEvents.notices(bridged));
    assertThat(UploadEvents.notices(direct))
        .extracting(notice -> ((Notice.Uploaded) notice).object().version())
        .containsExactly(Optional.of("v7"));
  }

  @ParameterizedTest
  @CsvSource({
    "s3-test,a test event",
    "s3-deleted,not an upload: ObjectRemoved:DeleteMarkerCreated"
  })
  void what_is_no_upload_is_ignored_for_a_reason(String event, String reason) throws Exception {
    assertThat(UploadEvents.isOne(read(event))).isTrue();
    assertThat(UploadEvents.notices(read(event))).containsExactly(new Notice.Ignored(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"Records\":[{\"eventSource\":\"aws:sns\"}]}|a record of another service",
        "{\"Records\":[7]}|a record of another service",
        "{\"Records\":[]}|an event without records",
        "{\"source\":\"aws.events\",\"detail-type\":\"Scheduled Event\"}|an event of another service",
        "{\"source\":\"aws.s3\",\"detail-type\":\"Object Deleted\"}|not an upload: Object Deleted",
      })
  void what_other_services_send_is_ignored_for_a_reason(String event, String reason) {
    assertThat(UploadEvents.isOne(Json.parse(event))).isTrue();
    assertThat(UploadEvents.notices(Json.parse(event))).containsExactly(new Notice.Ignored(reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"가\"}",
        "{\"articles\":[]}",
        "{\"Records\":{}}",
        "{\"source\":\"연합뉴스\",\"text\":\"가\"}",
        "[]",
        "null",
        "\"Records\""
      })
  void an_article_is_no_event(String payload) {
    assertThat(UploadEvents.isOne(Json.parse(payload))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"eventSource\":\"aws:s3\",\"eventName\":\"ObjectCreated:Put\"}",
        "{\"eventSource\":\"aws:s3\",\"eventName\":\"ObjectCreated:Put\",\"s3\":{\"bucket\":{\"name\":\"in\"},\"object\":{\"key\":\"\"}}}",
        "{\"eventSource\":\"aws:s3\",\"eventName\":\"ObjectCreated:Put\",\"s3\":{\"bucket\":{\"name\":\"in\"},\"object\":{\"key\":\"%E\"}}}"
      })
  void an_upload_of_nothing_is_a_failure(String broken) {
    JsonNode event = Json.parse("{\"Records\":[" + broken + "]}");

    assertThatThrownBy(() -> UploadEvents.notices(event)).isInstanceOf(UploadException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "a%2Bb+c.txt,a+b c.txt",
    "%EA%B8%B0%EC%82%AC.txt,기사.txt",
    "%E1%84%80%E1%85%B5.txt,\u1100\u1175.txt",
    "%F0%9F%98%80/100%25.txt,😀/100%.txt",
    "a%2Fb.txt,a/b.txt",
    "기사.txt,기사.txt"
  })
  void a_key_is_decoded_as_a_form_is(String sent, String key) {
    assertThat(UploadEvents.decodedKey(sent)).isEqualTo(key);
  }

  private static ObjectNode read(String event) throws IOException {
    return (ObjectNode) Json.parse(Files.readString(Path.of("infra", "events", event + ".json")));
  }
}
