package dev.gisa.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gisa.json.Json;
import dev.gisa.json.Problem;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A response: status, headers by their names in lower case, and bytes.
 *
 * <p>The bytes are characters in UTF-8 unless there is a {@code content-encoding}.
 */
public record HttpResponse(int status, SortedMap<String, String> headers, byte[] body) {
  static final String CONTENT_ENCODING = "content-encoding";
  private static final byte[] EMPTY = {};

  public HttpResponse {
    headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
  }

  /** A response that says why there is no result. */
  public static HttpResponse of(Problem problem) {
    return of(problem.status(), "application/problem+json", Json.compact(Json.problem(problem)));
  }

  static HttpResponse of(int status, String mediaType, String text) {
    return new HttpResponse(status, new TreeMap<>(), text.getBytes(UTF_8))
        .with("content-type", mediaType);
  }

  static HttpResponse empty(int status) {
    return new HttpResponse(status, new TreeMap<>(), EMPTY);
  }

  HttpResponse with(int otherStatus) {
    return new HttpResponse(otherStatus, headers, body);
  }

  HttpResponse with(String header, String value) {
    SortedMap<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new HttpResponse(status, more, body);
  }

  HttpResponse with(byte[] otherBody) {
    return new HttpResponse(status, headers, otherBody);
  }

  /** With the headers alone, as HEAD asks for it. */
  HttpResponse withoutBody() {
    return with(EMPTY);
  }

  /** Whether the body is to be handed over as bytes, and not as characters. */
  public boolean isBinary() {
    return headers.containsKey(CONTENT_ENCODING);
  }
}
