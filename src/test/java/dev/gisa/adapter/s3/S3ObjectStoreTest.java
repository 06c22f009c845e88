package dev.gisa.adapter.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gisa.adapter.s3.Bucket.Condition;
import dev.gisa.adapter.s3.Bucket.Versioning;
import dev.gisa.adapter.s3.ObjectStore.Content;
import dev.gisa.adapter.s3.ObjectStore.Draft;
import dev.gisa.adapter.s3.ObjectStore.Head;
import dev.gisa.adapter.s3.ObjectStore.TooLargeException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class S3ObjectStoreTest {
  private static final int PLENTY = 1_000_000;
  private static final String KEY = "뉴스/2023 06+11&a=b.txt";
  private static final Draft OLD = draft("예전 기사");
  private static final Draft NEW = draft("새 기사");

  private S3Server server;
  private Bucket input;
  private Bucket output;
  private S3ObjectStore store;

  @BeforeEach
  void start() {
    server = S3Server.start();
    input = server.createBucket("input", Versioning.ON);
    output = server.createBucket("output", Versioning.OFF);
    store = new S3ObjectStore(TestClients.of(server));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void the_current_version_is_read_where_none_is_named() throws Exception {
    put(input, OLD);
    String version = put(input, NEW);

    assertThat(contentOf("input")).isEqualTo("새 기사");
    assertThat(store.get(current("input"), PLENTY)).map(Content::version).hasValue(version);
    assertThat(store.head(current("input"))).map(Head::version).hasValue(version);
  }

  @Test
  void an_older_version_is_read_where_it_is_named() throws Exception {
    String version = put(input, OLD);
    put(input, NEW);

    assertThat(store.get(inInput(version), PLENTY).map(Content::bytes)).hasValue(OLD.bytes());
    assertThat(store.head(inInput(version))).map(Head::version).hasValue(version);
  }

  @Test
  void what_was_never_there_is_absent() throws Exception {
    put(input, OLD);

    assertAbsent(ObjectVersion.current("input", "another"));
    assertAbsent(inInput("version-99"));
    assertAbsent(new ObjectVersion("input", "another", Optional.of("version-99")));
  }

  @Test
  void what_was_deleted_is_absent_and_so_is_its_delete_marker() throws Exception {
    put(input, OLD);
    input.delete(KEY);
    String marker = input.find(KEY, Optional.empty()).orElseThrow().version();

    assertAbsent(current("input"));
    assertAbsent(inInput(marker));
  }

  @Test
  void a_version_from_before_a_delete_marker_is_still_there() throws Exception {
    String version = put(input, OLD);
    input.delete(KEY);

    assertThat(store.get(inInput(version), PLENTY).map(Content::bytes)).hasValue(OLD.bytes());
  }

  @Test
  void an_absent_bucket_is_not_an_absent_object() {
    assertThatThrownBy(() -> store.get(current("nowhere"), PLENTY))
        .isInstanceOf(UploadException.class)
        .hasMessageContaining("NoSuchBucket");
    assertThatThrownBy(() -> store.put("nowhere", KEY, NEW, Optional.of("\"0\"")))
        .isInstanceOf(UploadException.class)
        .hasMessageContaining("NoSuchBucket");
  }

  @Test
  void the_entity_tag_is_the_version_in_a_bucket_without_versions() throws Exception {
    put(output, OLD);
    Head head = store.head(current("output")).orElseThrow();

    assertThat("\"" + head.version() + "\"").isEqualTo(head.etag());
    assertThat(store.get(current("output"), PLENTY)).map(Content::version).hasValue(head.version());
  }

  @Test
  void the_entity_tag_is_the_version_in_a_bucket_that_keeps_versions_no_longer() throws Exception {
    put(server.createBucket("input", Versioning.SUSPENDED), OLD);
    Head head = store.head(current("input")).orElseThrow();

    assertThat("\"" + head.version() + "\"").isEqualTo(head.etag());
    assertThat(store.get(current("input"), PLENTY)).map(Content::version).hasValue(head.version());
  }

  @Test
  void type_metadata_and_bytes_arrive_as_they_were_written() {
    byte[] bytes = new byte[200_000];
    IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) (i * 31 >> 3));
    Map<String, String> metadata = Map.of("gisa-source", "version-1", "gisa-sequencer", "00A7");

    assertThat(write(new Draft("application/json", metadata, bytes), Optional.empty())).isTrue();

    Draft stored = output.current(KEY).orElseThrow().draft().orElseThrow();
    assertThat(stored.mediaType()).isEqualTo("application/json");
    assertThat(stored.bytes()).isEqualTo(bytes);
    assertThat(store.head(current("output"))).map(Head::metadata).hasValue(metadata);
  }

  @Test
  void an_object_without_bytes_is_written_and_read() throws Exception {
    assertThat(write(draft(""), Optional.empty())).isTrue();
    assertThat(contentOf("output")).isEmpty();
  }

  @Test
  void what_is_there_is_not_written_over_where_nothing_is_to_be_there() throws Exception {
    put(output, OLD);

    assertThat(write(NEW, Optional.empty())).isFalse();
    assertThat(contentOf("output")).isEqualTo("예전 기사");
  }

  @Test
  void the_object_with_the_entity_tag_is_replaced() throws Exception {
    put(output, OLD);
    String etag = store.head(current("output")).orElseThrow().etag();

    assertThat(write(NEW, Optional.of(etag))).isTrue();
    assertThat(contentOf("output")).isEqualTo("새 기사");
  }

  @Test
  void an_object_with_another_entity_tag_is_not_replaced() throws Exception {
    put(output, OLD);
    String etag = store.head(current("output")).orElseThrow().etag();
    put(output, draft("더 새 기사"));

    assertThat(write(NEW, Optional.of(etag))).isFalse();
    assertThat(contentOf("output")).isEqualTo("더 새 기사");
  }

  @Test
  void an_object_that_was_deleted_meanwhile_is_not_replaced() throws Exception {
    put(output, OLD);
    String etag = store.head(current("output")).orElseThrow().etag();
    output.delete(KEY);

    assertThat(write(NEW, Optional.of(etag))).isFalse();
    assertAbsent(current("output"));
  }

  @Test
  void of_many_that_write_at_the_same_time_one_does() throws Exception {
    long written =
        IntStream.range(0, 40)
            .parallel()
            .filter(i -> write(draft("기사 " + i), Optional.empty()))
            .count();

    assertThat(written).isEqualTo(1);
    assertThat(contentOf("output")).startsWith("기사 ");
  }

  @Test
  void as_many_bytes_as_are_read_are_read_and_one_more_is_too_large() throws Exception {
    put(input, draft("12345"));

    assertThat(store.get(current("input"), 5).map(Content::bytes))
        .hasValue("12345".getBytes(UTF_8));
    assertThatThrownBy(() -> store.get(current("input"), 4)).isInstanceOf(TooLargeException.class);
  }

  @Test
  void the_body_of_what_is_too_large_is_not_waited_for() {
    put(input, draft("x".repeat(PLENTY)));
    server.inject(Faults.always("GET", Fault.CUT));

    assertThatThrownBy(() -> store.get(current("input"), PLENTY - 1))
        .isInstanceOf(TooLargeException.class);
    assertThat(server.calls()).hasSize(1);
  }

  @Test
  void what_does_not_tell_its_length_is_read_up_to_the_bound() throws Exception {
    put(input, draft("12345"));
    server.inject(Faults.always("GET", Fault.LENGTH_NOT_TOLD));

    assertThat(store.get(current("input"), 5).map(Content::bytes))
        .hasValue("12345".getBytes(UTF_8));
    assertThatThrownBy(() -> store.get(current("input"), 4)).isInstanceOf(TooLargeException.class);
  }

  @Test
  void the_end_point_region_and_credentials_of_the_environment_are_used() throws Exception {
    Map<String, String> environment =
        Map.of(
            "aws.endpointUrlS3",
            server.endpoint().toString(),
            "aws.region",
            "ap-northeast-2",
            "aws.accessKeyId",
            "AKIANOBODY",
            "aws.secretAccessKey",
            TestClients.SECRET_KEY);
    environment.forEach(System::setProperty);
    try {
      store = S3ObjectStore.create();
      assertThat(write(NEW, Optional.empty())).isTrue();
      assertThat(contentOf("output")).isEqualTo("새 기사");
    } finally {
      environment.keySet().forEach(System::clearProperty);
    }
  }

  @Test
  void the_calls_need_the_permissions_that_reading_and_writing_need() throws Exception {
    String version = put(input, OLD);

    store.get(inInput(version), PLENTY);
    assertThat(server.actions()).containsExactly("input s3:GetObjectVersion");
    store.head(current("output"));
    assertThat(server.actions()).contains("output s3:GetObject", "output s3:ListBucket");
    write(NEW, Optional.empty());
    assertThat(server.actions()).contains("output s3:PutObject").hasSize(4);
  }

  private void assertAbsent(ObjectVersion object) throws Exception {
    assertThat(store.head(object)).isEmpty();
    assertThat(store.get(object, PLENTY)).isEmpty();
  }

  private String contentOf(String bucket) throws Exception {
    return new String(store.get(current(bucket), PLENTY).orElseThrow().bytes(), UTF_8);
  }

  private boolean write(Draft draft, Optional<String> replaced) {
    return store.put("output", KEY, draft, replaced);
  }

  private static String put(Bucket bucket, Draft draft) {
    return bucket.put(KEY, draft, Condition.NONE).version();
  }

  private static ObjectVersion current(String bucket) {
    return ObjectVersion.current(bucket, KEY);
  }

  private static ObjectVersion inInput(String version) {
    return new ObjectVersion("input", KEY, Optional.of(version));
  }

  private static Draft draft(String text) {
    return new Draft("text/plain", Map.of(), text.getBytes(UTF_8));
  }
}
