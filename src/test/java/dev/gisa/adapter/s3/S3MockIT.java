package dev.gisa.adapter.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gisa.AnnotatedArticle;
import dev.gisa.Gisa;
import dev.gisa.adapter.s3.ObjectStore.Content;
import dev.gisa.adapter.s3.ObjectStore.Draft;
import dev.gisa.adapter.s3.ObjectStore.Head;
import dev.gisa.adapter.s3.ObjectStore.TooLargeException;
import dev.gisa.adapter.s3.Outcome.Kind;
import dev.gisa.json.ArticleRequest;
import dev.gisa.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/** What {@link S3Server} is believed to do as S3 does, on a server that others wrote. */
class S3MockIT {
  private static final Gisa GISA = Gisa.load();
  private static final Function<ArticleRequest, AnnotatedArticle> ANNOTATOR =
      request -> GISA.annotate(request.article(), request.options());
  private static final int PLENTY = 1_000_000;
  private static final Draft FIRST = draft("1");
  private static final Draft SECOND = draft("2");

  @TempDir static Path folder;
  private static S3Mock server;
  private static S3Client client;
  private static ObjectStore store;
  private static int tests;

  private final Delivery delivery = new Delivery(store, new Destination("output", "annotated/"));
  private String key;

  @BeforeAll
  static void start() throws Exception {
    server = S3Mock.start(folder);
    client = TestClients.of(server.endpoint());
    store = new S3ObjectStore(client);
    client.createBucket(bucket -> bucket.bucket("input"));
    client.createBucket(bucket -> bucket.bucket("output"));
    client.putBucketVersioning(
        bucket ->
            bucket
                .bucket("input")
                .versioningConfiguration(v -> v.status(BucketVersioningStatus.ENABLED)));
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  @BeforeEach
  void takeAnotherKey() {
    key = tests++ + "/뉴스 2023 06+11&a=b 😀.txt";
  }

  @Test
  void an_object_is_read_in_the_version_that_is_named() throws Exception {
    ObjectVersion old = upload(key, "옛 글이다.");
    ObjectVersion current = upload(key, "새 글이다.");

    assertThat(read(old)).hasValue("옛 글이다.");
    assertThat(read(ObjectVersion.current("input", key))).hasValue("새 글이다.");
    assertThat(store.head(ObjectVersion.current("input", key)).map(Head::version))
        .isEqualTo(current.version());
  }

  @Test
  void an_object_that_is_too_large_is_not_read() {
    ObjectVersion object = upload(key, "글이다.");

    assertThatThrownBy(() -> store.get(object, 3))
        .isInstanceOfSatisfying(
            TooLargeException.class,
            e -> assertThat(e.version()).isEqualTo(object.version().orElseThrow()));
  }

  @Test
  void an_object_that_was_never_there_or_was_deleted_is_absent() throws Exception {
    assertThat(store.head(ObjectVersion.current("input", key))).isEmpty();
    assertThat(read(ObjectVersion.current("input", key))).isEmpty();

    upload(key, "글이다.");
    client.deleteObject(object -> object.bucket("input").key(key));

    assertThat(store.head(ObjectVersion.current("input", key))).isEmpty();
    assertThat(read(ObjectVersion.current("input", key))).isEmpty();
  }

  @Test
  void a_bucket_that_is_not_there_is_a_failure() {
    assertThatThrownBy(() -> store.get(ObjectVersion.current("nowhere", key), PLENTY))
        .isInstanceOf(UploadException.class)
        .hasMessageContaining("NoSuchBucket, status 404");
  }

  @Test
  void an_object_is_written_only_where_what_was_seen_still_stands() {
    assertThat(store.put("output", key, FIRST, Optional.empty())).isTrue();
    assertThat(store.put("output", key, SECOND, Optional.empty())).isFalse();

    Head first = store.head(ObjectVersion.current("output", key)).orElseThrow();
    assertThat(first.metadata()).isEqualTo(FIRST.metadata());
    assertThat(store.put("output", key, SECOND, Optional.of(first.etag()))).isTrue();
    assertThat(store.put("output", key, FIRST, Optional.of(first.etag()))).isFalse();

    client.deleteObject(object -> object.bucket("output").key(key));
    assertThat(store.put("output", key, FIRST, Optional.of(first.etag()))).isFalse();
  }

  @Test
  void events_that_come_twice_and_late_leave_the_newest_result() throws Exception {
    ObjectVersion old = upload(key, "옛 글이다.");
    ObjectVersion current = upload(key, "새 글이다.");

    assertThat(deliver(current)).isEqualTo(Kind.WRITTEN);
    assertThat(deliver(current)).isEqualTo(Kind.UNCHANGED);
    assertThat(deliver(old)).isEqualTo(Kind.SUPERSEDED);
    assertThatTheResultIs(key, "새 글이다.", current);
  }

  /** Versions of two objects, their events twice and in any order, from two sides at once. */
  @Test
  void nothing_is_lost_or_doubled_from_two_sides() throws Exception {
    for (int seed = 0; seed < 20; seed++) {
      List<ObjectVersion> events = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        events.add(upload(seed + "/" + i % 2 + ".txt", i + "보를 냈다."));
      }

      TwoSides.deliver(events, seed, this::deliver);

      assertThatTheResultIs(seed + "/0.txt", "4보를 냈다.", events.get(4));
      assertThatTheResultIs(seed + "/1.txt", "5보를 냈다.", events.get(5));
    }
  }

  private Kind deliver(ObjectVersion event) {
    return delivery.deliver(event, ANNOTATOR).kind();
  }

  private static void assertThatTheResultIs(String key, String text, ObjectVersion source)
      throws Exception {
    ObjectVersion result = ObjectVersion.current("output", "annotated/" + key + ".json");
    assertThat(Json.parse(read(result).orElseThrow()).path("text").asText()).isEqualTo(text);
    assertThat(store.head(result).orElseThrow().metadata())
        .containsEntry("source-version", source.version().orElseThrow());
  }

  private static ObjectVersion upload(String key, String text) {
    String version =
        client.putObject(o -> o.bucket("input").key(key), RequestBody.fromString(text)).versionId();
    return ObjectVersion.current("input", key).in(version);
  }

  private static Optional<String> read(ObjectVersion object) throws Exception {
    return store.get(object, PLENTY).map(Content::bytes).map(bytes -> new String(bytes, UTF_8));
  }

  private static Draft draft(String text) {
    return new Draft("text/plain", Map.of("source-version", text), text.getBytes(UTF_8));
  }
}
