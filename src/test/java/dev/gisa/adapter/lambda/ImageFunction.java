package dev.gisa.adapter.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of {@code target/image}, what a container image is made of, started as a container starts
 * it, by this JVM.
 */
record ImageFunction(Path folder) implements DeployedFunction {
  private static final Path IMAGE = Path.of("target", "image");

  static ImageFunction copiedTo(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(IMAGE)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(IMAGE.relativize(file).toString()));
      }
    }
    return new ImageFunction(folder);
  }

  /** Makes the archive, as the image's build does. */
  ImageFunction archived() throws IOException, InterruptedException {
    Process process = archiving(freePort());
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
    return this;
  }

  /** The process that makes it, with a port for the first run's events. */
  Process archiving(int port) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("./archive", "" + port).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.redirectErrorStream(true).start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** An AOT cache or one for class data sharing. */
  Path archive() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(aot|jsa)"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Override
  public List<String> command() {
    return List.of("./start");
  }
}
