package dev.gisa.adapter.http;

import java.util.Locale;
import java.util.Optional;

/** A Content-Type: {@code text/plain; charset="EUC-KR"} → {@code text/plain} and {@code EUC-KR}. */
record MediaType(String name, Optional<String> charset) {
  static final String JSON = "application/json";
  static final String LINES = "application/x-ndjson";
  static final String TEXT = "text/plain";
  static final String HTML = "text/html";

  /** Total: what is no media type has a name that nothing accepts; the empty string stays empty. */
  static MediaType parse(String header) {
    String[] parts = header.split(";");
    Optional<String> charset = Optional.empty();
    for (int i = 1; i < parts.length; i++) {
      String[] parameter = parts[i].trim().split("=", 2);
      if (parameter.length == 2 && parameter[0].trim().equalsIgnoreCase("charset")) {
        charset = Optional.of(parameter[1].trim().replace("\"", ""));
      }
    }
    String name = parts.length == 0 ? ";" : parts[0].trim().toLowerCase(Locale.ROOT);
    return new MediaType(name, charset);
  }
}
