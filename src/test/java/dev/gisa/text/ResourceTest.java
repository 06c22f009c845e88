package dev.gisa.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceTest {
  @ParameterizedTest
  @CsvSource({
    "java.lang.String, String.class", // in the JVM's own modules
    "org.apache.lucene.analysis.ko.dict.TokenInfoDictionary, TokenInfoDictionary$fst.dat", // a jar
    "dev.gisa.tag.Tagger, tagger.model", // a folder
    "dev.gisa.text.Resource, Resource.class"
  })
  void all_bytes_of_a_file_beside_a_class(Class<?> beside, String name) throws IOException {
    try (InputStream in = beside.getResourceAsStream(name)) {
      assertThat(Resource.bytes(beside, name)).isEqualTo(in.readAllBytes()).isNotEmpty();
    }
  }

  @Test
  void a_file_that_is_missing() {
    assertThatThrownBy(() -> Resource.bytes(Resource.class, "nothing.bin"))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessage("nothing.bin");
  }
}
