package dev.gisa.value;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;

/**
 * A mention with the few characters around it, folded (see {@link Cursor}).
 *
 * @param before up to {@value #REACH} characters before the mention
 * @param text the mention's own characters
 * @param after up to {@value #REACH} characters after it
 * @param ahead whether its sentence speaks of it as still to come; false for what is no date
 */
record Phrase(String before, String text, String after, boolean ahead) {
  private static final int REACH = 10;

  static Phrase of(String text, Mention mention) {
    int start = mention.span().start();
    int end = mention.span().end();
    return new Phrase(
        Cursor.fold(text.substring(Math.max(0, start - REACH), start)),
        Cursor.fold(text.substring(start, end)),
        Cursor.fold(text.substring(end, Math.min(text.length(), end + REACH))),
        mention.type() == EntityType.DATE && Outlook.isAhead(text, start, end));
  }

  Cursor cursor() {
    return new Cursor(text + after, text.length());
  }
}
