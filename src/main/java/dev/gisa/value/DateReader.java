package dev.gisa.value;

import dev.gisa.value.DateExpression.Direction;
import dev.gisa.value.DateResolver.Point;
import dev.gisa.value.Reading.Reason;
import dev.gisa.value.TimeReader.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Dates: in an article of 2023-06-11 {@code 지난 9일} → 2023-06-09, {@code 올 하반기} → 2023-H2, {@code 작년
 * 말} → 2022 END, {@code 내일 오전 8시} → 2023-06-12T08:00, {@code 12∼13일} → 2023-05-12/2023-05-13.
 *
 * <p>{@link DateParser} reads what is said, {@link DateResolver} finds the date. The end of a range
 * is the first such date after its start.
 *
 * <p>Known limits: no lunar dates but feasts, no reign years; 이날 and 당일 have no value, as the day
 * that they refer to is not known here.
 */
final class DateReader {
  /** Stands in where the expression needs no reference. */
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private DateReader() {}

  /** One end of what is said: a date, a time of day, or both. */
  private record Moment(Optional<DateExpression> date, Optional<Clock> clock) {
    boolean isEmpty() {
      return date.isEmpty() && clock.isEmpty();
    }
  }

  static Reading read(Phrase phrase, Optional<LocalDate> publishedOn) {
    Cursor cursor = phrase.cursor();
    Set<Hedge> hedges = Hedge.before(phrase, cursor);
    DateParser parser = new DateParser(cursor);
    Optional<DateExpression> date = parser.parse().map(d -> directed(d, phrase));
    if (date.isEmpty()) {
      return unresolved(Reason.NOT_READABLE);
    }
    Moment start = new Moment(date, clock(cursor, Optional.empty()));
    hedges.addAll(Hedge.after(cursor));
    boolean marked = cursor.takeRangeMark();
    Moment end =
        marked ? end(cursor, parser, start) : new Moment(Optional.empty(), Optional.empty());
    boolean halfRead = marked && end.isEmpty() && !cursor.rest().isBlank();
    if (halfRead || !cursor.restIsIdle()) {
      return unresolved(Reason.NOT_READABLE);
    }
    boolean relative =
        date.get().isRelative() || end.date().map(DateReader::needsDay).orElse(false);
    if (relative && publishedOn.isEmpty()) {
      return unresolved(Reason.NO_PUBLICATION_DATE);
    }
    DateResolver resolver = new DateResolver(publishedOn.orElse(ANY_DAY));
    boolean about = hedges.contains(Hedge.ABOUT);
    return resolver
        .resolve(date.get())
        .flatMap(
            from ->
                end.isEmpty()
                    ? single(from, start, about)
                    : range(from, start.clock(), end, resolver, about))
        .<Reading>map(Reading.Resolved::new)
        .orElse(unresolved(Reason.NOT_READABLE));
  }

  /** {@code 6시} in 9일 오후 5시부터 6시까지, {@code 10일}, {@code 10일 오후 6시}. */
  private static Moment end(Cursor cursor, DateParser parser, Moment start) {
    Optional<Clock> time =
        start.clock().isPresent() ? clock(cursor, start.clock()) : Optional.empty();
    Optional<DateExpression> date = time.isPresent() ? Optional.empty() : parser.parse();
    boolean timed = date.isPresent() && start.clock().isPresent();
    return new Moment(date, timed ? clock(cursor, start.clock()) : time);
  }

  private static Optional<Clock> clock(Cursor cursor, Optional<Clock> start) {
    int before = cursor.at();
    cursor.skipSpaces();
    Optional<Clock> clock = TimeReader.clock(cursor, start);
    cursor.to(clock.isPresent() ? cursor.at() : before);
    return clock;
  }

  /** A 지난, 오는 or 다음 주 just before the mention counts as if it were part of it. */
  private static DateExpression directed(DateExpression date, Phrase phrase) {
    if (date.direction() != Direction.NONE) {
      return date;
    }
    Optional<Integer> week = DateWords.WEEKS.atEndOf(phrase.before());
    if (week.isPresent() && date.isWeekday()) {
      return date.inWeek(week.get());
    }
    String before = phrase.before().stripTrailing();
    Direction direction =
        before.endsWith("지난")
            ? Direction.PAST
            : before.endsWith("오는") ? Direction.FUTURE : Direction.NONE;
    return date.towards(direction);
  }

  /** Whether the end of a range is told from the publication rather than from its start. */
  private static boolean needsDay(DateExpression end) {
    return end.dayOffset().isPresent()
        || end.weekOffset().isPresent()
        || end.year().map(DateExpression.Term::relative).orElse(false)
        || end.month().map(DateExpression.Term::relative).orElse(false);
  }

  private static Optional<TemporalValue> single(Point point, Moment moment, boolean about) {
    return timex(point, moment.clock())
        .map(
            timex ->
                new TemporalValue(
                    timex,
                    about,
                    moment.date().flatMap(DateExpression::modifier),
                    Optional.empty()));
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
        .map(t -> TemporalValue.range(start.get(), t, about));
  }

  private static Optional<Point> endPoint(Point from, DateExpression end, DateResolver resolver) {
    return needsDay(end)
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
