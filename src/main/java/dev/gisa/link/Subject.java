package dev.gisa.link;

import java.util.Optional;

/**
 * Who or what a clause is about.
 *
 * @param kind how it is told
 * @param mention of a named one, by index
 * @param title of one that is told by its title alone
 * @param start where it begins
 * @param end where its particle ends
 * @param topic whether its particle is 은, 는, 도 or 께서는 rather than 이 or 가
 */
record Subject(
    Kind kind,
    Optional<Integer> mention,
    Optional<String> title,
    int start,
    int end,
    boolean topic) {
  enum Kind {
    NAMED,
    /** 그는. */
    PRONOUN,
    /** 위원장은. */
    TITLE,
    /** 모임은, 협회는: the body's kind is its title. */
    BODY,
    /** 한 주민은, 관계자는. */
    UNNAMED
  }
}
