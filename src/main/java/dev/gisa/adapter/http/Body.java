package dev.gisa.adapter.http;

import dev.gisa.json.Problem;
import dev.gisa.json.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a request carries, as a gateway hands it over. */
public sealed interface Body {

  /** Characters that the gateway has decoded already. */
  record Text(String text) implements Body {}

  /** Bytes, in base64. */
  record Base64Bytes(String base64) implements Body {}

  /**
   * The bytes; those of characters in UTF-8.
   *
   * @throws ProblemException if they are no base64
   */
  default byte[] bytes() {
    if (this instanceof Text sent) {
      return sent.text().getBytes(StandardCharsets.UTF_8);
    }
    try {
      return Base64.getDecoder().decode(((Base64Bytes) this).base64());
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.malformed("the body is not base64"));
    }
  }
}
