package dev.gisa.value;

import dev.gisa.value.TemporalValue.Modifier;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Durations: {@code 1박 2일} → P2D, {@code 1년 6개월} → P1Y6M, {@code 두시간} → PT2H, {@code 나흘} → P4D,
 * {@code 2~3년} → P2Y/P3Y, {@code 몇 년} → PXY as TIMEX3 has it.
 */
final class DurationReader {
  private enum Unit {
    Y,
    M,
    W,
    D,
    TH,
    TM,
    TS
  }

  private static final int MAX_PARTS = 4;

  /** 2010년 is a year, 2000년 동안 a duration. */
  private static final Pattern CALENDAR_YEAR = Pattern.compile("P(?:19|20)\\d\\dY");

  /** 12일부터 13일까지 are days of a month. */
  private static final Pattern DAYS_ONLY = Pattern.compile("P\\d+D");

  private static final Words<Unit> UNITS =
      Words.of(
          Unit::valueOf,
          """
          Y 년 해 개년
          M 개월 달
          W 주일 주
          D 일
          TH 시간
          TM 분
          TS 초""");
  static final Words<Integer> DAYS =
      Words.of(
          Integer::valueOf,
          """
          1 하루
          2 이틀
          3 사흘
          4 나흘
          5 닷새
          6 엿새
          7 이레
          8 여드레
          9 아흐레
          10 열흘
          15 보름""");
  private static final Words<String> FIXED =
      Words.of(
          timex -> timex,
          """
          P6M 반년
          PT30M 반시간
          P1Y 일_년 한_해
          P1Y 연간
          P50Y 반세기
          PXD 며칠 몇_일 수일""");

  /** Two ends in one word, days if they have no unit. */
  private static final Words<String> RANGES =
      Words.of(
          ends -> ends,
          """
          P1D/P2D 하루이틀 하루_이틀 일이_일
          P2D/P3D 이삼_일
          P3D/P4D 사나흘 삼사_일
          P4D/P5D 네댓새 사오_일
          P5D/P6D 대엿새""");

  /** TIMEX3's X: how many is not told. */
  private static final Words<String> VAGUE = Words.of(x -> x, "X 몇 몇_ 수 수십_ 수백_ 여러_");

  private static final Map<Unit, String> HALVES =
      Map.of(Unit.Y, "6M", Unit.M, "15D", Unit.TH, "T30M", Unit.TM, "T30S");
  static final Words<Boolean> HALF = Words.of(Boolean::valueOf, "true 반");
  private static final Words<Boolean> AND = Words.of(Boolean::valueOf, "true 그리고_ 하고_ ,_");
  private static final Words<Boolean> AROUND =
      Words.of(Boolean::valueOf, "true 동안 간 만에 만 째 내내 전 후 뒤 을 를 이 가 의 에 은 는 로 도");

  private DurationReader() {}

  static Optional<Value> read(Phrase phrase) {
    Cursor cursor = phrase.cursor();
    Set<Hedge> hedges = Hedge.before(phrase, cursor);
    int start = cursor.at();
    Optional<TemporalValue.Range> ofOneUnit = takeRange(cursor).filter(r -> cursor.restIsIdle());
    cursor.to(ofOneUnit.isPresent() ? cursor.at() : start);
    Optional<String> timex = ofOneUnit.isPresent() ? Optional.empty() : take(cursor, true);
    Optional<TemporalValue.Range> range = ofOneUnit.or(() -> rangeFrom(timex, cursor));
    if (range.filter(r -> DAYS_ONLY.matcher(r.end()).matches()).isPresent()
        && cursor.startsWith("까지")) {
      return Optional.empty();
    }
    String last = range.map(TemporalValue.Range::end).or(() -> timex).orElse("");
    hedges.addAll(Hedge.after(cursor));
    boolean lasts = cursor.takeSpaced(AROUND).isPresent();
    hedges.addAll(Hedge.after(cursor));
    boolean about = hedges.contains(Hedge.ABOUT);
    if (!cursor.restIsIdle() || (CALENDAR_YEAR.matcher(last).matches() && !lasts)) {
      return Optional.empty();
    }
    return range
        .<Value>map(r -> TemporalValue.range(r.start(), r.end(), about))
        .or(() -> timex.map(t -> new TemporalValue(t, about, modifier(hedges), Optional.empty())));
  }

