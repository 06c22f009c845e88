package dev.gisa.value;

import dev.gisa.value.Reading.Reason;
import dev.gisa.value.TemporalValue.Modifier;
import dev.gisa.value.TemporalValue.Range;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Times that are a distance from the publication: in an article of 2023-06-11, 09:30, {@code 사흘 전}
 * → 2023-06-08, {@code 두 달 전} → 2023-04, {@code 2년 뒤} → 2025, {@code 2시간 전} → 2023-06-11T07:30,
 * {@code 지난 3주} → P3W from 2023-05-21 to 2023-06-11 (exclusive), {@code 며칠 전} → PAST_REF.
 *
 * <p>The granularity is that of the smallest unit, a week being seven days. {@code 지난 3일} and
 * {@code 오는 3일} are the third of a month and not read here, but {@code 지난 3일 동안} is.
 */
final class DistanceReader {
  private static final Pattern NEAREST = Pattern.compile("지난|오는|다가오는");
  private static final Pattern YEARS = Pattern.compile("P\\dY");
  private static final Pattern DAYS_OF_MONTH = Pattern.compile("P(?:[12]?\\d|3[01])D");
  private static final Pattern CALENDAR_YEAR = Pattern.compile("P\\d{3,}Y");
  private static final Words<Integer> ORIGINS =
      Words.of(
          Integer::valueOf,
          """
          -1 어제로부터_ 어제부터_
          0 지금으로부터_ 지금부터_ 오늘로부터_ 오늘부터_
          1 내일로부터_ 내일부터_""");
  private static final Words<Integer> MARKS =
      Words.of(
          Integer::valueOf,
          """
          -1 전
          1 후 뒤""");

  /** 2년 이전 is a distance, 97년 이전 and 7일 이전 are not. */
  private static final Words<Integer> MARKS_OF_YEARS =
      Words.of(
          Integer::valueOf,
          """
          -1 이전
          1 이후""");

  private static final Words<Integer> LEADS =
      Words.of(
          Integer::valueOf,
          """
          -1 지난_ 최근_ 과거_ 지난_한_
          1 앞으로_ 향후_ 다음_ 오는_ 다가오는_""");
  private static final Words<Boolean> LASTING = Words.of(Boolean::valueOf, "true 간 _간 _동안 동안");
  private static final Words<Boolean> WITHIN = Words.of(Boolean::valueOf, "true 이내 내 안");

  /** TIMEX3's values for what is not told any closer. */
  private static final Words<String> VAGUE =
      Words.of(
          timex -> timex,
          """
          PAST_REF 최근 최근_들어 과거 예전 얼마_전 얼마전 조금_전 방금_전 아까
          PRESENT_REF 현재 지금 요즘 요새 오늘날 방금
          FUTURE_REF 조만간 향후 앞으로 추후 장차 머지않아""");

  private DistanceReader() {}

  private enum Shape {
    POINT,
    INTERVAL
  }

  /**
   * What is told.
   *
   * @param durations the shortest and the longest distance, mostly one
   * @param origin days from that of publication
   * @param sign -1 back, 1 ahead; 0 for an interval that begins with the origin itself
   */
  private record Told(Range durations, int origin, int sign, Shape shape, Set<Hedge> hedges) {
    boolean about() {
      return hedges.contains(Hedge.ABOUT);
    }

    boolean isRange() {
      return !durations.start().equals(durations.end());
    }

    /** 최소 2주 뒤: then or even later. */
    Optional<Modifier> modifier() {
      Modifier beyond = sign < 0 ? Modifier.ON_OR_BEFORE : Modifier.ON_OR_AFTER;
      boolean open = hedges.contains(Hedge.AT_LEAST) && shape == Shape.POINT;
      return open ? Optional.of(beyond) : Optional.empty();
    }
  }

  static Optional<Reading> read(Phrase phrase, Reference reference) {
    Cursor cursor = phrase.cursor();
    Optional<String> vague = cursor.take(VAGUE).filter(v -> cursor.rest().isBlank());
    return vague
        .map(v -> resolved(TemporalValue.of(v, false)))
        .or(() -> told(phrase).map(told -> reading(told, reference)));
  }

