package dev.gisa.infra;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** What holds for the buckets and the queues as places where articles lie. */
final class StorageRules {
  static final String BUCKET = "AWS::S3::Bucket";
  static final String QUEUE = "AWS::SQS::Queue";
  private static final List<String> PUBLIC_ACCESS_BLOCKS =
      List.of("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets");

  private StorageRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("buckets are encrypted", StorageRules::encryption),
        new Rule("no bucket is public", StorageRules::privacy),
        new Rule("buckets and queues refuse what comes without TLS", StorageRules::tls),
        new Rule("buckets keep versions for a set time", StorageRules::versions),
        new Rule("buckets outlive the stack", StorageRules::retention),
        new Rule("queues are encrypted", StorageRules::queueEncryption));
  }

  private static List<String> encryption(Template template) {
    Violations found = new Violations();
    for (String name : template.names(BUCKET)) {
      JsonNode algorithm =
          template
              .properties(name)
              .at(
                  "/BucketEncryption/ServerSideEncryptionConfiguration/0"
                      + "/ServerSideEncryptionByDefault/SSEAlgorithm");
      found.require(algorithm.asText().equals("AES256"), "%s: not encrypted", name);
    }
    return found.list();
  }

  private static List<String> privacy(Template template) {
    Violations found = new Violations();
    for (String name : template.names(BUCKET)) {
      JsonNode bucket = template.properties(name);
      for (String block : PUBLIC_ACCESS_BLOCKS) {
        found.require(
            bucket.path("PublicAccessBlockConfiguration").path(block).asBoolean(),
            "%s: no %s",
            name,
            block);
      }
      found
          .require(
              bucket
                  .at("/OwnershipControls/Rules/0/ObjectOwnership")
                  .asText()
                  .equals("BucketOwnerEnforced"),
              "%s: objects may have owners",
              name)
          .require(!bucket.has("AccessControl"), "%s: has an ACL", name)
          .require(!bucket.has("WebsiteConfiguration"), "%s: is a web site", name);
    }
    for (String name : template.names("AWS::S3::BucketPolicy")) {
      Statements.of(template.properties(name).path("PolicyDocument"))
          .filter(Statements::allows)
          .forEach(statement -> found.require(false, "%s lets somebody in", name));
    }
    return found.list();
  }

  private static List<String> tls(Template template) {
    Violations found = new Violations();
    for (String bucket : template.names(BUCKET)) {
      JsonNode arn = Template.attribute(bucket, "Arn");
      Stream<JsonNode> policies = policies(template, "AWS::S3::BucketPolicy", "Bucket", bucket);
      boolean holds =
          policies.anyMatch(
              statement ->
                  deniesPlain(statement, "s3:*")
                      && covers(statement, arn, Template.sub("${" + bucket + ".Arn}/*")));
      found.require(holds, "%s takes plain HTTP", bucket);
    }
    for (String queue : template.names(QUEUE)) {
      boolean holds =
          policies(template, "AWS::SQS::QueuePolicy", "Queues", queue)
              .anyMatch(
                  statement ->
                      deniesPlain(statement, "sqs:*")
                          && covers(statement, Template.attribute(queue, "Arn")));
      found.require(holds, "%s takes plain HTTP", queue);
    }
    return found.list();
  }

  private static Stream<JsonNode> policies(
      Template template, String type, String property, String of) {
    return template.names(type).stream()
        .map(template::properties)
        .filter(
            policy -> Template.elements(policy.path(property)).anyMatch(Template.ref(of)::equals))
        .flatMap(policy -> Statements.of(policy.path("PolicyDocument")));
  }

  private static boolean deniesPlain(JsonNode statement, String actions) {
    return statement.path("Effect").asText().equals("Deny")
        && statement.path("Principal").asText().equals("*")
        && statement.path("Action").asText().equals(actions)
        && statement.at("/Condition/Bool/aws:SecureTransport").asText().equals("false");
  }

  private static boolean covers(JsonNode statement, JsonNode... resources) {
    return Template.elements(statement.path("Resource")).toList().containsAll(List.of(resources));
  }

  private static List<String> versions(Template template) {
    Violations found = new Violations();
    for (String name : template.names(BUCKET)) {
      JsonNode bucket = template.properties(name);
      found.require(
          bucket.at("/VersioningConfiguration/Status").asText().equals("Enabled"),
          "%s: no versions",
          name);
      boolean tidies =
          Template.elements(bucket.at("/LifecycleConfiguration/Rules"))
              .filter(rule -> rule.path("Status").asText().equals("Enabled"))
              .anyMatch(
                  rule ->
                      rule.at("/NoncurrentVersionExpiration/NoncurrentDays").has("Ref")
                          && rule.at("/AbortIncompleteMultipartUpload/DaysAfterInitiation")
                              .has("Ref"));
      found.require(tidies, "%s: leftovers stay for ever", name);
    }
    return found.list();
  }

  private static List<String> retention(Template template) {
    Violations found = new Violations();
    for (String name : template.names(BUCKET)) {
      for (String policy : List.of("DeletionPolicy", "UpdateReplacePolicy")) {
        String value = template.resource(name).path(policy).asText();
        found.require(value.equals("Retain"), "%s: no %s", name, policy);
      }
    }
    return found.list();
  }

  private static List<String> queueEncryption(Template template) {
    Violations found = new Violations();
    for (String name : template.names(QUEUE)) {
      boolean encrypted = template.properties(name).path("SqsManagedSseEnabled").asBoolean();
      found.require(encrypted, "%s: not encrypted", name);
    }
    return found.list();
  }
}
