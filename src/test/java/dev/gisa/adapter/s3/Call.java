package dev.gisa.adapter.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A request for an object, as a {@link S3Server} got it.
 *
 * @param nth such request with this method for this object, from 1 on
 */
record Call(
    String method, String bucket, String key, Optional<String> version, boolean ifMatch, int nth) {

  static Call of(HttpExchange exchange, int nth) {
    URI uri = exchange.getRequestURI();
    String[] path = uri.getRawPath().split("/", 3);
    return new Call(
        exchange.getRequestMethod(),
        decoded(path[1]),
        decoded(path[2]),
        version(uri),
        exchange.getRequestHeaders().containsKey("If-Match"),
        nth);
  }

  private static Optional<String> version(URI uri) {
    return Optional.ofNullable(uri.getRawQuery()).stream()
        .flatMap(query -> Stream.of(query.split("&")))
        .filter(parameter -> parameter.startsWith("versionId="))
        .map(parameter -> decoded(parameter.substring(parameter.indexOf('=') + 1)))
        .findFirst();
  }

  private static String decoded(String escaped) {
    return URLDecoder.decode(escaped.replace("+", "%2B"), UTF_8);
  }

  /**
   * The permissions that the call needs, such as {@code input s3:GetObjectVersion}. HEAD needs
   * those of GET. Without {@code s3:ListBucket} S3 answers 403 and not 404 where there is no such
   * object, so that reading an absent object needs it too. To replace an object on the condition
   * that it has an entity tag is to read it.
   */
  Set<String> actions(boolean absent) {
    Set<String> actions = new TreeSet<>();
    switch (method) {
      case "GET", "HEAD" -> actions.add(reading());
      case "PUT" -> actions.add("s3:PutObject");
      default -> throw new IllegalArgumentException(method);
    }
    if (absent) {
      actions.add("s3:ListBucket");
    }
    if (ifMatch) {
      actions.add("s3:GetObject");
    }
    Set<String> ofBucket = new TreeSet<>();
    actions.forEach(action -> ofBucket.add(bucket + " " + action));
    return ofBucket;
  }

  private String reading() {
    return version.isPresent() ? "s3:GetObjectVersion" : "s3:GetObject";
  }
}