  private static Optional<Told> told(Phrase phrase) {
    Cursor cursor = phrase.cursor();
    Optional<Integer> origin = cursor.take(ORIGINS);
    Optional<Integer> lead = origin.isPresent() ? Optional.empty() : cursor.take(LEADS);
    Set<Hedge> hedges = Hedge.before(phrase, cursor);
    boolean calendar = lead.isPresent() && !cursor.startsWith(DurationReader.DAYS);
    Optional<Range> durations =
        DurationReader.takeRange(cursor)
            .or(() -> DurationReader.take(cursor).map(d -> new Range(d, d, true)));
    if (cursor.take("여")) {
      hedges.add(Hedge.ABOUT);
    }
    boolean day =
        cursor.endsWith("일")
            && calendar
            && NEAREST.matcher(phrase.text()).lookingAt()
            && durations.filter(d -> DAYS_OF_MONTH.matcher(d.end()).matches()).isPresent()
            && !cursor.startsWith(LASTING);
    boolean decade = cursor.endsWith("년") && cursor.startsWith("대");
    if (durations.isEmpty() || day || decade || isCalendarYear(durations.get().end())) {
      return Optional.empty();
    }
    boolean ofYears = YEARS.matcher(durations.get().end()).matches();
    Optional<Integer> mark =
        cursor
            .takeSpaced(MARKS)
            .or(() -> ofYears ? cursor.takeSpaced(MARKS_OF_YEARS) : Optional.empty());
    boolean within = mark.isEmpty() && cursor.takeSpaced(WITHIN).isPresent();
    boolean counts = mark.isPresent() || within || lead.isPresent() || origin.isPresent();
    if (!counts || !cursor.restIsIdle()) {
      return Optional.empty();
    }
    int sign = mark.orElse(within ? 0 : lead.orElse(0));
    Shape shape = mark.isPresent() ? Shape.POINT : Shape.INTERVAL;
    return Optional.of(new Told(durations.get(), origin.orElse(0), sign, shape, hedges));
  }

  /** 2014년 전 is before a year, not two thousand years ago. */
  private static boolean isCalendarYear(String duration) {
    return CALENDAR_YEAR.matcher(duration).matches();
  }

  private static Reading reading(Told told, Reference reference) {
    if (told.durations().end().contains("X")) {
      String past = told.sign() < 0 ? "PAST_REF" : "FUTURE_REF";
      String timex = told.shape() == Shape.POINT ? past : told.durations().end();
      return resolved(TemporalValue.of(timex, told.about()));
    }
    if (told.isRange() && told.shape() == Shape.INTERVAL) {
      Range range = told.durations();
      return resolved(TemporalValue.range(range.start(), range.end(), told.about()));
    }
    try {
      return told.durations().end().contains("T")
          ? ofHours(told, reference.publishedAt())
          : ofDays(told, reference.publishedOn());
    } catch (DateTimeException | ArithmeticException beyond) {
      return new Reading.Unresolved(Reason.NOT_READABLE);
    }
  }

  private static Reading ofHours(Told told, Optional<LocalDateTime> publishedAt) {
    if (publishedAt.isEmpty()) {
      return new Reading.Unresolved(Reason.NO_PUBLICATION_TIME);
    }
    boolean seconds = told.durations().end().endsWith("S");
    LocalDateTime at =
        publishedAt
            .get()
            .plusDays(told.origin())
            .truncatedTo(seconds ? ChronoUnit.SECONDS : ChronoUnit.MINUTES);
    if (told.shape() == Shape.POINT) {
      return resolved(points(told, d -> hoursFrom(at, d, told.sign()).toString()));
    }
    int sign = told.sign() < 0 ? -1 : 1;
    LocalDateTime other = hoursFrom(at, told.durations().end(), sign);
    return resolved(
        sign < 0
            ? interval(told, other.toString(), at.toString())
            : interval(told, at.toString(), other.toString()));
  }

  private static LocalDateTime hoursFrom(LocalDateTime at, String duration, int sign) {
    int time = duration.indexOf('T');
    Period days = time == 1 ? Period.ZERO : Period.parse(duration.substring(0, time));
    return at.plus(days.multipliedBy(sign))
        .plus(Duration.parse("P" + duration.substring(time)).multipliedBy(sign));
  }

  private static Reading ofDays(Told told, Optional<LocalDate> publishedOn) {
    if (publishedOn.isEmpty()) {
      return new Reading.Unresolved(Reason.NO_PUBLICATION_DATE);
    }
    LocalDate from = publishedOn.get().plusDays(told.origin());
    if (told.shape() == Shape.POINT) {
      return resolved(points(told, d -> dayFrom(from, Period.parse(d).multipliedBy(told.sign()))));
    }
    Period period = Period.parse(told.durations().end());
    LocalDate start = told.sign() < 0 ? from.minus(period) : from.plusDays(told.sign());
    LocalDate end = told.sign() < 0 ? from : start.plus(period);
    return resolved(interval(told, start.toString(), end.toString()));
  }

  /** The day, month or year at a distance, whichever unit is the smallest. */
  private static String dayFrom(LocalDate from, Period distance) {
    LocalDate day = from.plus(distance);
    return distance.getDays() != 0
        ? day.toString()
        : distance.getMonths() != 0
            ? YearMonth.from(day).toString()
            : "%04d".formatted(day.getYear());
  }

  /** One point, or for {@code 2~3년 전} two in the order of time. */
  private static TemporalValue points(Told told, UnaryOperator<String> point) {
    String near = point.apply(told.durations().start());
    String far = point.apply(told.durations().end());
    return !told.isRange()
        ? new TemporalValue(near, told.about(), told.modifier(), Optional.empty())
        : told.sign() < 0
            ? TemporalValue.range(far, near, told.about())
            : TemporalValue.range(near, far, told.about());
  }

  private static TemporalValue interval(Told told, String start, String end) {
    return new TemporalValue(
        told.durations().end(),
        told.about(),
        Optional.empty(),
        Optional.of(new Range(start, end, false)));
  }

  private static Reading resolved(TemporalValue value) {
    return new Reading.Resolved(value);
  }
}
