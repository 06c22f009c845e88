package dev.gisa.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts of money: {@code 약 1300억원} → 130000000000 KRW, {@code US$1억} → 100000000 USD.
 *
 * <p>The currency stands before the number as a sign or after it as a name; without one there is no
 * reading. News convention decides that 달러 and $ are US dollars, 원 South Korean won, ¥ yen and 파운드
 * sterling.
 *
 * <p>A rate is read as its amount: {@code 배럴당 80달러}, {@code 월 200만원}.
 *
 * <p>Known limits: a 센트 without its currency is American; no 페소, 프랑, 루피 or 크로나, whose country only
 * the article tells.
 */
final class MoneyReader {
  private static final Words<String> SIGNS =
      Words.of(
          currency -> currency,
          """
          USD $ $_ US$ US$_ USD_ 미화_
          KRW ₩ KRW_
          EUR € EUR_
          JPY ¥ JPY_
          GBP £ GBP_
          HKD HK$
          AUD A$ AU$
          CAD C$ CA$
          SGD S$
          TWD NT$
          CNY CNY_ RMB_""");
  private static final Words<String> NAMES =
      Words.of(
          currency -> currency,
          """
          KRW 원 원화 ₩ KRW
          USD 달러 달러화 불 미국_달러 미_달러 $ US달러 USD
          EUR 유로 유로화 € EUR
          JPY 엔 엔화 일본_엔 JPY
          CNY 위안 위안화 중국_위안 CNY
          GBP 파운드 파운드화 영국_파운드 GBP
          HKD 홍콩_달러
          AUD 호주_달러 호주달러화
          CAD 캐나다_달러
          NZD 뉴질랜드_달러
          SGD 싱가포르_달러
          TWD 대만_달러
          CHF 스위스_프랑
          RUB 루블 루블화
          THB 바트 밧
          VND 동 베트남_동
          IDR 루피아
          MYR 링깃
          INR 인도_루피
          PHP 필리핀_페소
          MXN 멕시코_페소
          TRY 리라 튀르키예_리라
          BRL 헤알
          ZAR 랜드
          SAR 리얄 사우디_리얄
          FIM 핀란드_마르카 마르카
          NLG 네덜란드_휠던 네덜란드_길더 휠던
          CRC 콜론
          LAK 킵 라오스_킵
          LKR 스리랑카_루피""");
  private static final Words<String> HUNDREDTHS =
      Words.of(
          currency -> currency,
          """
          USD 센트 미국_센트
          GBP 펜스 페니
          KRW 전""");
  private static final Pattern RATE = Pattern.compile("[^ ]{1,6}당 ");
  private static final FigureReader FIGURES =
      new FigureReader(cursor -> cursor.take(SIGNS), cursor -> cursor.takeSpaced(NAMES));

  private MoneyReader() {}

  static Optional<Value> read(Phrase phrase) {
    return cents(phrase).or(() -> amount(phrase));
  }

  private static Optional<Value> amount(Phrase phrase) {
    return FIGURES
        .read(phrase, behindRate(phrase))
        .flatMap(m -> m.unit().map(currency -> new Money(m.figure(), currency)));
  }

  /** After the {@code 1인당} or {@code 리터당} that the mention may begin with. */
  private static Cursor behindRate(Phrase phrase) {
    Cursor cursor = phrase.cursor();
    Matcher rate = RATE.matcher(phrase.text());
    cursor.to(rate.lookingAt() ? rate.end() : 0);
    return cursor;
  }

  /** {@code 34센트}, {@code 13달러 45센트}. */
  private static Optional<Value> cents(Phrase phrase) {
    Cursor cursor = phrase.cursor();
    boolean about = Hedge.before(phrase, cursor).contains(Hedge.ABOUT);
    Optional<BigDecimal> whole = cursor.takeNumber().map(KoreanNumber::value);
    Optional<String> currency = whole.isPresent() ? cursor.takeSpaced(NAMES) : Optional.empty();
    cursor.skipSpaces();
    Optional<BigDecimal> part =
        currency.isPresent() ? cursor.takeNumber().map(KoreanNumber::value) : whole;
    Optional<String> ofPart = part.isPresent() ? cursor.takeSpaced(HUNDREDTHS) : Optional.empty();
    if (ofPart.isEmpty() || !cursor.restIsIdle()) {
      return Optional.empty();
    }
    BigDecimal units = currency.isPresent() ? whole.get() : BigDecimal.ZERO;
    BigDecimal amount = units.add(part.get().movePointLeft(2));
    Figure figure = Figure.of(amount, about);
    return Optional.of(new Money(figure, currency.or(() -> ofPart).get()));
  }
}
