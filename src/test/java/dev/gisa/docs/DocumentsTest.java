package dev.gisa.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents point at is there. */
class DocumentsTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
  private static final Pattern PROFILE = Pattern.compile("(?<![\\w-])-P([a-z-]+)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "README.ko.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "docs/contract.md",
        "docs/accuracy.md",
        "docs/speed.md",
        "examples/README.md",
        "infra/README.md",
        "infra/corpus/README.md"
      })
  void every_link_and_profile_exists(String name) throws IOException {
    Path document = Path.of(name);
    String text = Files.readString(document);
    String pom = Files.readString(Path.of("pom.xml"));

    assertThat(groups(LINK, text).filter(link -> !link.startsWith("http")))
        .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
    assertThat(groups(PROFILE, text))
        .allSatisfy(profile -> assertThat(pom).contains("<id>" + profile + "</id>"));
  }

  @Test
  void the_package_table_has_a_row_for_each_package() throws IOException {
    Path root = Path.of("src/main/java/dev/gisa");
    List<String> packages;
    try (Stream<Path> files = Files.walk(root)) {
      packages =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(file -> root.relativize(file.getParent()).toString().replace('/', '.'))
              .filter(name -> !name.isEmpty())
              .distinct()
              .toList();
    }

    assertThat(
            groups(
                Pattern.compile("(?m)^\\| `([a-z0-9.]+)` \\|"),
                Files.readString(Path.of("README.md"))))
        .containsExactlyInAnyOrderElementsOf(packages);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.ko.md"})
  void the_readme_shows_what_the_library_example_does(String name) throws IOException {
    String example = Files.readString(Path.of("examples/Embedded.java"));

    assertThat(Files.readString(Path.of(name)).replaceAll("\\s*//.*", ""))
        .contains(
            "Gisa gisa = Gisa.load();\nAnnotatedArticle article = gisa.annotate(Article.of(text, ");
    assertThat(example.replaceAll("\\n\\s+", "\n"))
        .contains(
            "Gisa gisa = Gisa.load();\nAnnotatedArticle article = gisa.annotate(Article.of(text, ");
  }

  private static Stream<String> groups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult r) -> r.group(1));
  }
}
