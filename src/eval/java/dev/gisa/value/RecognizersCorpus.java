package dev.gisa.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gisa.text.EntityType;
import dev.gisa.text.Publication;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Korean specs of Microsoft's Recognizers-Text: one JSON file for each model, with sentences,
 * the phrases in them and their resolutions. Start and End are often wrong, so a phrase is looked
 * up by its text; one that does not stand in its sentence (an English one) is left out.
 */
final class RecognizersCorpus {
  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("Dollar", "USD"),
          Map.entry("Pound", "GBP"),
          Map.entry("Cent", "USD/100"),
          Map.entry("Pence", "GBP/100"),
          Map.entry("Penny", "GBP/100"),
          Map.entry("Finnish markka", "FIM"),
          Map.entry("Netherlands guilder", "NLG"),
          Map.entry("Franc", "FRF"));
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("Milliliter", "mL"),
          Map.entry("Millimeter", "mm"),
          Map.entry("Meter", "m"),
          Map.entry("Decimeter", "dm"),
          Map.entry("Kilometer", "km"),
          Map.entry("Picometer", "pm"),
          Map.entry("Square meter", "m2"),
          Map.entry("Square kilometer", "km2"),
          Map.entry("Cubic foot", "[cft_i]"),
          Map.entry("Inch", "[in_i]"),
          Map.entry("Foot", "[ft_i]"),
          Map.entry("Mile", "[mi_i]"),
          Map.entry("Ounce", "[oz_av]"),
          Map.entry("Pound", "[lb_av]"),
          Map.entry("Gallon", "[gal_us]"),
          Map.entry("Ton", "t"),
          Map.entry("Metric ton", "t"),
          Map.entry("Bit", "bit"),
          Map.entry("C", "Cel"),
          Map.entry("F", "[degF]"),
          Map.entry("Degree", "도"),
          Map.entry("Year", "Y"),
          Map.entry("Month", "M"),
          Map.entry("Week", "W"),
          Map.entry("Day", "D"));

  private static final Map<String, String> DAY_PARTS =
      Map.of(
          "T08:00/T12:00", "TMO",
          "T12:00/T16:00", "TAF",
          "T16:00/T20:00", "TEV",
          "T20:00/T23:59:59", "TNI");

  private RecognizersCorpus() {}

  static List<ValueCase> read(Path folder) throws IOException {
    List<ValueCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        String model = file.getFileName().toString().replaceAll("^[^.]*\\.|\\.json$", "");
        for (JsonNode spec : new ObjectMapper().readTree(file.toFile())) {
          add(cases, model, spec);
        }
      }
    }
    return cases;
  }

  private static void add(List<ValueCase> cases, String model, JsonNode spec) {
    String sentence = spec.path("Input").asText();
    String reference = spec.path("Context").path("ReferenceDateTime").asText("2016-11-07T00:00:00");
    for (JsonNode result : spec.path("Results")) {
      String phrase = result.path("Text").asText().strip();
      Set<String> expected = expected(model, result);
      if (sentence.contains(phrase) && !expected.isEmpty()) {
        LocalDateTime at = LocalDateTime.parse(reference.substring(0, 19));
        Publication published = new Publication(at.toLocalDate(), Optional.of(at.toLocalTime()));
        cases.add(new ValueCase(model, sentence, phrase, type(model, result), published, expected));
      }
    }
  }

  private static EntityType type(String model, JsonNode result) {
    return switch (model) {
      case "PercentModel" -> EntityType.PERCENT;
      case "CurrencyModel" -> EntityType.MONEY;
      case "AgeModel" ->
          result.path("Text").asText().matches(".*[살세]")
              ? EntityType.QUANTITY
              : EntityType.DURATION;
      case "DurationParser" -> EntityType.DURATION;
      default ->
          !result.has("Type") && !result.path("TypeName").asText().startsWith("datetime")
              ? EntityType.QUANTITY
              : temporal(result.path("Type").asText(result.path("TypeName").asText()));
    };
  }

  private static EntityType temporal(String type) {
    return switch (type.replace("datetimeV2.", "")) {
      case "time", "timerange" -> EntityType.TIME;
      case "duration" -> EntityType.DURATION;
      default -> EntityType.DATE;
    };
  }

  private static Set<String> expected(String model, JsonNode result) {
    JsonNode resolution = result.path("Resolution");
    String value = resolution.path("value").asText();
    String unit = resolution.path("unit").asText();
    return switch (model) {
      case "NumberModel" -> number(value, "", "");
      case "OrdinalModel" -> number(value, "#", "");
      case "PercentModel" -> number(value.replace("%", ""), "", "%");
      case "CurrencyModel" ->
          money(value, resolution.path("isoCurrency").asText(CURRENCIES.getOrDefault(unit, unit)));
      case "DimensionModel", "TemperatureModel" ->
          number(value, "", " " + UNITS.getOrDefault(unit, unit));
      case "AgeModel" -> Set.of("P" + value + UNITS.get(unit), value + " 살", value + " 세");
      case "NumberRangeModel" -> range(value);
      default -> temporal(result, resolution);
    };
  }

  private static Set<String> money(String value, String currency) {
    if (!currency.endsWith("/100")) {
      return number(value, "", " " + currency);
    }
    String whole = new BigDecimal(value).movePointLeft(2).toPlainString();
    return number(whole, "", " " + currency.substring(0, 3));
  }

  /** Empty for a position such as {@code end-1} and for a unit without a number. */
  private static Set<String> number(String value, String before, String after) {
    try {
      return Set.of(before + Written.number(new BigDecimal(value)) + after);
    } catch (NumberFormatException noNumber) {
      return Set.of();
    }
  }

  /**
   * {@code (20,35]} → {@code 20..35}, {@code [30,)} → {@code 30..}; which ends belong is not
   * compared.
   */
  private static Set<String> range(String interval) {
    String[] ends = interval.substring(1, interval.length() - 1).split(",", -1);
    List<String> numbers =
        Stream.of(ends).map(e -> e.isEmpty() ? "" : Written.number(new BigDecimal(e))).toList();
    String min = numbers.get(0);
    String max = numbers.get(1);
    return min.equals(max) ? Set.of(min) : Set.of(min.isEmpty() ? max + "..<" : min + ".." + max);
  }

  private static Set<String> temporal(JsonNode result, JsonNode resolution) {
    Set<String> expected = new HashSet<>();
    for (JsonNode value : resolution.path("values")) {
      expected.add(value.path("timex").asText());
      expected.add(moments(value.path("value").asText(), value.path("start"), value.path("end")));
    }
    JsonNode value = result.path("Value");
    expected.add(value.path("Timex").asText());
    for (String side : List.of("PastResolution", "FutureResolution")) {
      List<String> moments = new ArrayList<>();
      value.path(side).forEach(m -> moments.add(moment(m.asText().replace("Set: ", ""))));
      expected.add(String.join("/", moments));
    }
    List.copyOf(expected).forEach(e -> dayPart(e).ifPresent(expected::add));
    expected.removeIf(
        e ->
            e.isEmpty()
                || e.matches("XXXX-\\d\\d.*|XXXX-WXX-\\d.*")
                    && !result.path("Type").asText().equals("set"));
    return expected;
  }

  /** TIMEX3's name for the hours that Recognizers gives to a part of the day. */
  private static Optional<String> dayPart(String interval) {
    return DAY_PARTS.entrySet().stream()
        .filter(part -> interval.matches("[-\\d]{10}" + part.getKey().replace("/", "/[-\\d]{10}")))
        .map(part -> interval.substring(0, 10) + part.getValue())
        .findFirst();
  }

  private static String moments(String value, JsonNode start, JsonNode end) {
    return value.isEmpty() ? moment(start.asText()) + "/" + moment(end.asText()) : moment(value);
  }

  /**
   * {@code 2016-11-07 10:00:00} → {@code 2016-11-07T10:00}, {@code 07:30:00} → {@code T07:30:00}.
   */
  private static String moment(String value) {
    if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return value + "T00:00";
    }
    if (value.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d")) {
      return LocalDateTime.parse(value.replace(' ', 'T')).toString();
    }
    return value.matches("\\d\\d:\\d\\d:\\d\\d") ? "T" + value : value;
  }
}
