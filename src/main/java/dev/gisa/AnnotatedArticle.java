package dev.gisa;

import dev.gisa.dedup.Fingerprint;
import dev.gisa.dedup.Repeat;
import dev.gisa.link.Entity;
import dev.gisa.link.Keyword;
import dev.gisa.link.Linked;
import dev.gisa.link.Quote;
import dev.gisa.text.Article;
import dev.gisa.text.CleanText;
import java.util.List;

/**
 * An article with all that was found in it.
 *
 * @param article as it was sent
 * @param clean its text without repeats; spans of mentions point into it
 * @param repeats what was cut, and what stays as it differs; their spans point into the text as
 *     sent
 * @param sections news furniture, in text order
 * @param linked entities, quotations and keywords
 * @param fingerprint of the clean text
 * @param modelVersion names the tagger's weights
 */
public record AnnotatedArticle(
    Article article,
    CleanText clean,
    List<Repeat> repeats,
    List<FoundSection> sections,
    Linked linked,
    Fingerprint fingerprint,
    List<Warning> warnings,
    String modelVersion) {
  public AnnotatedArticle {
    repeats = List.copyOf(repeats);
    sections = List.copyOf(sections);
    warnings = List.copyOf(warnings);
  }

  /** The clean text. */
  public String text() {
    return clean.text();
  }

  /** In text order; their speakers are indexes of {@link #entities}. */
  public List<Quote> quotes() {
    return linked.quotes();
  }

  /** The best first. */
  public List<Keyword> keywords() {
    return linked.keywords();
  }

  /** The most salient first. */
  public List<Entity> entities() {
    return linked.entities();
  }
}
