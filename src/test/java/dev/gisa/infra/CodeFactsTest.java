package dev.gisa.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CodeFactsTest {
  @Test
  void variables_are_the_literals_of_a_source_that_reads_some() {
    assertThat(CodeFacts.variablesIn("new Output(System.getenv(\"OUTPUT_BUCKET\"), \"a/\");"))
        .containsExactly("OUTPUT_BUCKET");
    assertThat(CodeFacts.variablesIn("env.get(\"A_B\"); env.get(\"C_D2\"); // System.getenv()"))
        .containsExactlyInAnyOrder("A_B", "C_D2");
  }

  @Test
  void a_source_that_reads_none_has_none() {
    assertThat(CodeFacts.variablesIn("Map.of(\"SNAKE_CASE\", 1);")).isEmpty();
  }

  @Test
  void a_name_that_is_made_up_elsewhere_is_not_passed_over() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeFacts.variablesIn("System.getenv(name)"));
  }
}
