package dev.gisa.adapter.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gisa.adapter.s3.Bucket;
import dev.gisa.adapter.s3.Bucket.Versioning;
import dev.gisa.adapter.s3.S3Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that is deployed, told of uploads the ways in which AWS tells. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is native to Linux")
class UploadsZipIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String KEY = "news/올트먼 1.txt";
  private static final String RESULT = "annotated/" + KEY + ".json";

  @TempDir static Path folder;
  private static S3Server s3;
  private static FunctionProcess function;
  private static Bucket input;
  private static Bucket output;

  @BeforeAll
  static void start() throws Exception {
    s3 = S3Server.start();
    input = s3.createBucket("input", Versioning.OFF);
    output = s3.createBucket("output", Versioning.OFF);
    function = FunctionProcess.start(folder, s3.endpoint());
  }

  @AfterAll
  static void stop() throws Exception {
    if (function != null) {
      function.close();
    }
    s3.close();
  }

  @BeforeEach
  void upload() throws IOException {
    input.put(KEY, Files.readAllBytes(Path.of("seeds", "000_07ab5cf0cb3b080e.txt")));
    output.delete(RESULT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3-uploaded", "s3-eventbridge", "s3-batch", "s3-batch-2", "s3-queued"})
  void an_upload_has_its_result_written(String event) throws Exception {
    answerTo(event);

    assertThat(result().path("entities").findValuesAsText("name")).contains("샘 올트먼");
    assertThat(result().path("upload").path("key").asText()).isEqualTo(KEY);
  }

  @Test
  void a_notification_is_answered_with_what_became_of_its_objects() throws Exception {
    JsonNode answer = JSON.readTree(answerTo("s3-uploaded").body());

    assertThat(answer.at("/objects/0/outcome").asText()).isEqualTo("written");
    assertThat(answer.at("/objects/0/output").asText()).isEqualTo(RESULT);
  }

  @Test
  void a_batch_job_is_answered_in_its_own_shape() throws Exception {
    JsonNode answer = JSON.readTree(answerTo("s3-batch").body());

    assertThat(answer.at("/results/0/resultCode").asText()).isEqualTo("Succeeded");
  }

  @Test
  void a_queues_message_that_was_dealt_with_is_not_given_back() throws Exception {
    JsonNode answer = JSON.readTree(answerTo("s3-queued").body());

    assertThat(answer.path("batchItemFailures")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\\"text\\\":\\\"기사\\\"}",
        "no JSON",
        "{\\\"Records\\\":[{\\\"eventSource\\\":\\\"aws:s3\\\",\\\"eventName\\\":\\\"ObjectCreated:Put\\\"}]}"
      })
  void only_the_queues_message_that_failed_is_given_back(String body) throws Exception {
    String record = JSON.readTree(read("s3-queued")).at("/Records/0").toString();
    String failing = "{\"messageId\":\"m1\",\"eventSource\":\"aws:sqs\",\"body\":\"" + body + "\"}";

    String answer = function.invoke("{\"Records\":[" + failing + "," + record + "]}").body();

    assertThat(JSON.readTree(answer).path("batchItemFailures").findValuesAsText("itemIdentifier"))
        .containsExactly("m1");
    assertThat(output.read(RESULT)).isPresent();
    assertThat(function.log()).contains("message m1: ");
  }

  @Test
  void a_call_fails_if_an_upload_could_not_be_dealt_with() throws Exception {
    String event = read("s3-uploaded").replace("\"input\"", "\"\"");

    assertThat(function.invoke(event).isError()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3-test", "s3-deleted"})
  void an_event_that_is_no_upload_is_ignored(String event) throws Exception {
    JsonNode answer = JSON.readTree(answerTo(event).body());

    assertThat(answer.at("/objects/0/outcome").asText()).isEqualTo("ignored");
    assertThat(output.read(RESULT)).isEmpty();
  }

  @Test
  void an_upload_has_a_client_made() throws Exception {
    answerTo("s3-uploaded");

    assertThat(function.hasLoaded("software.amazon.awssdk.services.s3.DefaultS3Client")).isTrue();
  }

  @Test
  void neither_text_nor_secret_is_logged() throws Exception {
    answerTo("s3-uploaded");

    assertThat(function.log()).contains("written").doesNotContain("오픈AI", "unsaid-key");
  }

  private static JsonNode result() throws IOException {
    return JSON.readTree(new String(output.read(RESULT).orElseThrow(), UTF_8));
  }

  private static LocalRuntimeApi.Answer answerTo(String event) throws Exception {
    LocalRuntimeApi.Answer answer = function.invoke(read(event));
    assertThat(answer.isError()).as(answer.body()).isFalse();
    return answer;
  }

  private static String read(String event) throws IOException {
    return Files.readString(Path.of("infra", "events", event + ".json"));
  }
}
