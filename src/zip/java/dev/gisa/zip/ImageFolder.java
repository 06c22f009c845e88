package dev.gisa.zip;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Lays out what a container image is made of: {@code ImageFolder target/function.zip infra/image
 * target/image CLASS_PATH}.
 *
 * <p>The files of {@code infra/image}, and in {@code lib} the jars of the function, its own classes
 * in one more, as an archive is for a class path of jars, and the runtime interface client's jars
 * from the class path given. The order of all is written into {@code function.args}.
 */
public final class ImageFolder {
  /** What of it the function has not. */
  private static final Pattern CLIENT =
      Pattern.compile("aws-lambda-java-(runtime-interface-client|serialization)-.*\\.jar");

  private final Path folder;
  private final List<String> jars = new ArrayList<>();

  private ImageFolder(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[2]);
    delete(folder);
    Files.createDirectories(folder.resolve("lib"));
    ImageFolder image = new ImageFolder(folder);
    image.copy(Path.of(args[1]));
    try (ZipFile zip = new ZipFile(args[0])) {
      image.addOwn(zip);
      image.addJars(zip);
    }
    image.addClient(args[3]);
    Files.writeString(
        folder.resolve("function.args"),
        "-cp\n" + String.join(File.pathSeparator, image.jars) + "\n",
        StandardOpenOption.APPEND);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  private void copy(Path files) throws IOException {
    try (Stream<Path> all = Files.list(files)) {
      for (Path file : all.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private void addOwn(ZipFile zip) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar("gisa.jar"));
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.setMethod(ZipOutputStream.STORED);
      for (ZipEntry entry : entries(zip, false)) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry stored = new ZipEntry(entry.getName());
        stored.setTimeLocal(entry.getTimeLocal());
        stored.setSize(content.length);
        stored.setCrc(crc.getValue());
        out.putNextEntry(stored);
        out.write(content);
      }
    }
  }

  private void addJars(ZipFile zip) throws IOException {
    for (ZipEntry entry : entries(zip, true)) {
      Files.copy(zip.getInputStream(entry), jar(Path.of(entry.getName()).getFileName().toString()));
    }
  }

  private void addClient(String classPath) throws IOException {
    for (String path : classPath.split(File.pathSeparator)) {
      String name = Path.of(path).getFileName().toString();
      if (CLIENT.matcher(name).matches()) {
        Files.copy(Path.of(path), jar(name));
      }
    }
  }

  private static List<? extends ZipEntry> entries(ZipFile zip, boolean ofLib) {
    return zip.stream().filter(entry -> entry.getName().startsWith("lib/") == ofLib).toList();
  }

  private Path jar(String name) {
    jars.add("lib/" + name);
    return folder.resolve("lib").resolve(name);
  }
}
