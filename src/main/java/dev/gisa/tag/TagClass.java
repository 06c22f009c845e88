package dev.gisa.tag;

import dev.gisa.text.EntityType;
import java.util.List;
import java.util.Optional;

/**
 * What the model tells apart: the output types, split where konec's main types and the output types
 * cut differently, and the classes that are learnt only so that the others are not mistaken for
 * them.
 *
 * <p>Each class names konec's fine labels by prefix; the longest prefix wins, so {@code
 * DT_DURATION} is a DURATION and {@code DT_DAY} a DATE.
 */
enum TagClass {
  PERSON(EntityType.PERSON, "PS_"),
  ORGANIZATION(EntityType.ORGANIZATION, "OGG_"),
  PLACE(EntityType.LOCATION, "LC"),
  BUILT_PLACE(EntityType.LOCATION, "AF_BUILDING", "AF_ROAD", "AF_CULTURAL_ASSET"),
  ARTIFACT(EntityType.PRODUCT, "AF_", "AFW_"),
  TECHNOLOGY(EntityType.PRODUCT, "TMI_"),
  WORK(EntityType.WORK, "AFA_"),
  EVENT(EntityType.EVENT, "EV_"),
  LAW(EntityType.LAW, "CV_LAW", "CV_POLICY", "CV_TAX"),
  DATE(EntityType.DATE, "DT_"),
  DATE_DURATION(EntityType.DURATION, "DT_DURATION"),
  TIME(EntityType.TIME, "TI_"),
  TIME_DURATION(EntityType.DURATION, "TI_DURATION"),
  MONEY(EntityType.MONEY, "QT_PRICE"),
  PERCENT(EntityType.PERCENT, "QT_PERCENTAGE"),
  QUANTITY(EntityType.QUANTITY, "QT_"),
  TITLE(null, "CV_POSITION", "CV_OCCUPATION"),
  CIVILIZATION(null, "CV_"),
  ANIMAL(null, "AM_"),
  PLANT(null, "PT_"),
  FIELD(null, "FD_"),
  THEORY(null, "TR_"),
  MATERIAL(null, "MT_"),
  TERM(null, "TM");

  private final Optional<EntityType> output;
  private final List<String> prefixes;

  TagClass(EntityType output, String... prefixes) {
    this.output = Optional.ofNullable(output);
    this.prefixes = List.of(prefixes);
  }

  /** The type in the output; empty for classes that are not output. */
  Optional<EntityType> output() {
    return output;
  }

  /**
   * The class of one of konec's 150 fine labels.
   *
   * @throws IllegalArgumentException if no class claims the label
   */
  static TagClass ofKonec(String fineLabel) {
    TagClass best = null;
    int longest = 0;
    for (TagClass tagClass : values()) {
      for (String prefix : tagClass.prefixes) {
        if (fineLabel.startsWith(prefix) && prefix.length() > longest) {
          best = tagClass;
          longest = prefix.length();
        }
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("not a label of konec: " + fineLabel);
    }
    return best;
  }
}
