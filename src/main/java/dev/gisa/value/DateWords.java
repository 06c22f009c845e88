package dev.gisa.value;

import dev.gisa.value.DateExpression.Direction;
import dev.gisa.value.TemporalValue.Modifier;
import java.time.DayOfWeek;
import java.time.MonthDay;

/** The words of dates, and what each means; offsets count from the day of publication. */
final class DateWords {
  static final Words<Direction> DIRECTIONS =
      Words.of(
          Direction::valueOf,
          """
          PAST 지난_ 저번_
          THIS 이번_
          NEXT 다음_
          FUTURE 오는_ 돌아오는_ 다가오는_""");
  static final Words<Integer> YEARS =
      Words.of(
          Integer::valueOf,
          """
          -2 재작년 지지난해
          -1 작년 지난해 지난_해 전년 지난_한_해
          0 올해 올_해 올_한_해 올 금년 연 이번_해
          1 내년 다음_해 명년
          2 내후년 다다음_해""");
  static final Words<String> PERIODS =
      Words.of(
          timex -> timex,
          """
          H1 상반기 전반기
          H2 하반기 후반기
          Q1 1분기 1/4분기 일분기 1사분기 1_분기
          Q2 2분기 2/4분기 이분기 2사분기 2_분기
          Q3 3분기 3/4분기 삼분기 3사분기 3_분기
          Q4 4분기 4/4분기 사분기 4사분기 4_분기
          Q-1 지난_분기 전분기 전_분기 직전_분기
          Q+0 이번_분기 금분기
          Q+1 다음_분기
          SP 봄 봄철
          SU 여름 여름철
          FA 가을 가을철
          WI 겨울 겨울철""");
  static final Words<Integer> MONTHS =
      Words.of(
          Integer::valueOf,
          """
          -2 지지난달 지지난_달
          -1 지난달 지난_달 전달 전월 저번_달
          0 이_달 이번_달 금월
          1 내달 다음_달 익월
          2 다다음_달""");
  static final Words<Integer> DAYS =
      Words.of(
          Integer::valueOf,
          """
          -3 그끄저께 그끄제
          -2 그제 그저께 엊그제
          -1 어제 어저께 어젯
          0 오늘 금일
          1 내일 명일
          2 모레 내일_모레
          3 글피""");
  static final Words<Integer> WEEKS =
      Words.of(
          Integer::valueOf,
          """
          -2 지지난_주
          -1 지난_주 저번_주 전주
          0 이번_주 금주
          1 다음_주 내주 오는_주 다가오는_주
          2 다다음_주""");
  static final Words<Integer> WEEKENDS =
      Words.of(
          Integer::valueOf,
          """
          -1 지난_주말 저번_주말
          0 이번_주말 주말 오는_주말
          1 다음_주말""");

  static final Words<LunarFeast> LUNAR_FEASTS =
      Words.of(
          LunarFeast::valueOf,
          """
          SEOLLAL 설날 설 구정 음력_설
          CHUSEOK 추석 한가위 중추절
          BUDDHAS_BIRTHDAY 부처님_오신_날 부처님_오신날 부처님오신_날 석가탄신일""");

  /** 추석 연휴 is some days around the feast, and how many is not told. */
  static final Words<Boolean> HOLIDAYS = Words.of(Boolean::valueOf, "true 연휴");

  /** Days of the year with a name. */
  static final Words<MonthDay> FEASTS =
      Words.of(
          day -> MonthDay.parse("--" + day),
          """
          01-01 신정 새해_첫_날 새해_첫날
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
          START 초 초순 초반 상순 초부터
          MID 중순 중반
          END 말 하순 말쯤 후반
          BEFORE 이전 전
          ON_OR_AFTER 이후 이래
          AFTER 후""");

  private DateWords() {}
}
