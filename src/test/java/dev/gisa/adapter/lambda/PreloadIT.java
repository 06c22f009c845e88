package dev.gisa.adapter.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is native to Linux")
class PreloadIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"dev.gisa.dedup.Deduplicator", "dev.gisa.link.Keywords"})
  void what_an_article_needs_is_loaded_without_an_event(String className) throws Exception {
    try (FunctionProcess function = FunctionProcess.start(folder)) {
      Instant end = Instant.now().plus(PATIENCE);
      while (!function.hasLoaded(className) && Instant.now().isBefore(end)) {
        Thread.sleep(50);
      }

      assertThat(function.hasLoaded(className)).isTrue();
    }
  }
}
