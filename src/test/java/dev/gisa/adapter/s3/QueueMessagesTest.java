package dev.gisa.adapter.s3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gisa.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueMessagesTest {
  private static final String UPLOAD = "{\"Records\":[{\"eventSource\":\"aws:s3\"}]}";

  private final List<JsonNode> dealtWith = new ArrayList<>();
  private final List<Outcome> told = new ArrayList<>();

  @Test
  void messages_that_were_dealt_with_are_not_given_back() {
    assertThat(givenBack(messages(UPLOAD, "{\"Event\":\"s3:TestEvent\"}"))).isEmpty();
    assertThat(dealtWith).hasSize(2);
    assertThat(told).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "글                             | it is not JSON",
        "``                             | it does not tell of uploads",
        "{\"text\":\"글\"}               | it does not tell of uploads",
        "[]                             | it does not tell of uploads",
        "{\"Records\":[]} {\"Records\":[]} | it is not JSON",
      })
  void a_message_that_tells_of_no_upload_is_given_back(String body, String why) {
    assertThat(givenBack(messages(UPLOAD, body, UPLOAD))).containsExactly("2");
    assertThat(dealtWith).hasSize(2);
    assertThat(told).containsExactly(Outcome.failed("message 2: " + why));
  }

  @Test
  void messages_that_cannot_be_begun_in_time_are_given_back() {
    JsonNode answer =
        QueueMessages.answer(
            messages(UPLOAD, UPLOAD, UPLOAD),
            dealtWith::add,
            () -> !dealtWith.isEmpty(),
            told::add);

    assertThat(ids(answer)).containsExactly("2", "3");
    assertThat(dealtWith).hasSize(1);
    assertThat(told).hasSize(2);
  }

  private List<String> givenBack(JsonNode event) {
    return ids(QueueMessages.answer(event, dealtWith::add, () -> false, told::add));
  }

  private static List<String> ids(JsonNode answer) {
    return answer.path("batchItemFailures").findValuesAsText("itemIdentifier");
  }

  /** Numbered from 1. */
  private static JsonNode messages(String... bodies) {
    ArrayNode records = JsonNodeFactory.instance.arrayNode();
    for (String body : bodies) {
      records
          .addObject()
          .put("messageId", "" + records.size())
          .put("body", body)
          .put("eventSource", "aws:sqs");
    }
    JsonNode event = Json.parse("{\"Records\":" + records + "}");
    assertThat(QueueMessages.isOne(event)).isTrue();
    return event;
  }
}
