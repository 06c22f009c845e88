package dev.gisa.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inputs that once broke something, or that reach what others do not, once more. */
class FuzzCorpusTest {
  private static final Path CORPUS = Path.of("src", "fuzz", "corpus");

  static List<String> fuzzers() throws IOException {
    try (Stream<Path> folders = Files.list(CORPUS)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fuzzers")
  void nothing_breaks_any_more(String fuzzer) throws Exception {
    List<byte[]> inputs = Fuzz.corpus(CORPUS.resolve(fuzzer));

    assertThat(inputs).isNotEmpty();
    for (byte[] input : inputs) {
      assertThatCode(() -> Fuzz.target(fuzzer).invoke(input)).doesNotThrowAnyException();
    }
  }
}
