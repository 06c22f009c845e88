package dev.gisa.adapter.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivedFunctionIT {
  @Test
  void the_classes_come_from_the_archive(@TempDir Path folder) throws Exception {
    String event = Files.readString(Path.of("infra", "events", "http-v2.json"));
    UnpackedFunction function =
        UnpackedFunction.of(Path.of("target", "function.zip"), folder.resolve("task"));
    Path log = folder.resolve("loaded.log");
    UnpackedFunction archived =
        ArchivedFunction.of(function, event).with("-Xlog:class+load:file=" + log);

    try (FunctionProcess process = FunctionProcess.start(archived, folder)) {
      assertThat(process.invoke(event).isError()).isFalse();
    }

    List<String> loaded = Files.readAllLines(log).stream().filter(l -> isOfFunction(l)).toList();
    List<String> fromElsewhere =
        loaded.stream().filter(l -> !l.contains("shared objects file")).toList();
    assertThat(loaded).hasSizeGreaterThan(1500);
    assertThat(fromElsewhere).hasSizeLessThan(loaded.size() / 20);
  }

  private static boolean isOfFunction(String line) {
    return List.of("dev.gisa.", "org.apache.lucene.", "io.quarkus.", "com.fasterxml.").stream()
        .anyMatch(name -> line.contains("] " + name));
  }
}
