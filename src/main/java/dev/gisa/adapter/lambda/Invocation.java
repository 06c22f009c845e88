package dev.gisa.adapter.lambda;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gisa.AnnotatedArticle;
import dev.gisa.Gisa;
import dev.gisa.Progress;
import dev.gisa.Stage;
import dev.gisa.adapter.s3.Outcome;
import dev.gisa.adapter.s3.Outcome.Kind;
import dev.gisa.json.ArticleRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * One call of the function: annotates its articles, and counts what the log says of it: sizes,
 * counts and times, never a text, a title or an id that a client chose.
 */
final class Invocation implements Function<ArticleRequest, AnnotatedArticle> {
  private static final int LOGGED_FRAMES = 5;
  private static final int LOGGED_OBJECTS = 20;
  private static final double NANOS_PER_MILLI = 1e6;

  private final Gisa gisa;
  private final TimeBudget budget;
  private final long began = System.nanoTime();
  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
  private final ObjectNode facts = JsonNodeFactory.instance.objectNode();
  private final Map<Kind, Integer> outcomes = new EnumMap<>(Kind.class);
  private final ArrayNode objects = JsonNodeFactory.instance.arrayNode();
  private int articles;
  private long characters;
  private long repeats;
  private long entities;

  /**
   * @param budget a problem ends the call when it is used up
   */
  Invocation(Gisa gisa, TimeBudget budget) {
    this.gisa = gisa;
    this.budget = budget;
  }

  @Override
  public AnnotatedArticle apply(ArticleRequest request) {
    budget.check();
    AnnotatedArticle annotated = gisa.annotate(request.article(), request.options(), new Watch());
    articles++;
    characters += request.article().text().length();
    repeats += annotated.repeats().size();
    entities += annotated.entities().size();
    return annotated;
  }

  /** Times the stages of one article, and ends them when the call's time does. */
  private final class Watch implements Progress {
    private long last = System.nanoTime();

    @Override
    public void ended(Stage stage) {
      long now = System.nanoTime();
      nanos.merge(stage, now - last, Long::sum);
      last = now;
      budget.check();
    }

    @Override
    public void atSentence() {
      budget.check();
    }
  }

  /** Notes something that the log shall say beside the counts. */
  void note(String name, String value) {
    if (!value.isEmpty()) {
      facts.put(name, value);
    }
  }

  void note(String name, int value) {
    facts.put(name, value);
  }

  /** Notes what became of an upload, and which it was; of many, the first. */
  void note(Outcome outcome) {
    outcomes.merge(outcome.kind(), 1, Integer::sum);
    if (objects.size() < LOGGED_OBJECTS) {
      objects.add(outcome.toJson());
    }
  }

  /** Where it failed, but no message: that might quote the article. */
  void noteFailure(Throwable failure) {
    StackTraceElement[] frames = failure.getStackTrace();
    facts.put("error", failure.getClass().getName());
    ArrayNode at = facts.putArray("at");
    Arrays.stream(frames).limit(LOGGED_FRAMES).forEach(frame -> at.add(frame.toString()));
  }

  /**
   * The log's line, which CloudWatch reads as metrics too (embedded metric format).
   *
   * @param way in which the event came, the metrics' one dimension
   * @param coldStart whether it is the first of its process
   * @param epochMillis now
   * @see <a
   *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">the
   *     format</a>
   */
  ObjectNode logLine(String way, boolean coldStart, long epochMillis) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    ObjectNode metadata = line.putObject("_aws").put("Timestamp", epochMillis);
    ObjectNode directive = metadata.putArray("CloudWatchMetrics").addObject();
    directive.put("Namespace", "gisa").putArray("Dimensions").addArray().add("way");
    ArrayNode metrics = directive.putArray("Metrics");
    int failures = outcomes.getOrDefault(Kind.FAILED, facts.has("error") ? 1 : 0);
    line.put("level", failures > 0 ? "ERROR" : "INFO").put("way", way);
    line.setAll(facts);
    put(line, metrics, "milliseconds", millis(System.nanoTime() - began), "Milliseconds");
    put(line, metrics, "coldStarts", coldStart ? 1 : 0, "Count");
    put(line, metrics, "failures", failures, "Count");
    put(line, metrics, "articles", articles, "Count");
    if (articles > 0) {
      put(line, metrics, "characters", characters, "Count");
      put(line, metrics, "repeats", repeats, "Count");
      put(line, metrics, "entities", entities, "Count");
      nanos.forEach((stage, n) -> put(line, metrics, name(stage), millis(n), "Milliseconds"));
    }
    if (!outcomes.isEmpty()) {
      line.set("objects", objects);
      outcomes.forEach((kind, n) -> put(line, metrics, kind.toString(), n, "Count"));
    }
    return line;
  }

  private static String name(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT) + "Milliseconds";
  }

  private static double millis(long nanos) {
    return Math.round(nanos / NANOS_PER_MILLI * 100) / 100.0;
  }

  private static void put(
      ObjectNode line, ArrayNode metrics, String name, double value, String unit) {
    metrics.addObject().put("Name", name).put("Unit", unit);
    if (value == Math.rint(value)) {
      line.put(name, (long) value);
    } else {
      line.put(name, value);
    }
  }
}
