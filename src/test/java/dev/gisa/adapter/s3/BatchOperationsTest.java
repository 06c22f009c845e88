package dev.gisa.adapter.s3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.gisa.adapter.s3.Outcome.Kind;
import dev.gisa.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchOperationsTest {
  @ParameterizedTest
  @CsvSource({"s3-batch,1.0", "s3-batch-2,2.0"})
  void a_task_is_answered_in_the_shape_that_it_has(String event, String version) throws Exception {
    JsonNode job = Json.parse(Files.readString(Path.of("infra", "events", event + ".json")));
    List<ObjectVersion> asked = new ArrayList<>();

    JsonNode answer =
        BatchOperations.answer(
            job,
            object -> {
              asked.add(object);
              return Outcome.withOutput(Kind.WRITTEN, object, "out", Optional.empty());
            },
            failure -> {});

    assertThat(asked).containsExactly(ObjectVersion.current("input", "news/올트먼 1.txt"));
    assertThat(answer.path("invocationSchemaVersion").asText()).isEqualTo(version);
    assertThat(answer.path("invocationId")).isEqualTo(job.path("invocationId"));
    assertThat(answer.path("treatMissingKeysAs").asText()).isEqualTo("TemporaryFailure");
    assertThat(answer.path("results"))
        .containsExactly(
            Json.parse(
                "{\"taskId\":\"dGFza2lkZ29lc2hlcmUK\",\"resultCode\":\"Succeeded\","
                    + "\"resultString\":\"written\"}"));
  }

  @Test
  void each_task_has_its_own_answer() {
    ArrayNode tasks = (ArrayNode) Json.parse("[]");
    for (String key : List.of("fails", "unreadable", "", "superseded")) {
      tasks.addObject().put("taskId", key).put("s3Key", key).put("s3Bucket", "input");
    }
    JsonNode job = Json.parse("{\"invocationSchemaVersion\":\"2.0\",\"tasks\":" + tasks + "}");

    List<Outcome> failures = new ArrayList<>();

    JsonNode answer = BatchOperations.answer(job, BatchOperationsTest::outcome, failures::add);

    assertThat(answer.path("results").findValuesAsText("resultCode"))
        .containsExactly("TemporaryFailure", "PermanentFailure", "PermanentFailure", "Succeeded");
    assertThat(answer.path("results").findValuesAsText("resultString"))
        .containsExactly(
            "failed: slow down", "unreadable: why", "the event names no object", "superseded: why");
    assertThat(failures).containsExactly(Outcome.failed("slow down"));
  }

  private static Outcome outcome(ObjectVersion object) {
    if (object.key().equals("fails")) {
      throw new UploadException("slow down");
    }
    Kind kind = object.key().equals("unreadable") ? Kind.UNREADABLE : Kind.SUPERSEDED;
    return Outcome.withoutOutput(kind, object, "why");
  }
}
