package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other names that a text gives in a bracket behind a name: {@code 국토교통위원회(이하 국토위)}, {@code 샘
 * 올트먼(Sam Altman)}, {@code 세계보건기구(WHO)}, {@code 진국강(陳國強·45)}.
 *
 * <p>What follows 이하 is a name; without it only Latin letters, hanja, or an abbreviation of the
 * name are, so that a place, an age or a share price in a bracket is none.
 */
final class DeclaredAliases {
  private static final int MAX_LENGTH = 30;
  private static final Pattern HEREAFTER = Pattern.compile("이하 ?['‘\"“]?([^'’\"”]{2,30})['’\"”]?");
  private static final Pattern LATIN = Pattern.compile("[A-ZÀ-Þ][A-Za-z0-9À-ÿ.&' -]+");
  private static final Pattern HANJA = Pattern.compile("\\p{IsHan}{2,10}");
  private static final Pattern SEPARATORS = Pattern.compile("[·,;]");

  /** An alias and where the bracket has it. */
  record Alias(int mention, String name, Span span) {}

  private DeclaredAliases() {}

  /** In text order. */
  static List<Alias> find(Passage passage) {
    List<Alias> aliases = new ArrayList<>();
    for (int i = 0; i < passage.mentions().size(); i++) {
      Mention mention = passage.mentions().get(i);
      int open = mention.span().end();
      int close = passage.skipBracket(open);
      if (!mention.type().hasValue() && close > open) {
        Span inside = new Span(open + 1, close - 1);
        int index = i;
        alias(mention, inside, passage.text()).ifPresent(s -> aliases.add(at(index, s, passage)));
      }
    }
    return aliases;
  }

  private static Alias at(int mention, Span span, Passage passage) {
    return new Alias(mention, span.of(passage.text()), span);
  }

  private static Optional<Span> alias(Mention mention, Span inside, String text) {
    String content = inside.of(text);
    Matcher hereafter = HEREAFTER.matcher(content);
    if (hereafter.lookingAt()) {
      return Optional.of(within(inside, hereafter.start(1), hereafter.end(1)));
    }
    String first = SEPARATORS.split(content, 2)[0];
    boolean foreign = isForeignName(first);
    boolean person = mention.type() == EntityType.PERSON;
    boolean alias =
        foreign || (!person && Abbreviation.isOf(first, mention.text(), mention.type()));
    return alias && first.length() <= MAX_LENGTH
        ? Optional.of(within(inside, 0, first.length()))
        : Optional.empty();
  }

  /** Whether a bracket here has a name in Latin letters or hanja. */
  static boolean isForeignName(Passage passage, int open) {
    int close = passage.skipBracket(open);
    if (close == open) {
      return false;
    }
    String first = SEPARATORS.split(passage.text().substring(open + 1, close - 1), 2)[0];
    return isForeignName(first);
  }

  private static boolean isForeignName(String name) {
    return LATIN.matcher(name).matches() || HANJA.matcher(name).matches();
  }

  private static Span within(Span outer, int start, int end) {
    return new Span(outer.start() + start, outer.start() + end);
  }
}
