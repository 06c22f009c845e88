package dev.gisa.link;

import java.util.Objects;
import java.util.Optional;

/**
 * What a person is: {@code 김성훈 업스테이지 대표} → 대표 of 업스테이지.
 *
 * @param title as the text words it, without the person's and the organisation's name
 * @param organization index, among the article's entities, of the one that the text names with it
 */
public record Title(String title, Optional<Integer> organization, Status status) {
  public Title {
    Objects.requireNonNull(title);
    Objects.requireNonNull(organization);
    Objects.requireNonNull(status);
  }

  /** Whether the person is it now. */
  public enum Status {
    CURRENT,
    /** 전 장관. */
    FORMER,
    /** 위원장 직무대행. */
    ACTING,
    /** 장관 후보자, 위원장 내정자. */
    NOMINEE,
    /** 당시 대표: at the time that the text speaks of. */
    THEN
  }
}
