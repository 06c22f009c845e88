package dev.gisa.value;

import dev.gisa.value.DateExpression.Direction;
import dev.gisa.value.DateResolver.Point;
import dev.gisa.value.Reading.Reason;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Dates: in an article of 2023-06-11 {@code 지난 9일} → 2023-06-09, {@code 올 하반기} → 2023-H2, {@code 작년
 * 말} → 2022 END, {@code 12∼13일} → 2023-05-12/2023-05-13.
 *
 * <p>{@link DateParser} reads what is said, {@link DateResolver} finds the date. The end of a range
 * is the first such date after its start.
 *
 * <p>Known limits: no feasts, no lunar dates, no reign years, no distances ({@code 사흘 전}); 이날 and
 * 당일 have no value, as the day that they refer to is not known here.
 */
final class DateReader {
  /** Stands in where the expression needs no reference. */
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private DateReader() {}

  static Reading read(Phrase phrase, Optional<LocalDate> publishedOn) {
    Cursor cursor = phrase.cursor();
    Set<Hedge> hedges = Hedge.before(phrase, cursor);
    DateParser parser = new DateParser(cursor);
    Optional<DateExpression> start = parser.parse().map(d -> directed(d, phrase));
    if (start.isEmpty()) {
      return unresolved(Reason.NOT_READABLE);
    }
    hedges.addAll(Hedge.after(cursor));
    boolean marked = cursor.takeRangeMark();
    Optional<DateExpression> end = marked ? parser.parse() : Optional.empty();
    boolean halfRead = marked && end.isEmpty() && !cursor.rest().isBlank();
    if (halfRead || !cursor.restIsIdle()) {
      return unresolved(Reason.NOT_READABLE);
    }
    boolean relative = start.get().isRelative() || end.map(DateReader::needsDay).orElse(false);
    if (relative && publishedOn.isEmpty()) {
      return unresolved(Reason.NO_PUBLICATION_DATE);
    }
    DateResolver resolver = new DateResolver(publishedOn.orElse(ANY_DAY));
    boolean about = hedges.contains(Hedge.ABOUT);
    return resolver
        .resolve(start.get())
        .flatMap(
            from ->
                end.isPresent()
                    ? range(from, end.get(), resolver, about)
                    : Optional.of(single(from, start.get(), about)))
        .<Reading>map(Reading.Resolved::new)
        .orElse(unresolved(Reason.NOT_READABLE));
  }

  /** A 지난 or 오는 just before the mention counts as if it were part of it. */
  private static DateExpression directed(DateExpression date, Phrase phrase) {
    String before = phrase.before().stripTrailing();
    Direction direction =
        before.endsWith("지난")
            ? Direction.PAST
            : before.endsWith("오는") ? Direction.FUTURE : date.direction();
    return date.towards(direction);
  }

  /** Whether the end of a range is told from the publication rather than from its start. */
  private static boolean needsDay(DateExpression end) {
    return end.dayOffset().isPresent()
        || end.weekOffset().isPresent()
        || end.year().map(DateExpression.Term::relative).orElse(false)
        || end.month().map(DateExpression.Term::relative).orElse(false);
  }

  private static TemporalValue single(Point point, DateExpression date, boolean about) {
    return new TemporalValue(point.timex(), about, date.modifier(), Optional.empty());
  }

  private static Optional<TemporalValue> range(
      Point from, DateExpression end, DateResolver resolver, boolean about) {
    Optional<Point> to =
        needsDay(end)
            ? resolver.resolve(end)
            : new DateResolver(from.day()).resolve(end.towards(Direction.FUTURE));
    return to.filter(t -> !t.day().isBefore(from.day()))
        .map(
            t ->
                new TemporalValue(
                    from.timex() + "/" + t.timex(),
                    about,
                    Optional.empty(),
                    Optional.of(new TemporalValue.Range(from.timex(), t.timex(), true))));
  }

  private static Reading unresolved(Reason reason) {
    return new Reading.Unresolved(reason);
  }
}
