package dev.gisa.adapter.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gisa.AnnotatedArticle;
import dev.gisa.Gisa;
import dev.gisa.adapter.s3.MemoryStore.Fate;
import dev.gisa.json.ArticleRequest;
import dev.gisa.json.Json;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Uploads, deletions and their events in any order, several times, within one another, with a store
 * that fails.
 */
class UploadSequencesTest {
  private static final Gisa GISA = Gisa.load();
  private static final Map<ArticleRequest, AnnotatedArticle> ANNOTATED = new HashMap<>();
  private static final Function<ArticleRequest, AnnotatedArticle> ANNOTATOR =
      request -> ANNOTATED.computeIfAbsent(request, r -> GISA.annotate(r.article(), r.options()));

  /** What happens. */
  sealed interface Step {
    /** One that is no JSON cannot be read. */
    record Upload(String key, boolean isJson) implements Step {}

    record Delete(String key) implements Step {}

    /** Of one of the events that there were, counted around. */
    record Deliver(int event) implements Step {}
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<String> keys = Arbitraries.of("a.json", "b.json");
    Arbitrary<Step> uploads =
        Combinators.combine(keys, Arbitraries.of(true, true, true, false)).as(Step.Upload::new);
    Arbitrary<Step> deliveries = Arbitraries.integers().between(0, 20).map(Step.Deliver::new);
    Arbitrary<Step> deletions = keys.map(Step.Delete::new);
    return Arbitraries.frequencyOf(
            Tuple.of(6, uploads), Tuple.of(9, deliveries), Tuple.of(1, deletions))
        .list()
        .ofMinSize(2)
        .ofMaxSize(16);
  }

  @Property(tries = 10_000)
  void each_object_has_the_result_of_its_newest_version(
      @ForAll("steps") List<Step> steps, @ForAll boolean isVersioned, @ForAll Random random) {
    World world = new World(steps, isVersioned, random);

    world.play();

    world.assertThatTheNewestVersionHasItsResult();
    world.assertThatNoVersionIsWrittenTwiceOrBehindANewerOne();
  }

  /** A bucket with its events, and the function that gets them. */
  private static final class World {
    private static final String INPUT = "input";
    private static final Destination DESTINATION = new Destination("output", "annotated/");

    private final MemoryStore store;
    private final Delivery delivery;
    private final Deque<Step> steps;
    private final Random random;
    private final List<ObjectVersion> events = new ArrayList<>();
    private final Map<String, Step.Upload> newest = new HashMap<>();
    private final List<String> versions = new ArrayList<>();

    World(List<Step> steps, boolean isVersioned, Random random) {
      this.store = new MemoryStore(isVersioned);
      this.delivery = new Delivery(store, DESTINATION);
      this.steps = new ArrayDeque<>(steps);
      this.random = random;
    }

    /** All that happens, and then each event once more until the store does not fail. */
    void play() {
      store.setTurn(this::turn);
      while (!steps.isEmpty()) {
        happen(steps.pop());
      }
      store.setTurn(() -> Fate.SUCCEED);
      List<ObjectVersion> left = new ArrayList<>(events);
      Collections.shuffle(left, random);
      left.forEach(event -> delivery.deliver(event, ANNOTATOR));
    }

    private Fate turn() {
      if (!steps.isEmpty() && random.nextInt(4) == 0) {
        happen(steps.pop());
      }
      return switch (random.nextInt(16)) {
        case 0 -> Fate.FAIL;
        case 1 -> Fate.FAIL_BEHIND;
        default -> Fate.SUCCEED;
      };
    }

    private void happen(Step step) {
      if (step instanceof Step.Upload upload) {
        upload(upload);
      } else if (step instanceof Step.Delete deletion) {
        store.delete(INPUT, deletion.key());
        newest.remove(deletion.key());
      } else if (!events.isEmpty()) {
        deliver(events.get(((Step.Deliver) step).event() % events.size()));
      }
    }

    private void upload(Step.Upload upload) {
      String text = versions.size() + "보";
      String body = upload.isJson() ? "{\"text\":\"" + text + "\"}" : text;
      Optional<String> version = store.upload(INPUT, upload.key(), body.getBytes(UTF_8));
      events.add(new ObjectVersion(INPUT, upload.key(), version));
      versions.add(store.version(INPUT, upload.key()));
      newest.put(upload.key(), upload);
    }

    private void deliver(ObjectVersion event) {
      try {
        delivery.deliver(event, ANNOTATOR);
      } catch (UploadException tryAgain) {
        // the event stays in the queue: see play()
      }
    }

    void assertThatTheNewestVersionHasItsResult() {
      newest.forEach(
          (key, upload) -> {
            String version = store.version(INPUT, key);
            byte[] bytes = store.bytes(DESTINATION.bucket(), place(upload)).orElseThrow();
            JsonNode written = Json.parse(new String(bytes, UTF_8));
            assertThat(written.path("upload").path("version").asText()).isEqualTo(version);
            assertThat(written.path("text").asText())
                .isEqualTo(upload.isJson() ? versions.indexOf(version) + "보" : "");
          });
    }

    private static String place(Step.Upload upload) {
      return upload.isJson()
          ? DESTINATION.resultKey(upload.key())
          : DESTINATION.errorKey(upload.key());
    }

    void assertThatNoVersionIsWrittenTwiceOrBehindANewerOne() {
      for (String key : List.of("a.json", "b.json")) {
        assertThatVersionsRise(DESTINATION.resultKey(key));
        assertThatVersionsRise(DESTINATION.errorKey(key));
      }
    }

    private void assertThatVersionsRise(String output) {
      List<Integer> written =
          store.writes(output).stream()
              .map(write -> versions.indexOf(write.draft().metadata().get("source-version")))
              .toList();
      assertThat(written).isSorted().doesNotHaveDuplicates();
    }
  }
}
