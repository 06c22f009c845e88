package dev.gisa.value;

import dev.gisa.value.DateExpression.Direction;
import dev.gisa.value.DateExpression.Term;
import dev.gisa.value.DateResolver.Point;
import dev.gisa.value.Reading.Reason;
import dev.gisa.value.Reference.Anchor;
import dev.gisa.value.TemporalValue.Modifier;
import dev.gisa.value.TimeReader.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates: in an article of 2023-06-11 {@code 지난 9일} → 2023-06-09, {@code 올 하반기} → 2023-H2, {@code 작년
 * 말} → 2022 END, {@code 내일 오전 8시} → 2023-06-12T08:00, {@code 12∼13일} → 2023-05-12/2023-05-13.
 *
 * <p>{@link DateParser} reads what is said, {@link DateResolver} finds the date. The end of a range
 * is the first such date after its start.
 *
 * <p>{@link Outlook} decides about a bare {@code 15일} of which the sentence speaks as still to
 * come.
 *
 * <p>Known limits: no ranges before Christ; 설 and 추석 연휴 have their three days without the weekends
 * and substitutes around them.
 */
final class DateReader {
  /** Stands in where the expression needs no reference. */
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private static final Pattern SEASON = Pattern.compile("(\\d{4})[-~/](\\d\\d|\\d{4})(?: ?시즌)?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private DateReader() {}

  /** One end of what is said: a date, a time of day, or both. */
  private record Moment(
      Optional<DateExpression> date, Optional<Clock> clock, Optional<Modifier> modifier) {
    private static final Moment NONE =
        new Moment(Optional.empty(), Optional.empty(), Optional.empty());

    boolean isEmpty() {
      return date.isEmpty() && clock.isEmpty();
    }

    Moment or(Optional<Modifier> other) {
      return new Moment(date, clock, modifier.or(() -> other));
    }
  }

  static Reading read(Phrase phrase, Reference reference) {
    Optional<TemporalValue> season = season(phrase);
    if (season.isPresent()) {
      return new Reading.Resolved(season.get());
    }
    Cursor cursor = phrase.cursor();
    Set<Hedge> hedges = Hedge.before(phrase, cursor);
    Optional<Modifier> open = open(hedges);
    DateParser parser = new DateParser(cursor, DateWords.ERAS.atEndOf(phrase.before()));
    Moment start = moment(cursor, parser, Optional.empty(), phrase);
    if (start.date().isEmpty()) {
      return unresolved(Reason.NOT_READABLE);
    }
    hedges.addAll(Hedge.after(cursor));
    boolean listed = cursor.takeCommaBeforeDigit();
    boolean marked = listed || cursor.takeRangeMark();
    Moment end = marked ? end(cursor, parser, start, phrase) : Moment.NONE;
    boolean halfRead = marked && end.isEmpty() && !cursor.rest().isBlank();
    if (halfRead || !cursor.restIsIdle()) {
      return unresolved(Reason.NOT_READABLE);
    }
    Optional<Anchor> anchor =
        start.date().get().anchor().or(() -> end.date().flatMap(DateExpression::toldAnchor));
    Optional<LocalDate> from =
        anchor.isEmpty() ? Optional.of(ANY_DAY) : anchor.flatMap(reference::day);
    if (from.isEmpty()) {
      return unresolved(Reason.NO_PUBLICATION_DATE);
    }
    return value(start.or(open), end, new DateResolver(from.get()), hedges.contains(Hedge.ABOUT))
        .filter(value -> !listed || isPair(value))
        .<Reading>map(Reading.Resolved::new)
        .orElse(unresolved(Reason.NOT_READABLE));
  }

  /** {@code 2015-16}, {@code 2013-2014시즌}. */
  private static Optional<TemporalValue> season(Phrase phrase) {
    Matcher season = SEASON.matcher(phrase.text());
    if (!season.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(season.group(1));
    String next = String.valueOf(year + 1);
    return DateParser.isModern(year) && next.endsWith(season.group(2))
        ? Optional.of(TemporalValue.range(season.group(1), next, false))
        : Optional.empty();
  }

  /** {@code 이르면 15일}, {@code 늦어도 내달}. */
  private static Optional<Modifier> open(Set<Hedge> hedges) {
    return hedges.contains(Hedge.AT_LEAST)
        ? Optional.of(Modifier.ON_OR_AFTER)
        : hedges.contains(Hedge.AT_MOST) ? Optional.of(Modifier.ON_OR_BEFORE) : Optional.empty();
  }

  /** Whether a list of two, {@code 3, 4일}, names neighbours, which make a range. */
  private static boolean isPair(TemporalValue value) {
    return value
        .range()
        .filter(r -> DAY.matcher(r.start()).matches() && DAY.matcher(r.end()).matches())
        .map(r -> LocalDate.parse(r.start()).plusDays(1).equals(LocalDate.parse(r.end())))
        .orElse(false);
  }

  private static Moment moment(
      Cursor cursor, DateParser parser, Optional<Clock> start, Phrase phrase) {
    Optional<DateExpression> date = parser.parse().map(d -> directed(d, phrase));
    if (date.isEmpty()) {
      return Moment.NONE;
    }
    cursor.take(DateWords.BRACKETS);
    Optional<Modifier> modifier = cursor.takeSpaced(DateWords.MODIFIERS);
    return new Moment(date, clock(cursor, start), modifier);
  }

  private static Optional<TemporalValue> value(
      Moment start, Moment end, DateResolver resolver, boolean about) {
    Optional<Point> from = resolver.resolve(start.date().get());
    if (start.date().get() instanceof DateExpression.Lunar lunar && lunar.holidays()) {
      return from.map(feast -> threeDays(feast.day()));
    }
    return from.flatMap(
        point ->
            end.isEmpty()
                ? single(point, start, about)
                : range(point, start.clock(), end, resolver, about));
  }

  /** The day off before a feast, the feast and the day after it. */
  private static TemporalValue threeDays(LocalDate feast) {
    return TemporalValue.range(feast.minusDays(1).toString(), feast.plusDays(1).toString(), true);
  }

  /** {@code 6시} in 9일 오후 5시부터 6시까지, {@code 10일}, {@code 10일 오후 6시}. */
  private static Moment end(Cursor cursor, DateParser parser, Moment start, Phrase phrase) {
    boolean timed = start.clock().isPresent();
    Optional<Clock> time = timed ? clock(cursor, start.clock()) : Optional.empty();
    return time.isPresent()
        ? new Moment(Optional.empty(), time, Optional.empty())
        : moment(cursor, parser, start.clock(), phrase);
  }

  private static Optional<Clock> clock(Cursor cursor, Optional<Clock> start) {
    int before = cursor.at();
    cursor.skipSpaces();
    Optional<Clock> clock = TimeReader.clock(cursor, start);
    cursor.to(clock.isPresent() ? cursor.at() : before);
    return clock;
  }

  /**
   * A 지난, 오는 or 다음 주 just before the mention counts as if it were part of it, and so does a
   * sentence that looks ahead.
   */
  private static DateExpression directed(DateExpression date, Phrase phrase) {
    String before = phrase.before().stripTrailing();
    Optional<Term> week = DateWords.WEEKS.atEndOf(before);
    if (week.isPresent()
        && date instanceof DateExpression.Weekday weekday
        && weekday.direction() == Direction.NONE) {
      return new DateExpression.Week(week.get(), Optional.of(weekday.weekday()), false);
    }
    Direction direction =
        before.endsWith("지난")
            ? Direction.PAST
            : before.endsWith("오는") || phrase.ahead() ? Direction.FUTURE : Direction.NONE;
    return date.isUndirected() ? date.towards(direction) : date;
  }

  private static Optional<TemporalValue> single(Point point, Moment moment, boolean about) {
    Optional<Modifier> modifier =
        moment.modifier().or(() -> moment.clock().flatMap(Clock::modifier));
    return timex(point, moment.clock())
        .map(timex -> new TemporalValue(timex, about, modifier, Optional.empty()));
  }

  private static Optional<TemporalValue> range(
      Point from, Optional<Clock> clock, Moment end, DateResolver resolver, boolean about) {
    Optional<Clock> startClock = clock.map(c -> end.clock().map(c::before).orElse(c));
    Optional<Point> to =
        end.date().isPresent()
            ? endPoint(from, end.date().get(), resolver)
            : Optional.of(sameNight(from, clock.get(), end.clock().get()));
    Optional<String> start = timex(from, startClock);
    return to.filter(t -> !t.day().isBefore(from.day()))
        .flatMap(t -> timex(t, end.clock()))
        .filter(t -> start.isPresent())
        .map(t -> TemporalValue.range(inDecades(start.get(), t), t, about));
  }

  /** {@code 1960~1980년대}: both ends are decades. */
  private static String inDecades(String start, String end) {
    boolean decades = end.length() == 3 && start.length() == 4 && start.endsWith("0");
    return decades ? start.substring(0, 3) : start;
  }

  private static Optional<Point> endPoint(Point from, DateExpression end, DateResolver resolver) {
    return end.toldAnchor().isPresent()
        ? resolver.resolve(end)
        : new DateResolver(from.day()).resolve(end.towards(Direction.FUTURE));
  }

  /** The day itself, or the next one where the end of the range is before its start. */
  private static Point sameNight(Point day, Clock from, Clock to) {
    boolean next = to.timex().compareTo(from.timex()) < 0;
    LocalDate last = next ? day.day().plusDays(1) : day.day();
    return next ? new Point(last.toString(), last) : day;
  }

  /** {@code 내일 오전 8시}; empty where a time stands with what is no day. */
  private static Optional<String> timex(Point point, Optional<Clock> clock) {
    boolean day = point.timex().equals(point.day().toString());
    return clock.isEmpty() || day
        ? Optional.of(point.timex() + clock.map(Clock::timex).orElse(""))
        : Optional.empty();
  }

  private static Reading unresolved(Reason reason) {
    return new Reading.Unresolved(reason);
  }
}
