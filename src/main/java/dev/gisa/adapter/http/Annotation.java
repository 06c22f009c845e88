package dev.gisa.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gisa.AnnotatedArticle;
import dev.gisa.json.ArticleRequest;
import dev.gisa.json.BatchRequest;
import dev.gisa.json.Json;
import dev.gisa.json.Problem;
import dev.gisa.json.ProblemException;
import dev.gisa.page.HtmlPage;
import java.util.List;
import java.util.function.Function;

/** What {@code POST /articles} and {@code POST /batches} do: a request's body → its result. */
final class Annotation {
  private static final String SUPPORTED =
      "application/json; text/plain for an article; application/x-ndjson for a batch";

  private Annotation() {}

  static String ofArticle(
      HttpRequest request, String mediaType, Function<ArticleRequest, AnnotatedArticle> gisa) {
    ArticleRequest article =
        switch (request.contentType().name()) {
          case "", MediaType.JSON -> ArticleRequest.of(Json.parse(RequestText.ofJson(request)));
          case MediaType.TEXT -> ArticleRequest.ofPlainText(RequestText.ofPlainText(request));
          default -> throw new ProblemException(Problem.unsupportedMediaType(SUPPORTED));
        };
    AnnotatedArticle annotated = gisa.apply(article);
    return mediaType.equals(MediaType.HTML)
        ? HtmlPage.of(annotated, article.offsets())
        : Json.compact(Json.result(annotated, article.offsets()));
  }

  static String ofBatch(
      HttpRequest request, String mediaType, Function<ArticleRequest, AnnotatedArticle> gisa) {
    BatchRequest batch =
        switch (request.contentType().name()) {
          case "", MediaType.JSON -> BatchRequest.of(Json.parse(RequestText.ofJson(request)));
          case MediaType.LINES -> BatchRequest.ofLines(RequestText.ofJson(request));
          default -> throw new ProblemException(Problem.unsupportedMediaType(SUPPORTED));
        };
    JsonNode result = Json.result(gisa, batch);
    return mediaType.equals(MediaType.LINES) ? Json.lines(result) : Json.compact(result);
  }

  /** A batch's result comes as the batch came, one JSON value or one a line, unless asked else. */
  static List<String> batchMediaTypes(HttpRequest request) {
    return request.contentType().name().equals(MediaType.LINES)
        ? List.of(MediaType.LINES, MediaType.JSON)
        : List.of(MediaType.JSON, MediaType.LINES);
  }
}
