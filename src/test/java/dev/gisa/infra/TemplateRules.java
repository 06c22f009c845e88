package dev.gisa.infra;

import java.util.List;
import java.util.stream.Stream;

/** Everything that the template must keep to. */
final class TemplateRules {
  private TemplateRules() {}

  static List<Rule> of(CodeFacts facts) {
    return Stream.of(
            FunctionRules.of(facts),
            ApiRules.of(facts),
            StorageRules.all(),
            QueueRules.all(),
            PermissionRules.of(facts),
            WatchRules.all())
        .flatMap(List::stream)
        .toList();
  }
}
