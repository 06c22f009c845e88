package dev.gisa.adapter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles that the arguments name: {@code news/} → {@code news/a.txt}, {@code news/b/c.txt}.
 *
 * @param isCollection whether the user asked for several, however many there are
 */
record Inputs(List<Input> list, boolean isCollection) {
  static Inputs of(List<String> arguments, InputStream standardInput) throws IOException {
    List<String> names = arguments.isEmpty() ? List.of("-") : arguments;
    List<Input> inputs = new ArrayList<>();
    boolean hasFolder = false;
    for (String name : names) {
      if (name.equals("-")) {
        inputs.add(Input.ofStream(standardInput));
      } else if (Files.isDirectory(Path.of(name))) {
        hasFolder = true;
        filesIn(Path.of(name)).forEach(file -> inputs.add(Input.ofFile(file.toString())));
      } else {
        inputs.add(Input.ofFile(name));
      }
    }
    return new Inputs(inputs, hasFolder || names.size() > 1);
  }

  /** Without a file that may lie in a folder of them. */
  Inputs without(Path file) {
    Path excluded = file.toAbsolutePath().normalize();
    return new Inputs(
        list.stream()
            .filter(i -> i.path().filter(p -> isSame(Path.of(p), excluded)).isEmpty())
            .toList(),
        isCollection);
  }

  private static boolean isSame(Path path, Path absolute) {
    return path.toAbsolutePath().normalize().equals(absolute);
  }

  /** Sorted, without hidden ones; links to folders are not followed, as they may go in circles. */
  private static List<Path> filesIn(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            return !visited.equals(folder) && isHidden(visited)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && Files.isRegularFile(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path unreadable, IOException e) {
            // reading it fails again, in its turn, and is reported then
            files.add(unreadable);
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
