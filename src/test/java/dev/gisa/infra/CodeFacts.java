package dev.gisa.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the code needs of its infrastructure: the environment variables that it reads, the routes
 * that it answers, and what it does to which bucket ({@code input s3:GetObject}).
 */
record CodeFacts(Set<String> environmentVariables, Set<String> routes, Set<String> bucketActions) {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Path COMMAND_LINE = MAIN.resolve(Path.of("dev", "gisa", "adapter", "cli"));
  private static final String OPENAPI = "/dev/gisa/adapter/http/openapi.json";
  private static final String ACTIONS = "/dev/gisa/adapter/s3/actions.txt";
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final Pattern READS_VARIABLES = Pattern.compile("getenv|@ConfigProperty");
  private static final Pattern VARIABLE = Pattern.compile("\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\"");

  CodeFacts {
    environmentVariables = Set.copyOf(environmentVariables);
    routes = Set.copyOf(routes);
    bucketActions = Set.copyOf(bucketActions);
  }

  static CodeFacts read() throws IOException {
    return new CodeFacts(variables(), routesRead(), actions());
  }

  private static Set<String> variables() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path source : sources()) {
      names.addAll(variablesIn(Files.readString(source)));
    }
    return names;
  }

  /** Of the function; the command line is no part of it. */
  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.startsWith(COMMAND_LINE))
          .toList();
    }
  }

  /** The names of the variables that a source reads; they must stand there as literals. */
  static Set<String> variablesIn(String code) {
    if (!READS_VARIABLES.matcher(code).find()) {
      return Set.of();
    }
    Set<String> names =
        VARIABLE.matcher(code).results().map(name -> name.group(1)).collect(Collectors.toSet());
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a source reads variables whose names are not in it");
    }
    return names;
  }

  private static Set<String> routesRead() throws IOException {
    Set<String> routes = new TreeSet<>();
    Template.fields(description().path("paths"))
        .forEach((path, item) -> methods(item).forEach(method -> routes.add(method + " " + path)));
    return routes;
  }

  private static JsonNode description() throws IOException {
    try (InputStream json = CodeFacts.class.getResourceAsStream(OPENAPI)) {
      return new ObjectMapper().readTree(json);
    }
  }

  private static Stream<String> methods(JsonNode pathItem) {
    return Template.fields(pathItem).keySet().stream()
        .filter(METHODS::contains)
        .map(method -> method.toUpperCase(Locale.ROOT));
  }

  private static Set<String> actions() throws IOException {
    try (InputStream lines = CodeFacts.class.getResourceAsStream(ACTIONS)) {
      return new String(lines.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toSet());
    }
  }
}
