package dev.gisa.infra;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds for the functions, and for how they are called. */
final class FunctionRules {
  static final String API = "ApiFunction";
  static final String UPLOADS = "UploadFunction";
  private static final String ALIAS = ".Alias";
  private static final Set<String> CALLS =
      Set.of(
          "AWS::ApiGatewayV2::Integration",
          "AWS::Lambda::Permission",
          "AWS::Lambda::EventSourceMapping",
          "AWS::IAM::Role");

  private FunctionRules() {}

  static List<Rule> of(CodeFacts facts) {
    return List.of(
        new Rule("functions run on java21 and arm64", FunctionRules::runtime),
        new Rule("functions start from a snapshot", FunctionRules::snapshot),
        new Rule("functions are called by their alias", FunctionRules::alias),
        new Rule("the API's function gives up before the gateway does", FunctionRules::timeout),
        new Rule(
            "environment variables are those that the code reads",
            template -> environment(template, facts.environmentVariables())),
        new Rule("failed asynchronous calls are kept", FunctionRules::failedCalls),
        new Rule("concurrency is bounded", FunctionRules::concurrency),
        new Rule("functions are traced", FunctionRules::tracing));
  }

  private static List<String> runtime(Template template) {
    Violations found = new Violations();
    found.require(template.names(Template.FUNCTION).equals(List.of(API, UPLOADS)), "two functions");
    for (String name : template.names(Template.FUNCTION)) {
      JsonNode function = template.properties(name);
      found
          .require(function.path("Runtime").asText().equals("java21"), "%s: runtime", name)
          .require(
              function.path("Architectures").toString().equals("[\"arm64\"]"),
              "%s: architecture",
              name)
          .require(
              function.path("CodeUri").asText().equals("../target/function.zip"), "%s: code", name);
    }
    return found.list();
  }

  private static List<String> snapshot(Template template) {
    Violations found = new Violations();
    for (String name : template.names(Template.FUNCTION)) {
      JsonNode function = template.properties(name);
      found
          .require(
              function.path("SnapStart").path("ApplyOn").asText().equals("PublishedVersions"),
              "%s: no SnapStart",
              name)
          .require(function.path("AutoPublishAlias").asText().equals("live"), "%s: no alias", name)
          .require(
              function.path("AutoPublishAliasAllProperties").asBoolean(),
              "%s: a change of properties publishes no version",
              name);
    }
    return found.list();
  }

  private static List<String> alias(Template template) {
    Violations found = new Violations();
    template
        .resources()
        .forEach(
            (name, resource) -> {
              if (CALLS.contains(template.type(name))) {
                References.in(resource.path("Properties"))
                    .filter(reference -> template.type(base(reference)).equals(Template.FUNCTION))
                    .forEach(
                        reference ->
                            found.require(
                                reference.endsWith(ALIAS), "%s names %s", name, reference));
              }
            });
    return found.list();
  }

  private static String base(String reference) {
    return reference.split("\\.")[0];
  }

  private static List<String> timeout(Template template) {
    Violations found = new Violations();
    int seconds = template.properties(API).path("Timeout").asInt(900);
    found.require(seconds < 30, "the function has %d s", seconds);
    for (String name : template.names("AWS::ApiGatewayV2::Integration")) {
      int patience = template.properties(name).path("TimeoutInMillis").asInt();
      found.require(
          seconds * 1000 < patience && patience <= 30_000, "%s waits %d ms", name, patience);
    }
    return found.list();
  }

  private static List<String> environment(Template template, Set<String> read) {
    Violations found = new Violations();
    Map.of(API, Set.<String>of(), UPLOADS, read)
        .forEach(
            (name, wanted) -> {
              JsonNode variables = template.properties(name).path("Environment").path("Variables");
              Set<String> given = Template.fields(variables).keySet();
              found.require(given.equals(wanted), "%s gets %s, not %s", name, given, wanted);
            });
    return found.list();
  }

  private static List<String> failedCalls(Template template) {
    Violations found = new Violations();
    for (String name : template.names(Template.FUNCTION)) {
      JsonNode failure =
          template.properties(name).at("/EventInvokeConfig/DestinationConfig/OnFailure");
      String queue = failure.path("Destination").path("Fn::GetAtt").path(0).asText();
      found.require(
          failure.path("Type").asText().equals("SQS")
              && template.type(queue).equals("AWS::SQS::Queue"),
          "%s: no queue for failed calls",
          name);
    }
    return found.list();
  }

  private static List<String> concurrency(Template template) {
    Violations found = new Violations();
    Evaluation defaults = new Evaluation(template, Map.of());
    int api = reserved(defaults, API);
    int uploads = reserved(defaults, UPLOADS);
    found
        .require(api > 0, "%s: none reserved", API)
        .require(uploads > 0, "%s: none reserved", UPLOADS);
    for (String name : template.names("AWS::Lambda::EventSourceMapping")) {
      JsonNode most = template.properties(name).path("ScalingConfig").path("MaximumConcurrency");
      int atMost = defaults.value(most).asInt();
      found.require(
          2 <= atMost && atMost < uploads, "%s takes %d of the %d", name, atMost, uploads);
    }
    for (String name : template.names("AWS::ApiGatewayV2::Stage")) {
      JsonNode burst = template.properties(name).at("/DefaultRouteSettings/ThrottlingBurstLimit");
      found.require(defaults.value(burst).asInt() <= api, "%s lets in more than run", name);
    }
    return found.list();
  }

  private static int reserved(Evaluation defaults, String function) {
    JsonNode properties = defaults.template().properties(function);
    return defaults.value(properties.path("ReservedConcurrentExecutions")).asInt();
  }

  private static List<String> tracing(Template template) {
    Violations found = new Violations();
    for (String name : template.names(Template.FUNCTION)) {
      String mode = template.properties(name).path("Tracing").asText();
      found.require(mode.equals("Active"), "%s: not traced", name);
    }
    return found.list();
  }
}
