package dev.gisa.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The deployed file is the same wherever, whenever and by whatever threads it is built. */
class ReproducibleZipIT {
  private static final Pattern KEY = Pattern.compile("proxykey(\\d+)");

  @Test
  void its_files_are_in_order_and_of_one_time() throws IOException {
    try (ZipFile zip = new ZipFile(Path.of("target", "function.zip").toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName)).isSorted().noneMatch(n -> n.endsWith("/"));
      assertThat(zip.stream().map(ZipEntry::getTimeLocal).distinct()).hasSize(1);
    }
  }

  @Test
  void keys_are_numbered_as_they_come() throws IOException {
    Set<Integer> numbers = new LinkedHashSet<>();
    try (ZipFile zip = new ZipFile(Path.of("target", "function.zip").toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        Matcher key = KEY.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (key.find()) {
          numbers.add(Integer.parseInt(key.group(1)));
        }
      }
    }
    List<Integer> inOrder = new ArrayList<>();
    for (int i = 1; i <= numbers.size(); i++) {
      inOrder.add(i);
    }
    assertThat(numbers).isNotEmpty().containsExactlyElementsOf(inOrder);
  }

  @Test
  void jars_are_as_published_but_not_compressed() throws IOException {
    try (ZipFile zip = new ZipFile(Path.of("target", "function.zip").toFile())) {
      for (ZipEntry jar : zip.stream().filter(e -> e.getName().endsWith(".jar")).toList()) {
        assertThat(stored(zip.getInputStream(jar)))
            .as(jar.getName())
            .isEqualTo(published(Path.of("target", jar.getName())));
      }
    }
  }

  /** Name and checksum of each entry. */
  private static Map<String, Long> stored(InputStream jar) throws IOException {
    Map<String, Long> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(jar)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
        entries.put(entry.getName(), entry.getCrc());
      }
    }
    return entries;
  }

  private static Map<String, Long> published(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Map<String, Long> entries = new TreeMap<>();
      zip.stream().forEach(e -> entries.put(e.getName(), e.getCrc()));
      return entries;
    }
  }
}
