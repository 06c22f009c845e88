package dev.gisa.value;

import java.util.Map;
import java.util.Optional;

/** Phrases whose value in the corpus is wrong or no value of ours, each with the reason. */
final class Errata {
  private static final String DAY = "a day of the month is a date, not an ordinal";
  private static final String FORMULA = "a formula, not a number";
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("OrdinalModel 21일", DAY),
          Map.entry("OrdinalModel 30일", DAY),
          Map.entry("OrdinalModel 십일일", DAY),
          Map.entry("OrdinalModel 이십일", DAY),
          Map.entry("OrdinalModel 이십일일", DAY),
          Map.entry("NumberModel 1.1^+23", FORMULA),
          Map.entry("NumberModel 2.5^-1", FORMULA),
          Map.entry("NumberModel -1.1^+23", FORMULA),
          Map.entry("NumberModel -2.5^-1", FORMULA),
          Map.entry("NumberModel 1.1^23", FORMULA),
          Map.entry("CurrencyModel 2억 4천 4백만 달러", "244,000,000, not 254,000,000"),
          Map.entry("CurrencyModel 1 달러와 1", "machine translation: one dollar and one cent"),
          Map.entry("CurrencyModel 1 회 5 마오 5", "machine translation: no Korean phrase"),
          Map.entry("DateParser 1931년 12월 5일", "1931, not 1391"),
          Map.entry("DateParser 이번 달 31일", "there is no 31 November"));

  private Errata() {}

  static Optional<String> reason(ValueCase valueCase) {
    return Optional.ofNullable(REASONS.get(valueCase.group() + " " + valueCase.phrase()));
  }
}
