package dev.gisa.adapter.http;

import dev.gisa.AnnotatedArticle;
import dev.gisa.json.ArticleRequest;
import java.util.List;
import java.util.function.Function;

/**
 * What a method of a resource does.
 *
 * @param mediaTypes that its answer to a request may have, the usual one first
 * @param answer the characters of the answer in one of them
 */
record Operation(Function<HttpRequest, List<String>> mediaTypes, Answer answer) {

  /** Makes an answer in the media type that was agreed on. */
  interface Answer {
    String to(
        HttpRequest request, String mediaType, Function<ArticleRequest, AnnotatedArticle> gisa);
  }

  static Operation json(Answer answer) {
    return new Operation(request -> List.of(MediaType.JSON), answer);
  }

  /** JSON, or a page for those who would rather have that. */
  static Operation jsonOrPage(Answer answer) {
    return new Operation(request -> List.of(MediaType.JSON, MediaType.HTML), answer);
  }
}
