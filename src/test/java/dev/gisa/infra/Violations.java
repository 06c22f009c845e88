package dev.gisa.infra;

import java.util.ArrayList;
import java.util.List;

/** What breaks a rule, gathered while the rule reads a template. */
final class Violations {
  private final List<String> found = new ArrayList<>();

  Violations require(boolean holds, String otherwise, Object... details) {
    if (!holds) {
      found.add(String.format(otherwise, details));
    }
    return this;
  }

  List<String> list() {
    return found;
  }
}
