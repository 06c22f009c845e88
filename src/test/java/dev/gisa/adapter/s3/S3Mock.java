package dev.gisa.adapter.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adobe's S3Mock in a process of its own, with its objects in a folder: a server that others wrote
 * after S3.
 *
 * @see <a href="https://github.com/adobe/S3Mock">S3Mock</a>
 */
final class S3Mock implements AutoCloseable {
  private static final Path JAR = Path.of("target", "s3mock", "s3mock-exec.jar");
  private static final Pattern STARTED = Pattern.compile("Tomcat started on .* (\\d+) \\(http\\)");

  private final Process process;
  private final URI endpoint;

  private S3Mock(Process process, URI endpoint) {
    this.process = process;
    this.endpoint = endpoint;
  }

  /**
   * @throws IOException if it ends before it listens
   */
  static S3Mock start(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dserver.port=0",
                "-Dcom.adobe.testing.s3mock.http-port=0",
                "-Djava.io.tmpdir=" + folder,
                "-jar",
                JAR.toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader log = process.inputReader(UTF_8);
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        Thread reader = new Thread(() -> log.lines().forEach(ignored -> {}));
        reader.setDaemon(true);
        reader.start();
        return new S3Mock(process, URI.create("http://127.0.0.1:" + started.group(1)));
      }
    }
    throw new IOException("S3Mock ended before it listened");
  }

  URI endpoint() {
    return endpoint;
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
