package dev.gisa.infra;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for the way of an upload: bucket, queue, function, dead letters. */
final class QueueRules {
  private static final String MAPPING = "AWS::Lambda::EventSourceMapping";
  private static final int FOURTEEN_DAYS = 14 * 24 * 60 * 60;

  private QueueRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("uploads reach the queue", QueueRules::notifications),
        new Rule("only the input bucket sends to the queue", QueueRules::senders),
        new Rule("the queue waits six timeouts for its function", QueueRules::patience),
        new Rule("one bad upload does not hold up the others", QueueRules::partialFailures),
        new Rule("uploads that fail again and again become dead letters", QueueRules::deadLetters),
        new Rule("what failed is kept for two weeks", QueueRules::retention));
  }

  private static List<String> notifications(Template template) {
    Violations found = new Violations();
    JsonNode bucket = template.resource("InputBucket");
    JsonNode queue = bucket.at("/Properties/NotificationConfiguration/QueueConfigurations/0");
    found
        .require(queue.path("Event").asText().equals("s3:ObjectCreated:*"), "other events")
        .require(
            queue.path("Queue").equals(Template.attribute("UploadQueue", "Arn")), "another queue")
        .require(
            Template.elements(bucket.path("DependsOn"))
                .anyMatch(name -> name.asText().equals("UploadQueuePolicy")),
            "the bucket may come before the policy that S3 asks for");
    for (String name : template.names(MAPPING)) {
      found.require(
          template
              .properties(name)
              .path("EventSourceArn")
              .equals(Template.attribute("UploadQueue", "Arn")),
          "%s reads another queue",
          name);
    }
    return found.list();
  }

  private static List<String> senders(Template template) {
    Violations found = new Violations();
    String bucket = template.properties("InputBucket").path("BucketName").path("Fn::Sub").asText();
    for (String policy : template.names("AWS::SQS::QueuePolicy")) {
      Statements.of(template.properties(policy).path("PolicyDocument"))
          .filter(Statements::allows)
          .forEach(
              statement ->
                  found.require(
                      isOfBucket(statement, bucket), "%s lets in more than the bucket", policy));
    }
    return found.list();
  }

  private static boolean isOfBucket(JsonNode statement, String bucket) {
    return statement.path("Principal").toString().equals("{\"Service\":\"s3.amazonaws.com\"}")
        && statement.path("Action").asText().equals("sqs:SendMessage")
        && statement
            .at("/Condition/ArnEquals/aws:SourceArn")
            .equals(Template.sub("arn:${AWS::Partition}:s3:::" + bucket))
        && statement
            .at("/Condition/StringEquals/aws:SourceAccount")
            .equals(Template.ref("AWS::AccountId"));
  }

  private static List<String> patience(Template template) {
    Violations found = new Violations();
    int timeout = template.properties(FunctionRules.UPLOADS).path("Timeout").asInt();
    int visibility = template.properties("UploadQueue").path("VisibilityTimeout").asInt();
    return found
        .require(timeout == 300, "the function has %d s", timeout)
        .require(timeout * 6 <= visibility, "%d s for %d s", visibility, timeout)
        .list();
  }

  private static List<String> partialFailures(Template template) {
    Violations found = new Violations();
    found.require(!template.names(MAPPING).isEmpty(), "nothing reads the queue");
    for (String name : template.names(MAPPING)) {
      String types = template.properties(name).path("FunctionResponseTypes").toString();
      found.require(types.equals("[\"ReportBatchItemFailures\"]"), "%s: %s", name, types);
    }
    return found.list();
  }

  private static List<String> deadLetters(Template template) {
    Violations found = new Violations();
    JsonNode queue = template.properties("UploadQueue");
    JsonNode redrive = queue.path("RedrivePolicy");
    String target = redrive.at("/deadLetterTargetArn/Fn::GetAtt/0").asText();
    found.require(template.type(target).equals(StorageRules.QUEUE), "no dead-letter queue");
    int times = redrive.path("maxReceiveCount").asInt();
    found.require(5 <= times && times <= 10, "received %d times", times);
    JsonNode allowed = template.properties(target).path("RedriveAllowPolicy");
    String source = queue.path("QueueName").path("Fn::Sub").asText("");
    found.require(
        allowed.path("redrivePermission").asText().equals("byQueue")
            && allowed
                .path("sourceQueueArns")
                .path(0)
                .path("Fn::Sub")
                .asText()
                .equals("arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:" + source),
        "any queue may leave its dead letters there");
    return found.list();
  }

  private static List<String> retention(Template template) {
    Violations found = new Violations();
    Set<String> sources =
        template.names(MAPPING).stream()
            .map(name -> template.properties(name).at("/EventSourceArn/Fn::GetAtt/0").asText())
            .collect(Collectors.toSet());
    for (String name : template.names(StorageRules.QUEUE)) {
      int seconds = template.properties(name).path("MessageRetentionPeriod").asInt();
      found.require(
          sources.contains(name) ? seconds < FOURTEEN_DAYS : seconds == FOURTEEN_DAYS,
          "%s keeps a message for %d s",
          name,
          seconds);
    }
    return found.list();
  }
}
