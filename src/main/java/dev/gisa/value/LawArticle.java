package dev.gisa.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article of a law: {@code 제8조}, and {@code 84조} behind the name of a law, are no 10^12.
 *
 * @param paragraph whether it goes on with one of its paragraphs
 */
record LawArticle(BigDecimal number, boolean paragraph) {
  private static final Pattern LAW = Pattern.compile("(?:법|법률|법령|조례|규칙|규정|시행령|협약|협정|조약)$");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?<mark>제 ?)?(?<number>\\d{1,4})조(?<paragraph> ?(?:제 ?)?\\d+ ?[항호])?(?! ?원)");

  /** The one that a mention begins with. */
  static Optional<LawArticle> at(Phrase phrase) {
    Matcher article = ARTICLE.matcher(phrase.text());
    if (!article.lookingAt()) {
      return Optional.empty();
    }
    boolean paragraph = article.group("paragraph") != null;
    boolean told =
        paragraph
            || article.group("mark") != null
            || LAW.matcher(phrase.before().stripTrailing()).find();
    return told
        ? Optional.of(new LawArticle(new BigDecimal(article.group("number")), paragraph))
        : Optional.empty();
  }

  /** The eighth 조; a paragraph of it has no number of its own. */
  Optional<Value> value() {
    return paragraph
        ? Optional.empty()
        : Optional.of(new Quantity(Figure.of(number, false), Optional.of("조"), true));
  }
}
