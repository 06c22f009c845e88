package dev.gisa.zip;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainClassesTest {
  private static final Path SAMPLE =
      Path.of("src", "test", "resources", "dev", "gisa", "zip", "Sample.java");

  @TempDir static Path folder;
  private static List<?> before;
  private static Path rewritten;

  @BeforeAll
  static void rewriteSample() throws Exception {
    before = results(compiled("before"));
    rewritten = compiled("after");
    rewrite(rewritten);
  }

  @Test
  void classes_do_what_they_did() throws Exception {
    assertThat(results(rewritten)).isEqualTo(before);
    assertThat(before).hasSizeGreaterThan(30);
  }

  @Test
  void nothing_is_left_to_be_made_but_the_text_of_a_record() throws IOException {
    for (byte[] file : files(rewritten).values()) {
      assertThat(new String(file, ISO_8859_1)).doesNotContain("LambdaMetafactory");
    }
  }

  @Test
  void a_second_run_changes_nothing() throws Exception {
    Map<Path, byte[]> once = files(rewritten);

    rewrite(rewritten);

    assertThat(files(rewritten)).containsExactlyInAnyOrderEntriesOf(once);
  }

  private static Path compiled(String name) throws IOException {
    Path classes = Files.createDirectory(folder.resolve(name));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "--release", "17", "-d", classes.toString(), SAMPLE.toString());
    assertThat(status).isZero();
    return classes;
  }

  /** As the build does it. */
  private static void rewrite(Path classes) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "src/zip/java/dev/gisa/zip/PlainClasses.java",
                classes.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
  }

  private static List<?> results(Path classes) throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Method results = loader.loadClass("Sample").getDeclaredMethod("results");
      results.setAccessible(true);
      return (List<?>) results.invoke(null);
    }
  }

  private static Map<Path, byte[]> files(Path classes) throws IOException {
    Map<Path, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(classes)) {
      for (Path file : all.toList()) {
        files.put(file, Files.readAllBytes(file));
      }
    }
    return files;
  }
}
