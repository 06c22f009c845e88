package dev.gisa.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gisa.Gisa;
import dev.gisa.adapter.http.Body;
import dev.gisa.adapter.http.HttpRequest;
import dev.gisa.adapter.http.HttpResponse;
import dev.gisa.adapter.http.Routes;
import dev.gisa.json.Json;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** Any bytes as the body of a request; the first four choose path, types and packing. */
public final class RequestFuzzer {
  private static final Gisa GISA = Gisa.load();
  private static final Routes ROUTES = new Routes(GISA.modelVersion());
  private static final String[] PATHS = {"/articles", "/batches", "/articles", "/", "/nowhere"};
  private static final String[] TYPES = {
    "application/json",
    "text/plain",
    "application/x-ndjson",
    "text/plain; charset=utf-16",
    "text/plain; charset=euc-kr",
    "application/json; charset=iso-2022-kr",
    "",
    "text/html",
    ";=;\"",
    "text/plain; charset=\"\""
  };
  private static final String[] ACCEPTS = {"*/*", "text/html", "application/x-ndjson", "", "q=,;/"};
  private static final String[] PACKINGS = {"identity", "gzip", "br"};
  private static final int CHOICES = 4;

  private RequestFuzzer() {}

  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length < CHOICES) {
      return;
    }
    byte[] body = Arrays.copyOfRange(data, CHOICES, data.length);
    HttpRequest request =
        new HttpRequest(
            "POST",
            chosen(PATHS, data[0]),
            Map.of(
                "content-type", chosen(TYPES, data[1]),
                "accept", chosen(ACCEPTS, data[2]),
                "content-encoding", chosen(PACKINGS, data[3])),
            new Body.Base64Bytes(Base64.getEncoder().encodeToString(body)));

    HttpResponse response =
        ROUTES.answer(
            request,
            sent -> {
              var article = GISA.annotate(sent.article(), sent.options());
              Checks.result(article);
              return article;
            });

    String type = response.headers().get("content-type");
    if (type.equals("application/problem+json")) {
      Checks.problem(Json.parse(new String(response.body(), UTF_8)));
    } else {
      Checks.require(response.status() == 200, "neither a result nor a problem", type);
    }
  }

  private static String chosen(String[] from, byte choice) {
    return from[(choice & 0xff) % from.length];
  }
}
