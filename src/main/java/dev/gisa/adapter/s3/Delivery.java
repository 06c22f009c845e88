package dev.gisa.adapter.s3;

import dev.gisa.AnnotatedArticle;
import dev.gisa.adapter.s3.ObjectStore.Draft;
import dev.gisa.adapter.s3.ObjectStore.Head;
import dev.gisa.adapter.s3.ObjectStore.TooLargeException;
import dev.gisa.adapter.s3.Outcome.Kind;
import dev.gisa.adapter.s3.UploadedFile.Result;
import dev.gisa.json.ArticleRequest;
import dev.gisa.json.Problem;
import dev.gisa.json.Sha256;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Brings an uploaded object's result to where it belongs, however often and in whatever order its
 * events come.
 *
 * <h2>Why an older version never replaces a newer one's result</h2>
 *
 * <p>In this order it (a) asks which result there is, (b) reads the object and asks whether this is
 * still the current version, and (c) writes the result on the condition that the one of (a) is
 * still there. Say that a newer version came. If its result was written before (a), then the newer
 * version was there at (b), so nothing is written. If it was written after (a), the condition of
 * (c) does not hold, and all begins anew with (a). Each result's bytes name their version, so that
 * no two have the same entity tag and the condition cannot hold by chance. Versions need not be
 * compared, and clocks are not looked at. Whatever was passed over because of a newer version is
 * made good by that version's own event.
 *
 * <p>In a bucket without versioning the entity tag of the source stands for its version, so the
 * last argument fails if an object gets back the bytes that it had before.
 *
 * <p>An unreadable object has an error beside where its result would be. What another version left
 * in the other of the two places stays, as nothing is deleted: of both, the one whose version is
 * the object's current one is right.
 */
final class Delivery {
  private static final int MAX_TRIES = 5;
  private static final String DIGEST = "sha256";
  private static final String SOURCE_VERSION = "source-version";

  private final ObjectStore store;
  private final Destination destination;

  Delivery(ObjectStore store, Destination destination) {
    this.store = store;
    this.destination = destination;
  }

  /**
   * Annotates an object and writes what comes of it.
   *
   * @throws UploadException if it could not be brought there, and trying again may help
   */
  Outcome deliver(ObjectVersion object, Function<ArticleRequest, AnnotatedArticle> gisa) {
    if (destination.mayHold(object)) {
      return Outcome.withoutOutput(Kind.REFUSED, object, "it stands where results are written");
    }
    for (int tried = 0; tried < MAX_TRIES; tried++) {
      Optional<Outcome> outcome = attempt(object, gisa);
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    throw new UploadException("the result of " + object + " is written by others again and again");
  }

  /** Empty if another result was written meanwhile. */
  private Optional<Outcome> attempt(
      ObjectVersion object, Function<ArticleRequest, AnnotatedArticle> gisa) {
    Place results = place(destination.resultKey(object.key()));
    Place errors = place(destination.errorKey(object.key()));
    Optional<Reading> reading = read(object, gisa);
    Optional<Head> current = store.head(ObjectVersion.current(object.bucket(), object.key()));
    if (reading.isEmpty() || current.isEmpty()) {
      return Optional.of(Outcome.withoutOutput(Kind.GONE, object, "it was deleted"));
    }
    String version = reading.get().version();
    if (!current.get().version().equals(version)) {
      return Optional.of(Outcome.withoutOutput(Kind.SUPERSEDED, object, "a newer one has come"));
    }
    Result result = result(object, reading.get());
    return write(object, version, result, result.problem().isPresent() ? errors : results);
  }

  /** Where something is to be written, and what stands there. */
  private record Place(String key, Optional<Head> held) {}

  private Place place(String key) {
    return new Place(key, store.head(ObjectVersion.current(destination.bucket(), key)));
  }

  /** A version that was read, and what is to be written of it. */
  private record Reading(String version, Supplier<Result> result) {}

  /** Empty if there is no such version. */
  private Optional<Reading> read(
      ObjectVersion object, Function<ArticleRequest, AnnotatedArticle> gisa) {
    Optional<FileKind> kind = FileKind.of(object.key());
    if (kind.isEmpty()) {
      Problem problem = Problem.unsupportedMediaType("keys that end in " + FileKind.names());
      return store.head(object).map(head -> unreadable(object, head.version(), problem));
    }
    int maxBytes = kind.get().format().maxBytes();
    try {
      return store
          .get(object, maxBytes)
          .map(
              content -> {
                ObjectVersion source = object.in(content.version());
                UploadedFile file = new UploadedFile(source, kind.get(), content.bytes());
                return new Reading(content.version(), () -> file.result(gisa));
              });
    } catch (TooLargeException e) {
      return Optional.of(unreadable(object, e.version(), Problem.tooLarge(maxBytes)));
    }
  }

  private static Reading unreadable(ObjectVersion object, String version, Problem problem) {
    return new Reading(version, () -> UploadedFile.problem(object.in(version), problem));
  }

  private static Result result(ObjectVersion object, Reading reading) {
    try {
      return reading.result().get();
    } catch (RuntimeException | StackOverflowError e) {
      throw UploadException.of(object + " could not be annotated", e);
    }
  }

  private Optional<Outcome> write(
      ObjectVersion object, String version, Result result, Place place) {
    Optional<String> detail = result.problem().map(Problem::detail);
    Map<String, String> metadata =
        Map.of(
            SOURCE_VERSION,
            version,
            DIGEST,
            HexFormat.of().formatHex(Sha256.digest(result.bytes())));
    if (place.held().filter(head -> head.metadata().equals(metadata)).isPresent()) {
      return Optional.of(Outcome.withOutput(Kind.UNCHANGED, object, place.key(), detail));
    }
    Draft draft = new Draft(result.mediaType(), metadata, result.bytes());
    Optional<String> replaced = place.held().map(Head::etag);
    return store.put(destination.bucket(), place.key(), draft, replaced)
        ? Optional.of(
            Outcome.withOutput(
                detail.isPresent() ? Kind.UNREADABLE : Kind.WRITTEN, object, place.key(), detail))
        : Optional.empty();
  }
}
