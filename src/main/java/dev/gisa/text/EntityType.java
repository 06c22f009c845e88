package dev.gisa.text;

/** The closed set of entity types in the output (DESIGN section 2). */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  PRODUCT,
  WORK,
  EVENT,
  LAW,
  DATE,
  TIME,
  DURATION,
  MONEY,
  PERCENT,
  QUANTITY;

  /** Whether mentions of this type are read for a value rather than linked as a name. */
  public boolean hasValue() {
    return ordinal() >= DATE.ordinal();
  }
}