  /** The TIMEX3 duration here. */
  static Optional<String> take(Cursor cursor) {
    return take(cursor, false);
  }

  /**
   * The TIMEX3 duration here.
   *
   * @param ofSentence whether it may be that of a sentence, whose months are 월: 징역 1년 6월
   */
  private static Optional<String> take(Cursor cursor, boolean ofSentence) {
    return cursor.take(FIXED).or(() -> nights(cursor)).or(() -> parts(cursor, ofSentence));
  }

  /** {@code 1시간~1시간 30분}: two durations of different units. */
  private static Optional<TemporalValue.Range> rangeFrom(Optional<String> start, Cursor cursor) {
    int before = cursor.at();
    boolean marked = start.isPresent() && cursor.takeRangeMark();
    Optional<String> end = marked ? take(cursor, true) : Optional.empty();
    cursor.to(end.isPresent() ? cursor.at() : before);
    return end.map(e -> range(start.get(), e));
  }

  /** {@code 2~3년}, {@code 3, 4년}, {@code 두세 달}, {@code 사나흘}: two durations of one unit. */
  static Optional<TemporalValue.Range> takeRange(Cursor cursor) {
    int before = cursor.at();
    Optional<String> word = cursor.take(RANGES);
    if (word.isPresent()) {
      return word.map(w -> w.split("/")).map(ends -> range(ends[0], ends[1]));
    }
    Optional<String> both = cursor.take(FigureReader.NATIVE_RANGES);
    Optional<String> from = both.map(b -> b.substring(0, 1)).or(() -> number(cursor));
    Optional<Unit> fromUnit =
        both.isEmpty() && from.isPresent() ? cursor.takeSpaced(UNITS) : Optional.empty();
    boolean marked = from.isPresent() && both.isEmpty() && takeRangeMark(cursor);
    Optional<String> to =
        both.map(b -> b.substring(2)).or(() -> marked ? number(cursor) : Optional.empty());
    Optional<Unit> unit = to.isPresent() ? cursor.takeSpaced(UNITS) : Optional.empty();
    boolean day = unit.equals(Optional.of(Unit.D)) && both.isEmpty() && fromUnit.isEmpty();
    boolean differ = fromUnit.isPresent() && !fromUnit.equals(unit);
    // 12~13일 are days of a month
    if (unit.isEmpty() || differ || day || startsQuarter(unit.get(), cursor)) {
      cursor.to(before);
      return Optional.empty();
    }
    return Optional.of(
        range(
            written(Map.of(unit.get(), from.get()), ""),
            written(Map.of(unit.get(), to.get()), "")));
  }

  private static boolean takeRangeMark(Cursor cursor) {
    return cursor.takeRangeMark() || cursor.take(AND).isPresent();
  }

  private static TemporalValue.Range range(String from, String to) {
    return new TemporalValue.Range(from, to, true);
  }

