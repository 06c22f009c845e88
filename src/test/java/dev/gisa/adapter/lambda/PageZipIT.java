package dev.gisa.adapter.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The page, from the deployed file. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is native to Linux")
class PageZipIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static FunctionProcess function;

  @BeforeAll
  static void start() throws Exception {
    function = FunctionProcess.start(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    if (function != null) {
      function.close();
    }
  }

  @Test
  void the_page_has_a_form_and_every_example() throws Exception {
    ObjectNode event = event("http-v2-not-found").put("rawPath", "/").put("routeKey", "GET /");
    ((ObjectNode) event.path("requestContext").path("http")).put("method", "GET");

    Document page = page(event);

    assertThat(page.select("form")).hasSize(1);
    assertThat(page.select("#examples button").eachAttr("data-text"))
        .contains(Files.readString(Path.of("seeds", "000_07ab5cf0cb3b080e.txt")));
  }

  @Test
  void an_article_comes_back_as_a_page() throws Exception {
    Document page = page(event("http-v2"));

    assertThat(page.select("#clean-text .mention").eachText()).contains("샘 올트먼");
    assertThat(page.select("#clean-text details")).hasSize(2);
  }

  private static ObjectNode event(String name) throws Exception {
    return (ObjectNode) JSON.readTree(Files.readString(Path.of("infra", "events", name + ".json")));
  }

  private static Document page(ObjectNode event) throws Exception {
    ((ObjectNode) event.path("headers")).put("accept", "text/html");
    JsonNode response = JSON.readTree(function.invoke(event.toString()).body());
    assertThat(response.path("headers").path("content-type").asText())
        .isEqualTo("text/html; charset=utf-8");
    return Jsoup.parse(response.path("body").asText());
  }
}
