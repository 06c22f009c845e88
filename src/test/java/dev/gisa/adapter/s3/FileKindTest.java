package dev.gisa.adapter.s3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {
  @ParameterizedTest
  @CsvSource({
    "a.txt,TEXT,false",
    "news/기사.TXT.gz,TEXT,true",
    "a.json,JSON,false",
    "a.json.GZ,JSON,true",
    "a.ndjson,LINES,false",
    "a.b.html,HTML,false",
    "a.htm.gz,HTML,true"
  })
  void a_keys_end_tells_the_format(String key, FileKind.Format format, boolean isPacked) {
    assertThat(FileKind.of(key)).contains(new FileKind(format, isPacked));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.pdf", "txt", "a.txt/", "a.gz", "a.txt.gz.gz", "a.txt.zip"})
  void other_keys_are_not_read(String key) {
    assertThat(FileKind.of(key)).isEmpty();
  }
}
