package dev.gisa.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ratios and scores: {@code 7대 3}, {@code 6:3:1}, {@code 3-2}, {@code 3대2} 승리.
 *
 * <p>A hyphen makes a score, unless a unit follows ({@code 2-3개} is a range); 대 and a colon make
 * one where a word of winning or losing is near, else a ratio. Numbers of four digits or with a
 * zero in front make neither: they are telephone numbers ({@code 031-123}).
 */
final class RatioReader {
  private static final BigDecimal LIMIT = BigDecimal.valueOf(1000);
  private static final Words<String> MARKS = Words.of(mark -> mark, "대 대 대_\n: : :_\n- - –");
  private static final List<String> OUTCOMES =
      List.of(
          "승", "패", "무승부", "이겼", "이긴", "졌", "꺾", "눌렀", "앞서", "앞선", "앞섰", "뒤진", "뒤졌", "역전", "완파",
          "비겼");

  private RatioReader() {}

  static Optional<Value> read(Phrase phrase) {
    Cursor cursor = phrase.cursor();
    List<BigDecimal> terms = new ArrayList<>();
    term(cursor).ifPresent(terms::add);
    Optional<String> mark = terms.isEmpty() ? Optional.empty() : cursor.takeSpaced(MARKS);
    for (Optional<String> next = mark; next.equals(mark) && next.isPresent(); ) {
      Optional<BigDecimal> term = term(cursor);
      if (term.isEmpty()) {
        return Optional.empty();
      }
      terms.add(term.get());
      next = cursor.takeSpaced(MARKS);
    }
    boolean hyphen = mark.equals(Optional.of("-"));
    if (hyphen && Units.known(cursor).isPresent()) {
      return Optional.empty();
    }
    if (terms.size() < 2 || (hyphen && terms.size() > 2) || !cursor.restIsIdle()) {
      return Optional.empty();
    }
    String behind = cursor.rest() + phrase.after();
    return Optional.of(new Ratio(terms, hyphen || OUTCOMES.stream().anyMatch(behind::contains)));
  }

  private static Optional<BigDecimal> term(Cursor cursor) {
    boolean zero = cursor.startsWith("0");
    int from = cursor.at();
    return cursor
        .takeNumber()
        .map(KoreanNumber::value)
        .filter(n -> n.signum() >= 0 && n.compareTo(LIMIT) < 0)
        .filter(n -> !zero || cursor.at() == from + 1 || cursor.startsWith("."));
  }
}
