package dev.gisa.tag;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Overlaps;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names that stand in single quotation marks before a word for what they are: {@code '가나다' 사업} is a
 * project, so a product.
 *
 * <p>Only where the model is not sure of anything inside the marks. In konec's training sentences 8
 * of 19 such quotations have the type.
 */
final class QuotedNames {
  private static final double SURE = 0.5;
  private static final double CONFIDENCE = 0.4;
  private static final int MAX_LENGTH = 20;
  private static final int LONGEST_WORD = 4;
  private static final Map<String, EntityType> WORDS =
      Map.ofEntries(
          Map.entry("사업", EntityType.PRODUCT),
          Map.entry("프로젝트", EntityType.PRODUCT),
          Map.entry("서비스", EntityType.PRODUCT),
          Map.entry("플랫폼", EntityType.PRODUCT),
          Map.entry("앱", EntityType.PRODUCT),
          Map.entry("캠페인", EntityType.EVENT),
          Map.entry("대회", EntityType.EVENT),
          Map.entry("축제", EntityType.EVENT));

  private QuotedNames() {}

  /** The mentions found, with those of quoted names in place of unsure ones, in text order. */
  static List<Mention> settle(String text, List<Mention> found) {
    List<Mention> sure = found.stream().filter(m -> m.confidence() >= SURE).toList();
    List<Mention> quoted = new ArrayList<>();
    int open = -1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean tooLong = at - open - 1 > MAX_LENGTH;
      if (c == '\n' || tooLong) {
        open = -1;
      }
      if (CharacterKind.fold(c) == '\'') {
        if (open >= 0) {
          addIfNamed(new Span(open + 1, at), text, quoted);
        }
        open = open >= 0 ? -1 : at;
      }
    }
    return Overlaps.without(Overlaps.without(sure, quoted), found);
  }

  private static void addIfNamed(Span span, String text, List<Mention> quoted) {
    if (!span.of(text).isBlank()) {
      typeAfter(text, span.end() + 1)
          .ifPresent(type -> quoted.add(new Mention(type, span, span.of(text), CONFIDENCE)));
    }
  }

  /** What the word after a closing mark says. */
  private static Optional<EntityType> typeAfter(String text, int after) {
    int start = after < text.length() && text.charAt(after) == ' ' ? after + 1 : after;
    for (int end = Math.min(text.length(), start + LONGEST_WORD); end > start; end--) {
      EntityType type = WORDS.get(text.substring(start, end));
      if (type != null) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
