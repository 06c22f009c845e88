package dev.gisa.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Scans one {@link KoreanNumber} from left to right: sections below 10^4, each with its 만, 억, 조 or
 * 경, in falling order.
 */
final class NumberScanner {
  static final int MAX_DIGITS = 40;

  static final String SINO_DIGITS = "영일이삼사오육칠팔구";
  private static final Map<Character, BigDecimal> SMALL_UNITS =
      Map.of('십', BigDecimal.TEN, '백', power(2), '천', power(3));
  private static final Map<Character, BigDecimal> MYRIADS =
      Map.of('만', power(4), '억', power(8), '조', power(12), '경', power(16));
  private static final Words<Integer> NATIVE_TENS =
      Words.of(
          Integer::valueOf,
          """
          10 열
          20 스물 스무
          30 서른
          40 마흔
          50 쉰
          60 예순
          70 일흔
          80 여든
          90 아흔""");
  private static final Words<Integer> NATIVE_ONES =
      Words.of(
          Integer::valueOf,
          """
          1 하나 한
          2 둘 두
          3 셋 세 석
          4 넷 네 넉
          5 다섯
          6 여섯
          7 일곱
          8 여덟
          9 아홉""");

  /** Everyday words that begin like a number. */
  private static final Words<Boolean> NOT_NUMBERS =
      Words.of(
          Boolean::valueOf,
          """
          false 이상 이하 이내 이후 이전 이번 이날 이달 이듬 이튿 이틀 이미 이제 이런 이야기
          false 일부 일대 일본 일원 일반 일정 일행 일요일 일단 일괄
          false 사람 사흘 사실 사이 오전 오후 오늘 오는 오히려 오래 구간 구체
          false 만나 만에 만일 만약 만족 만큼 만점 만취 만기 만료 천만에 백두산 백방 십자 십수
          false 한국 한때 한편 한화 한미 한일 한(韓) 두산 세계 세기 세금 네이버""");

  /** Words that begin like a myriad: 300경기 is no number of 경, 3조각 none of 조. */
  private static final Words<Boolean> NOT_MYRIADS =
      Words.of(Boolean::valueOf, "false 경기 경주 경우 경쟁 조각 조항 조합 조직 조별");

  private final String text;
  private final int limit;
  private int at;
  private boolean arabic;
  private boolean overlong;
  private int coefficients;
  private BigDecimal coefficient = BigDecimal.ONE;

  NumberScanner(String text, int from, int limit) {
    this.text = text;
    this.at = from;
    this.limit = limit;
  }

  Optional<KoreanNumber> scan() {
    int from = at;
    if (NOT_NUMBERS.at(text, at, limit).isPresent()) {
      return Optional.empty();
    }
    Optional<BigDecimal> value = nativeWords().or(this::sections).map(this::withTail);
    if (value.isEmpty() || overlong || at == from) {
      return Optional.empty();
    }
    boolean scalable = coefficients == 1 && coefficient.signum() != 0;
    BigDecimal scale = scalable ? value.get().divide(coefficient) : BigDecimal.ONE;
    return Optional.of(new KoreanNumber(value.get(), scale, !arabic, at));
  }

