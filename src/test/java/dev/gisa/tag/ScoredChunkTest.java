package dev.gisa.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gisa.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoredChunkTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "0.2, 0.2748", "0.5, 0.5", "0.9, 0.8232", "0.99, 0.9615", "1, 1"})
  void calibration_moves_a_probability_towards_a_half_but_not_across(double raw, double expected) {
    ScoredChunk chunk = new ScoredChunk(TagClass.PERSON, new Span(0, 2), raw);

    assertThat(chunk.calibrated().probability()).isCloseTo(expected, within(1e-3));
  }
}
