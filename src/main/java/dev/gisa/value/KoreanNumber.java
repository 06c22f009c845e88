package dev.gisa.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number at a place in a text: {@code 3조2천억} → 3200000000000, {@code 스물여덟} → 28.
 *
 * <p>Reads digits with separators and decimals ({@code 1,300.5}), 만·억·조·경 mixed with them ({@code
 * 12억5000만}, {@code 5천55}, {@code 1만 2,300}), Sino-Korean words, native words up to 99 (after 백
 * too: {@code 백스물다섯}), 점 for decimals, and full-width and Chinese digits. More than {@value
 * NumberScanner#MAX_DIGITS} digits in a row are not read as a number.
 *
 * <p>Known limits: no digit-by-digit reading ({@code 이공이삼}), no unit above 경.
 *
 * @param value the number
 * @param scale what its only coefficient was multiplied by, 10^8 in {@code 5억}; 1 if it has several
 * @param spelled whether it has no Arabic digits
 * @param end index after its last character
 */
record KoreanNumber(BigDecimal value, BigDecimal scale, boolean spelled, int end) {

  /** The number that {@code text} is, if all of it is one. */
  static Optional<BigDecimal> parse(String text) {
    return at(Cursor.fold(text), 0, text.length())
        .filter(number -> number.end() == text.length())
        .map(KoreanNumber::value);
  }

  /** The longest number that starts at {@code from} in a folded text and ends by {@code limit}. */
  static Optional<KoreanNumber> at(String folded, int from, int limit) {
    return new NumberScanner(folded, from, limit).scan();
  }

  Optional<Integer> toInt() {
    boolean small = value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(9999)) <= 0;
    boolean whole = small && value.stripTrailingZeros().scale() <= 0;
    return whole ? Optional.of(value.intValue()) : Optional.empty();
  }
}
