package dev.gisa.infra;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What a template must keep to, with a name that says it, and what in a template breaks it. */
record Rule(String name, Function<Template, List<String>> check) {
  Rule {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a rule needs a name");
    }
    Objects.requireNonNull(check);
  }

  List<String> violations(Template template) {
    return List.copyOf(check.apply(template));
  }

  @Override
  public String toString() {
    return name;
  }
}
