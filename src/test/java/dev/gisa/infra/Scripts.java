package dev.gisa.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The scripts of infra, run with {@code aws}, {@code sam}, {@code mvn} and {@code curl} that only
 * write down how they were called.
 */
record Scripts(Path folder) {
  static final String SECRET = "wJalrSecretThatNobodyMaySee";
  static final String TOKEN = "FwoGTokenThatNobodyMaySee";
  private static final List<String> TOOLS = List.of("aws", "sam", "mvn", "curl");

  record Result(int exitCode, String out, String err) {}

  static Scripts in(Path folder) throws IOException {
    Scripts scripts = new Scripts(folder);
    Files.createDirectories(scripts.bin());
    try (InputStream stub = Scripts.class.getResourceAsStream("tool.sh")) {
      byte[] content = stub.readAllBytes();
      for (String tool : TOOLS) {
        Path file = Files.write(scripts.bin().resolve(tool), content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
    return scripts;
  }

  private Path bin() {
    return folder.resolve("bin");
  }

  /** The calls of the tools since the last time they were asked for, a line each. */
  List<String> calls() throws IOException {
    Path log = folder.resolve("calls");
    List<String> calls = Files.exists(log) ? Files.readAllLines(log) : List.of();
    Files.deleteIfExists(log);
    return calls;
  }

  /** Makes the tools answer as if there were something. */
  void have(String what) throws IOException {
    Files.writeString(folder.resolve("has-" + what), "");
  }

  Result run(String script, List<String> arguments) throws IOException, InterruptedException {
    return run(script, arguments, "");
  }

  Result run(String script, List<String> arguments, String input)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", "infra/" + script + ".sh"));
    command.addAll(arguments);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().merge("PATH", bin() + ":", (path, bin) -> bin + path);
    builder.environment().put("CALLS", folder.toString());
    builder.environment().put("AWS_REGION", "ap-northeast-2");
    builder.environment().put("AWS_SECRET_ACCESS_KEY", SECRET);
    builder.environment().put("AWS_SESSION_TOKEN", TOKEN);
    Process process = builder.start();
    process.getOutputStream().write(input.getBytes(UTF_8));
    process.getOutputStream().close();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(script + " hangs");
    }
    return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