  /** Whether a word for some days stands anywhere in a text. */
  static boolean hasDays(String text) {
    for (int at = 0; at < text.length(); at++) {
      boolean startsWord = at == 0 || text.charAt(at - 1) == ' ';
      if (startsWord && DAYS.at(text, at, text.length()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Modifier> modifier(Set<Hedge> hedges) {
    if (hedges.contains(Hedge.AT_LEAST)) {
      return Optional.of(Modifier.EQUAL_OR_MORE);
    }
    if (hedges.contains(Hedge.MORE_THAN)) {
      return Optional.of(Modifier.MORE_THAN);
    }
    if (hedges.contains(Hedge.AT_MOST)) {
      return Optional.of(Modifier.EQUAL_OR_LESS);
    }
    return hedges.contains(Hedge.LESS_THAN) ? Optional.of(Modifier.LESS_THAN) : Optional.empty();
  }

  /** {@code 1박 2일}: the nights are within the days. */
  private static Optional<String> nights(Cursor cursor) {
    int before = cursor.at();
    if (cursor.takeInt().isPresent() && cursor.take("박")) {
      cursor.skipSpaces();
      Optional<Integer> days = cursor.takeInt();
      if (days.isPresent() && cursor.take("일")) {
        return days.map(n -> "P" + n + "D");
      }
    }
    cursor.to(before);
    return Optional.empty();
  }

  private static Optional<String> parts(Cursor cursor, boolean ofSentence) {
    Map<Unit, String> parts = new EnumMap<>(Unit.class);
    for (int i = 0; i < MAX_PARTS; i++) {
      int before = cursor.at();
      cursor.takeSpaced(AND);
      cursor.skipSpaces();
      Optional<Integer> days = cursor.take(DAYS);
      Optional<String> number =
          days.map(String::valueOf)
              .or(() -> number(cursor))
              .or(() -> parts.isEmpty() ? cursor.take(VAGUE) : Optional.empty());
      Optional<Unit> unit =
          days.map(d -> Unit.D)
              .or(
                  () ->
                      number.isPresent()
                          ? unit(cursor, ofSentence && isTerm(parts))
                          : Optional.empty());
      boolean falls =
          unit.isPresent()
              && !startsQuarter(unit.get(), cursor)
              && parts.keySet().stream().allMatch(u -> u.compareTo(unit.get()) < 0);
      if (!falls) {
        cursor.to(before);
        break;
      }
      String decimals = unit.get() == Unit.TS ? hundredths(cursor) : "";
      parts.put(unit.get(), number.get() + decimals);
      if (HALVES.containsKey(unit.get()) && cursor.takeSpaced(HALF).isPresent()) {
        return Optional.of(written(parts, HALVES.get(unit.get())));
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(written(parts, ""));
  }

  /** Whether the years before are too few for those of the calendar. */
  private static boolean isTerm(Map<Unit, String> parts) {
    return parts.containsKey(Unit.Y) && parts.get(Unit.Y).length() <= 2;
  }

  private static Optional<Unit> unit(Cursor cursor, boolean ofTerm) {
    return cursor
        .takeSpaced(UNITS)
        .or(() -> ofTerm && cursor.take("월") ? Optional.of(Unit.M) : Optional.empty());
  }

  /** 25 in {@code 1분45초25}, as records of sports are written. */
  private static String hundredths(Cursor cursor) {
    StringBuilder digits = new StringBuilder();
    while (Character.isDigit(cursor.peek()) && digits.length() < 2) {
      digits.append(cursor.peek());
      cursor.to(cursor.at() + 1);
    }
    return digits.isEmpty() ? "" : "." + digits;
  }

  /** 분 also begins 분기, a quarter. */
  private static boolean startsQuarter(Unit unit, Cursor cursor) {
    return unit == Unit.TM && cursor.startsWith("기");
  }

  /** A whole number, or seconds with decimals: {@code 9.58}초. */
  private static Optional<String> number(Cursor cursor) {
    int before = cursor.at();
    Optional<Integer> whole = cursor.takeInt();
    if (whole.isPresent()) {
      cursor.take("여");
      return whole.map(String::valueOf);
    }
    Optional<String> seconds =
        cursor.takeNumber().map(n -> n.value().toPlainString()).filter(n -> cursor.startsWith("초"));
    cursor.to(seconds.isPresent() ? cursor.at() : before);
    return seconds;
  }

  /** {@code {Y=1, M=6}} → {@code P1Y6M}; one T stands before the first part of a day. */
  private static String written(Map<Unit, String> parts, String half) {
    StringBuilder timex = new StringBuilder("P");
    boolean time = false;
    for (Map.Entry<Unit, String> part : parts.entrySet()) {
      String unit = part.getKey().name();
      boolean ofDay = unit.startsWith("T");
      timex.append(ofDay && !time ? "T" : "").append(part.getValue());
      timex.append(unit.charAt(unit.length() - 1));
      time |= ofDay;
    }
    boolean again = time && half.startsWith("T");
    return timex.append(again ? half.substring(1) : half).toString();
  }
}
