import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Annotates a file over HTTP and prints the JSON: {@code java OverHttp.java article.txt}. */
class OverHttp {
  public static void main(String[] args) throws IOException, InterruptedException {
    String url = Optional.ofNullable(System.getenv("GISA_URL")).orElse("http://localhost:8080");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + "/articles"))
            .header("content-type", "application/json");
    Optional.ofNullable(System.getenv("GISA_TOKEN"))
        .ifPresent(token -> request.header("authorization", "Bearer " + token));
    String text = Files.readString(Path.of(args[0]));
    String published = args.length > 1 ? ",\"publishedAt\":" + quoted(args[1]) : "";
    request.POST(BodyPublishers.ofString("{\"text\":" + quoted(text) + published + "}"));

    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());

    System.out.println(response.body());
    System.exit(response.statusCode() == 200 ? 0 : 1);
  }

  /** A string of JSON; a JSON library does the same. */
  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      json.append(c < ' ' || c == '"' || c == '\\' ? "\\u%04x".formatted((int) c) : c);
    }
    return json.append('"').toString();
  }
}
