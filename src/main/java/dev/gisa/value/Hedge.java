package dev.gisa.value;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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
          AT_LEAST 최소 최소한 최저 적어도
          AT_MOST 최대 최고 많아야 기껏해야
          NONE 총 모두 무려 전체 연 매 각 각각 시가 단 단돈 불과 최근 향후 만""");
  private static final Words<Hedge> TRAILING =
      Words.of(
          Hedge::valueOf,
          """
          ABOUT 여 가량 정도 안팎 내외 남짓 쯤 께 경 대 선 무렵 즈음
          AT_LEAST 이상
          MORE_THAN 초과 넘는 넘게 넘은 넘어 넘었
          AT_MOST 이하 이내
          LESS_THAN 미만 못_미치는
          NONE 을 를 이 가 이상하 이상한 이상해 이상적 대비 대로 대한 대해 대비해 경제 경기 경찰""");

  private static final Words<Boolean> AGES = Words.of(Boolean::valueOf, "true 세 살 년 개월 하루 일 시간");

  /** Takes the hedges at the start of a mention, and looks at the word before it. */
  static Set<Hedge> before(Phrase phrase, Cursor cursor) {
    Set<Hedge> hedges = EnumSet.noneOf(Hedge.class);
    LEADING.atEndOf(phrase.before()).ifPresent(hedges::add);
    for (Optional<Hedge> hedge = leading(cursor); hedge.isPresent(); hedge = leading(cursor)) {
      hedges.add(hedge.get());
    }
    return hedges;
  }

  private static Optional<Hedge> leading(Cursor cursor) {
    int before = cursor.at();
    boolean full = cursor.startsWith("만");
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
    for (Optional<Hedge> hedge = beyond.takeSpaced(TRAILING);
        hedge.isPresent();
        hedge = beyond.takeSpaced(TRAILING)) {
      hedges.add(hedge.get());
      cursor.catchUp(beyond);
    }
    return hedges;
  }
}
