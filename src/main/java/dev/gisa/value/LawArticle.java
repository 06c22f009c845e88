package dev.gisa.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Articles of laws: {@code 제8조}, and {@code 84조} behind the name of a law, are no 10^12. */
final class LawArticle {
  private static final Pattern LAW = Pattern.compile("(?:법|법률|법령|조례|규칙|규정|시행령|협약|협정|조약)$");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?<mark>제 ?)?(?<number>\\d{1,4})조(?<paragraph> ?(?:제 ?)?\\d+ ?[항호])?(?! ?원)");

  private LawArticle() {}

  static boolean isIn(Phrase phrase) {
    Matcher article = ARTICLE.matcher(phrase.text());
    return article.lookingAt()
        && (article.group("mark") != null
            || article.group("paragraph") != null
            || LAW.matcher(phrase.before().stripTrailing()).find());
  }

  /** The eighth 조; an article with one of its paragraphs has no number of its own. */
  static Optional<Value> read(Phrase phrase) {
    Matcher article = ARTICLE.matcher(phrase.text());
    boolean whole = article.lookingAt() && article.group("paragraph") == null;
    return whole
        ? Optional.of(
            new Quantity(
                Figure.of(new BigDecimal(article.group("number")), false), Optional.of("조"), true))
        : Optional.empty();
  }
}
