package dev.gisa.adapter.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The function that gisa's start is measured beside. */
class EmptyFunctionTest {
  @Test
  void it_is_built_with_the_same_quarkus() throws IOException {
    assertThat(quarkus(Path.of("src", "bench", "empty", "pom.xml")))
        .hasSize(1)
        .isEqualTo(quarkus(Path.of("pom.xml")));
  }

  private static List<String> quarkus(Path pom) throws IOException {
    return Files.readAllLines(pom).stream()
        .map(String::strip)
        .filter(line -> line.startsWith("<quarkus.version>"))
        .toList();
  }
}
