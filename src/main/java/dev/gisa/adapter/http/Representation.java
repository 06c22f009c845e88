package dev.gisa.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gisa.json.Gzip;
import dev.gisa.json.Sha256;
import dev.gisa.page.HtmlPage;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A result on its way out: with its entity tag, packed where the client takes that, or left out
 * where the client has it.
 *
 * <p>The tag is made of the content, and weak, so that it holds for the packed bytes too. As the
 * same request always has the same result, If-None-Match is answered with 304 for POST as well.
 */
record Representation(String mediaType, byte[] bytes) {
  /** Less is not worth packing: it fits into one packet of a network. */
  private static final int MIN_PACKED_BYTES = 1024;

  private static final int TAG_BYTES = 16;

  static Representation of(String mediaType, String text) {
    return new Representation(mediaType, text.getBytes(UTF_8));
  }

  HttpResponse inAnswerTo(HttpRequest request) {
    String tag = tag();
    HttpResponse head =
        HttpResponse.empty(304).with("etag", tag).with("vary", "accept, accept-encoding");
    if (request.header("if-none-match").filter(known -> isAmong(known, tag)).isPresent()) {
      return head;
    }
    HttpResponse response = withType(head.with(200));
    boolean packs =
        bytes.length >= MIN_PACKED_BYTES
            && Preferences.of(request.header("accept-encoding").orElse("")).qualityOf(Gzip.NAME)
                > 0;
    return packs
        ? response.with(HttpResponse.CONTENT_ENCODING, Gzip.NAME).with(Gzip.pack(bytes))
        : response.with(bytes);
  }

  /** A page says its charset, and to the browser what may have an effect in it. */
  private HttpResponse withType(HttpResponse response) {
    return mediaType.equals(MediaType.HTML)
        ? response
            .with("content-type", mediaType + "; charset=utf-8")
            .with("content-security-policy", HtmlPage.POLICY + "; frame-ancestors 'none'")
            .with("referrer-policy", "no-referrer")
            .with("x-content-type-options", "nosniff")
        : response.with("content-type", mediaType);
  }

  private String tag() {
    byte[] digest = Sha256.digest(bytes);
    return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES)) + "\"";
  }

  /** Compared weakly (RFC 9110, section 8.8.3.2), so that a gateway's strong copy counts too. */
  private static boolean isAmong(String known, String tag) {
    String opaque = tag.substring(2);
    return known.trim().equals("*")
        || Arrays.stream(known.split(","))
            .map(k -> k.trim().replaceFirst("^W/", ""))
            .anyMatch(opaque::equals);
  }
}
