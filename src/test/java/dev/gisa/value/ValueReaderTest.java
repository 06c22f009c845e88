package dev.gisa.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Publication;
import dev.gisa.text.Span;
import dev.gisa.value.Reading.Reason;
import dev.gisa.value.Reading.Unresolved;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReaderTest {
  private static final Reference PUBLISHED =
      Reference.of(
          Optional.of(
              new Publication(LocalDate.of(2023, 6, 11), Optional.of(LocalTime.of(9, 30)))));
  private static final Reference UNPUBLISHED = Reference.of(Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "약 1300억원|~130000000000 KRW",
        "1억 달러|100000000 USD",
        "60억달러|6000000000 USD",
        "US$1억|100000000 USD",
        "₩1,000|1000 KRW",
        "１０００원|1000 KRW",
        "108만1920원|1081920 KRW",
        "3억~5억원|300000000..500000000 KRW",
        "3~5억원|300000000..500000000 KRW",
        "500억달러 이상|50000000000 50000000000.. USD",
        "만9천원|19000 KRW",
        "13달러 45센트|13.45 USD",
        "1400여 억원|~140000000000 KRW",
        "1억 여원|~100000000 KRW",
        "7억1천300여만원|~713000000 KRW",
        "1조2천여억 원|~1200000000000 KRW",
        "한 1천300억원|~130000000000 KRW",
        "1인당 25만원|250000 KRW",
        "월 200만원|2000000 KRW",
        "이삼천만 원|20000000..30000000 KRW",
        "1290원 50전|1290.5 KRW",
        "US$ 300만|3000000 USD",
        "$1.2bn|1200000000 USD",
        "34 센트|0.34 USD",
        "5 억 달러|500000000 USD",
        "1천 640만 캐나다 달러|16400000 CAD",
        "천만원|10000000 KRW"
      })
  void an_amount_of_money_is_read(String mention, String expected) {
    assertThat(written(EntityType.MONEY, mention)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "사흘 전|2023-06-08",
        "7일 전|2023-06-04",
        "3주 후|2023-07-02",
        "두 달 전|2023-04",
        "2년 전|2021",
        "2년 이전|2021",
        "1개월 21일 전|2023-04-20",
        "내일로부터 이틀 뒤|2023-06-14",
        "지난 3주|P3W",
        "앞으로 사흘|P3D",
        "3년 이내|P3Y",
        "97년 이전|1997 BEFORE",
        "내일 오전 8시|2023-06-12T08:00",
        "9일 오후 5시부터 6시까지|2023-06-09T17:00/2023-06-09T18:00",
        "오늘 밤|2023-06-11TNI",
        "9일 오후 4시부터 10일 오전 5시까지|2023-06-09T16:00/2023-06-10T05:00",
        "9일 밤 10시부터 새벽 2시까지|2023-06-09T22:00/2023-06-10T02:00",
        "9월 21일 1978|1978-09-21",
        "어젯밤|2023-06-10TNI",
        "매일|P1D",
        "격주|P2W",
        "매주 월요일|XXXX-WXX-1",
        "일요일마다|XXXX-WXX-7",
        "매일 오후 3시|T15:00",
        "이번 금요일|2023-06-09",
        "다음 화요일|2023-06-13",
        "내일모레|2023-06-13",
        "다다음 달|2023-08",
        "이번 분기|2023-Q2",
        "올해 3사분기|2023-Q3",
        "지난 주말|2023-W22-WE",
        "15세기|14",
        "7월의 마지막 주|2022-W30",
        "2014년 9월 셋째 화요일|2014-09-16",
        "2015년 두 번째 주|2015-W02",
        "광복절|2022-08-15",
        "설날|2023-01-22",
        "추석|2022-09-10",
        "오는 추석|2023-09-29",
        "1997년 설날|1997-02-08",
        "지난해 부처님오신날|2022-05-08",
        "추석 연휴|~2022-09-09/2022-09-11",
        "1960년 추석|1960-10-05",
        "1800년 추석|",
        "두세 달 전|2023-03/2023-04",
        "며칠 전|PAST_REF",
        "수년 뒤|FUTURE_REF",
        "최근|PAST_REF",
        "최근 몇 년|PXY",
        "2시간 전|2023-06-11T07:30",
        "앞으로 30분|PT30M",
        "오늘부터 최소 2주 뒤|2023-06-25 ON_OR_AFTER",
        "어제부터 이틀 전|2023-06-08",
        "내일부터 3주|P3W",
        "매년 4월 15일|XXXX-04-15",
        "매달 25일|XXXX-XX-25",
        "화요일 이른 아침|2023-06-06TMO START",
        "2018년 크리스마스|2018-12-25",
        "4/22|2023-04-22",
        "지난 60년대|196",
        "지난 100일|P100D",
        "지난 3일간|P3D",
        "지난겨울|2022-WI",
        "지난 여름|2022-SU",
        "다가오는 겨울|2023-WI",
        "가을|2022-FA",
        "광복절 다음 날|2022-08-16",
        "어린이날 전날|2023-05-04",
        "추석 이튿날|2022-09-11",
        "지난해 같은 달|2022-06",
        "지난해 연말|2022 END",
        "지난 연말|2022 END",
        "연말|2023 END",
        "연휴|",
        "월초|2023-06 START",
        "주초|2023-W23 START",
        "주말마다|XXXX-WXX-WE",
        "격주 수요일|",
        "첫날|",
        "이달 첫날|2023-06-01",
        "이르면 다음 주|2023-W24 ON_OR_AFTER",
        "늦어도 내년 상반기|2024-H1 ON_OR_BEFORE",
        "지난 3, 4일|2023-06-03/2023-06-04",
        "지난 3, 9일|",
        "2015-16|2015/2016",
        "2015-17|",
        "2013 시즌|2013",
        "2023 회계연도|2023",
        "2012. 11.|2012-11",
        "’23년|2023",
        "'''23. 6. 11.'|2023-06-11",
        "平成 3년|1991",
        "단기 4290년|1957",
        "2년여 전|~2021",
        "두어 달 전|2023-03/2023-04",
        "방금|PRESENT_REF",
        "조금 전|PAST_REF",
        "식목일|2023-04-05",
        "74/10/31|1974-10-31",
        "13.5.2015|2015-05-13",
        "1월 12일, 2016년|2016-01-12",
        "1995년 1월 4일과 22일 사이|1995-01-04/1995-01-22",
        "2월 다섯째 월요일|",
        "2/31|"
      })
  void a_date_is_read_from_the_day_of_publication(String mention, String expected) {
    assertThat(written(EntityType.DATE, mention)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "저녁 7시 56분 30초|T19:56:30",
        "3:18am|T03:18",
        "3PM|T15:00",
        "15:23:24|T15:23:24",
        "8시 3분 전|T07:57",
        "밤 1시|T01:00",
        "오전 12시|T00:00",
        "점심 12시 정각|T12:00",
        "5시부터 오후 6시까지|T17:00/T18:00",
        "오전 11시에서 3시까지|T11:00/T15:00"
      })
  void a_time_of_day_is_read_in_any_spelling(String mention, String expected) {
    assertThat(written(EntityType.TIME, mention)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3분의 2|0.666666666666667",
        "-4/5|-0.8",
        "2 1/4|2.25",
        "백과 사분의 삼|100.75",
        "이십분의 마이너스 일|-0.05",
        "이백점 영삼|200.03",
        "백스물다섯번째|#125",
        "스물 한 번째|#21",
        "마이너스 오|-5",
        "셋|3",
        "1 234 567.89|1234567.89",
        ".25|0.25",
        "12.32e+14|1232000000000000",
        "5 억|500000000",
        "오십 이|52",
        "3 인치|3 [in_i]",
        "660 평방 미터|660 m2",
        "만 6천 톤|16000 t",
        "만 19세|19 세",
        "섭씨 37°|37 Cel",
        "화씨 마이너스 5도|-5 [degF]",
        "반 리터|0.5 L"
      })
  void a_number_is_read_in_any_spelling(String mention, String expected) {
    assertThat(written(EntityType.QUANTITY, mention)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"수원", "천만에", "수백억원", "원", "1억", ""})
  void what_is_no_amount_is_not_guessed(String mention) {
    assertThat(read(EntityType.MONEY, mention)).isEqualTo(new Unresolved(Reason.NOT_READABLE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11일|2023-06-11",
        "12일|2023-05-12",
        "31일|2023-05-31",
        "지난 9일|2023-06-09",
        "지난 11일|2023-05-11",
        "오는 15일|2023-06-15",
        "오는 9일|2023-07-09",
        "11일부터|2023-06-11",
        "내달 3일|2023-07-03",
        "지난달 3일|2023-05-03",
        "지난달|2023-05",
        "이달|2023-06",
        "3월|2023-03",
        "7월|2022-07",
        "오는 7월|2023-07",
        "12월 25일|2022-12-25",
        "2012년 3월 5일|2012-03-05",
        "2012년 3월|2012-03",
        "2009년|2009",
        "2014|2014",
        "2014헌다1|",
        "２００９년|2009",
        "97년|1997",
        "15년|2015",
        "80년대|198",
        "1990년대|199",
        "2023.6.11.|2023-06-11",
        "2023-06-11|2023-06-11",
        "二〇二三年|2023",
        "작년|2022",
        "작년 말|2022 END",
        "연초|2023 START",
        "6월 말|2023-06 END",
        "올 하반기|2023-H2",
        "3분기|2023-Q3",
        "2015년 봄|2015-SP",
        "오늘|2023-06-11",
        "어제|2023-06-10",
        "지난주 금요일|2023-06-02",
        "다음 주 월요일|2023-06-12",
        "지난주|2023-W22",
        "목요일|2023-06-08",
        "12∼13일|2023-05-12/2023-05-13",
        "7월 9일부터 8월 23일까지|2022-07-09/2022-08-23",
        "10월 말부터 지난달까지|2022-10/2023-05",
        "오는 20일부터 다음달 10일|2023-06-20/2023-07-10",
        "2월 29일|2020-02-29",
        "2월 31일|",
        "13월|",
        "32일|P32D",
        "이날|2023-06-11",
        "전날|2023-06-10",
        "이튿날|2023-06-12",
        "10일(현지시간) 오후 3시|2023-06-10T15:00",
        "11일(일) 오전|2023-06-11TMO",
        "2021학년도|2021",
        "10여년 전|~2013",
        "10년 만|P10Y",
        "6·25|",
        "5·18|",
        "3·1운동|",
        "그해 말|2023 END",
        "이듬해 3월|2024-03",
        "31일 금요일|2023-03-31",
        "16일 금요일|2023-06-16",
        "오는 일요일|2023-06-18",
        "2014~2018년|2014/2018",
        "2014-2018|2014/2018",
        "10월 마지막 날|2022-10-31",
        "단기 4356년|2023",
        "세종 25년|1443",
        "기원전 57년|BC0057",
        "헤이세이 3년 5월|1991-05",
        "음력 1월 15일|2023-02-05",
        "2023년 음력 윤2월 1일|2023-03-22",
        "음력 13월 1일|",
        "정월 대보름|2023-02-05",
        "일부|"
      })
  void a_date_is_read_against_the_day_of_publication(String mention, String expected) {
    assertThat(written(EntityType.DATE, mention)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void a_direction_before_the_mention_counts() {
    String text = "오는 15일 열린다";
    Mention mention = new Mention(EntityType.DATE, new Span(3, 6), "15일", 1);

    assertThat(ValueReader.read(text, mention, PUBLISHED).value())
        .map(v -> ((TemporalValue) v).timex())
        .contains("2023-06-15");
  }

  @ParameterizedTest
  @CsvSource({"11일", "지난달", "작년", "올 하반기", "3월", "오늘", "7월 9일부터 8월 23일"})
  void a_relative_date_needs_the_day_of_publication(String mention) {
    Mention date = new Mention(EntityType.DATE, new Span(0, mention.length()), mention, 1);

    assertThat(ValueReader.read(mention, date, UNPUBLISHED))
        .isEqualTo(new Unresolved(Reason.NO_PUBLICATION_DATE));
  }

  @Test
  void an_absolute_date_needs_no_day_of_publication() {
    Mention date = new Mention(EntityType.DATE, new Span(0, 5), "2009년", 1);

    assertThat(ValueReader.read("2009년", date, UNPUBLISHED).value()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1박 2일|P2D",
        "21개월|P21M",
        "3년간|P3Y",
        "2년 만에|P2Y",
        "1년 6개월|P1Y6M",
        "3년 반|P3Y6M",
        "두시간|PT2H",
        "2시간 30분|PT2H30M",
        "1시간 반|PT1H30M",
        "나흘|P4D",
        "한 달|P1M",
        "2~3년|P2Y/P3Y",
        "3, 4시간|PT3H/PT4H",
        "두세 달|P2M/P3M",
        "사나흘|P3D/P4D",
        "이삼 일|P2D/P3D",
        "몇 년|PXY",
        "수십 년간|PXY",
        "며칠|PXD",
        "몇 시간|PTXH",
        "10년여|~P10Y",
        "3년 이상|P3Y EQUAL_OR_MORE",
        "올 하반기|2023-H2",
        "오후|TAF",
        "징역 1년 6월|",
        "1년 6월|P1Y6M",
        "1년6월|P1Y6M",
        "1년 월|P1Y",
        "13년 6월|P13Y6M",
        "2년~2년 2월|P2Y/P2Y2M",
        "1시간~1시간 30분|PT1H/PT1H30M",
        "3개년|P3Y",
        "넉 달 반|P4M15D",
        "두어 달|P2M/P3M",
        "반세기 동안|P50Y",
        "연간|P1Y",
        "1분45초25|PT1M45.25S",
        "36초57|PT36.57S",
        "2000년 동안|P2000Y",
        "2010년 하반기|2010-H2",
        "1998∼2013년|1998/2013",
        "1960~1980년대|196/198",
        "2002년 5월부터 2013년 2월까지|2002-05/2013-02",
        "9일부터 11일까지|2023-06-09/2023-06-11",
        "2013-2014시즌|2013/2014",
        "한국|"
      })
  void a_duration_is_read(String mention, String expected) {
    assertThat(written(EntityType.DURATION, mention)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "오전 10시 반|T10:30",
        "오후 7시 30분께|~T19:30",
        "오후 12시|T12:00",
        "낮 12시 45분께|~T12:45",
        "밤 12시 30분|T00:30",
        "오전 10시까지|T10:00",
        "정오|T12:00",
        "자정|T00:00",
        "새벽 5시|T05:00",
        "밤 11시|T23:00",
        "8시 55분|T08:55",
        "10:30|T10:30",
        "오전 10시~오후 5시|T10:00/T17:00",
        "오후 2시부터 4시까지|T14:00/T16:00",
        "늦은 밤|TNI END",
        "12시에서 4시까지|T12:00/T16:00",
        "자정부터 4시까지|T00:00/T04:00",
        "바로 오전 7시|T07:00",
        "한국시간 오후 3시|T15:00+09:00",
        "오전 9시 GMT|T09:00+00:00",
        "25시|",
        "10시 70분|"
      })
  void a_time_of_day_is_read(String mention, String expected) {
    assertThat(written(EntityType.TIME, mention)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERCENT|5%|5 %",
        "PERCENT|5퍼센트|5 %",
        "PERCENT|３．５％|3.5 %",
        "PERCENT|3~5%|3..5 %",
        "PERCENT|0.25%포인트|0.25 %p",
        "PERCENT|2~3배|2..3 배",
        "PERCENT|3할 5푼|35 %",
        "QUANTITY|3할2푼5리|32.5 %",
        "PERCENT|30% 이상 50% 미만|30..<50 %",
        "PERCENT|10%보다 많은|10 10<.. %",
        "PERCENT|7대 3|ratio [7, 3]",
        "PERCENT|6:3:1|ratio [6, 3, 1]",
        "QUANTITY|3-2|score [3, 2]",
        "QUANTITY|3대2|ratio [3, 2]",
        "QUANTITY|031-8053-0179|",
        "QUANTITY|1588-1234|",
        "QUANTITY|20부터 100까지|20..100",
        "QUANTITY|백 이상, 삼백 이하|100..300",
        "QUANTITY|콜라 세 컵|3 컵",
        "QUANTITY|코로나19|",
        "QUANTITY|K-9|",
        "QUANTITY|GPT-4|",
        "QUANTITY|제2의|#2",
        "QUANTITY|일부|",
        "QUANTITY|만나다|",
        "QUANTITY|이상하다|",
        "QUANTITY|한(韓)|",
        "QUANTITY|한 사람|1 사람",
        "QUANTITY|02-752-7525|",
        "QUANTITY|a1@b2.kr|",
        "QUANTITY|http://a.kr/2023|",
        "QUANTITY|100 초과 200 이하|100<..200",
        "QUANTITY|>10|10 10<..",
        "QUANTITY|절반 이상|0.5 0.5..",
        "QUANTITY|삼겹살|",
        "QUANTITY|20명 미만|20 ..<20 명",
        "QUANTITY|5km|5 km",
        "QUANTITY|81kg급|81 kg",
        "QUANTITY|1만2천500여마리|~12500 마리",
        "QUANTITY|1억 건 이상|100000000 100000000.. 건",
        "QUANTITY|두 명|2 명",
        "QUANTITY|두세 명|2..3 명",
        "QUANTITY|세 차례|3 차례",
        "QUANTITY|20여명|~20 명",
        "QUANTITY|35|35",
        "QUANTITY|만9|10009",
        "QUANTITY|만 19세|19 세",
        "QUANTITY|66주년|66 주년",
        "QUANTITY|각각 3명|3 명",
        "QUANTITY|스물여덟|28",
        "QUANTITY|제3차|#3 차",
        "QUANTITY|두 번째|#2",
        "QUANTITY|1위|#1 위",
        "QUANTITY|제 2|#2",
        "QUANTITY|몇 명|",
        "QUANTITY|십수 명|",
        "QUANTITY|공|0",
        "QUANTITY|공명|",
        "QUANTITY|만점|",
        "QUANTITY|300경기|300 경기",
        "QUANTITY|3조각|3 조각",
        "QUANTITY|제8조|#8 조",
        "QUANTITY|제 12조|#12 조",
        "QUANTITY|3조1항|",
        "QUANTITY|3조 5천억|3500000000000",
        "QUANTITY|둘째|#2",
        "QUANTITY|공동 3위|#3 위",
        "QUANTITY|4호골|#4 호골",
        "QUANTITY|13개월|13 mo",
        "QUANTITY|10개교|10 개교",
        "QUANTITY|20도루|20 도루",
        "QUANTITY|20도까지|20 도",
        "QUANTITY|4타점|4 타점",
        "QUANTITY|두 배우|2 배우",
        "QUANTITY|두 배로|2 배",
        "QUANTITY|두 기업|2 기업",
        "QUANTITY|세 자녀|3 자녀",
        "QUANTITY|세 아이|3 아이",
        "QUANTITY|두 자릿수|2 자릿수",
        "QUANTITY|20억 뷰|2000000000 뷰",
        "QUANTITY|5천 TEU|5000 TEU",
        "QUANTITY|13만kw|130000 kW",
        "QUANTITY|20㎍/㎥|20 ug/m3",
        "QUANTITY|600 여명|~600 명",
        "QUANTITY|세 여인|3 여인",
        "QUANTITY|한 30명|~30 명",
        "QUANTITY|시속 120㎞|120 km/h",
        "QUANTITY|시속 약 50km|~50 km/h",
        "QUANTITY|초속 12∼18m|12..18 m/s",
        "QUANTITY|영하 5.4~영상 2.8도|-5.4..2.8 도",
        "QUANTITY|규모 6.5|6.5",
        "QUANTITY|80만 배럴|800000 [bbl_us]",
        "QUANTITY|120데시벨|120 dB",
        "QUANTITY|시즌2|2",
        "QUANTITY|2-3개|2..3 개",
        "QUANTITY|이삼십 명|20..30 명",
        "QUANTITY|오륙백 개|500..600 개",
        "QUANTITY|두어 명|2..3 명",
        "QUANTITY|10명 중 7명|0.7",
        "QUANTITY|열 명 중 세 명|0.3",
        "QUANTITY|과반|0.5 0.5<..",
        "QUANTITY|반 3살|",
        "QUANTITY|천에서 천오백까지|1000..1500",
        "QUANTITY|100과 같거나 작은|100 ..100",
        "QUANTITY|200이거나 그보다 크다|200 200..",
        "QUANTITY|천만에|",
        "QUANTITY|한국|"
      })
  void a_quantity_is_read(EntityType type, String mention, String expected) {
    assertThat(written(type, mention)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "다음 주 |금요일|2023-06-16",
        "지난주 |금요일|2023-06-02",
        "매주 |월요일|XXXX-WXX-1",
        "지난 |9일|2023-06-09",
        "오는 |추석|2023-09-29"
      })
  void the_word_before_a_date_counts(String before, String mention, String expected) {
    String text = before + " " + mention;
    Span span = new Span(before.length() + 1, text.length());
    Mention date = new Mention(EntityType.DATE, span, mention, 1);
    assertThat(ValueReader.read(text, date, PUBLISHED).value().map(ValueReaderTest::written))
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1분기|2023-Q1", "지난 3년간|P3Y", "3년간|P3Y"})
  void what_lasts_may_be_a_part_of_the_year(String mention, String expected) {
    assertThat(written(EntityType.DURATION, mention)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "27일|27일 개막할 예정이다.|2023-06-27",
        "27일|개막식은 27일 열린다.|2023-06-27",
        "27일|27일 열리는 총회에서 뽑는다고 밝혔다.|2023-06-27",
        "27일|27일에 갈게요.|2023-06-27",
        "7월|7월 출시할 계획이다.|2023-07",
        "9일|정부는 9일 대책을 추진할 계획이라고 밝혔다.|2023-06-09",
        "9일|9일 업계에 따르면 값이 오른다.|2023-06-09",
        "9일|9일 비가 온 것이다.|2023-06-09",
        "15일|정부는 9일 총회를 15일 열 계획이라고 밝혔다.|2023-06-15",
        "2일|지난 2일 열릴 예정이던 총회가 미뤄졌다.|2023-06-02"
      })
  void a_date_may_be_one_that_the_sentence_looks_ahead_to(
      String mention, String sentence, String expected) {
    int start = sentence.indexOf(mention);
    Span span = new Span(start, start + mention.length());
    Mention date = new Mention(EntityType.DATE, span, mention, 1);
    assertThat(ValueReader.read(sentence, date, PUBLISHED).value().map(ValueReaderTest::written))
        .contains(expected);
  }

  @Test
  void a_text_may_speak_of_another_day_than_that_of_publication() {
    Mention told = mention(EntityType.DATE, "지난 2일");
    Reference reference = PUBLISHED.after(told, read(EntityType.DATE, "지난 2일").value().get());

    assertThat(read("이날", reference)).isEqualTo("2023-06-02");
    assertThat(read("전날", reference)).isEqualTo("2023-06-01");
    assertThat(read("어제", reference)).isEqualTo("2023-06-10");
  }

  @Test
  void a_day_that_counts_from_another_does_not_become_the_day_of_the_text() {
    Mention before = mention(EntityType.DATE, "전날");
    Value value = read(EntityType.DATE, "전날").value().get();

    assertThat(PUBLISHED.after(before, value)).isEqualTo(PUBLISHED);
  }

  @Test
  void a_year_that_was_told_is_that_of_그해() {
    Mention told = mention(EntityType.DATE, "1997년");
    Reference reference = UNPUBLISHED.after(told, read(EntityType.DATE, "1997년").value().get());

    assertThat(read("그해", reference)).isEqualTo("1997");
    assertThat(read("이듬해 3월", reference)).isEqualTo("1998-03");
    assertThat(read("이날", reference)).isEmpty();
  }

  @Test
  void hours_are_counted_from_a_time_of_publication_only() {
    Reference day = Reference.of(Optional.of(Publication.on(LocalDate.of(2023, 6, 11))));

    assertThat(ValueReader.read("2시간 전", mention(EntityType.DATE, "2시간 전"), day))
        .isEqualTo(new Unresolved(Reason.NO_PUBLICATION_TIME));
  }

  @Property
  void any_soup_of_digits_and_units_is_answered(
      @ForAll("soup") String soup, @ForAll EntityType type) {
    assertThat(read(type, soup)).isNotNull();
    assertThat(ValueReader.read(soup, mention(type, soup), UNPUBLISHED)).isNotNull();
  }

  @Property(tries = 8)
  void a_hundred_kilobytes_of_soup_are_answered(
      @ForAll("kilobytes") String soup, @ForAll EntityType type) {
    assertThat(read(type, soup)).isNotNull();
    assertThat(KoreanNumber.parse(soup)).isNotNull();
    for (int start = 0; start + 90 <= soup.length(); start += 90) {
      Span span = new Span(start, start + 90);
      Mention part = new Mention(type, span, span.of(soup), 1);
      assertThat(ValueReader.read(soup, part, PUBLISHED)).isNotNull();
    }
  }

  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.oneOf(
        parts().list().ofMaxSize(60).map(list -> String.join("", list)), Arbitraries.strings());
  }

  /** About 100 KB as UTF-8. */
  @Provide
  Arbitrary<String> kilobytes() {
    return parts().list().ofMinSize(20_000).ofMaxSize(30_000).map(list -> String.join("", list));
  }

  private static Arbitrary<String> parts() {
    return Arbitraries.of(
        "1", "9", "0", "２", "년", "월", "일", "시", "분", "만", "억", "조", "원", "달러", "%", "~", "-", ".",
        ",", " ", "지난", "오는", "다음", "약", "전", "후", "주", "이내", "앞으로", "사흘", "매일", "월요일", "마다", "마지막",
        "첫째", "주말", "세기", "분기", "분의", "점", "e", "/", ":", "pm", "밤", "오전", "섭씨", "도", "센트", "백",
        "반", "사이", "과", "광복절", "약", "두", "세", "십", "천", "초", "말", "이상", "부터", "까지", "개월", "반", "주",
        "요일", "제", "번째", "오후", "음력", "단기", "이날", "보다", "미만", "할", "푼", "대", "몇", "GMT", "연휴", "$",
        "박", "😀", "韓");
  }

  private static Reading read(EntityType type, String mention) {
    return ValueReader.read(mention, mention(type, mention), PUBLISHED);
  }

  private static String read(String date, Reference reference) {
    return ValueReader.read(date, mention(EntityType.DATE, date), reference)
        .value()
        .map(ValueReaderTest::written)
        .orElse("");
  }

  private static Mention mention(EntityType type, String text) {
    return new Mention(type, new Span(0, text.length()), text, 1);
  }

  private static String written(EntityType type, String mention) {
    return read(type, mention).value().map(ValueReaderTest::written).orElse("");
  }

  /** {@code ~} for about, {@code #} for an ordinal, {@code min..max} for bounds. */
  private static String written(Value value) {
    if (value instanceof Money money) {
      return written(money.figure()) + " " + money.currency();
    }
    if (value instanceof Percent percent) {
      return written(percent.figure()) + " " + percent.unit();
    }
    if (value instanceof Quantity quantity) {
      String unit = quantity.unit().map(u -> " " + u).orElse("");
      return (quantity.ordinal() ? "#" : "") + written(quantity.figure()) + unit;
    }
    if (value instanceof Ratio ratio) {
      return (ratio.score() ? "score " : "ratio ") + ratio.terms();
    }
    TemporalValue temporal = (TemporalValue) value;
    String modifier = temporal.modifier().map(m -> " " + m).orElse("");
    return (temporal.approximate() ? "~" : "") + temporal.timex() + modifier;
  }

  private static String written(Figure figure) {
    String number = figure.number().map(ValueReaderTest::plain).orElse("");
    boolean bounded = figure.min().isPresent() || figure.max().isPresent();
    String bounds =
        figure.min().map(min -> plain(min.value()) + (min.inclusive() ? "" : "<")).orElse("")
            + ".."
            + figure.max().map(max -> (max.inclusive() ? "" : "<") + plain(max.value())).orElse("");
    return (figure.approximate() ? "~" : "")
        + number
        + (bounded && !number.isEmpty() ? " " : "")
        + (bounded ? bounds : "");
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
