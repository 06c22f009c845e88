package dev.gisa.adapter.lambda;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A {@code function.zip} that was unpacked, and how Lambda starts it: under the AWS runtime
 * interface client, with the compiler and the collector that Lambda chooses.
 *
 * <p>Known difference: Lambda loads the function with a class loader of its own; here function and
 * client share one class path, the function's jars first. The client's native part is for Linux.
 *
 * @param classPath of the function, without the client
 * @param flags for the JVM
 */
record UnpackedFunction(Path folder, String handler, String classPath, List<String> flags)
    implements DeployedFunction {
  /** Of a function that has none of its own. */
  static final String FUNQYS_HANDLER = "io.quarkus.funqy.lambda.FunqyStreamHandler::handleRequest";

  private static final String HANDLER = "dev.gisa.adapter.lambda.GisaHandler::handleRequest";
  private static final Pattern CLIENT_JAR = Pattern.compile("(aws-lambda-java-|utils-lite-).*");

  /** Unpacks into a new folder. */
  static UnpackedFunction of(Path zip, Path folder) throws IOException {
    return of(zip, folder, HANDLER);
  }

  /** The same of a function that is called by another handler. */
  static UnpackedFunction of(Path zip, Path folder, String handler) throws IOException {
    Files.createDirectory(folder);
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(file)) {
      for (ZipEntry entry; (entry = entries.getNextEntry()) != null; ) {
        Path target = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(entries, target);
        }
      }
    }
    return new UnpackedFunction(
        folder, handler, joined(folder.toString(), folder + "/lib/*"), List.of());
  }

  /** The same with one more option for the JVM. */
  UnpackedFunction with(String flag) {
    List<String> more = Stream.concat(flags.stream(), Stream.of(flag)).toList();
    return new UnpackedFunction(folder, handler, classPath, more);
  }

  @Override
  public List<String> command() {
    List<String> command = new ArrayList<>(flags);
    command.addAll(List.of("-cp", joined(classPath, runtimeInterfaceClient())));
    command.addAll(List.of("com.amazonaws.services.lambda.runtime.api.client.AWSLambda", handler));
    return java(command);
  }

  private static String joined(String... paths) {
    return String.join(File.pathSeparator, paths);
  }

  /** A JVM as Lambda starts one: the first compiler only, a serial collector. */
  static List<String> java(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(arguments);
    return command;
  }

  /** The client and what it needs, from this test's own class path. */
  private static String runtimeInterfaceClient() {
    return classPath(jar -> CLIENT_JAR.matcher(Path.of(jar).getFileName().toString()).matches());
  }

  /** A part of this test's own class path. */
  static String classPath(Predicate<String> wanted) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(wanted)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
