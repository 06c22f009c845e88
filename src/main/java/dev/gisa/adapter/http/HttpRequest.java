package dev.gisa.adapter.http;

import java.util.Map;
import java.util.Optional;

/**
 * A request, whatever gateway brought it.
 *
 * @param method in upper case
 * @param path without the gateway's stage or base path: {@code /articles}
 * @param headers by their names in lower case; several of one name are joined by commas
 */
public record HttpRequest(String method, String path, Map<String, String> headers, Body body) {
  public HttpRequest {
    headers = Map.copyOf(headers);
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  MediaType contentType() {
    return MediaType.parse(headers.getOrDefault("content-type", ""));
  }
}
