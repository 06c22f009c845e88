package dev.gisa.value;

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
          km km ㎞ 킬로미터
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
          L ℓ L 리터
          hL 헥토리터
          kL ㎘ kL 킬로리터
          [gal_us] 갤런 갤론
          Cel ℃ °C 도씨
          W W 와트
          kW kW ㎾ 킬로와트
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
          nm nm ㎚ 나노미터 나노""");
  private static final Words<String> COUNTERS =
      Words.of(
          counter -> counter,
          named(
              """
              명 사람 분 인 인분 세 살 마리 개 개국 개소 개사 가지 건 곳 군데 권 그루 기 단 대 동 근 등 등급 매
              면 모 문 문제 문항 바퀴 박 발 방 배 배럴 번 번째 번_째 째 째번 번홀 벌 병 부 부작 사 석 선 선거구 세대
              세트 송이 수 순위 승 시즌 안타 연승 연패 언더파 위 자 자루 자리 잔 장 장면 점 점포
              조각 종 종목 줄 쪽 차 차례 차로 차선 채 채널 척 촌 층 칸 컵 켤레 코스 쿼터 타 타석 탕 통 패 편 평
              포기 포인트 표 품목 필지 학년 학급 할 항목 홀 홈런 호 호기 호선 호실 화 회 회말 회초 회차 골
              경기 도움 득점 실점 세이브 삼진 이닝 라운드 단계 단지 가구 계단 계좌 공장 과목 라인 등분 박스
              상자 묶음 봉지 블록 영업일 거래일 인승 조항 주 주년 주기 지역 칼로리 캐럿 테이블 판 페이지 행 년생 급 권역"""));
  private static final Words<Boolean> PARTICLES =
      Words.of(
          Boolean::valueOf,
          """
          true 을 를 이 가 은 는 의 에 로 도 만 과 와 으로 에서 에게 까지 부터 보다 이다 이며 이고 였다
          true 이었다 이라는 라는 이나 나 씩 마다 밖에""");

  private Units() {}

  /** The unit here or after a space; a word that the tables do not know only if it is attached. */
  static Optional<String> take(Cursor cursor) {
    return known(cursor).or(() -> Hedge.boundFollows(cursor) ? Optional.empty() : unknown(cursor));
  }

  /** A unit of the tables. */
  static Optional<String> known(Cursor cursor) {
    // 부 counts newspapers and begins 부터
    return cursor.startsWith("부터")
        ? Optional.empty()
        : cursor.takeSpaced(SYMBOLS).or(() -> cursor.takeSpaced(COUNTERS));
  }

  private static Optional<String> unknown(Cursor cursor) {
    int before = cursor.at();
    StringBuilder unit = new StringBuilder();
    while (Character.isLetter(cursor.peek())) {
      if (unit.length() == MAX_UNKNOWN || cursor.take(PARTICLES).isPresent()) {
        break;
      }
      unit.append(cursor.peek());
      cursor.to(cursor.at() + 1);
    }
    boolean hedged = unit.toString().startsWith("여") || unit.toString().startsWith("이");
    if (unit.isEmpty() || hedged || unit.length() == MAX_UNKNOWN) {
      cursor.to(before);
      return Optional.empty();
    }
    return Optional.of(unit.toString());
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
