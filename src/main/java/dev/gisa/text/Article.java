package dev.gisa.text;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One article as it was sent.
 *
 * @param id the caller's name for it, handed back in the result
 * @param title the headline, where it is not part of the text
 * @param text the body, exactly as sent; source spans point into it
 * @param published when it was published, against which relative dates are read
 */
public record Article(
    Optional<String> id, Optional<String> title, String text, Optional<Publication> published) {
  public Article {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(text);
    Objects.requireNonNull(published);
  }

  /** A text of which nothing else is known, so that dates such as 지난 9일 have no value. */
  public static Article of(String text) {
    return new Article(Optional.empty(), text, Optional.empty());
  }

  /** A text that was published on a day. */
  public static Article of(String text, LocalDate publishedOn) {
    return new Article(Optional.empty(), text, Optional.of(Publication.on(publishedOn)));
  }

  /** A text without a headline of its own. */
  public Article(Optional<String> id, String text, Optional<Publication> published) {
    this(id, Optional.empty(), text, published);
  }

  /** The day of publication in Asia/Seoul. */
  public Optional<LocalDate> publishedOn() {
    return published.map(Publication::day);
  }
}
