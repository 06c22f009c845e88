package dev.gisa.tag;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Overlaps;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names behind a word for the kind of body that they are: {@code 출판사인 '가나다'}, {@code 일간지 르가나}.
 *
 * <p>The model often takes them for something else, or for nothing. In konec's training news 131 of
 * 136 names behind such words are organisations.
 */
final class NamedBodies {
  private static final Pattern KIND =
      Pattern.compile(
          ".*(기업|업체|회사|단체|재단|매체|일간지|주간지|월간지|계간지|스타트업|(신문|방송|언론|출판|제작|제조|배급|음반|시행|시공|개발|운영"
              + "|여행|항공|기획|소속|자회|제약|게임|투자|보험|카드|통신|건설|판매|유통|협력|경쟁)사)(인|이자)?");

  private static final String BUSINESSMAN = "기업인";

  /** What the words that are a kind end in; all others are passed over. */
  private static final String LAST = "업체사단지인자";

  private static final int LONGEST_KIND = 12;
  private static final String OPENERS = "'‘“\"「『<";
  private static final String CLOSERS = "'’”\"」』>";
  private static final int LONGEST_QUOTED = 20;

  /** The least probability that there is a name of some type. */
  private static final double NAMED = 0.2;

  private static final double NAMED_IN_MARKS = 0.02;

  /** A shorter name that looks like a person's may be one's: 소속사 김하나 대표. */
  private static final int SHORTEST_UNLIKE_PERSONS = 4;

  private final String text;

  /**
   * What may be a name where one may start, by span: how probable it is that some name stands
   * there, and the likeliest type.
   */
  private final TreeMap<Span, Mention> names = new TreeMap<>();

  private NamedBodies(String text, List<Slot> slots, List<Mention> found, List<Mention> doubtful) {
    this.text = text;
    Set<Integer> starts = slots.stream().map(Slot::start).collect(Collectors.toSet());
    Map<Span, List<Mention>> bySpan = new HashMap<>();
    doubtful.stream()
        .filter(m -> starts.contains(m.span().start()))
        .forEach(m -> bySpan.computeIfAbsent(m.span(), s -> new ArrayList<>()).add(m));
    bySpan.forEach((span, mentions) -> names.put(span, together(mentions)));
    found.stream()
        .filter(m -> starts.contains(m.span().start()) && !m.type().hasValue())
        .forEach(m -> names.put(m.span(), m));
  }

  private static Mention together(List<Mention> mentions) {
    Mention best =
        mentions.stream().max(Comparator.comparingDouble(Mention::confidence)).orElseThrow();
    double sum = mentions.stream().mapToDouble(Mention::confidence).sum();
    return best.withConfidence(Math.min(1, sum));
  }

  /** The mentions found, with organisations in the places of some, in text order. */
  static List<Mention> settle(String text, List<Mention> found, List<Mention> doubtful) {
    List<Slot> slots = slots(text);
    if (slots.isEmpty()) {
      return found;
    }
    NamedBodies bodies = new NamedBodies(text, slots, found, doubtful);
    List<Mention> named = new ArrayList<>();
    for (Slot slot : slots) {
      Optional<Mention> name =
          slot.quoted() ? bodies.quoted(slot.start()) : bodies.bare(slot.start(), slot.copula());
      name.map(NamedBodies::organization).ifPresent(named::add);
    }
    return Overlaps.without(Overlaps.without(List.of(), named), found);
  }

  /** Where a name may start behind a kind of body. */
  private record Slot(int start, boolean quoted, boolean copula) {}

  private static List<Slot> slots(String text) {
    List<Slot> slots = new ArrayList<>();
    for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
      if (LAST.indexOf(text.charAt(space - 1)) < 0 || space + 1 == text.length()) {
        continue;
      }
      String word = text.substring(wordStart(text, space), space);
      Matcher kind = KIND.matcher(word);
      if (kind.matches() && !word.endsWith(BUSINESSMAN)) {
        boolean quoted = OPENERS.indexOf(text.charAt(space + 1)) >= 0;
        slots.add(new Slot(space + (quoted ? 2 : 1), quoted, kind.group(3) != null));
      }
    }
    return slots;
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > Math.max(0, end - LONGEST_KIND)
        && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static Mention organization(Mention m) {
    return m.as(EntityType.ORGANIZATION).withConfidence(Math.max(Tagger.LIKELY, m.confidence()));
  }

  private Optional<Mention> quoted(int start) {
    int end = start;
    int limit = Math.min(text.length(), start + LONGEST_QUOTED);
    while (end < limit && CLOSERS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return Optional.ofNullable(names.get(new Span(start, end)))
        .filter(m -> m.confidence() >= NAMED_IN_MARKS);
  }

  /** The likeliest name that starts here. */
  private Optional<Mention> bare(int start, boolean copula) {
    return names.subMap(new Span(start, start), new Span(start + 1, start + 1)).values().stream()
        .max(Comparator.comparingDouble(Mention::confidence))
        .filter(m -> m.confidence() >= NAMED && m.type() != EntityType.LOCATION)
        .filter(m -> copula || m.type() != EntityType.PERSON || isUnlikePersons(m));
  }

  private static boolean isUnlikePersons(Mention m) {
    return m.confidence() < Tagger.LIKELY && m.text().length() >= SHORTEST_UNLIKE_PERSONS;
  }
}
