package dev.gisa.value;

import dev.gisa.text.Hangul;
import java.util.Optional;

/**
 * The units of quantities: {@code 킬로그램} → {@code kg}, {@code 명} → {@code 명}.
 *
 * <p>A symbol stands for a unit where the SI or UCUM has one; counters stay Korean.
 */
final class Units {
  private static final int MAX_UNKNOWN = 8;
  private static final Words<String> SYMBOLS =
      Words.of(
          symbol -> symbol,
          """
          pm pm 피코미터
          mm mm ㎜ 밀리미터 밀리
          dm dm 데시미터
          [in_i] 인치 inch
          [ft_i] 피트 ft
          [yd_i] 야드
          [mi_i] 마일 mile miles
          cm cm ㎝ 센티미터 센치미터 센티 센치
          m m 미터 메터
          km km ㎞ Km KM 킬로미터
          m2 ㎡ m² m2 제곱_미터 평방_미터
          km2 ㎢ km² km2 제곱_킬로미터 평방_킬로미터
          [sft_i] 제곱_피트 평방_피트
          [acr_us] 에이커
          ha ha 헥타르 ㏊
          m3 ㎥ m³ m3 세제곱_미터 입방_미터
          [cft_i] 세제곱_피트 입방_피트
          mg mg ㎎ 밀리그램
          g g 그램 그람
          kg kg ㎏ 킬로그램 KG Kg
          t t 톤 T 미터톤
          [oz_av] 온스
          [lb_av] 파운드
          mL ㎖ mL ml 밀리리터 미리리터
          L ℓ L l 리터
          hL 헥토리터
          kL ㎘ kL 킬로리터
          [gal_us] 갤런 갤론
          Cel ℃ °C 도씨
          W W 와트
          kW kW kw ㎾ 킬로와트
          MW MW ㎿ 메가와트
          GW GW 기가와트
          kWh kWh 킬로와트시
          Hz Hz ㎐ 헤르츠
          MHz MHz ㎒ 메가헤르츠
          GHz GHz ㎓ 기가헤르츠
          bit 비트
          B 바이트
          도 도 °
          MB MB 메가바이트 ㎆
          GB GB 기가바이트
          TB TB 테라바이트
          km/h km/h ㎞/h
          m/s m/s ㎧
          ug/m3 ㎍/㎥ μg/㎥ µg/㎥ μg/m³ µg/m³ μg/m3 µg/m3 ㎍/m³ ㎍/m3
          ug μg µg ㎍
          um μm µm ㎛ 마이크로미터
          mo 개월
          [nmi_i] 해리
          [bbl_us] 배럴
          [car_m] 캐럿
          [HP] 마력
          cal 칼로리
          kcal kcal 킬로칼로리
          MWh MWh 메가와트시
          GWh GWh 기가와트시
          V V 볼트
          kV kV 킬로볼트
          mA.h mAh 밀리암페어시
          hPa hPa 헥토파스칼
          dB dB 데시벨
          Bq Bq 베크렐
          mSv mSv 밀리시버트
          [ppm] ppm 피피엠
          nm nm ㎚ 나노미터 나노""");
  private static final Words<String> COUNTERS =
      Words.of(
          counter -> counter,
          named(
              """
              명 사람 분 인 인분 세 살 마리 개 개교 개국 개소 개사 가지 건 곳 군데 권 그루 기 단 달 대 동 근 등 등급 매
              면 모 문 문제 문항 바퀴 박 발 방 배 번 번째 번_째 째 째번 번홀 벌 병 부 부작 사 석 선 선거구 세대
              세트 송이 수 순위 승 시즌 안타 연승 연패 언더파 위 자 자루 자리 자릿수 잔 장 장면 점 점포
              조각 종 종목 줄 쪽 차 차례 차로 차선 채 채널 척 촌 층 칸 컵 켤레 코스 쿼터 타 타석 탕 통 패 편 평
              포기 포인트 표 품목 필지 학년 학급 할 항목 홀 홈런 호 호골 호기 호선 호실 호점 호포 화 회 회말 회초 회차 골
              경기 도움 득점 실점 세이브 삼진 이닝 라운드 단계 단지 가구 계단 계좌 공장 과목 라인 등분 박스
              상자 묶음 봉지 블록 영업일 거래일 인승 조항 주 주년 주기 지역 테이블 판 페이지 행 년생 급 권역"""));

  private static final Words<Boolean> PARTICLES =
      Words.of(
          Boolean::valueOf,
          """
          true 을 를 이 가 은 는 의 에 로 도 만 과 와 으로 에서 에게 까지 부터 보다 이다 이며 이고 였다
          true 이었다 이라는 라는 이라 이나 나 마다 밖에 뿐""");

