package dev.gisa.infra;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for the roles: who takes them, and what they may do. */
final class PermissionRules {
  private static final String ROLE = "AWS::IAM::Role";
  private static final Map<String, String> TAKEN_BY =
      Map.of(
          "ApiFunctionRole", "lambda.amazonaws.com",
          "UploadFunctionRole", "lambda.amazonaws.com",
          "BatchRole", "batchoperations.s3.amazonaws.com");

  /** X-Ray knows no resources for these. */
  private static final Set<String> WITHOUT_RESOURCES =
      Set.of("xray:PutTraceSegments", "xray:PutTelemetryRecords");

  private static final Set<String> ON_EACH_CALL =
      Set.of("logs:CreateLogStream", "logs:PutLogEvents", "sqs:SendMessage");
  private static final Set<String> FROM_THE_QUEUE =
      Set.of("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes");
  private static final Set<String> FOR_A_BACKFILL =
      Set.of("lambda:InvokeFunction", "s3:GetObject", "s3:GetObjectVersion", "s3:PutObject");

  private static final Pattern INSIDE_A_BUCKET =
      Pattern.compile("\\$\\{(Input|Output)Bucket\\.Arn}/[^*]*\\*");
  private static final Map<String, String> BUCKETS =
      Map.of("InputBucket", "input", "OutputBucket", "output");

  private PermissionRules() {}

  static List<Rule> of(CodeFacts facts) {
    return List.of(
        new Rule(
            "the function for uploads may do to buckets what its code does",
            template -> bucketActions(template, facts.bucketActions())),
        new Rule("roles may do nothing else", PermissionRules::otherActions),
        new Rule("no permission is wider than a folder of a bucket", PermissionRules::wildcards),
        new Rule("results are written in their folder only", PermissionRules::folder),
        new Rule("a role is taken by one service only", PermissionRules::principals));
  }

  private static List<String> bucketActions(Template template, Set<String> needed) {
    Set<String> given =
        Statements.ofRole(template, "UploadFunctionRole")
            .flatMap(PermissionRules::onBuckets)
            .collect(Collectors.toCollection(TreeSet::new));
    return new Violations().require(given.equals(needed), "%s, not %s", given, needed).list();
  }

  /** Such as {@code input s3:GetObject}. */
  private static Stream<String> onBuckets(JsonNode statement) {
    return Statements.actions(statement)
        .filter(action -> action.startsWith("s3:"))
        .flatMap(
            action ->
                Template.elements(statement.path("Resource"))
                    .flatMap(References::in)
                    .map(reference -> BUCKETS.get(reference.split("\\.")[0]))
                    .filter(Objects::nonNull)
                    .map(bucket -> bucket + " " + action));
  }

  private static List<String> otherActions(Template template) {
    Violations found = new Violations();
    Set<String> api = union(ON_EACH_CALL, WITHOUT_RESOURCES);
    Map.of(
            "ApiFunctionRole", api,
            "UploadFunctionRole", union(api, FROM_THE_QUEUE),
            "BatchRole", FOR_A_BACKFILL)
        .forEach(
            (role, wanted) -> {
              boolean s3Apart = role.equals("UploadFunctionRole");
              Set<String> given =
                  Statements.ofRole(template, role)
                      .flatMap(Statements::actions)
                      .filter(action -> !s3Apart || !action.startsWith("s3:"))
                      .collect(Collectors.toCollection(TreeSet::new));
              found.require(given.equals(wanted), "%s: %s, not %s", role, given, wanted);
            });
    return found.list();
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
  }

  private static List<String> wildcards(Template template) {
    Violations found = new Violations();
    for (String role : template.names(ROLE)) {
      Statements.ofRole(template, role)
          .forEach(
              statement -> {
                Set<String> actions = Statements.actions(statement).collect(Collectors.toSet());
                found.require(
                    actions.stream().noneMatch(action -> action.contains("*")),
                    "%s: %s",
                    role,
                    actions);
                Template.elements(statement.path("Resource"))
                    .filter(resource -> resource.toString().contains("*"))
                    .filter(resource -> !isFolder(resource))
                    .forEach(
                        resource ->
                            found.require(
                                resource.asText().equals("*") && WITHOUT_RESOURCES.equals(actions),
                                "%s: %s on %s",
                                role,
                                actions,
                                resource));
              });
    }
    return found.list();
  }

  private static boolean isFolder(JsonNode resource) {
    return INSIDE_A_BUCKET.matcher(resource.path("Fn::Sub").asText()).matches();
  }

  private static List<String> folder(Template template) {
    Violations found = new Violations();
    Map.of(
            "UploadFunctionRole", "${OutputBucket.Arn}/${OutputPrefix}*",
            "BatchRole", "${OutputBucket.Arn}/batch-reports/*")
        .forEach(
            (role, folder) ->
                Statements.ofRole(template, role)
                    .filter(
                        statement -> Statements.actions(statement).anyMatch("s3:PutObject"::equals))
                    .forEach(
                        statement ->
                            found.require(
                                statement.path("Resource").equals(Template.sub(folder)),
                                "%s writes in %s",
                                role,
                                statement.path("Resource"))));
    return found.list();
  }

  private static List<String> principals(Template template) {
    Violations found = new Violations();
    found.require(
        Set.copyOf(template.names(ROLE)).equals(TAKEN_BY.keySet()),
        "roles %s",
        template.names(ROLE));
    for (String role : template.names(ROLE)) {
      JsonNode trust = template.properties(role).at("/AssumeRolePolicyDocument/Statement");
      found
          .require(
              trust.size() == 1
                  && trust.path(0).at("/Principal/Service").asText().equals(TAKEN_BY.get(role))
                  && trust.path(0).path("Principal").size() == 1,
              "%s may be taken by others",
              role)
          .require(
              !template.properties(role).has("ManagedPolicyArns"), "%s: managed policies", role);
    }
    return found.list();
  }
}
