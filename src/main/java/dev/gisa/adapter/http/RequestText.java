package dev.gisa.adapter.http;

import dev.gisa.json.Gzip;
import dev.gisa.json.Problem;
import dev.gisa.json.ProblemException;
import dev.gisa.text.TextDecoder;
import dev.gisa.text.UndecodableTextException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** The characters of a request's body: its size checked, unpacked, decoded. */
final class RequestText {
  /** Lambda takes no larger synchronous payload; the limit holds for what is unpacked too. */
  static final int MAX_BYTES = 6 * 1024 * 1024;

  private RequestText() {}

  /** JSON, in UTF-8 unless the request names another charset. */
  static String ofJson(HttpRequest request) {
    return of(request, Optional.of(StandardCharsets.UTF_8));
  }

  /** Plain text, in the charset that the request names, or that its bytes show. */
  static String ofPlainText(HttpRequest request) {
    return of(request, Optional.empty());
  }

  /**
   * @throws ProblemException if it is too large, or no text in a coding that is known here
   */
  private static String of(HttpRequest request, Optional<Charset> usual) {
    requireDeclaredSize(request);
    boolean packed = isPacked(request);
    Optional<Charset> charset = request.contentType().charset().map(RequestText::charset);
    byte[] bytes = request.body().bytes();
    requireSize(bytes.length);
    if (packed) {
      return decoded(Gzip.unpack(bytes, MAX_BYTES), charset.or(() -> usual));
    }
    return request.body() instanceof Body.Text sent
        ? sent.text()
        : decoded(bytes, charset.or(() -> usual));
  }

  /** A declared length that is no number says nothing; the real one is checked in any case. */
  private static void requireDeclaredSize(HttpRequest request) {
    String declared = request.header("content-length").orElse("0").trim();
    if (declared.matches("[0-9]{1,18}")) {
      requireSize(Long.parseLong(declared));
    }
  }

  private static void requireSize(long bytes) {
    if (bytes > MAX_BYTES) {
      throw new ProblemException(Problem.tooLarge(MAX_BYTES));
    }
  }

  private static boolean isPacked(HttpRequest request) {
    String coding =
        request.header("content-encoding").orElse("identity").trim().toLowerCase(Locale.ROOT);
    return switch (coding) {
      case "", "identity" -> false;
      case Gzip.NAME, "x-gzip" -> true;
      default -> throw new ProblemException(Problem.unsupportedContentEncoding());
    };
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new ProblemException(Problem.unsupportedMediaType("charsets such as utf-8 and euc-kr"));
    }
  }

  private static String decoded(byte[] bytes, Optional<Charset> charset) {
    try {
      return charset.isPresent()
          ? TextDecoder.decode(bytes, charset.get())
          : TextDecoder.decode(bytes);
    } catch (UndecodableTextException e) {
      throw new ProblemException(Problem.malformed("the body is no text: " + e.getMessage()));
    }
  }
}
