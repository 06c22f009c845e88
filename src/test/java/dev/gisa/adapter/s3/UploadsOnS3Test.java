package dev.gisa.adapter.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.AnnotatedArticle;
import dev.gisa.Gisa;
import dev.gisa.adapter.s3.Bucket.Condition;
import dev.gisa.adapter.s3.Bucket.Stored;
import dev.gisa.adapter.s3.Bucket.Versioning;
import dev.gisa.adapter.s3.ObjectStore.Draft;
import dev.gisa.adapter.s3.Outcome.Kind;
import dev.gisa.json.ArticleRequest;
import dev.gisa.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Uploads over the SDK's client to a server that speaks S3's protocol. */
class UploadsOnS3Test {
  private static final Gisa GISA = Gisa.load();
  private static final Function<ArticleRequest, AnnotatedArticle> ANNOTATOR =
      request -> GISA.annotate(request.article(), request.options());
  private static final String KEY = "news/올트먼 1+1 😀.txt";
  private static final String RESULT = "annotated/" + KEY + ".json";
  private static final List<Fault> FAULTS =
      List.of(Fault.SLOW_DOWN, Fault.INTERNAL_ERROR, Fault.CUT, Fault.LOST_ANSWER, Fault.CONFLICT);

  private final S3Server server = S3Server.start();
  private final Bucket input = server.createBucket("input", Versioning.ON);
  private final Bucket output = server.createBucket("output", Versioning.ON);
  private final Delivery delivery =
      new Delivery(
          new S3ObjectStore(TestClients.of(server)), new Destination("output", "annotated/"));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_result_has_its_type_its_source_and_its_digest() {
    ObjectVersion event = upload(KEY, "글이다.");

    assertThat(deliver(event)).isEqualTo(Kind.WRITTEN);

    Draft written = output.current(RESULT).flatMap(Stored::draft).orElseThrow();
    assertThat(written.mediaType()).isEqualTo("application/json");
    assertThat(written.metadata())
        .containsEntry("source-version", event.version().orElseThrow())
        .hasEntrySatisfying("sha256", digest -> assertThat(digest).matches("[0-9a-f]{64}"));
  }

  @Test
  void a_result_whose_write_was_not_heard_of_stands_there_once() {
    ObjectVersion event = upload(KEY, "글이다.");
    server.inject(Faults.first(1, "PUT", Fault.LOST_ANSWER));

    assertThat(deliver(event)).isEqualTo(Kind.UNCHANGED);

    assertThat(server.calls()).filteredOn(call -> call.method().equals("PUT")).hasSize(2);
    assertThat(output.find(RESULT, Optional.of("version-1"))).isPresent();
    assertThat(output.find(RESULT, Optional.of("version-2"))).isEmpty();
  }

  @Test
  void the_function_needs_the_permissions_that_the_template_gives_and_no_others()
      throws IOException {
    ObjectVersion old = upload(KEY, "옛 글이다.");
    deliver(old);
    ObjectVersion current = upload(KEY, "글이다.");
    deliver(current);
    deliver(old);
    deliver(ObjectVersion.current("input", KEY));
    deliver(upload("a.pdf", "글이 아니다."));
    deliver(upload("b.json", "{}"));
    deliver(ObjectVersion.current("input", "never.txt"));
    input.delete(KEY);
    deliver(current);

    assertThat(server.actions()).isEqualTo(permissions());
  }

  /** Versions of a few objects, their events twice and in any order, from two sides at once. */
  @Test
  void nothing_is_lost_or_doubled_while_calls_fail() throws InterruptedException {
    for (int seed = 0; seed < 100; seed++) {
      server.inject(Faults.seeded(seed, 0.1, FAULTS));
      List<ObjectVersion> events = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        String key = seed + "/" + i % 2 + ".txt";
        events.add(upload(key, i + "보를 냈다."));
      }

      TwoSides.deliver(events, seed, this::deliverInTheEnd);

      assertThatTheNewestVersionHasItsResult(seed + "/0.txt", "4보를 냈다.");
      assertThatTheNewestVersionHasItsResult(seed + "/1.txt", "5보를 냈다.");
    }
  }

  private void assertThatTheNewestVersionHasItsResult(String key, String text) {
    Draft written =
        output.current("annotated/" + key + ".json").orElseThrow().draft().orElseThrow();
    assertThat(Json.parse(new String(written.bytes(), UTF_8)).path("text").asText())
        .isEqualTo(text);
    assertThat(written.metadata().get("source-version"))
        .isEqualTo(input.current(key).orElseThrow().version());
  }

  private ObjectVersion upload(String key, String text) {
    Draft draft = new Draft("text/plain", Map.of(), text.getBytes(UTF_8));
    return ObjectVersion.current("input", key).in(input.put(key, draft, Condition.NONE).version());
  }

  private Kind deliver(ObjectVersion event) {
    return delivery.deliver(event, ANNOTATOR).kind();
  }

  /** As a queue does that has the event until it was dealt with. */
  private void deliverInTheEnd(ObjectVersion event) {
    for (boolean isDone = false; !isDone; ) {
      try {
        deliver(event);
        isDone = true;
      } catch (UploadException tryAgain) {
        // the seeded faults are of a call's number, so that they come to an end
      }
    }
  }

  private static Set<String> permissions() throws IOException {
    try (InputStream lines = UploadsOnS3Test.class.getResourceAsStream("actions.txt")) {
      return new String(lines.readAllBytes(), UTF_8).lines().collect(Collectors.toSet());
    }
  }
}
