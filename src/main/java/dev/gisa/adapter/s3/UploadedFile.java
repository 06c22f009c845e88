package dev.gisa.adapter.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.AnnotatedArticle;
import dev.gisa.json.ArticleRequest;
import dev.gisa.json.BatchRequest;
import dev.gisa.json.Gzip;
import dev.gisa.json.Json;
import dev.gisa.json.Problem;
import dev.gisa.json.ProblemException;
import dev.gisa.text.TextDecoder;
import dev.gisa.text.UndecodableTextException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The bytes of an uploaded object → the bytes of its result, the same for the same version.
 *
 * <p>Beside what {@code POST /articles} or {@code POST /batches} would answer, a result has an
 * {@code upload}, with bucket, key and version of what it is the result of.
 *
 * @param source with its version
 */
record UploadedFile(ObjectVersion source, FileKind kind, byte[] bytes) {
  private static final String JSON = "application/json";
  private static final String LINES = "application/x-ndjson";

  /**
   * What is to be written.
   *
   * @param problem why it is no result of the object but tells of this problem
   */
  record Result(Optional<Problem> problem, String mediaType, byte[] bytes) {}

  /** Annotates the article or articles. */
  Result result(Function<ArticleRequest, AnnotatedArticle> gisa) {
    try {
      byte[] unpacked = kind.isPacked() ? Gzip.unpack(bytes, kind.format().maxBytes()) : bytes;
      return switch (kind.format()) {
        case TEXT -> ofArticle(ArticleRequest.ofPlainText(text(unpacked)), gisa);
        case HTML -> ofArticle(HtmlArticle.of(unpacked), gisa);
        case JSON -> ofJson(Json.parse(text(unpacked)), gisa);
        case LINES -> ofLines(Json.result(gisa, BatchRequest.ofLines(text(unpacked))));
      };
    } catch (ProblemException e) {
      if (e.problem().equals(Problem.outOfTime())) {
        throw e; // another call may have more
      }
      return problem(source, e.problem());
    }
  }

  /** What is written of an object that has no result. */
  static Result problem(ObjectVersion source, Problem problem) {
    JsonNode json = marked(Json.problem(problem), source);
    return new Result(Optional.of(problem), JSON, Json.compact(json).getBytes(UTF_8));
  }

  private Result ofJson(JsonNode json, Function<ArticleRequest, AnnotatedArticle> gisa) {
    return BatchRequest.isOne(json)
        ? ofTree(Json.result(gisa, BatchRequest.of(json)))
        : ofArticle(ArticleRequest.of(json), gisa);
  }

  private Result ofArticle(
      ArticleRequest request, Function<ArticleRequest, AnnotatedArticle> gisa) {
    AnnotatedArticle annotated = gisa.apply(request.orNamed(source.key()));
    return ofTree(Json.result(annotated, request.offsets()));
  }

  private Result ofTree(JsonNode tree) {
    return new Result(Optional.empty(), JSON, Json.compact(marked(tree, source)).getBytes(UTF_8));
  }

  private Result ofLines(JsonNode batch) {
    return new Result(Optional.empty(), LINES, Json.lines(marked(batch, source)).getBytes(UTF_8));
  }

  private static JsonNode marked(JsonNode result, ObjectVersion source) {
    ObjectNode upload = ((ObjectNode) result).putObject("upload");
    upload.put("bucket", source.bucket()).put("key", source.key());
    source.version().ifPresent(version -> upload.put("version", version));
    return result;
  }

  private static String text(byte[] bytes) {
    try {
      return TextDecoder.decode(bytes);
    } catch (UndecodableTextException e) {
      throw new ProblemException(Problem.malformed("the object is no text: " + e.getMessage()));
    }
  }
}
