package dev.gisa.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** {@code target/gisa.cdx.json} lists what is in the deployed file. */
class SbomIT {
  @Test
  void every_jar_in_the_file_is_listed_with_version_licence_and_digest() throws Exception {
    JsonNode sbom = new ObjectMapper().readTree(Path.of("target", "gisa.cdx.json").toFile());
    List<String> listed = new ArrayList<>();
    for (JsonNode component : sbom.path("components")) {
      listed.add(
          "lib/%s.%s-%s.jar"
              .formatted(
                  component.path("group").asText(),
                  component.path("name").asText(),
                  component.path("version").asText()));
      assertThat(component.path("hashes")).as(component.path("name").asText()).isNotEmpty();
      assertThat(component.path("licenses")).as(component.path("name").asText()).isNotEmpty();
    }
    // Quarkus leaves it out: only an IDE starts it
    listed.removeIf(jar -> jar.contains("quarkus-ide-launcher"));

    try (ZipFile zip = new ZipFile(Path.of("target", "function.zip").toFile())) {
      assertThat(zip.stream().map(e -> e.getName()).filter(n -> n.endsWith(".jar")))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }
}
