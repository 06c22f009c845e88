package dev.gisa.json;

import java.util.List;

/**
 * Why there is no result, as an RFC 9457 problem: {@code
 * {"type":"urn:gisa:problem:no-text","title":…,"status":422,"detail":…}}.
 */
public record Problem(String type, String title, int status, String detail) {
  private static final String PREFIX = "urn:gisa:problem:";

  public static Problem malformed(String detail) {
    return new Problem(PREFIX + "malformed", "The request is malformed", 400, detail);
  }

  public static Problem notFound() {
    return new Problem(
        PREFIX + "not-found",
        "There is nothing here",
        404,
        "articles are taken at POST /articles and POST /batches; GET / tells the rest");
  }

  public static Problem methodNotAllowed(String allowed) {
    return new Problem(
        PREFIX + "method-not-allowed", "The method is not allowed", 405, "allowed: " + allowed);
  }

  public static Problem tooLarge(int maxBytes) {
    return new Problem(
        PREFIX + "too-large", "The article is too large", 413, "limit in bytes: " + maxBytes);
  }

  public static Problem unsupportedMediaType(String supported) {
    return new Problem(
        PREFIX + "unsupported-media-type",
        "The media type is not supported",
        415,
        "supported: " + supported);
  }

  public static Problem unsupportedContentEncoding() {
    return new Problem(
        PREFIX + "unsupported-content-encoding",
        "The content encoding is not supported",
        415,
        "supported: gzip, identity");
  }

  public static Problem notAcceptable(List<String> offered) {
    return new Problem(
        PREFIX + "not-acceptable",
        "No result has a media type that is accepted",
        406,
        "offered: " + String.join(", ", offered));
  }

  public static Problem resultTooLarge(int maxBytes) {
    return new Problem(
        PREFIX + "result-too-large",
        "The result is too large for this way",
        413,
        "limit in bytes: "
            + maxBytes
            + "; accept gzip, send less at once, or upload to S3, which has no such limit");
  }

  public static Problem tooManyArticles(int most) {
    return new Problem(
        PREFIX + "too-many-articles", "The batch has too many articles", 413, "at most: " + most);
  }

  /** The same article fails again unless there is more time. */
  public static Problem outOfTime() {
    return new Problem(
        PREFIX + "out-of-time",
        "There is too little time for so much text",
        503,
        "send less at once, or upload to S3, where there is more");
  }

  public static Problem noText() {
    return new Problem(
        PREFIX + "no-text", "The request has no text", 422, "\"text\" is required, a string");
  }

  public static Problem internal() {
    return new Problem(
        PREFIX + "internal", "The article could not be processed", 500, "see the function's log");
  }
}
