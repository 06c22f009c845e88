package dev.gisa.adapter.s3;

import java.util.Locale;
import java.util.Optional;

/** What an uploaded object is, by the end of its key: {@code news/기사.TXT.gz} → packed text. */
record FileKind(Format format, boolean isPacked) {
  private static final int MEGABYTE = 1024 * 1024;
  private static final String PACKED = ".gz";

  /** The formats that are read, each with its limit once unpacked. */
  enum Format {
    TEXT(6 * MEGABYTE, ".txt"),
    HTML(6 * MEGABYTE, ".html", ".htm"),
    /** An article or a batch. */
    JSON(16 * MEGABYTE, ".json"),
    /** An article a line. */
    LINES(16 * MEGABYTE, ".ndjson");

    private final int maxBytes;
    private final String[] endings;

    Format(int maxBytes, String... endings) {
      this.maxBytes = maxBytes;
      this.endings = endings;
    }

    int maxBytes() {
      return maxBytes;
    }

    private boolean isEndOf(String key) {
      for (String ending : endings) {
        if (key.endsWith(ending)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Empty for what is not read. */
  static Optional<FileKind> of(String key) {
    String name = key.toLowerCase(Locale.ROOT);
    boolean isPacked = name.endsWith(PACKED);
    String plain = isPacked ? name.substring(0, name.length() - PACKED.length()) : name;
    for (Format format : Format.values()) {
      if (format.isEndOf(plain)) {
        return Optional.of(new FileKind(format, isPacked));
      }
    }
    return Optional.empty();
  }

  /** All endings, for people. */
  static String names() {
    return ".txt, .html, .htm, .json, .ndjson, each also with .gz";
  }
}
