package dev.gisa.value;

import dev.gisa.text.Hangul;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How exact a number or time is said to be: {@code 약} before it, {@code 이상} after it. */
enum Hedge {
  /** Says nothing about exactness; the words are only stepped over. */
  NONE,
  ABOUT,
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN;

  private static final Words<Hedge> LEADING =
      Words.of(
          Hedge::valueOf,
          """
          ABOUT 약 대략 거의 어림잡아 줄잡아
          AT_LEAST 최소 최소한 최저 적어도 이르면 빠르면 일러야
          AT_MOST 최대 최고 많아야 기껏해야 늦어도 늦어져도
          MORE_THAN >
          AT_LEAST ≥ >=
          LESS_THAN <
          AT_MOST ≤ <=
          NONE 총 모두 무려 전체 연 월 매 각 각각 시가 단 단돈 불과 최근 향후 만 바로 정확히""");
  private static final Words<Hedge> TRAILING =
      Words.of(
          Hedge::valueOf,
          """
          ABOUT 여 가량 정도 안팎 내외 남짓 쯤 께 경 대 선 무렵 즈음
          AT_LEAST 이상 또는_그_이상 혹은_그_이상 이거나_그보다_크 이거나_그보다_많 이거나_그보다_높
          AT_LEAST 과_같거나_큰 와_같거나_큰 과_같거나_많 와_같거나_많 과_같거나_그보다_크 과_같거나_그보다_많
          AT_LEAST 보다_많거나_그와_같 보다_크거나_그와_같 또는_그보다_큰 또는_그보다_많은
          MORE_THAN 초과 넘는 넘게 넘은 넘어 넘었 웃도는 웃돌 상회하는 상회하 초과하는
          MORE_THAN 보다_많은 보다_큰 보다_높은 보다_크고 보다_높고 보다_크다 보다_높다
          AT_LEAST 보다_많거나_같 보다_크거나_같 보다_높거나_같
          AT_MOST 보다_적거나_같 보다_작거나_같 보다_낮거나_같 보다는_작거나_같
          AT_MOST 이하 이내 또는_그_이하 혹은_그_이하 이거나_그보다_작 이거나_그보다_적 이거나_그보다_낮
          AT_MOST 과_같거나_작 와_같거나_작 과_같거나_적 와_같거나_적 과_같거나_그보다_작 과_같거나_그보다_적
          AT_MOST 보다_적거나_그와_같 보다_작거나_그와_같 또는_그보다_작은 또는_그보다_적은
          LESS_THAN 미만 못_미치는 밑도는 밑돌 하회하는 또는_그_미만
          LESS_THAN 보다_적고 보다_작고 보다_낮고
          LESS_THAN 보다_적은 보다_작은 보다_낮은 보다_적다 보다_작다 보다_낮다
          NONE 을 를 이 가 이상하 이상한 이상해 이상적 대비 대로 여서 여야 여도""");

  /** Whether a hedge that bounds a number stands here or after a space. */
  static boolean boundFollows(Cursor cursor) {
    return next(cursor).filter(h -> h != NONE && h != ABOUT).isPresent();
  }

  /** Whether a hedge stands here or after a space. */
  static boolean follows(Cursor cursor) {
    return next(cursor).filter(h -> h != NONE).isPresent();
  }

  private static Optional<Hedge> next(Cursor cursor) {
    int before = cursor.at();
    Optional<Hedge> hedge = trailing(cursor);
    cursor.to(before);
    return hedge;
  }

  /** The lower bound that the hedges make of a number. */
  static Optional<Bound> min(Set<Hedge> hedges, BigDecimal number) {
    return hedges.contains(AT_LEAST)
        ? Optional.of(new Bound(number, true))
        : hedges.contains(MORE_THAN) ? Optional.of(new Bound(number, false)) : Optional.empty();
  }

