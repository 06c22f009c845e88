package dev.gisa.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes of an article → its characters.
 *
 * <p>A byte order mark decides between UTF-8 and UTF-16, and is not part of the text. Without one,
 * bytes that are valid UTF-8 are UTF-8; any others are read as CP949 (the superset of EUC-KR that
 * Windows writes), if they are valid in it and read like Korean.
 *
 * <p>Known limit: short texts in other legacy encodings may be valid CP949; they are refused only
 * if fewer than half of their letters come out as Hangul.
 */
public final class TextDecoder {
  private static final Charset CP949 = Charset.forName("x-windows-949");
  private static final double MAX_CONTROL_SHARE = 0.02;

  private TextDecoder() {}

  /**
   * Detects the encoding.
   *
   * @throws UndecodableTextException if the bytes are no text
   */
  public static String decode(byte[] bytes) {
    Optional<Charset> mark = byteOrderMark(bytes);
    if (mark.isPresent()) {
      return decodeMarked(bytes, mark.get());
    }
    Optional<String> utf8 = strictly(StandardCharsets.UTF_8, bytes, 0);
    if (utf8.isPresent()) {
      return requireText(utf8.get());
    }
    return strictly(CP949, bytes, 0)
        .filter(TextDecoder::readsLikeKorean)
        .map(TextDecoder::requireText)
        .orElseThrow(
            () -> new UndecodableTextException("neither UTF-8, UTF-16 with a mark, nor CP949"));
  }

  /**
   * Reads the bytes in the encoding that the sender names; EUC-KR is read as its superset CP949. A
   * UTF byte order mark is not part of the text.
   *
   * @throws UndecodableTextException if the bytes are not in that encoding, or are no text
   */
  public static String decode(byte[] bytes, Charset charset) {
    Charset reading = charset.name().equals("EUC-KR") ? CP949 : charset;
    String text =
        strictly(reading, bytes, 0)
            .orElseThrow(() -> new UndecodableTextException("not " + charset.name()));
    return requireText(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static String decodeMarked(byte[] bytes, Charset marked) {
    int skip = marked == StandardCharsets.UTF_8 ? 3 : 2;
    return strictly(marked, bytes, skip)
        .map(TextDecoder::requireText)
        .orElseThrow(
            () ->
                new UndecodableTextException(
                    "starts with a byte order mark of " + marked + " but is not " + marked));
  }

  private static Optional<Charset> byteOrderMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static Optional<String> strictly(Charset charset, byte[] bytes, int skip) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean readsLikeKorean(String text) {
    long letters = text.chars().filter(c -> c > 0x7F && Character.isLetter(c)).count();
    long hangul = text.chars().filter(Hangul::isSyllable).count();
    return 2 * hangul >= letters;
  }

  private static String requireText(String text) {
    long controls =
        text.chars().filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c)).count();
    if (text.indexOf('\0') >= 0 || controls > MAX_CONTROL_SHARE * text.length()) {
      throw new UndecodableTextException("binary data, not text");
    }
    return text;
  }
}
