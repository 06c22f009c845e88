package dev.gisa.text;

/**
 * One place in a text that names an entity or states a value: {@code 올트먼} in {@code 올트먼 CEO는}.
 *
 * @param type what the mention is
 * @param span where it stands, in the text that was tagged
 * @param text the characters under {@code span}
 * @param confidence probability of exactly this span and type, 0 to 1
 */
public record Mention(EntityType type, Span span, String text, double confidence) {
  public Mention {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("mention text and span differ in length: " + span);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a probability: " + confidence);
    }
  }

  /** The same place as another type. */
  public Mention as(EntityType otherType) {
    return new Mention(otherType, span, text, confidence);
  }

  /** The same, with another probability. */
  public Mention withConfidence(double otherConfidence) {
    return new Mention(type, span, text, otherConfidence);
  }
}
