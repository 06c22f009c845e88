package dev.gisa.tag;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Overlaps;
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

  /** What a list of organisations is called before or behind it: {@code 기업은 △가나 △다라 △마바 등}. */
  private static final List<String> ORGANIZATIONS =
      List.of("기업", "업체", "회사", "은행", "기관", "단체", "대학", "스타트업", "증권사", "제약사", "건설사", "개사", "개 사");

  private static final int REACH = 16;
  private static final double BY_THE_TEXT = 0.5;

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

  /** An organisation in place of a witness, where the text says that the items are some. */
  private Optional<Mention> counted(List<Span> items) {
    Span first = items.get(0);
    int before = Math.max(0, first.start() - REACH);
    int after = items.get(items.size() - 1).end();
    String head = text.substring(before, first.start());
    String tail = text.substring(after, Math.min(text.length(), after + REACH));
    boolean organizations =
        ORGANIZATIONS.stream().anyMatch(n -> head.contains(n) || tail.contains(n));
    return organizations && tail.strip().startsWith("등")
        ? Optional.of(new Mention(EntityType.ORGANIZATION, first, first.of(text), BY_THE_TEXT))
        : Optional.empty();
  }

  private void complete(List<Span> items, List<Mention> additions) {
    if (items.size() < MIN_ITEMS) {
      return;
    }
    Optional<Mention> witness =
        items.stream()
            .filter(mentions::containsKey)
            .map(mentions::get)
            .filter(m -> !m.type().hasValue() && m.confidence() >= SURE)
            .findFirst()
            .or(() -> counted(items));
    if (witness.isEmpty()) {
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
