package dev.gisa.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gisa.json.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpenApiTest {
  private static final JsonNode DOCUMENT = Json.parse(Documents.openApi());

  @Test
  void it_is_valid_openapi() {
    ParseOptions options = new ParseOptions();
    options.setResolve(false);
    SwaggerParseResult parsed =
        new OpenAPIV3Parser().readContents(Documents.openApi(), List.of(), options);

    assertThat(parsed.getMessages()).isEmpty();
    OpenAPI api = parsed.getOpenAPI();
    assertThat(api.getPaths().get("/articles").getPost().getOperationId())
        .isEqualTo("annotateArticle");
  }

  @Test
  void its_paths_and_methods_are_those_of_the_routes() {
    Map<String, Set<String>> documented =
        DOCUMENT.path("paths").properties().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> methods(e.getValue())));

    assertThat(documented).isEqualTo(new Routes("model").methods());
  }

  @Test
  void every_schema_that_it_names_exists() {
    JsonNode definitions = Json.parse(Documents.schema()).path("$defs");

    assertThat(DOCUMENT.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(
            ref -> {
              if (ref.startsWith("schema.json#/$defs/")) {
                assertThat(definitions.has(ref.substring("schema.json#/$defs/".length())))
                    .as(ref)
                    .isTrue();
              } else {
                assertThat(DOCUMENT.at(ref.substring(1)).isObject()).as(ref).isTrue();
              }
            });
  }

  private static Set<String> methods(JsonNode path) {
    return path.properties().stream()
        .map(e -> e.getKey().toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
