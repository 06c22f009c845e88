package dev.gisa.infra;

import dev.gisa.infra.BrokenTemplateTest.Break;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code breaks.yaml}: by the rule that sees it, where what becomes what. */
final class BreaksFile {
  private BreaksFile() {}

  static List<Break> read() throws IOException {
    try (InputStream yaml = BreaksFile.class.getResourceAsStream("breaks.yaml")) {
      String text = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, Object> byRule = new TreeMap<>(CloudFormationYaml.parse(text));
      List<Break> breaks = new ArrayList<>();
      byRule.forEach(
          (rule, edits) -> {
            for (Object edit : (List<?>) edits) {
              List<?> parts = (List<?>) edit;
              breaks.add(
                  new Break(
                      rule,
                      parts.get(0).toString(),
                      parts.get(1).toString(),
                      parts.get(2).toString()));
            }
          });
      return breaks;
    }
  }
}
