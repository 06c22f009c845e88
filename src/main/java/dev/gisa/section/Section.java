package dev.gisa.section;

import dev.gisa.text.Span;

/**
 * A piece of news furniture.
 *
 * @param span where it stands, without the white space around it
 */
public record Section(Kind kind, Span span) {
  /** What it is. */
  public enum Kind {
    /** Who wrote it: {@code (서울=연합뉴스) 홍길동 기자 =}, {@code 홍길동 기자 hong@example.com}. */
    BYLINE,
    /** {@code <저작권자 ⓒ 어느뉴스, 무단 전재 및 재배포 금지>}. */
    COPYRIGHT,
    /** The line of a photo: {@code ▲ 회의에서 말하는 장관. 사진=연합뉴스}, {@code (사진=뉴스1)}. */
    CAPTION,
    /** Links to other articles: {@code [관련기사] …}, {@code ▶ 네이버에서 어느뉴스 구독하기}. */
    RELATED,
    /** Which version it is: {@code [속보]}, {@code (종합2보)}. */
    UPDATE
  }
}
