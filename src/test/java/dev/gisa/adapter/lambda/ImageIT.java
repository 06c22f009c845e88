package dev.gisa.adapter.lambda;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is native to Linux")
class ImageIT {
  @TempDir Path folder;

  private ImageFunction image;
  private String event;

  @BeforeEach
  void copy() throws Exception {
    image = ImageFunction.copiedTo(folder.resolve("image"));
    event = Files.readString(Path.of("infra", "events", "http-v2.json"));
  }

  @Test
  void the_classes_come_from_the_archive() throws Exception {
    List<String> loaded = classesLoadedBy(image.archived());

    assertThat(loaded).hasSizeGreaterThan(1500);
    assertThat(loaded.stream().filter(line -> !isFromArchive(line)).toList())
        .hasSizeLessThan(loaded.size() / 20);
  }

  @Test
  void without_an_archive_they_come_from_the_jars() throws Exception {
    assertThat(classesLoadedBy(image)).hasSizeGreaterThan(1500).noneMatch(ImageIT::isFromArchive);
  }

  @Test
  void an_archive_of_another_JVM_is_left_out_without_a_word() throws Exception {
    Path archive = image.archived().archive();
    String version = System.getProperty("java.vm.version");
    String bytes = Files.readString(archive, ISO_8859_1);
    assertThat(archive.toFile().setWritable(true)).isTrue();
    Files.writeString(archive, bytes.replace(version, "9" + version.substring(1)), ISO_8859_1);

    assertThat(classesLoadedBy(image)).hasSizeGreaterThan(1500).noneMatch(ImageIT::isFromArchive);
    assertThat(logOf(image)).hasLineCount(1).startsWith("{\"_aws\"");
  }

  @Test
  void a_first_run_that_fails_says_why_and_changes_nothing() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Process process = image.archiving(taken.getLocalPort());
      String said = new String(process.getInputStream().readAllBytes());

      assertThat(process.waitFor()).isEqualTo(1);
      assertThat(said).contains("BindException");
    }
    assertThat(classesLoadedBy(image)).noneMatch(ImageIT::isFromArchive);
  }

  private List<String> classesLoadedBy(ImageFunction function) throws Exception {
    Path log = folder.resolve("loaded.log");
    String flag = "-Xlog:class+load:file=" + log;
    try (FunctionProcess process =
        FunctionProcess.start(function, folder, Map.of("JDK_JAVA_OPTIONS", flag))) {
      assertThat(process.invoke(event).isError()).isFalse();
    }
    return Files.readAllLines(log).stream().filter(ImageIT::isOfFunction).toList();
  }

  private String logOf(ImageFunction function) throws Exception {
    try (FunctionProcess process = FunctionProcess.start(function, folder, Map.of())) {
      assertThat(process.invoke(event).isError()).isFalse();
      return process.log();
    }
  }

  private static boolean isOfFunction(String line) {
    return List.of("dev.gisa.", "org.apache.lucene.", "io.quarkus.", "com.fasterxml.").stream()
        .anyMatch(name -> line.contains("] " + name));
  }

  private static boolean isFromArchive(String line) {
    return line.contains("shared objects file");
  }
}
