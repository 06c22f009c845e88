package dev.gisa.adapter.lambda;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A function whose classes a first run has laid out in memory for later ones: an AOT cache from JDK
 * 25 on, an archive for class data sharing (AppCDS) before.
 *
 * <p>Such a file is for one build of the JVM and for a class path of jars, so the function's own
 * classes are put into one. Lambda's managed runtimes have neither: their JVM changes, and they
 * load the function's classes from a folder. A container image has both.
 */
final class ArchivedFunction {
  private static final boolean HAS_AOT_CACHES = Runtime.version().feature() >= 25;
  private static final String WRITE =
      HAS_AOT_CACHES ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
  private static final String READ = HAS_AOT_CACHES ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";

  private ArchivedFunction() {}

  /**
   * The same function with an archive.
   *
   * @param event that the first run answers
   */
  static UnpackedFunction of(UnpackedFunction function, String event)
      throws IOException, InterruptedException {
    Path own = beside(function, "jar");
    pack(function.folder(), own);
    UnpackedFunction jars =
        new UnpackedFunction(
            function.folder(), function.handler(), jars(function.folder(), own), List.of());
    Path archive = beside(function, "archive");
    try (FunctionProcess process =
        FunctionProcess.start(jars.with(WRITE + archive), function.folder().getParent())) {
      if (process.invoke(event).isError()) {
        throw new AssertionError(process.log());
      }
      process.end();
    }
    return jars.with(READ + archive);
  }

  private static Path beside(UnpackedFunction function, String name) {
    return function.folder().resolveSibling(function.folder().getFileName() + "." + name);
  }

  /** What is in the folder itself: the jars in lib stay where they are. */
  private static void pack(Path task, Path jar) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("--create", "--no-compress", "--file", jar.toString()));
    try (Stream<Path> files = Files.list(task)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("lib"))
          .forEach(name -> command.addAll(List.of("-C", task.toString(), name)));
    }
    ToolProvider.findFirst("jar")
        .orElseThrow()
        .run(System.out, System.err, command.toArray(String[]::new));
  }

  private static String jars(Path task, Path own) throws IOException {
    try (Stream<Path> others = Files.list(task.resolve("lib"))) {
      return Stream.concat(others.sorted(), Stream.of(own))
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));
    }
  }
}
