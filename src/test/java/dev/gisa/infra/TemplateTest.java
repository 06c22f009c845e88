package dev.gisa.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The template, by each of its rules. */
class TemplateTest {
  static List<Rule> rules() throws IOException {
    return TemplateRules.of(CodeFacts.read());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_template_keeps_to(Rule rule) {
    assertThat(rule.violations(Template.of(Template.text()))).isEmpty();
  }
}
