package dev.gisa.value;

import dev.gisa.value.DateExpression.Direction;
import dev.gisa.value.DateExpression.Term;
import dev.gisa.value.Reference.Anchor;
import dev.gisa.value.TemporalValue.Modifier;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Optional;

/**
 * The words of dates, and what each means. {@code P-1} is one before that of publication, {@code
 * D+1} one after the day that the text told last, {@code T+1} after its last date.
 */
final class DateWords {
  static final Words<Direction> DIRECTIONS =
      Words.of(
          Direction::valueOf,
          """
          PAST 지난_ 저번_
          THIS 이번_
          NEXT 다음_
          FUTURE 오는_ 돌아오는_ 다가오는_""");
  static final Words<Term> YEARS =
      Words.of(
          DateWords::term,
          """
          P-2 재작년 지지난해
          P-1 작년 지난해 지난_해 전년 지난_한_해
          P+0 올해 올_해 올_한_해 올 금년 이번_해
          P+1 내년 명년
          P+2 내후년
          T-1 전해
          T+0 그해 그_해 같은_해
          T+1 이듬해 다음_해 그_다음_해
          T+2 다다음_해""");
  static final Words<Term> MONTHS =
      Words.of(
          DateWords::term,
          """
          P-2 지지난달 지지난_달
          P-1 지난달 지난_달 전달 전월 저번_달
          P+0 이달 이_달 이번_달 금월
          P+1 내달 다음_달 익월
          P+2 다다음_달
          T+0 그달 그_달 같은_달 동월
          T+1 이듬달 그_다음_달""");
  static final Words<Term> DAYS =
      Words.of(
          DateWords::term,
          """
          P-3 그끄저께 그끄제
          P-2 그제 그저께 엊그제
          P-1 어제 어저께 어젯
          P+0 오늘 금일
          P+1 내일 명일
          P+2 모레 내일_모레
          P+3 글피
          D-1 전날 전_날 하루_전날 그_전날
          D+0 이날 이_날 그날 그_날 당일 같은_날
          D+1 다음날 다음_날 이튿날 익일 그_다음_날 그_다음날""");
  static final Words<Term> WEEKS =
      Words.of(
          DateWords::term,
          """
          P-2 지지난_주
          P-1 지난_주 저번_주 전주
          P+0 이번_주 금주
          P+1 다음_주 내주 오는_주 다가오는_주
          P+2 다다음_주
          D+0 같은_주 그_주""");
  static final Words<Term> WEEKENDS =
      Words.of(
          DateWords::term,
          """
          P-1 지난_주말 저번_주말
          P+0 이번_주말 주말 오는_주말
          P+1 다음_주말""");

  static final Words<LunarDay> LUNAR_FEASTS =
      Words.of(
          LunarDay::of,
          """
          1-1 설날 설 구정 음력_설
          1-15 정월_대보름
          4-8 부처님_오신_날 부처님_오신날 부처님오신날 석가탄신일
          5-5 단오 단옷날
          8-15 추석 한가위 중추절""");

  static final Words<Boolean> HOLIDAYS = Words.of(Boolean::valueOf, "true 연휴");

  /** Days of the year with a name. */
  static final Words<MonthDay> FEASTS =
      Words.of(
          day -> MonthDay.parse("--" + day),
          """
          01-01 신정 새해_첫_날 새해_첫날
          02-14 밸런타인데이 발렌타인데이 밸런타인_데이
          03-14 화이트데이 화이트_데이
          04-01 만우절
          04-05 식목일
          03-01 삼일절 3·1절 3.1절
          05-01 근로자의_날 노동절
          05-05 어린이날
          05-08 어버이날
          05-15 스승의_날
          06-06 현충일
          07-17 제헌절
          08-15 광복절
          10-01 국군의_날
          10-03 개천절
          10-09 한글날
          10-31 핼러윈 핼러윈데이 핼러윈_데이 할로윈 할로윈데이 할로윈_데이
          12-24 크리스마스_이브 성탄_전야
          12-25 크리스마스 성탄절""");

  static final Words<Integer> NTHS =
      Words.of(
          Integer::valueOf,
          """
          1 첫 첫째 첫_번째
          2 둘째 두_번째
          3 셋째 세_번째
          4 넷째 네_번째
          5 다섯째 다섯_번째
          -1 마지막""");
  static final Words<Boolean> CENTURY = Words.of(Boolean::valueOf, "true 세기");
  static final Words<Boolean> DAY = Words.of(Boolean::valueOf, "true 날");

