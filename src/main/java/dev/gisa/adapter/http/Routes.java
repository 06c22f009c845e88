package dev.gisa.adapter.http;

import dev.gisa.AnnotatedArticle;
import dev.gisa.json.ArticleRequest;
import dev.gisa.json.Problem;
import dev.gisa.json.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The resources and what their methods do: a request → a response.
 *
 * <p>HEAD is answered like GET without the body, OPTIONS with what is allowed; cross-origin
 * requests are the gateway's business.
 */
public final class Routes {
  private static final String GET = "GET";
  private static final String POST = "POST";

  private final Map<String, Map<String, Operation>> resources;

  /**
   * @param modelVersion names the tagger's weights, for those who ask for the service's health
   */
  public Routes(String modelVersion) {
    resources =
        Map.of(
            "/",
                Map.of(
                    GET,
                    Operation.jsonOrPage(
                        (request, type, gisa) -> Documents.service(modelVersion, type))),
            "/health", get((request, type, gisa) -> Documents.health(modelVersion)),
            "/openapi.json", get((request, type, gisa) -> Documents.openApi()),
            "/schema.json", get((request, type, gisa) -> Documents.schema()),
            "/articles", Map.of(POST, Operation.jsonOrPage(Annotation::ofArticle)),
            "/batches",
                Map.of(POST, new Operation(Annotation::batchMediaTypes, Annotation::ofBatch)));
  }

  private static Map<String, Operation> get(Operation.Answer answer) {
    return Map.of(GET, Operation.json(answer));
  }

  /**
   * Answers a request; a bad one is answered with a problem.
   *
   * @param gisa annotates the articles that it brings
   */
  public HttpResponse answer(HttpRequest request, Function<ArticleRequest, AnnotatedArticle> gisa) {
    boolean isHead = request.method().equals("HEAD");
    HttpResponse response = answer(isHead ? GET : request.method(), request, gisa);
    return isHead ? response.withoutBody() : response;
  }

  private HttpResponse answer(
      String method, HttpRequest request, Function<ArticleRequest, AnnotatedArticle> gisa) {
    Map<String, Operation> methods = resources.get(request.path());
    if (methods == null) {
      return HttpResponse.of(Problem.notFound());
    }
    Operation operation = methods.get(method);
    return operation == null
        ? notAnOperation(method, allowed(methods))
        : answer(operation, request, gisa);
  }

  /** The methods of each resource by its path, without HEAD and OPTIONS. */
  Map<String, Set<String>> methods() {
    Map<String, Set<String>> methods = new TreeMap<>();
    resources.forEach((path, operations) -> methods.put(path, operations.keySet()));
    return methods;
  }

  private static HttpResponse notAnOperation(String method, String allowed) {
    HttpResponse response =
        method.equals("OPTIONS")
            ? HttpResponse.empty(204)
            : HttpResponse.of(Problem.methodNotAllowed(allowed));
    return response.with("allow", allowed);
  }

  private static String allowed(Map<String, Operation> methods) {
    TreeSet<String> names = new TreeSet<>(methods.keySet());
    names.add("OPTIONS");
    if (names.contains(GET)) {
      names.add("HEAD");
    }
    return String.join(", ", names);
  }

  private static HttpResponse answer(
      Operation operation, HttpRequest request, Function<ArticleRequest, AnnotatedArticle> gisa) {
    List<String> offered = operation.mediaTypes().apply(request);
    Optional<String> mediaType = accepted(request, offered);
    if (mediaType.isEmpty()) {
      return HttpResponse.of(Problem.notAcceptable(offered));
    }
    try {
      String text = operation.answer().to(request, mediaType.get(), gisa);
      return Representation.of(mediaType.get(), text).inAnswerTo(request);
    } catch (ProblemException e) {
      return HttpResponse.of(e.problem());
    }
  }

  private static Optional<String> accepted(HttpRequest request, List<String> offered) {
    String accept = request.header("accept").orElse("").trim();
    return Preferences.of(accept.isEmpty() ? "*/*" : accept).best(offered);
  }
}
