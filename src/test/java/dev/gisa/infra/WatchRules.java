package dev.gisa.infra;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds for what people look at: alarms, logs, parameters, tags, names. */
final class WatchRules {
  private static final String ALARM = "AWS::CloudWatch::Alarm";
  private static final Set<String> TAGGED =
      Set.of(
          "AWS::Serverless::Function",
          "AWS::Logs::LogGroup",
          "AWS::IAM::Role",
          "AWS::ApiGatewayV2::Api",
          "AWS::ApiGatewayV2::Stage",
          "AWS::Lambda::EventSourceMapping",
          StorageRules.QUEUE,
          StorageRules.BUCKET,
          ALARM);

  private WatchRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("functions have alarms for errors and throttles", WatchRules::functionAlarms),
        new Rule("alarms tell of slowness before the timeout", WatchRules::slowness),
        new Rule("queues of what failed have alarms", WatchRules::queueAlarms),
        new Rule("the API has an alarm for its own errors", WatchRules::apiAlarm),
        new Rule("alarms tell the topic", WatchRules::topic),
        new Rule("logs are there before their functions, for a set time", WatchRules::logs),
        new Rule("parameters are described and bounded", WatchRules::parameters),
        new Rule("resources are tagged", WatchRules::tags),
        new Rule("nothing refers to what is not there", WatchRules::references));
  }

  private static List<String> functionAlarms(Template template) {
    Violations found = new Violations();
    for (String function : template.names(Template.FUNCTION)) {
      for (String metric : List.of("Errors", "Throttles")) {
        found.require(
            watched(template, "AWS/Lambda", metric, Template.ref(function), 0, 0),
            "%s of %s",
            metric,
            function);
      }
    }
    return found.list();
  }

  private static List<String> slowness(Template template) {
    Violations found = new Violations();
    for (String function : template.names(Template.FUNCTION)) {
      int timeout = template.properties(function).path("Timeout").asInt() * 1000;
      found.require(
          watched(
              template,
              "AWS/Lambda",
              "Duration",
              Template.ref(function),
              timeout / 2,
              timeout * 9 / 10),
          "%s",
          function);
    }
    return found.list();
  }

  private static List<String> queueAlarms(Template template) {
    Violations found = new Violations();
    for (String queue : template.names(StorageRules.QUEUE)) {
      JsonNode name = Template.attribute(queue, "QueueName");
      found.require(
          watched(template, "AWS/SQS", "ApproximateNumberOfMessagesVisible", name, 0, 0)
              || watched(template, "AWS/SQS", "ApproximateAgeOfOldestMessage", name, 60, 86_400),
          "%s",
          queue);
    }
    return found.list();
  }

  private static List<String> apiAlarm(Template template) {
    Violations found = new Violations();
    for (String api : template.names("AWS::ApiGatewayV2::Api")) {
      found.require(watched(template, "AWS/ApiGateway", "5xx", Template.ref(api), 0, 0), "%s", api);
    }
    return found.list();
  }

  private static boolean watched(
      Template template, String namespace, String metric, JsonNode what, int atLeast, int atMost) {
    return template.names(ALARM).stream()
        .map(template::properties)
        .filter(alarm -> alarm.path("Namespace").asText().equals(namespace))
        .filter(alarm -> alarm.path("MetricName").asText().equals(metric))
        .filter(alarm -> alarm.at("/Dimensions/0/Value").equals(what))
        .filter(alarm -> alarm.path("ComparisonOperator").asText().equals("GreaterThanThreshold"))
        .mapToInt(alarm -> alarm.path("Threshold").asInt(-1))
        .anyMatch(threshold -> atLeast <= threshold && threshold <= atMost);
  }

  private static List<String> topic(Template template) {
    Violations found = new Violations();
    Evaluation without = new Evaluation(template, Map.of());
    Evaluation with = new Evaluation(template, Map.of("AlarmTopicArn", "arn"));
    for (String name : template.names(ALARM)) {
      JsonNode alarm = template.properties(name);
      for (String actions : List.of("AlarmActions", "OKActions")) {
        found
            .require(
                with.value(alarm.path(actions)).path(0).equals(Template.ref("AlarmTopicArn")),
                "%s: %s",
                name,
                actions)
            .require(
                without.value(alarm.path(actions)).equals(Evaluation.NO_VALUE),
                "%s needs a topic",
                name);
      }
      found.require(
          alarm.path("TreatMissingData").asText().equals("notBreaching"), "%s: silence", name);
    }
    return found.list();
  }

  private static List<String> logs(Template template) {
    Violations found = new Violations();
    for (String function : template.names(Template.FUNCTION)) {
      String group = template.properties(function).at("/LoggingConfig/LogGroup/Ref").asText();
      found.require(template.type(group).equals("AWS::Logs::LogGroup"), "%s: no log", function);
    }
    for (String group : template.names("AWS::Logs::LogGroup")) {
      found.require(
          template.properties(group).path("RetentionInDays").has("Ref"), "%s: for ever", group);
    }
    return found.list();
  }

  private static List<String> parameters(Template template) {
    Violations found = new Violations();
    Template.fields(template.tree().path("Parameters"))
        .forEach(
            (name, parameter) ->
                found
                    .require(parameter.has("Description"), "%s: no description", name)
                    .require(parameter.has("Default"), "%s: no default", name)
                    .require(isBounded(parameter), "%s: takes anything", name));
    return found.list();
  }

  private static boolean isBounded(JsonNode parameter) {
    String pattern = parameter.path("AllowedPattern").asText();
    return parameter.has("AllowedValues")
        || (parameter.has("MinValue") && parameter.has("MaxValue"))
        || (pattern.startsWith("^") && pattern.endsWith("$"));
  }

  private static List<String> tags(Template template) {
    Violations found = new Violations();
    for (String name : template.names(TAGGED.toArray(String[]::new))) {
      JsonNode tags = template.properties(name).path("Tags");
      found.require(
          tags.path("project").asText().equals("gisa")
              || tags.path(0).toString().equals("{\"Key\":\"project\",\"Value\":\"gisa\"}"),
          "%s",
          name);
    }
    return found.list();
  }

  private static List<String> references(Template template) {
    Violations found = new Violations();
    References.in(template.tree())
        .distinct()
        .filter(reference -> !reference.startsWith("AWS::"))
        .forEach(
            reference -> {
              String name = reference.split("\\.")[0];
              found.require(
                  template.resources().containsKey(name)
                      || template.tree().path("Parameters").has(name),
                  "%s",
                  reference);
            });
    return found.list();
  }
}
