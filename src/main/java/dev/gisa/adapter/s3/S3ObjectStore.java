package dev.gisa.adapter.s3;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Objects in S3 itself.
 *
 * <p>An absent object is known as such only where the role may list the bucket ({@code
 * s3:ListBucket}); else S3 answers 403, and that is an {@link UploadException}. An answer to a
 * write may be lost after the write took effect; the SDK then tries again and is told that the
 * object has changed, so that {@link #put} is false for the caller's own write.
 */
final class S3ObjectStore implements ObjectStore {
  private static final Duration CONNECTION_TIMEOUT = Duration.ofSeconds(1);

  /**
   * Before the attempt's: where both end at once, the JDK's client may set the time-out of what is
   * still being read to its own 5 s.
   */
  private static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(2);

  private static final Duration ATTEMPT_TIMEOUT = Duration.ofSeconds(3);
  private static final int ATTEMPTS = 3;

  /**
   * One call with all its attempts. An object takes five calls, and up to five times that while
   * others write its result: 250 of the function's 300 seconds.
   */
  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(10);

  private static final String WHATEVER_IS_THERE = "*";
  private static final String WITHOUT_VERSIONS = "null";
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int CONDITION_FAILED = 412;

  static {
    // else the JDK goes on reading, for up to five seconds, what is left of a body that the SDK has
    // given up, and the SDK waits for it beyond its own time-outs
    System.setProperty("http.KeepAlive.remainingData", "0");
  }

  private final S3Client client;

  S3ObjectStore(S3Client client) {
    this.client = client;
  }

  /**
   * Region, credentials and end point are those of the environment, as the SDK reads it. A local
   * server is to be named by its address ({@code http://127.0.0.1:9000}): then the SDK puts the
   * bucket into the path and not into the host's name.
   */
  static S3ObjectStore create() {
    SdkHttpClient http =
        UrlConnectionHttpClient.builder()
            .connectionTimeout(CONNECTION_TIMEOUT)
            .socketTimeout(SOCKET_TIMEOUT)
            .build();
    return new S3ObjectStore(
        S3Client.builder()
            .httpClient(http)
            .overrideConfiguration(
                call ->
                    call.apiCallAttemptTimeout(ATTEMPT_TIMEOUT)
                        .apiCallTimeout(CALL_TIMEOUT)
                        .retryStrategy(
                            AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(ATTEMPTS)
                                .build()))
            .build());
  }

  @Override
  public Optional<Head> head(ObjectVersion object) {
    return called("HeadObject", object, () -> present(() -> headOf(object)));
  }

  private Head headOf(ObjectVersion object) {
    HeadObjectResponse head =
        client.headObject(
            request ->
                request
                    .bucket(object.bucket())
                    .key(object.key())
                    .versionId(object.version().orElse(null)));
    return new Head(version(head.versionId(), head.eTag()), head.eTag(), head.metadata());
  }

  @Override
  public Optional<Content> get(ObjectVersion object, int maxBytes) throws TooLargeException {
    Optional<BoundedBody.Reading> found =
        called("GetObject", object, () -> present(() -> reading(object, maxBytes)));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String version = found.get().version();
    return Optional.of(
        new Content(
            version, found.get().bytes().orElseThrow(() -> new TooLargeException(version))));
  }

  private BoundedBody.Reading reading(ObjectVersion object, int maxBytes) {
    return client.getObject(
        request ->
            request
                .bucket(object.bucket())
                .key(object.key())
                .versionId(object.version().orElse(null)),
        new BoundedBody(maxBytes));
  }

  @Override
  public boolean put(String bucket, String key, Draft draft, Optional<String> replaced) {
    PutObjectRequest.Builder request =
        PutObjectRequest.builder()
            .bucket(bucket)
            .key(key)
            .contentType(draft.mediaType())
            .metadata(draft.metadata());
    replaced.ifPresentOrElse(request::ifMatch, () -> request.ifNoneMatch(WHATEVER_IS_THERE));
    return called(
        "PutObject",
        ObjectVersion.current(bucket, key),
        () -> written(request.build(), draft.bytes()));
  }

  private boolean written(PutObjectRequest request, byte[] bytes) {
    try {
      client.putObject(request, RequestBody.fromBytes(bytes));
      return true;
    } catch (S3Exception e) {
      if (hasChanged(e)) {
        return false;
      }
      throw e;
    }
  }

  /** An object that is to be replaced and was deleted meanwhile is not found. */
  private static boolean hasChanged(S3Exception e) {
    return e.statusCode() == CONDITION_FAILED
        || code(e).equals("ConditionalRequestConflict")
        || code(e).equals("NoSuchKey");
  }

  private static <T> Optional<T> present(Supplier<T> read) {
    try {
      return Optional.of(read.get());
    } catch (S3Exception e) {
      if (isAbsent(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /**
   * An answer to HEAD has no body, so no code that tells an absent bucket from an absent object.
   */
  private static boolean isAbsent(S3Exception e) {
    return e.statusCode() == NOT_FOUND && !code(e).equals("NoSuchBucket")
        || e.statusCode() == NOT_ALLOWED && isDeleteMarker(e);
  }

  private static boolean isDeleteMarker(S3Exception e) {
    return e.awsErrorDetails()
        .sdkHttpResponse()
        .firstMatchingHeader("x-amz-delete-marker")
        .map(Boolean::parseBoolean)
        .orElse(false);
  }

  /** What S3 calls the version of an object, or the entity tag where it calls it nothing. */
  static String version(String id, String etag) {
    return id == null || id.equals(WITHOUT_VERSIONS) ? etag.replace("\"", "") : id;
  }

  private static <T> T called(String operation, ObjectVersion object, Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkException e) {
      throw new UploadException(operation + " of " + object + ": " + reason(e));
    }
  }

  /** Codes and names of classes only: what a message of S3 or of the JDK quotes is not known. */
  private static String reason(SdkException e) {
    return e instanceof AwsServiceException answer
        ? code(answer) + ", status " + answer.statusCode() + ", request " + answer.requestId()
        : e.getClass().getSimpleName();
  }

  private static String code(AwsServiceException e) {
    return Optional.ofNullable(e.awsErrorDetails().errorCode()).orElse("no code");
  }
}
