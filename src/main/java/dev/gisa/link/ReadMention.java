package dev.gisa.link;

import dev.gisa.text.Mention;
import dev.gisa.value.Value;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mention with the value that was read from it: {@code 약 1300억원} with 130,000,000,000 KRW. */
public record ReadMention(Mention mention, Optional<Value> value) {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Its text on one line, a space between its words. */
  String words() {
    return SPACES.matcher(mention.text()).replaceAll(" ");
  }
}