  /** What may stand between a day and its time: 10일(현지시간) 오후 3시. */
  static final Words<Boolean> BRACKETS =
      Words.of(
          Boolean::valueOf,
          """
          true (현지_시간) (현지_시각) (이하_현지_시간) (이하_현지_시각) (한국_시간) (한국_시각)
          true (월) (화) (수) (목) (금) (토) (일)""");

  static final Words<Boolean> LUNAR = Words.of(Boolean::valueOf, "true 음력");
  static final Words<Boolean> BEFORE_CHRIST = Words.of(Boolean::valueOf, "true 기원전 BC");
  static final Words<Boolean> WEEK = Words.of(Boolean::valueOf, "true 주");
  static final Words<Boolean> SEPARATORS = Words.of(Boolean::valueOf, "true . - / ,");
  static final Words<Boolean> OF = Words.of(Boolean::valueOf, "true 의");
  static final Words<DayOfWeek> WEEKDAYS =
      Words.of(
          DayOfWeek::valueOf,
          """
          MONDAY 월요일
          TUESDAY 화요일
          WEDNESDAY 수요일
          THURSDAY 목요일
          FRIDAY 금요일
          SATURDAY 토요일
          SUNDAY 일요일""");
  static final Words<Modifier> MODIFIERS =
      Words.of(
          Modifier::valueOf,
          """
          START 초 초순 초반 상순 초부터 연초 초엽
          MID 중순 중반 중엽
          END 말 하순 말쯤 후반 연말 말엽
          BEFORE 이전 전
          ON_OR_AFTER 이후 이래
          AFTER 후""");

  static final Words<String> PARTS =
      Words.of(
          timex -> timex,
          """
          H1 상반기 전반기
          H2 하반기 후반기
          Q1 1분기 1/4분기 일분기 1사분기 1_분기
          Q2 2분기 2/4분기 이분기 2사분기 2_분기
          Q3 3분기 3/4분기 삼분기 3사분기 3_분기
          Q4 4분기 4/4분기 사분기 4사분기 4_분기
          SP 봄 봄철
          SU 여름 여름철
          FA 가을 가을철
          WI 겨울 겨울철""");

  static final Words<Integer> QUARTERS =
      Words.of(
          Integer::valueOf,
          """
          -1 지난_분기 전분기 전_분기 직전_분기
          0 이번_분기 금분기
          1 다음_분기""");

  /**
   * The first year of each reign or era (Joseon's kings count from the new year after their
   * accession, but 세조, 중종 and 인조). Kings of Goryeo whose names Joseon used again are left out.
   */
  static final Words<Integer> ERAS =
      Words.of(
          Integer::valueOf,
          """
          -2332 단기 단군기원 檀紀
          1 서기 기원후
          1401 태종
          1419 세종
          1453 단종
          1455 세조
          1495 연산군
          1506 중종
          1568 선조
          1609 광해군
          1623 인조
          1650 효종
          1725 영조
          1777 정조
          1801 순조
          1850 철종
          1868 메이지 明治
          1897 광무 光武
          1907 융희 隆熙
          1912 다이쇼 大正
          1926 쇼와 昭和
          1989 헤이세이 平成
          2019 레이와 令和""");

  /** Parts of this year, month and week whose names begin with the bare unit. */
  static final Words<Boolean> THIS_YEAR = Words.of(Boolean::valueOf, "true 연말 연초 연내 연중");

  static final Words<Boolean> THIS_MONTH = Words.of(Boolean::valueOf, "true 월말 월초");
  static final Words<Boolean> THIS_WEEK = Words.of(Boolean::valueOf, "true 주초 주_초 주중");

  /** Days from the one that stands before them: 광복절 다음 날. */
  static final Words<Integer> DAYS_FROM =
      Words.of(
          Integer::valueOf,
          """
          -1 전날 전_날
          1 다음날 다음_날 이튿날""");

  /** What may stand in the place of 년. */
  static final Words<Boolean> KINDS_OF_YEAR = Words.of(Boolean::valueOf, "true 시즌 회계연도");

  private DateWords() {}

  private static Term term(String written) {
    Anchor anchor =
        switch (written.charAt(0)) {
          case 'D' -> Anchor.DAY_OF_TEXT;
          case 'T' -> Anchor.DATE_OF_TEXT;
          default -> Anchor.PUBLICATION;
        };
    return new Term(Integer.parseInt(written.substring(1)), Optional.of(anchor));
  }
}
