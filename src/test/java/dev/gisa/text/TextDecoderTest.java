package dev.gisa.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String TEXT = "샘 올트먼은 “한국”에 왔다.\r\n똠방각하와 펲시 😀";
  private static final String IN_CP949 = "샘 올트먼은 “한국”에 왔다.\r\n똠방각하와 펲시";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_decides_and_is_no_part_of_the_text(String charset) {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

    assertThat(TextDecoder.decode(bytes)).isEqualTo(TEXT);
  }

  @Test
  void utf_8_needs_no_mark() {
    assertThat(TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    assertThat(TextDecoder.decode(new byte[0])).isEmpty();
    assertThat(TextDecoder.decode("ascii".getBytes(StandardCharsets.UTF_8))).isEqualTo("ascii");
  }

  @Test
  void what_is_not_utf_8_but_reads_like_korean_is_cp949() {
    assertThat(TextDecoder.decode(IN_CP949.getBytes(Charset.forName("x-windows-949"))))
        .isEqualTo(IN_CP949);
    assertThat(TextDecoder.decode("한국은 넓다".getBytes(Charset.forName("EUC-KR"))))
        .isEqualTo("한국은 넓다");
  }

  @Test
  void a_named_charset_is_taken_at_its_word() {
    assertThat(
            TextDecoder.decode(
                IN_CP949.getBytes(Charset.forName("x-windows-949")), Charset.forName("EUC-KR")))
        .isEqualTo(IN_CP949);
    assertThatThrownBy(
            () -> TextDecoder.decode(new byte[] {(byte) 0xC7, (byte) 0xFF}, StandardCharsets.UTF_8))
        .isInstanceOf(UndecodableTextException.class);
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    byte[] zeros = new byte[100];
    byte[] random = new byte[4096];
    new Random(1).nextBytes(random);
    byte[] cutSurrogate = {(byte) 0xFF, (byte) 0xFE, 0x3D, (byte) 0xD8};
    byte[] latin1 = "déjà vu, très bien à Genève".getBytes(StandardCharsets.ISO_8859_1);
    byte[] controls = "\u0001\u0002\u0003\u0004".getBytes(StandardCharsets.UTF_8);

    for (byte[] bytes : new byte[][] {png, zeros, random, cutSurrogate, latin1, controls}) {
      assertThatThrownBy(() -> TextDecoder.decode(bytes))
          .isInstanceOf(UndecodableTextException.class);
    }
  }
}
