package dev.gisa.infra;

import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * YAML as CloudFormation reads it.
 *
 * <p>A short form is read as its long one: {@code !Ref Api} as {@code {"Ref": "Api"}}, {@code
 * !GetAtt Api.ApiEndpoint} as {@code {"Fn::GetAtt": ["Api", "ApiEndpoint"]}}.
 */
final class CloudFormationYaml {
  private CloudFormationYaml() {}

  static Map<String, Object> parse(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    return new Yaml(new Functions(options)).load(yaml);
  }

  private static final class Functions extends SafeConstructor {
    Functions(LoaderOptions options) {
      super(options);
      yamlMultiConstructors.put("!", new LongForm());
    }

    private final class LongForm extends AbstractConstruct {
      @Override
      public Object construct(Node node) {
        String name = node.getTag().getValue().substring(1);
        return switch (name) {
          case "Ref", "Condition" -> Map.of(name, argument(node));
          case "GetAtt" -> Map.of("Fn::GetAtt", List.of(dotted(node)));
          default -> Map.of("Fn::" + name, argument(node));
        };
      }

      private Object[] dotted(Node node) {
        return constructScalar((ScalarNode) node).split("\\.", 2);
      }

      private Object argument(Node node) {
        if (node instanceof SequenceNode sequence) {
          return constructSequence(sequence);
        }
        return node instanceof MappingNode mapping
            ? constructMapping(mapping)
            : constructScalar((ScalarNode) node);
      }
    }
  }
}
