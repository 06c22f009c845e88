package dev.gisa.infra;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What holds for the HTTP API. */
final class ApiRules {
  private static final String ROUTE = "AWS::ApiGatewayV2::Route";
  private static final String STAGE = "AWS::ApiGatewayV2::Stage";
  private static final Set<String> LOGGED =
      Set.of(
          "$context.requestId",
          "$context.requestTime",
          "$context.identity.sourceIp",
          "$context.routeKey",
          "$context.status",
          "$context.responseLength",
          "$context.responseLatency",
          "$context.integrationLatency",
          "$context.integrationStatus",
          "$context.integrationErrorMessage",
          "$context.error.responseType");

  private ApiRules() {}

  static List<Rule> of(CodeFacts facts) {
    return List.of(
        new Rule("routes are those that the code answers", t -> routes(t, facts.routes())),
        new Rule("requests are authorised unless NONE is asked for", ApiRules::authorisation),
        new Rule("tokens need their issuer and audience", ApiRules::tokens),
        new Rule("the API is throttled", ApiRules::throttling),
        new Rule("access logs say nothing of what is sent", ApiRules::accessLogs),
        new Rule("only the origin that is asked for may call", ApiRules::origins));
  }

  private static List<String> routes(Template template, Set<String> answered) {
    Violations found = new Violations();
    Set<String> routes =
        template.names(ROUTE).stream()
            .map(name -> template.properties(name).path("RouteKey").asText())
            .collect(Collectors.toCollection(TreeSet::new));
    found.require(routes.equals(answered), "%s, not %s", routes, answered);
    for (String name : template.names(ROUTE)) {
      JsonNode target = template.properties(name).path("Target");
      found.require(
          target.equals(Template.sub("integrations/${ApiIntegration}")), "%s: target", name);
    }
    return found.list();
  }

  /** The page alone is open where callers bring tokens: a browser opens it without one. */
  private static List<String> authorisation(Template template) {
    Violations found = new Violations();
    Evaluation defaults = new Evaluation(template, Map.of());
    for (String name : template.names(ROUTE)) {
      JsonNode route = template.properties(name);
      boolean isPage = route.path("RouteKey").asText().equals("GET /");
      found.require(type(defaults, route).equals("AWS_IAM"), "%s: open by default", name);
      Map.of("IAM", "AWS_IAM", "JWT", isPage ? "NONE" : "JWT", "NONE", "NONE")
          .forEach(
              (mode, wanted) -> {
                String type = type(new Evaluation(template, Map.of("AuthMode", mode)), route);
                found.require(type.equals(wanted), "%s: %s with %s", name, type, mode);
              });
      found.require(isPage || hasAuthorizer(template, route), "%s: no authorizer", name);
    }
    return found.list();
  }

  private static boolean hasAuthorizer(Template template, JsonNode route) {
    JsonNode authorizer =
        new Evaluation(template, Map.of("AuthMode", "JWT")).value(route.path("AuthorizerId"));
    return template.type(authorizer.path("Ref").asText()).equals("AWS::ApiGatewayV2::Authorizer");
  }

  private static String type(Evaluation evaluation, JsonNode route) {
    return evaluation.value(route.path("AuthorizationType")).asText();
  }

  private static List<String> tokens(Template template) {
    Violations found = new Violations();
    for (String missing : List.of("JwtIssuer", "JwtAudience")) {
      String other = missing.equals("JwtIssuer") ? "JwtAudience" : "JwtIssuer";
      Evaluation evaluation =
          new Evaluation(template, Map.of("AuthMode", "JWT", other, "given", missing, ""));
      found.require(!isAllowed(evaluation), "JWT is taken without %s", missing);
    }
    found.require(isAllowed(new Evaluation(template, Map.of())), "the defaults are refused");
    for (String name : template.names("AWS::ApiGatewayV2::Authorizer")) {
      JsonNode jwt = template.properties(name).path("JwtConfiguration");
      found
          .require(jwt.path("Issuer").equals(Template.ref("JwtIssuer")), "%s: issuer", name)
          .require(
              jwt.path("Audience").path(0).equals(Template.ref("JwtAudience")),
              "%s: audience",
              name);
    }
    return found.list();
  }

  private static boolean isAllowed(Evaluation evaluation) {
    return Template.elements(evaluation.template().tree().path("Rules"))
        .flatMap(rules -> Template.fields(rules).values().stream())
        .filter(rule -> evaluation.holds(rule.path("RuleCondition")))
        .flatMap(rule -> Template.elements(rule.path("Assertions")))
        .allMatch(assertion -> evaluation.holds(assertion.path("Assert")));
  }

  private static List<String> throttling(Template template) {
    Violations found = new Violations();
    Evaluation defaults = new Evaluation(template, Map.of());
    found.require(!template.names(STAGE).isEmpty(), "no stage");
    for (String name : template.names(STAGE)) {
      JsonNode settings = template.properties(name).path("DefaultRouteSettings");
      for (String limit : List.of("ThrottlingBurstLimit", "ThrottlingRateLimit")) {
        int value = defaults.value(settings.path(limit)).asInt();
        found.require(1 <= value && value <= 1000, "%s: %s is %d", name, limit, value);
      }
    }
    return found.list();
  }

  private static List<String> accessLogs(Template template) {
    Violations found = new Violations();
    for (String name : template.names(STAGE)) {
      JsonNode settings = template.properties(name).path("AccessLogSettings");
      String group = settings.path("DestinationArn").path("Fn::GetAtt").path(0).asText();
      found.require(template.type(group).equals("AWS::Logs::LogGroup"), "%s: no log", name);
      Set<String> logged = logged(settings.path("Format").asText());
      found.require(!logged.isEmpty() && LOGGED.containsAll(logged), "%s logs %s", name, logged);
    }
    return found.list();
  }

  private static Set<String> logged(String format) {
    try {
      return Template.elements(new ObjectMapper().readTree(format))
          .flatMap(line -> Template.fields(line).values().stream())
          .map(JsonNode::asText)
          .collect(Collectors.toSet());
    } catch (JsonProcessingException e) {
      return Set.of("what is no JSON");
    }
  }

  private static List<String> origins(Template template) {
    Violations found = new Violations();
    for (String name : template.names("AWS::ApiGatewayV2::Api")) {
      JsonNode cors = template.properties(name).path("CorsConfiguration");
      JsonNode byDefault = new Evaluation(template, Map.of()).value(cors);
      found.require(byDefault.equals(Evaluation.NO_VALUE), "%s: open to pages", name);
      JsonNode asked =
          new Evaluation(template, Map.of("CorsOrigin", "https://example.org")).value(cors);
      found
          .require(
              asked.path("AllowOrigins").toString().equals("[{\"Ref\":\"CorsOrigin\"}]"),
              "%s: other origins",
              name)
          .require(!asked.path("AllowCredentials").asBoolean(), "%s: credentials", name);
    }
    return found.list();
  }
}
