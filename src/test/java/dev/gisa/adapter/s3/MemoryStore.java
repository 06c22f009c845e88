package dev.gisa.adapter.s3;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object store in memory, whose calls may be made to fail and between whose calls other things
 * may happen.
 */
final class MemoryStore implements ObjectStore {
  private final Map<String, List<Stored>> objects = new HashMap<>();
  private final boolean isVersioned;
  private final List<Write> writes = new ArrayList<>();
  private int versions;
  private Turn turn = () -> Fate.SUCCEED;

  MemoryStore(boolean isVersioned) {
    this.isVersioned = isVersioned;
  }

  /** What becomes of a call. */
  enum Fate {
    SUCCEED,
    FAIL,
    /** It has its effect, but the caller does not hear of it. */
    FAIL_BEHIND
  }

  /** A result that was put, whether or not the caller heard of it. */
  record Write(String key, Draft draft) {}

  /** What happens before a call, and what becomes of it. */
  interface Turn {
    Fate next();
  }

  /** Without a draft it is a delete marker. */
  private record Stored(String version, Optional<Draft> draft) {
    String etag() {
      return Integer.toHexString(Arrays.hashCode(draft.orElseThrow().bytes()));
    }
  }

  void setTurn(Turn turn) {
    this.turn = turn;
  }

  /** Returns what an event names as its version. */
  Optional<String> upload(String bucket, String key, byte[] bytes) {
    return store(bucket, key, Optional.of(new Draft("", Map.of(), bytes)));
  }

  /** Returns the version of the delete marker. */
  Optional<String> delete(String bucket, String key) {
    return store(bucket, key, Optional.empty());
  }

  private Optional<String> store(String bucket, String key, Optional<Draft> draft) {
    List<Stored> history = objects.computeIfAbsent(bucket + "/" + key, k -> new ArrayList<>());
    String version = isVersioned ? "v" + ++versions : "";
    if (!isVersioned) {
      history.clear();
    }
    history.add(new Stored(version, draft));
    return Optional.of(version).filter(v -> isVersioned);
  }

  List<Write> writes(String key) {
    return writes.stream().filter(write -> write.key().equals(key)).toList();
  }

  /** The current bytes. */
  Optional<byte[]> bytes(String bucket, String key) {
    return find(ObjectVersion.current(bucket, key)).map(s -> s.draft().orElseThrow().bytes());
  }

  /** The current version. */
  String version(String bucket, String key) {
    return version(find(ObjectVersion.current(bucket, key)).orElseThrow());
  }

  private Optional<Stored> find(ObjectVersion object) {
    List<Stored> history = objects.getOrDefault(object.bucket() + "/" + object.key(), List.of());
    return history.stream()
        .filter(s -> object.version().map(s.version()::equals).orElse(true))
        .reduce((older, newer) -> newer)
        .filter(s -> s.draft().isPresent());
  }

  @Override
  public Optional<Head> head(ObjectVersion object) {
    take();
    return find(object)
        .map(s -> new Head(version(s), s.etag(), s.draft().orElseThrow().metadata()));
  }

  @Override
  public Optional<Content> get(ObjectVersion object, int maxBytes) throws TooLargeException {
    take();
    Optional<Stored> stored = find(object);
    if (stored.isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes = stored.get().draft().orElseThrow().bytes();
    if (bytes.length > maxBytes) {
      throw new TooLargeException(version(stored.get()));
    }
    return Optional.of(new Content(version(stored.get()), bytes));
  }

  @Override
  public boolean put(String bucket, String key, Draft draft, Optional<String> replaced) {
    Fate fate = take();
    Optional<String> etag = find(ObjectVersion.current(bucket, key)).map(Stored::etag);
    boolean isFree = etag.equals(replaced);
    if (isFree) {
      store(bucket, key, Optional.of(draft));
      writes.add(new Write(key, draft));
    }
    if (fate == Fate.FAIL_BEHIND) {
      throw new UploadException("the answer got lost");
    }
    return isFree;
  }

  private Fate take() {
    Fate fate = turn.next();
    if (fate == Fate.FAIL) {
      throw new UploadException("the store has failed");
    }
    return fate;
  }

  private String version(Stored stored) {
    return isVersioned ? stored.version() : stored.etag();
  }
}
