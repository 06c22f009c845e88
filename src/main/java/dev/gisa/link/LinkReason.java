package dev.gisa.link;

/** Why a mention is one of its entity. */
public enum LinkReason {
  /** The first mention, or one with the same name. */
  NAME,
  /** Another wording of the same value. */
  VALUE,
  /** {@code 이 회장} after {@code 이재용 회장}. */
  SURNAME,
  /** {@code 올트먼} after {@code 샘 올트먼}, {@code 강수} after {@code 마강수}. */
  PART_OF_NAME,
  /** {@code 과기정통부} after {@code 과학기술정보통신부}. */
  SHORT_FORM,
  /** {@code 최고경영자(CEO)}, {@code 국토교통위원회(이하 국토위)}. */
  DECLARED_ALIAS
}
