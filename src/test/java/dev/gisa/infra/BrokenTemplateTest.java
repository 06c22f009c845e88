package dev.gisa.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The template with one thing broken, which the one rule about it must see. */
class BrokenTemplateTest {
  /** One edit of the template's text at the first place after {@code in}. */
  record Break(String rule, String in, String was, String becomes) {
    String edited(String text) {
      int start = text.indexOf("\n  " + in + ":\n");
      int at = text.indexOf(was, start);
      assertThat(start).as(in).isNotNegative();
      assertThat(at).as("%s in %s", was, in).isNotNegative();
      return text.substring(0, at) + becomes + text.substring(at + was.length());
    }

    @Override
    public String toString() {
      return in + ": " + was + " -> " + becomes;
    }
  }

  static List<Break> breaks() throws IOException {
    return BreaksFile.read();
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void the_rule_about_it_is_broken_and_no_other(Break broken) throws IOException {
    Template template = Template.of(broken.edited(Template.text()));

    assertThat(TemplateRules.of(CodeFacts.read()))
        .filteredOn(rule -> !rule.violations(template).isEmpty())
        .extracting(Rule::name)
        .containsExactly(broken.rule());
  }

  @Test
  void every_rule_is_broken_by_something() throws IOException {
    Set<String> broken = breaks().stream().map(Break::rule).collect(Collectors.toSet());

    assertThat(TemplateRules.of(CodeFacts.read()))
        .extracting(Rule::name)
        .containsExactlyInAnyOrderElementsOf(broken);
  }
}