  private Optional<BigDecimal> nativeWords() {
    Optional<Integer> tens = take(NATIVE_TENS);
    boolean spaced = tens.isPresent() && charAt(at) == ' ';
    at += spaced ? 1 : 0;
    Optional<Integer> ones = take(NATIVE_ONES);
    at -= spaced && ones.isEmpty() ? 1 : 0;
    return tens.isEmpty() && ones.isEmpty()
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(tens.orElse(0) + ones.orElse(0)));
  }

  /** {@code 백스물다섯}, {@code 이백점 영삼}: what may follow a spelled number. */
  private BigDecimal withTail(BigDecimal head) {
    if (arabic) {
      return head;
    }
    boolean hundreds = head.remainder(power(2)).signum() == 0;
    Optional<BigDecimal> tail = hundreds ? nativeWords() : Optional.empty();
    coefficients += tail.isPresent() ? 1 : 0;
    return tail.map(head::add).orElse(head).add(spelledDecimals());
  }

  /** The digits after 점, 0 if there are none. */
  private BigDecimal spelledDecimals() {
    int from = at + 1 + (charAt(at + 1) == ' ' ? 1 : 0);
    int end = from;
    StringBuilder digits = new StringBuilder("0.");
    while (SINO_DIGITS.indexOf(charAt(end)) >= 0 && end - from < MAX_DIGITS) {
      digits.append(SINO_DIGITS.indexOf(charAt(end++)));
    }
    if ((charAt(at) != '점' && charAt(at) != '쩜') || end == from || isUnit(charAt(end))) {
      return BigDecimal.ZERO;
    }
    at = end;
    coefficients++;
    return new BigDecimal(digits.toString());
  }

  private Optional<Integer> take(Words<Integer> words) {
    Optional<Words.Match<Integer>> match = words.at(text, at, limit);
    match.ifPresent(m -> at = m.end());
    return match.map(Words.Match::meaning);
  }

  private Optional<BigDecimal> sections() {
    Optional<BigDecimal> total = Optional.empty();
    Optional<BigDecimal> above = Optional.empty();
    while (at < limit) {
      int before = at;
      if (total.isPresent() && !skipInnerSpace()) {
        break;
      }
      Optional<BigDecimal> section = section();
      at += section.isPresent() && isSpacedMyriad() ? 1 : 0;
      Optional<BigDecimal> unit = unitHere(MYRIADS);
      boolean bareMan = section.isEmpty() && total.isEmpty() && charAt(at) == '만';
      coefficients += bareMan ? 1 : 0;
      Optional<BigDecimal> part =
          section
              .or(() -> bareMan ? Optional.of(BigDecimal.ONE) : Optional.empty())
              .map(value -> value.multiply(unit.orElse(BigDecimal.ONE)));
      if (part.isEmpty() || !fallsBelow(unit.orElse(part.get()), above)) {
        at = before;
        break;
      }
      total = Optional.of(total.orElse(BigDecimal.ZERO).add(part.get()));
      above = unit;
      if (unit.isEmpty()) {
        break;
      }
      at++;
    }
    return total;
  }

  /** Whether 억 or another myriad stands apart here as in {@code 5 억 달러}. */
  private boolean isSpacedMyriad() {
    char after = charAt(at + 2);
    boolean apart = after == ' ' || after == '원' || after == '\0' || isDigit(after);
    return arabic && charAt(at) == ' ' && MYRIADS.containsKey(charAt(at + 1)) && apart;
  }

  /** A number before any 만: {@code 2천500}, {@code 5천55}, {@code 삼백오십}, {@code 1,300.5}. */
  private Optional<BigDecimal> section() {
    Optional<BigDecimal> sum = Optional.empty();
    Optional<BigDecimal> above = Optional.empty();
    while (at < limit) {
      int before = at;
      if (sum.isPresent() && !skipInnerSpace()) {
        break;
      }
      boolean digits = isDigit(charAt(at)) || (charAt(at) == '.' && isDigit(charAt(at + 1)));
      Optional<BigDecimal> factor = digits ? arabic() : sinoDigit();
      Optional<BigDecimal> unit = unitHere(SMALL_UNITS);
      // 이 in 1만이 is a particle: nobody mixes Arabic digits with a spelled last one
      boolean particle = arabic && !digits && unit.isEmpty() && unitHere(MYRIADS).isEmpty();
      BigDecimal part = factor.orElse(BigDecimal.ONE).multiply(unit.orElse(BigDecimal.ONE));
      boolean nothing = factor.isEmpty() && unit.isEmpty();
      if (nothing || particle || !fallsBelow(unit.orElse(part), above)) {
        at = before;
        break;
      }
      coefficients++;
      coefficient = factor.orElse(BigDecimal.ONE);
      sum = Optional.of(sum.orElse(BigDecimal.ZERO).add(part));
      above = unit;
      if (unit.isEmpty()) {
        break;
      }
      at++;
    }
    return sum;
  }

  private static boolean fallsBelow(BigDecimal unit, Optional<BigDecimal> above) {
    return above.isEmpty() || unit.compareTo(above.get()) < 0;
  }

  /** Steps over a space inside a number, {@code 1만 2,300}; false if the number ends before it. */
  private boolean skipInnerSpace() {
    if (charAt(at) != ' ') {
      return true;
    }
    at += charAt(at + 1) == ' ' ? 1 : 0;
    char next = charAt(at + 1);
    boolean goesOn;
    if (isDigit(next)) {
      int end = at + 1;
      while (end - at <= MAX_DIGITS && (isDigit(charAt(end)) || charAt(end) == ',')) {
        end++;
      }
      goesOn = end - at > 3 || isUnit(charAt(end));
    } else {
      boolean digit = SINO_DIGITS.indexOf(next) >= 0;
      boolean starts = digit || SMALL_UNITS.containsKey(next);
      // 백 일 is a hundred days
      boolean last = digit && next != '일' && !arabic && charAt(at + 2) == '\0';
      goesOn = (starts && isUnit(charAt(at + 2))) || last;
    }
    at += goesOn ? 1 : 0;
    return goesOn;
  }

  private Optional<BigDecimal> arabic() {
    StringBuilder digits = new StringBuilder();
    int from = at;
    takeDigits(digits);
    char separator = charAt(at) == ' ' && at - from <= 3 && at > from ? ' ' : ',';
    while (charAt(at) == separator && isGroupOfThree(at + 1)) {
      at++;
      takeDigits(digits);
    }
    if (charAt(at) == '.' && isDigit(charAt(at + 1))) {
      digits.append('.');
      at++;
      takeDigits(digits);
    }
    takeExponent(digits);
    arabic = true;
    overlong |= digits.length() > MAX_DIGITS;
    return Optional.of(overlong ? BigDecimal.ZERO : new BigDecimal(digits.toString()));
  }

  /** {@code e10} after digits. */
  private void takeExponent(StringBuilder digits) {
    boolean signed = charAt(at + 1) == '+' || charAt(at + 1) == '-';
    int from = at + (signed ? 2 : 1);
    int end = from;
    while (isDigit(charAt(end))) {
      end++;
    }
    if (charAt(at) == 'e' && end > from && end - from <= 2) {
      digits.append(text, at, end);
      at = end;
    }
  }

  private void takeDigits(StringBuilder digits) {
    while (isDigit(charAt(at))) {
      digits.append(charAt(at++));
    }
  }

  private boolean isGroupOfThree(int from) {
    return isDigit(charAt(from))
        && isDigit(charAt(from + 1))
        && isDigit(charAt(from + 2))
        && !isDigit(charAt(from + 3));
  }

  private Optional<BigDecimal> sinoDigit() {
    int digit = SINO_DIGITS.indexOf(charAt(at));
    at += digit < 0 ? 0 : 1;
    return digit < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(digit));
  }

  private Optional<BigDecimal> unitHere(Map<Character, BigDecimal> units) {
    return Optional.ofNullable(units.get(charAt(at)))
        .filter(unit -> NOT_MYRIADS.at(text, at, limit).isEmpty());
  }

  /** Whether {@code c} is 십, 백, 천, 만 or a greater one. */
  static boolean isUnit(char c) {
    return SMALL_UNITS.containsKey(c) || MYRIADS.containsKey(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private char charAt(int index) {
    return index < limit ? text.charAt(index) : '\0';
  }

  private static BigDecimal power(int exponent) {
    return BigDecimal.TEN.pow(exponent);
  }
}
