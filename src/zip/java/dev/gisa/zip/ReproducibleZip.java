package dev.gisa.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes {@code function.zip} again so that the same sources give the same bytes: {@code
 * ReproducibleZip target/function.zip 2026-11-25T00:00:00Z}. Its files are in the order of their
 * names, without folders, and have the time given, and the keys by which Quarkus's start-up code
 * hands objects on are numbered by where they first stand; Quarkus 3.32 numbers them by how the
 * threads of the build happened to run (quarkusio/quarkus#53025).
 */
public final class ReproducibleZip {
  private static final String KEY = "proxykey";

  private final Map<String, String> keys = new HashMap<>();

  private ReproducibleZip() {}

  public static void main(String[] args) throws IOException {
    Path zip = Path.of(args[0]);
    Path written = zip.resolveSibling(zip.getFileName() + ".new");
    new ReproducibleZip().write(zip, written, OffsetDateTime.parse(args[1]));
    Files.move(written, zip, StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(Path from, Path to, OffsetDateTime time) throws IOException {
    LocalDateTime utc = time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    try (ZipFile in = new ZipFile(from.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      Stream<? extends ZipEntry> files = in.stream().filter(e -> !e.isDirectory());
      for (ZipEntry entry : files.sorted(Comparator.comparing(ZipEntry::getName)).toList()) {
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(utc);
        out.putNextEntry(same);
        out.write(entry.getName().endsWith(".class") ? renumbered(bytes) : bytes);
        out.closeEntry();
      }
    }
  }

  /** A class whose constants that are keys have their new numbers (JVMS 4.4). */
  private byte[] renumbered(byte[] classFile) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(classFile.length + 100);
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(in.readNBytes(8)); // magic and version
    int constants = in.readUnsignedShort();
    out.writeShort(constants);
    for (int i = 1; i < constants; i++) {
      int tag = in.readUnsignedByte();
      out.writeByte(tag);
      switch (tag) {
        case 1 -> out.writeUTF(renumbered(in.readUTF()));
        case 3, 4, 9, 10, 11, 12, 17, 18 -> out.write(in.readNBytes(4));
        case 5, 6 -> {
          out.write(in.readNBytes(8));
          i++; // these take two places
        }
        case 7, 8, 16, 19, 20 -> out.write(in.readNBytes(2));
        case 15 -> out.write(in.readNBytes(3));
        default -> throw new IOException("no constant has tag " + tag);
      }
    }
    in.transferTo(out);
    return bytes.toByteArray();
  }

  private String renumbered(String constant) {
    boolean key = constant.startsWith(KEY) && constant.length() > KEY.length();
    return key ? keys.computeIfAbsent(constant, k -> KEY + (keys.size() + 1)) : constant;
  }
}
