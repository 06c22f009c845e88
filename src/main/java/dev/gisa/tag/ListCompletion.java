package dev.gisa.tag;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names the items of a list alike: in {@code △가나랩 △다라소프트 △마바} one item that is surely an
 * organisation makes the others organisations.
 *
 * <p>Only where the items are single words next to each other, so that a list of proposals ({@code
 * △규제 개선으로 생태계 구축 △국제 규범}) stays what it is. An item is as sure as the one that speaks for it.
 */
final class ListCompletion {
  private static final String MARKERS = "△▲▷▶◇◆□■○●";
  private static final double SURE = 0.5;
  private static final int MIN_ITEMS = 3;

  private final String text;
  private final Map<Span, Mention> mentions = new HashMap<>();

  private ListCompletion(String text, List<Mention> found) {
    this.text = text;
    found.forEach(m -> mentions.put(m.span(), m));
  }

  /** The mentions found and those that complete their lists, in text order. */
  static List<Mention> complete(String text, List<Mention> found) {
    ListCompletion completion = new ListCompletion(text, found);
    List<Mention> additions = new ArrayList<>();
    List<Span> items = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (MARKERS.indexOf(text.charAt(at)) < 0) {
        continue;
      }
      Span item = completion.word(at + 1);
      if (!items.isEmpty() && !completion.isBlank(items.get(items.size() - 1).end(), at)) {
        completion.complete(items, additions);
        items.clear();
      }
      items.add(item);
    }
    completion.complete(items, additions);
    return Overlaps.without(found, additions);
  }

  private Span word(int from) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean isOfWord(char c) {
    return !Character.isWhitespace(c) && MARKERS.indexOf(c) < 0 && ",;.".indexOf(c) < 0;
  }

  private boolean isBlank(int start, int end) {
    for (int at = start; at < end; at++) {
      if (isOfWord(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private void complete(List<Span> items, List<Mention> additions) {
    Optional<Mention> witness =
        items.stream()
            .filter(mentions::containsKey)
            .map(mentions::get)
            .filter(m -> !m.type().hasValue() && m.confidence() >= SURE)
            .findFirst();
    if (items.size() < MIN_ITEMS || witness.isEmpty()) {
      return;
    }
    EntityType type = witness.get().type();
    double confidence = witness.get().confidence();
    for (Span item : items) {
      if (!item.isEmpty() && !mentions.containsKey(item)) {
        additions.add(new Mention(type, item, item.of(text), confidence));
      }
    }
  }
}