  /** The upper bound that the hedges make of a number. */
  static Optional<Bound> max(Set<Hedge> hedges, BigDecimal number) {
    return hedges.contains(AT_MOST)
        ? Optional.of(new Bound(number, true))
        : hedges.contains(LESS_THAN) ? Optional.of(new Bound(number, false)) : Optional.empty();
  }

  /** {@code 10여년}: behind the number, before its unit. */
  private static final Pattern ABOUT_WITHIN = Pattern.compile("[\\d십백천만억조]여");

  private static final Words<Boolean> PARTICLES =
      Words.of(Boolean::valueOf, "true 에 으로 로 까지 부터 의 이 를 을 였 인");
  private static final String STARTS_OF_NOUNS = "대선경";
  private static final Words<Boolean> AGES = Words.of(Boolean::valueOf, "true 세 살 년 개월 하루 일 시간");

  /**
   * Takes the hedges at the start of a mention, and looks at the word before it and for 여 in it.
   */
  static Set<Hedge> before(Phrase phrase, Cursor cursor) {
    Set<Hedge> hedges = EnumSet.noneOf(Hedge.class);
    LEADING.atEndOf(phrase.before()).ifPresent(hedges::add);
    if (ABOUT_WITHIN.matcher(phrase.text()).find()) {
      hedges.add(ABOUT);
    }
    for (Optional<Hedge> hedge = leading(cursor); hedge.isPresent(); hedge = leading(cursor)) {
      hedges.add(hedge.get());
    }
    return hedges;
  }

  /** A hedge before a number; 한 is one in 한 30명, but a number in 한 명. */
  private static Optional<Hedge> leading(Cursor cursor) {
    int before = cursor.at();
    boolean full = cursor.startsWith("만");
    boolean some = cursor.take("한 ") && Character.isDigit(cursor.peek());
    if (some) {
      return Optional.of(ABOUT);
    }
    cursor.to(before);
    Optional<Hedge> hedge = cursor.take(LEADING);
    boolean word = cursor.peek() == ' ' || hedge.equals(Optional.of(ABOUT));
    boolean stands = full ? isAge(cursor) : word || Character.isDigit(cursor.peek());
    if (hedge.isEmpty() || !stands) {
      cursor.to(before);
      return Optional.empty();
    }
    cursor.skipSpaces();
    return hedge;
  }

  /** 만 is "full" in 만 19세 and 만 3년, but ten thousand in 만명 and 만 6천: an age must follow. */
  private static boolean isAge(Cursor cursor) {
    int before = cursor.at();
    boolean spaced = cursor.peek() == ' ';
    cursor.skipSpaces();
    boolean age = spaced && cursor.takeNumber().isPresent() && cursor.takeSpaced(AGES).isPresent();
    cursor.to(before);
    return age;
  }

  /** Takes the hedges here, if need be from the text after the mention. */
  static Set<Hedge> after(Cursor cursor) {
    Set<Hedge> hedges = EnumSet.noneOf(Hedge.class);
    Cursor beyond = cursor.beyond();
    for (Optional<Hedge> hedge = trailing(beyond); hedge.isPresent(); hedge = trailing(beyond)) {
      hedges.add(hedge.get());
      cursor.catchUp(beyond);
    }
    return hedges;
  }

  /** A syllable is a hedge if no noun begins with it: 3만원 대, not 9일 대책 or 4대궁. */
  private static Optional<Hedge> trailing(Cursor cursor) {
    int before = cursor.at();
    boolean apart = cursor.peek() == ' ';
    Optional<Hedge> hedge = cursor.takeSpaced(TRAILING);
    boolean syllable = cursor.at() == before + (apart ? 2 : 1);
    boolean noun = Hangul.isSyllable(cursor.peek()) && !cursor.startsWith(PARTICLES);
    if (syllable && noun && (apart || STARTS_OF_NOUNS.indexOf(cursor.previous()) >= 0)) {
      cursor.to(before);
      return Optional.empty();
    }
    return hedge;
  }
}
