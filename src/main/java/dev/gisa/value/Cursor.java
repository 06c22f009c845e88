package dev.gisa.value;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A place in a mention, moving right as its parts are taken.
 *
 * <p>Readers see folded characters ({@code １，３００} → {@code 1,300}, {@code 六月} → {@code 육월}, every
 * dash-like range mark → {@code ~}); folding never changes the length.
 */
final class Cursor {
  private static final String FOLDED_FROM =
      "∼〜˜–−\u3000\u00A0\u202F\n\t￦￥‘’〇零一二三四五六七八九十百千萬万億兆年月日時分秒";
  private static final String FOLDED_TO = "~~~--     ₩¥''영영일이삼사오육칠팔구십백천만만억조년월일시분초";
  private static final Words<Boolean> RANGE_MARKS = Words.of(Boolean::valueOf, "true ~ - 부터 에서 내지");

  /** A range mark before 사이 only. */
  private static final Words<Boolean> AND = Words.of(Boolean::valueOf, "true 과 와");

  private final String text;
  private final int limit;
  private int at;

  /** Over the first {@code limit} characters of a folded text. */
  Cursor(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    int index = FOLDED_FROM.indexOf(c);
    return index < 0 ? c : FOLDED_TO.charAt(index);
  }

  int at() {
    return at;
  }

  void to(int position) {
    at = position;
  }

  boolean atEnd() {
    return at >= limit;
  }

  /** A cursor from here on over the mention and the few characters after it. */
  Cursor beyond() {
    Cursor beyond = new Cursor(text, text.length());
    beyond.at = at;
    return beyond;
  }

  /** Catches up with {@link #beyond()}, but never leaves the mention. */
  void catchUp(Cursor beyond) {
    at = Math.min(limit, beyond.at);
  }

  /** The character here, or NUL at the end. */
  char peek() {
    return atEnd() ? '\0' : text.charAt(at);
  }

  boolean startsWith(String word) {
    return at + word.length() <= limit && text.startsWith(word, at);
  }

  boolean startsWith(Words<?> words) {
    return words.at(text, at, limit).isPresent();
  }

  boolean take(String word) {
    boolean here = startsWith(word);
    at += here ? word.length() : 0;
    return here;
  }

  <T> Optional<T> take(Words<T> words) {
    Optional<Words.Match<T>> match = words.at(text, at, limit);
    match.ifPresent(m -> at = m.end());
    return match.map(Words.Match::meaning);
  }

  /** Takes a word that may stand after a space, or nothing at all. */
  <T> Optional<T> takeSpaced(Words<T> words) {
    int before = at;
    skipSpaces();
    Optional<T> taken = take(words);
    at = taken.isPresent() ? at : before;
    return taken;
  }

  void skipSpaces() {
    while (peek() == ' ') {
      at++;
    }
  }

  Optional<KoreanNumber> takeNumber() {
    Optional<KoreanNumber> number = KoreanNumber.at(text, at, limit);
    number.ifPresent(n -> at = n.end());
    return number;
  }

  /** Takes a whole number of at most four digits: a part of a date or time. */
  Optional<Integer> takeInt() {
    int before = at;
    Optional<Integer> number = takeNumber().flatMap(KoreanNumber::toInt);
    at = number.isPresent() ? at : before;
    return number;
  }

  /** Takes such a number that may stand after a space, with its unit, or nothing at all. */
  Optional<Integer> takeSpacedInt(Predicate<Cursor> unit) {
    int before = at;
    skipSpaces();
    Optional<Integer> number = takeInt().filter(n -> unit.test(this));
    at = number.isPresent() ? at : before;
    return number;
  }

  /** Takes {@code ~}, {@code 부터} and the like, with the spaces around it. */
  boolean takeRangeMark() {
    boolean taken =
        takeSpaced(RANGE_MARKS).isPresent() || (endsInBetween() && takeSpaced(AND).isPresent());
    if (taken) {
      skipSpaces();
    }
    return taken;
  }

  /** Takes a comma, and the spaces after it, if a digit follows. */
  boolean takeCommaBeforeDigit() {
    int before = at;
    boolean taken = take(",");
    skipSpaces();
    boolean listed = taken && Character.isDigit(peek());
    at = listed ? at : before;
    return listed;
  }

  private boolean endsInBetween() {
    String rest = rest().stripTrailing();
    return rest.endsWith("사이") || rest.endsWith("사이에");
  }

  /**
   * Takes a unit, or sees that it follows the other end of a range: {@code 일} in {@code 12~13일}.
   */
  boolean takeSharedUnit(String unit) {
    int before = at;
    skipSpaces();
    if (take(unit)) {
      return true;
    }
    boolean shared =
        (takeCommaBeforeDigit() || takeRangeMark()) && takeInt().isPresent() && startsWith(unit);
    at = before;
    return shared;
  }

  /** The character before this place, NUL at the start. */
  char previous() {
    return at == 0 ? '\0' : text.charAt(at - 1);
  }

  /** Whether the character before this place is the end of such a word. */
  boolean endsWith(String word) {
    return text.startsWith(word, at - word.length());
  }

  String rest() {
    return text.substring(at, limit);
  }

  /** Whether what is left cannot change the value: no further number, or a second telling. */
  boolean restIsIdle() {
    String rest = rest();
    return rest.stripLeading().startsWith("(")
        || (rest.chars().noneMatch(Character::isDigit) && !DurationReader.hasDays(rest));
  }
}
