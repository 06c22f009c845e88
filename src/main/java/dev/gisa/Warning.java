package dev.gisa;

/**
 * Something that a reader of the result should know.
 *
 * @param code for programs, one of the constants here
 * @param detail for people
 */
public record Warning(String code, String detail) {
  public static final String EMPTY_TEXT = "empty-text";
  public static final String NOT_KOREAN = "not-korean";
  public static final String NO_PUBLICATION_DATE = "no-publication-date";
  public static final String UNCLEAR_NAME = "unclear-name";
  public static final String NO_PUBLICATION_TIME = "no-publication-time";
}
