package dev.gisa.value;

import dev.gisa.text.EntityType;
import dev.gisa.text.Publication;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Duckling's Korean corpus: a line for each phrase, with its dimension and its value in Duckling's
 * notation. A time of day without a day may be read as a time alone.
 */
final class DucklingCorpus {
  private static final Publication REFERENCE =
      new Publication(LocalDate.of(2013, 2, 12), Optional.of(LocalTime.of(4, 30)));
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Pattern MOMENT =
      Pattern.compile("\\((\\d{4}), (\\d+), (\\d+), (\\d+), (\\d+), (\\d+)\\)");
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("Dollar", "USD"),
          Map.entry("Cent", "USD/100"),
          Map.entry("Kilometre", "km"),
          Map.entry("Metre", "m"),
          Map.entry("Centimetre", "cm"),
          Map.entry("Mile", "[mi_i]"),
          Map.entry("Millilitre", "mL"),
          Map.entry("Litre", "L"),
          Map.entry("Hectolitre", "hL"),
          Map.entry("Gallon", "[gal_us]"),
          Map.entry("Gram", "g"),
          Map.entry("Cup", "컵"),
          Map.entry("(Custom \"근\"", "근"),
          Map.entry("Celsius", "Cel"),
          Map.entry("Fahrenheit", "[degF]"),
          Map.entry("Degree", "도"),
          Map.entry("Second", "S"),
          Map.entry("Minute", "M"));

  /** By the month in which Duckling lets them begin, on the 21st. */
  private static final Map<Integer, String> SEASONS =
      Map.of(3, "-SP", 6, "-SU", 9, "-FA", 12, "-WI");

  private DucklingCorpus() {}

  static List<ValueCase> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .map(
            cells ->
                new ValueCase(
                    "Duckling " + cells[0],
                    cells[1],
                    cells[1],
                    type(cells[0], cells[1]),
                    REFERENCE,
                    expected(cells[0], cells[1], cells[2])))
        .toList();
  }

  private static EntityType type(String dimension, String phrase) {
    return switch (dimension) {
      case "AmountOfMoney" -> EntityType.MONEY;
      case "Duration" -> EntityType.DURATION;
      case "Time" ->
          phrase.matches("(오전|오후|아침|저녁|정오|밤)?.?[\\d세네:]+(시|PM|pm|am|a|PM)?.*[시분반:mMa\\d전]")
                  && !phrase.matches(".*[일월년주/].*|\\d{4}-.*")
              ? EntityType.TIME
              : EntityType.DATE;
      default -> EntityType.QUANTITY;
    };
  }

  private static Set<String> expected(String dimension, String phrase, String value) {
    if (dimension.equals("Time")) {
      return times(phrase, value);
    }
    Matcher numbers = NUMBER.matcher(value);
    numbers.find();
    BigDecimal first = new BigDecimal(numbers.group());
    String unit =
        UNITS.entrySet().stream()
            .filter(u -> value.replace(")", " )").contains(" " + u.getKey() + " "))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(value.contains("KRW") ? "KRW" : value.contains("EUR") ? "EUR" : "");
    BigDecimal number = unit.endsWith("/100") ? first.movePointLeft(2) : first;
    String figure = Written.number(number);
    String symbol = unit.replace("/100", "");
    return switch (dimension) {
      case "Numeral" -> Set.of(figure);
      case "Ordinal" -> Set.of("#" + figure);
      case "Duration" -> Set.of("PT" + figure + symbol);
      default -> Set.of(interval(value, figure, numbers) + " " + symbol);
    };
  }

  private static String interval(String value, String figure, Matcher numbers) {
    if (value.startsWith("(between")) {
      numbers.find();
      return figure + ".." + Written.number(new BigDecimal(numbers.group()));
    }
    return value.startsWith("(above")
        ? figure + ".."
        : value.startsWith("(under") ? figure + "..<" : figure;
  }

  private static Set<String> times(String phrase, String value) {
    Matcher moments = MOMENT.matcher(value);
    moments.find();
    LocalDateTime start = moment(moments);
    if (value.startsWith("(datetimeInterval")) {
      moments.find();
      return interval(start, moment(moments), value);
    }
    Set<String> expected = new HashSet<>(Set.of(start.toString()));
    if (value.endsWith(" Hour)") && phrase.matches(".*[일루].*")) {
      // a distance in days from a moment: the articles of a day have no time
      expected.add(start.toLocalDate().atStartOfDay().toString());
    }
    if (value.contains("Hour") || value.contains("Minute") || value.contains("Second")) {
      expected.add(clock(start));
    }
    return expected;
  }

  /**
   * Duckling's ends are exclusive, and it gives hours to a part of a day, to weekends and seasons.
   */
  private static Set<String> interval(LocalDateTime start, LocalDateTime end, String value) {
    ChronoUnit grain =
        value.endsWith("Hour)")
            ? ChronoUnit.HOURS
            : value.endsWith("Minute)") ? ChronoUnit.MINUTES : ChronoUnit.DAYS;
    LocalDateTime last = end.minus(1, grain);
    Set<String> expected = new HashSet<>(Set.of(start + "/" + end, start + "/" + last));
    if (grain != ChronoUnit.DAYS) {
      expected.add(clock(start) + "/" + clock(last));
    }
    String part =
        Map.of(4, "TMO", 12, end.getHour() == 14 ? "TMI" : "TAF", 18, "TEV")
            .getOrDefault(start.getHour(), "");
    if (!part.isEmpty() && start.plusDays(1).isAfter(end)) {
      expected.addAll(List.of(part, start.toLocalDate() + part));
    }
    if (part.equals("TEV")) {
      expected.addAll(List.of("TNI", start.toLocalDate() + "TNI"));
      expected.add(start.toLocalDate().plusDays(1).atStartOfDay() + "/" + end);
    }
    String season = SEASONS.getOrDefault(start.getMonthValue(), "");
    if (start.getDayOfMonth() == 21 && !season.isEmpty()) {
      expected.add(start.getYear() + season);
      expected.add(end.getYear() + season);
    }
    return expected;
  }

  private static String clock(LocalDateTime time) {
    return "T%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
  }

  private static LocalDateTime moment(Matcher m) {
    return LocalDateTime.of(part(m, 1), part(m, 2), part(m, 3), part(m, 4), part(m, 5), part(m, 6));
  }

  private static int part(Matcher moment, int group) {
    return Integer.parseInt(moment.group(group));
  }
}
