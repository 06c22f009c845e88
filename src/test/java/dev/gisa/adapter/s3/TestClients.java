package dev.gisa.adapter.s3;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Clients of a server of tests that are as patient as a test may be. */
final class TestClients {
  static final String SECRET_KEY = "unsaid-key";

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int ATTEMPTS = 3;
  private static final BackoffStrategy SOON = BackoffStrategy.fixedDelay(Duration.ofMillis(10));

  private TestClients() {}

  /** Tries three times, as the function's client does, but soon. */
  static S3Client of(S3Server server) {
    return of(server, PATIENCE);
  }

  /** Tries three times, and waits long for an answer. */
  static S3Client of(URI server) {
    Duration patience = Duration.ofSeconds(20);
    return builder(server, patience, patience.multipliedBy(ATTEMPTS)).build();
  }

  /** One that does not wait longer for an answer. */
  static S3Client of(S3Server server, Duration attempt) {
    return builder(server.endpoint(), attempt, attempt.multipliedBy(2 * ATTEMPTS)).build();
  }

  /** One that gives up with all its attempts. */
  static S3Client within(S3Server server, Duration call) {
    return builder(server.endpoint(), PATIENCE, call).build();
  }

  private static S3ClientBuilder builder(URI server, Duration attempt, Duration all) {
    return S3Client.builder()
        .endpointOverride(server)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIANOBODY", SECRET_KEY)))
        .httpClient(
            UrlConnectionHttpClient.builder()
                .socketTimeout(attempt.multipliedBy(3).dividedBy(4))
                .build())
        .overrideConfiguration(
            call ->
                call.apiCallAttemptTimeout(attempt).apiCallTimeout(all).retryStrategy(retries()));
  }

  private static StandardRetryStrategy retries() {
    return AwsRetryStrategy.standardRetryStrategy().toBuilder()
        .maxAttempts(ATTEMPTS)
        .backoffStrategy(SOON)
        .throttlingBackoffStrategy(SOON)
        .circuitBreakerEnabled(false)
        .build();
  }
}