  /** What else may follow a unit in its word: 세 명씩, 100t급; any other word is another unit. */
  private static final Words<Boolean> SUFFIXES =
      Words.of(
          Boolean::valueOf,
          """
          true 씩 들 당 째 꼴 짜리 배기 치 어치 급 대 권 용 제 간 중 분 여 가량 정도 안팎 내외 남짓 쯤 께 경 선
          true 이상 이하 미만 초과 이내 넘게 넘는 전 후 안 상당 만에 간격""");

  /** Particles that no word for a unit ends with. */
  private static final Words<Boolean> CLEAR_PARTICLES =
      Words.of(Boolean::valueOf, "true 을 를 은 는 에서 에게 까지 부터 보다 마다 밖에 씩 째 당 짜리 가량 정도");

  /** Words apart that are none, and numbers that count what follows them. */
  private static final Words<Boolean> NOT_UNITS =
      Words.of(Boolean::valueOf, "true 가까이 수준 규모 돌파 이후 이전 사이 모두 이상 이하 아래 밑 또는 혹은");

  private static final String DETERMINERS = "한두세네섯곱덟홉열";

  private Units() {}

  /** The unit here or after a space; any word if it is attached or ends the mention. */
  static Optional<String> take(Cursor cursor) {
    return known(cursor).or(() -> Hedge.follows(cursor) ? Optional.empty() : word(cursor));
  }

  /** A unit of the tables; behind a native number ({@code 두 기업}) any noun apart. */
  static Optional<String> takeBehindWord(Cursor cursor) {
    return known(cursor)
        .or(
            () ->
                DETERMINERS.indexOf(cursor.previous()) >= 0 && cursor.peek() == ' '
                    ? word(cursor)
                    : Optional.empty());
  }

  /** A unit of the tables. */
  static Optional<String> known(Cursor cursor) {
    int before = cursor.at();
    // 부 counts newspapers and begins 부터
    Optional<String> unit =
        cursor.startsWith("부터")
            ? Optional.empty()
            : cursor.takeSpaced(SYMBOLS).or(() -> cursor.takeSpaced(COUNTERS));
    boolean whole = unit.isPresent() && endsHere(cursor);
    cursor.to(whole ? cursor.at() : before);
    return whole ? unit : Optional.empty();
  }

  /** Whether the letters that follow, if any, are no more than endings: 자 in 세 자녀 is no unit. */
  private static boolean endsHere(Cursor cursor) {
    if (isLatin(cursor.previous())) {
      return !isLatin(cursor.peek());
    }
    int before = cursor.at();
    while (cursor.take(PARTICLES).or(() -> cursor.take(SUFFIXES)).isPresent()) {}
    boolean ends = !Hangul.isSyllable(cursor.peek());
    boolean symbol = !Hangul.isSyllable(cursor.previous()) && cursor.at() == before;
    cursor.to(before);
    return ends || symbol;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The word here, or apart if it ends the mention, without the particles that it may end with. */
  private static Optional<String> word(Cursor cursor) {
    int before = cursor.at();
    boolean attached = cursor.peek() != ' ';
    cursor.skipSpaces();
    String word = letters(cursor);
    boolean ends = cursor.rest().length() == word.length();
    boolean isUnit =
        !word.isEmpty()
            && word.length() < MAX_UNKNOWN
            && (attached ? !startsHedge(word) : ends)
            && !cursor.startsWith(NOT_UNITS)
            && !isParticle(word);
    String unit = withoutParticle(word);
    cursor.to(isUnit ? cursor.at() + unit.length() : before);
    return isUnit ? Optional.of(unit) : Optional.empty();
  }

  /** The letters of one script here. */
  private static String letters(Cursor cursor) {
    String rest = cursor.rest();
    boolean latin = isLatin(cursor.peek());
    int end = 0;
    while (end < rest.length()
        && (latin ? isLatin(rest.charAt(end)) : Hangul.isSyllable(rest.charAt(end)))) {
      end++;
    }
    return rest.substring(0, end);
  }

  /** Whether a word is no more than particles. */
  private static boolean isParticle(String word) {
    Cursor cursor = new Cursor(word, word.length());
    while (cursor.take(PARTICLES).isPresent()) {}
    return cursor.atEnd();
  }

  /** 여 and the start of 이상 are no units. */
  private static boolean startsHedge(String word) {
    return word.startsWith("여") || word.startsWith("이");
  }

  private static String withoutParticle(String word) {
    for (int end = 1; end < word.length(); end++) {
      int last = word.length();
      if (CLEAR_PARTICLES.at(word, end, last).filter(match -> match.end() == last).isPresent()) {
        return word.substring(0, end);
      }
    }
    return word;
  }

  /** Each name as its own meaning. */
  private static String named(String names) {
    StringBuilder table = new StringBuilder();
    for (String name : names.split("\\s+")) {
      table.append(name.replace("_", "")).append(' ').append(name).append('\n');
    }
    return table.toString();
  }
}
