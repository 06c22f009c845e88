package dev.gisa.value;

import java.util.Map;
import java.util.Optional;

/** Phrases whose value in the corpus is wrong or no value of ours, each with the reason. */
final class Errata {
  private static final String DAY = "a day of the month is a date, not an ordinal";
  private static final String FORMULA = "a formula, not a number";
  private static final String PAST =
      "the sentence is in the past tense, yet only a day to come counts";

  /** By group and phrase, or by group and sentence. */
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
          Map.entry("DateParser 2089년 5월 5일", "2089, not 1989"),
          Map.entry("DateParser 2008년 1월 21일 일요일", "2008, not 2018"),
          Map.entry("DateTimeModel 2018년 3월 5일 오후 5시 49분 19초", "5 March, not 3 May"),
          Map.entry("TimeParser 오후 10시 45분", "22:45, not 22:55"),
          Map.entry("DateTimePeriodParser 2015년 9월 23일 오후 1시부터 4시까지", "2015, not 2018"),
          Map.entry("DatePeriodParser 지난 9월", "last September is two months before November"),
          Map.entry("DateTimeModel 2017년 11월부터 2월까지", "November 2017, not 2016"),
          Map.entry("DateTimeModel 어제 오전 8시부터 오후 8시까지", "20:00, not 15:00"),
          Map.entry(
              "DateTimeModel 중부 표준시 기준 6시 30분에서 9시 사이는 어떠세요?", "from 6:30 to 9, not 9 to 10:30"),
          Map.entry("DateParser 다섯 번째 일요일", "2017-09-31 is no date"),
          Map.entry("DateParser 다섯째 주 일요일", "2017-09-31 is no date"),
          Map.entry("Duckling Time 이번주 월요일", "this week's Monday is the 11th, not the 18th"),
          Map.entry("DateParser 27일에 돌아왔어요", PAST),
          Map.entry("DateParser 27일에 돌아왔어요.", PAST),
          Map.entry("DateParser 나 27일에 돌아왔어.", PAST),
          Map.entry("DateParser 나 21일에 돌아왔어", PAST),
          Map.entry("DateParser 21일에 돌아왔어요", PAST),
          Map.entry("DateParser 이번 달 31일", "there is no 31 November"));

  private Errata() {}

  static Optional<String> reason(ValueCase valueCase) {
    boolean temporal = valueCase.type().name().matches("DATE|TIME|DURATION");
    return Optional.ofNullable(REASONS.get(valueCase.group() + " " + valueCase.phrase()))
        .or(
            () ->
                Optional.ofNullable(
                    REASONS.get(valueCase.group() + " " + valueCase.sentence().strip())))
        .or(() -> temporal ? reason(valueCase.phrase()) : Optional.empty());
  }

  private static Optional<String> reason(String phrase) {
    if (phrase.matches(".*(몇|며칠).*")) {
      return Optional.of("vague: the corpus itself has two days here and three there");
    }
    return Optional.empty();
  }
}
