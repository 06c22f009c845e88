package dev.gisa.value;

import dev.gisa.text.Mention;
import dev.gisa.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Corpora of values that others wrote → how many phrases get the right value, by group. The phrase
 * is given, so this measures reading, not finding. See README, "Evaluate the values".
 */
public final class EvaluateValues {
  private static final String DUCKLINGS_TIMES = "Duckling Time";

  private EvaluateValues() {}

  private static final class Row {
    int right;
    int silent;

    /** Those that are right too if 지난 두 달 are whole months. */
    int inWholeUnits;

    int all;
  }

  /** Arguments: folder of Recognizers-Text's Korean specs, Duckling's corpus, file for errors. */
  public static void main(String[] args) throws IOException {
    List<ValueCase> cases = new ArrayList<>(RecognizersCorpus.read(Path.of(args[0])));
    cases.addAll(DucklingCorpus.read(Path.of(args[1])));
    Map<String, Row> rows = new TreeMap<>();
    List<String> errors = new ArrayList<>();
    Map<String, Integer> errata = new TreeMap<>();
    for (ValueCase c : cases) {
      Optional<String> reason = Errata.reason(c);
      if (reason.isPresent()) {
        errata.merge(reason.get(), 1, Integer::sum);
        continue;
      }
      Row row = rows.computeIfAbsent(c.group(), g -> new Row());
      Set<String> read = read(c);
      boolean right = !Collections.disjoint(read, c.expected());
      row.all++;
      row.right += right ? 1 : 0;
      row.silent += read.isEmpty() ? 1 : 0;
      row.inWholeUnits += right || isRightInWholeUnits(c) ? 1 : 0;
      if (!right) {
        errors.add(
            String.join("\t", c.group(), c.phrase(), c.expected().toString(), read.toString()));
      }
    }
    System.out.printf("%-28s %6s %6s %6s %6s%n", "group", "right", "silent", "all", "%");
    rows.forEach(
        (group, row) ->
            System.out.printf(
                "%-28s %6d %6d %6d %6.1f%n",
                group, row.right, row.silent, row.all, 100.0 * row.right / row.all));
    Row times = rows.get(DUCKLINGS_TIMES);
    System.out.printf(
        "%s with intervals in whole units of the calendar: %d%n",
        DUCKLINGS_TIMES, times.inWholeUnits);
    System.out.println("left out:");
    errata.forEach((reason, n) -> System.out.printf("%6d %s%n", n, reason));
    Files.write(Path.of(args[2]), errors);
    System.out.println("errors: " + args[2]);
  }

  /** Duckling's dates are ahead of the reference where the phrase does not say: 오는 before it. */
  private static Set<String> read(ValueCase c) {
    Set<String> read = new HashSet<>(read(c, c.sentence()));
    if (c.group().equals(DUCKLINGS_TIMES)) {
      read.addAll(read(c, "오는 " + c.sentence()));
    }
    return read;
  }

  private static boolean isRightInWholeUnits(ValueCase c) {
    if (!c.group().equals(DUCKLINGS_TIMES)) {
      return false;
    }
    LocalDateTime reference = c.published().day().atTime(c.published().time().get());
    return value(c, c.sentence())
        .filter(TemporalValue.class::isInstance)
        .flatMap(v -> WholeUnits.of((TemporalValue) v, reference))
        .filter(c.expected()::contains)
        .isPresent();
  }

  private static Optional<Value> value(ValueCase c, String sentence) {
    int start = sentence.indexOf(c.phrase());
    Mention mention =
        new Mention(c.type(), new Span(start, start + c.phrase().length()), c.phrase(), 1);
    return ValueReader.read(sentence, mention, Reference.of(Optional.of(c.published()))).value();
  }

  private static Set<String> read(ValueCase c, String sentence) {
    Optional<Value> value = value(c, sentence);
    Set<String> written = new HashSet<>(value.map(Written::of).orElse(Set.of()));
    if (c.phrase().matches(".*(안|내)에?")) {
      value.flatMap(EvaluateValues::deadline).ifPresent(written::add);
    }
    return written;
  }

  /** 5분 안에: the corpora give the end only of what lasts from the reference to it. */
  private static Optional<String> deadline(Value value) {
    return value instanceof TemporalValue temporal
        ? temporal.range().map(range -> range.end() + (range.end().contains("T") ? "" : "T00:00"))
        : Optional.empty();
  }
}
