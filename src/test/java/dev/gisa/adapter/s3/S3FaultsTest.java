package dev.gisa.adapter.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gisa.adapter.s3.Bucket.Condition;
import dev.gisa.adapter.s3.Bucket.Versioning;
import dev.gisa.adapter.s3.ObjectStore.Content;
import dev.gisa.adapter.s3.ObjectStore.Draft;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class S3FaultsTest {
  private static final int PLENTY = 1_000_000;
  private static final int ATTEMPTS = 3;
  private static final String KEY = "news/1.txt";
  private static final ObjectVersion OBJECT = ObjectVersion.current("bucket", KEY);
  private static final String SECRET = "비밀".repeat(50_000);
  private static final Draft DRAFT =
      new Draft("text/plain", Map.of("title", "unsaid-title"), SECRET.getBytes(UTF_8));

  private S3Server server;
  private Bucket bucket;
  private S3ObjectStore store;

  @BeforeEach
  void start() {
    server = S3Server.start();
    bucket = server.createBucket("bucket", Versioning.ON);
    store = new S3ObjectStore(TestClients.of(server));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"SLOW_DOWN", "INTERNAL_ERROR", "STALL", "STALL_IN_BODY", "CUT", "LOST_ANSWER"})
  void reading_is_tried_again(Fault fault) throws Exception {
    bucket.put(KEY, DRAFT, Condition.NONE);
    server.inject(Faults.first(2, "GET", fault));
    store = patientFor(fault);

    assertThat(store.get(OBJECT, PLENTY).map(Content::bytes)).hasValue(DRAFT.bytes());
    assertThat(server.calls()).extracting(Call::nth).endsWith(ATTEMPTS);
  }

  @ParameterizedTest
  @EnumSource(names = {"SLOW_DOWN", "INTERNAL_ERROR", "STALL"})
  void writing_is_tried_again(Fault fault) {
    server.inject(Faults.first(2, "PUT", fault));
    store = patientFor(fault);

    assertThat(store.put("bucket", KEY, DRAFT, Optional.empty())).isTrue();
    assertThat(bucket.current(KEY))
        .flatMap(Bucket.Stored::draft)
        .map(Draft::bytes)
        .hasValue(DRAFT.bytes());
  }

  @ParameterizedTest
  @CsvSource({
    "SLOW_DOWN,      'SlowDown, status 503'",
    "INTERNAL_ERROR, 'InternalError, status 500'",
    "STALL,          Exception",
    "CUT,            Exception",
    "LOST_ANSWER,    Exception"
  })
  void reading_fails_where_it_goes_wrong_each_time(Fault fault, String reason) {
    bucket.put(KEY, DRAFT, Condition.NONE);
    server.inject(Faults.always("GET", fault));
    store = patientFor(fault);

    assertThatThrownBy(() -> store.get(OBJECT, PLENTY))
        .isInstanceOf(UploadException.class)
        .hasMessageStartingWith("GetObject of bucket/" + KEY + ": ")
        .hasMessageContaining(reason);
  }

  @Test
  void a_call_ends_though_its_attempts_would_go_on() {
    server.inject(Faults.always("GET", Fault.STALL));
    store = new S3ObjectStore(TestClients.within(server, Duration.ofMillis(500)));

    assertThatThrownBy(() -> store.get(OBJECT, PLENTY))
        .isInstanceOf(UploadException.class)
        .hasMessageEndingWith("ApiCallTimeoutException");
    assertThat(server.calls()).hasSize(1);
  }

  @Test
  void what_is_forbidden_is_not_tried_again() {
    server.inject(call -> Optional.of(Fault.ACCESS_DENIED));

    assertThatThrownBy(() -> store.get(OBJECT, PLENTY))
        .isInstanceOf(UploadException.class)
        .hasMessageContaining("AccessDenied, status 403");
    assertThatThrownBy(() -> store.head(OBJECT))
        .isInstanceOf(UploadException.class)
        .hasMessageStartingWith("HeadObject of bucket/" + KEY + ": ")
        .hasMessageContaining("status 403");
    assertThatThrownBy(() -> store.put("bucket", KEY, DRAFT, Optional.empty()))
        .isInstanceOf(UploadException.class)
        .hasMessageStartingWith("PutObject of bucket/" + KEY + ": ")
        .hasMessageContaining("AccessDenied, status 403");
    assertThat(server.calls()).extracting(Call::method).containsExactly("GET", "HEAD", "PUT");
  }

  @Test
  void no_message_quotes_the_object_or_the_credentials() {
    server.inject(Faults.always("PUT", Fault.INTERNAL_ERROR));

    assertThatThrownBy(() -> store.put("bucket", KEY, DRAFT, Optional.empty()))
        .satisfies(
            failure -> {
              for (Throwable e = failure; e != null; e = e.getCause()) {
                assertThat(e.toString())
                    .doesNotContain("비밀", "unsaid-title", "AKIANOBODY", TestClients.SECRET_KEY);
              }
            });
  }

  @Test
  void of_two_that_write_at_the_same_time_the_one_that_s3_sends_away_has_not_written() {
    server.inject(Faults.always("PUT", Fault.CONFLICT));

    assertThat(store.put("bucket", KEY, DRAFT, Optional.empty())).isFalse();
    assertThat(server.calls()).hasSize(1);
    assertThat(bucket.current(KEY)).isEmpty();
  }

  @Test
  void a_write_whose_answer_is_lost_took_effect_once() {
    server.inject(Faults.first(1, "PUT", Fault.LOST_ANSWER));

    assertThat(store.put("bucket", KEY, DRAFT, Optional.empty())).isFalse();
    assertThat(store.head(OBJECT)).map(ObjectStore.Head::metadata).hasValue(DRAFT.metadata());
    assertThat(bucket.current(KEY)).map(Bucket.Stored::version).hasValue("version-1");
  }

  @Test
  void nothing_is_lost_or_mixed_up_where_a_third_of_many_calls_goes_wrong() {
    List<Fault> some = List.of(Fault.SLOW_DOWN, Fault.INTERNAL_ERROR, Fault.CUT);
    server.inject(
        call -> call.nth() < ATTEMPTS ? Faults.seeded(7, 0.33, some).of(call) : Optional.empty());

    IntStream.range(0, 60).parallel().forEach(this::writeAndRead);

    assertThat(server.calls()).hasSizeGreaterThan(120).anyMatch(call -> call.nth() == ATTEMPTS);
  }

  private void writeAndRead(int i) {
    String key = "news/" + i;
    Draft draft = new Draft("text/plain", Map.of(), (i + SECRET.substring(i)).getBytes(UTF_8));
    boolean written = store.put("bucket", key, draft, Optional.empty());
    try {
      Optional<Content> read = store.get(ObjectVersion.current("bucket", key), PLENTY);
      assertThat(read.map(Content::bytes)).hasValue(draft.bytes());
    } catch (ObjectStore.TooLargeException e) {
      throw new AssertionError(e);
    }
    // a cut answer to a write has no body to cut, so that the SDK takes it
    assertThat(written).isTrue();
  }

  /** What stalls is given up soon; all else has the time that a slow machine may need. */
  private S3ObjectStore patientFor(Fault fault) {
    return fault == Fault.STALL || fault == Fault.STALL_IN_BODY
        ? new S3ObjectStore(TestClients.of(server, Duration.ofMillis(500)))
        : store;
  }
}
