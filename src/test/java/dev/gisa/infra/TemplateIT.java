package dev.gisa.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The template beside the file that it deploys. */
class TemplateIT {
  private static final Path ZIP = Path.of("target", "function.zip");

  /** Lambda's quotas. */
  private static final long MOST_UNZIPPED = 250L << 20;

  private static final int CLASS_VERSION_OF_JAVA_1 = 44;

  private static final Map<String, byte[]> CLASSES = new HashMap<>();
  private static long unzipped;

  @BeforeAll
  static void read() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(ZIP))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        unzipped += content.length;
        if (entry.getName().endsWith(".jar")) {
          readJar(new ByteArrayInputStream(content));
        } else if (entry.getName().endsWith(".class")) {
          CLASSES.put(entry.getName(), content);
        }
      }
    }
  }

  private static void readJar(InputStream content) throws IOException {
    try (ZipInputStream jar = new ZipInputStream(content)) {
      for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
        if (entry.getName().endsWith(".class")) {
          CLASSES.put(entry.getName(), jar.readAllBytes());
        }
      }
    }
  }

  @Test
  void the_handlers_are_in_the_file() throws Exception {
    Template template = Template.of(Template.text());

    assertThat(template.names(Template.FUNCTION))
        .hasSize(2)
        .extracting(name -> template.properties(name).path("Handler").asText())
        .allMatch(TemplateIT::isInTheFile);
  }

  @Test
  void a_handler_that_is_not_in_the_file_is_missed() {
    assertThat("dev.gisa.adapter.lambda.GisaHandler::handle").matches(h -> !isInTheFile(h));
    assertThat("dev.gisa.GisaHandler::handleRequest").matches(h -> !isInTheFile(h));
  }

  @Test
  void the_runtime_is_new_enough_for_the_files_classes() throws Exception {
    Template template = Template.of(Template.text());

    assertThat(template.names(Template.FUNCTION))
        .extracting(name -> template.properties(name).path("Runtime").asText())
        .extracting(runtime -> Integer.parseInt(runtime.substring("java".length())))
        .allMatch(version -> version >= versionOf("dev/gisa/Gisa.class"));
  }

  @Test
  void the_file_is_small_enough_for_lambda() {
    assertThat(unzipped).isBetween(1L, MOST_UNZIPPED);
  }

  private static boolean isInTheFile(String handler) {
    String[] names = handler.split("::");
    byte[] bytes = CLASSES.get(names[0].replace('.', '/') + ".class");
    return bytes != null && new PublicMethods(bytes).contains(names[1]);
  }

  private static int versionOf(String name) {
    try (DataInputStream bytes = new DataInputStream(new ByteArrayInputStream(CLASSES.get(name)))) {
      bytes.skipBytes(6);
      return bytes.readUnsignedShort() - CLASS_VERSION_OF_JAVA_1;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The public methods of a class file; the class itself is of the test's class path too. */
  private static final class PublicMethods extends ClassLoader {
    private final Class<?> type;

    PublicMethods(byte[] bytes) {
      super(TemplateIT.class.getClassLoader());
      type = defineClass(null, bytes, 0, bytes.length);
    }

    boolean contains(String name) {
      return Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals(name));
    }
  }
}
