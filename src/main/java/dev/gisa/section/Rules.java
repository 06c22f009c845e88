package dev.gisa.section;

import dev.gisa.section.Section.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What news furniture looks like, by where in a line it stands. Every repetition is bounded, and a
 * pattern sees {@value #MAX_LENGTH} characters at most; so a line costs no more than its length.
 */
final class Rules {
  /** The longest piece of furniture. */
  static final int MAX_LENGTH = 200;

  private static final String MAIL = "[\\w.+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{1,20}){1,4}";
  private static final String NAME = "[가-힣]{2,4}";
  private static final String NAMES = NAME + "(?: ?[·,] ?" + NAME + "){0,4}";
  private static final String ROLE = "(?:선임|인턴|객원|사진|수습|전문|영상)? ?(?:기자|특파원|통신원|논설위원|리포터|에디터)";
  private static final String WRITER =
      "(?:글·사진|글/사진|글|사진)?[ =]?"
          + NAMES
          + " ?"
          + ROLE
          + "(?: ?[·,] ?"
          + NAME
          + " ?"
          + ROLE
          + "){0,3}";
  private static final String DESK = "(?:온라인|디지털|인터넷|편집|사회|경제|정치|국제|스포츠|연예)[가-힣]{0,4}(?:팀|부|국)";
  private static final String AGENCY = "[가-힣A-Za-z0-9 ]{2,20}";
  private static final List<String> ROLES = List.of("기자", "특파원", "통신원", "논설위원", "리포터", "에디터");
  private static final String MARK = "(?:속보|단독|긴급|업데이트|수정|재송고|종합(?:\\d?보)?|\\d보|상보|1보|2보)";

  private Rules() {}

  /**
   * A pattern that has to match as a whole; what its first group matches is the section.
   *
   * @param signs a piece that has none of them is not looked at, as most have none; empty if a
   *     pattern sees by the first characters that it does not match
   */
  record Rule(Kind kind, List<String> signs, Pattern pattern) {
    Rule(Kind kind, List<String> signs, String regex) {
      this(kind, signs, Pattern.compile(regex));
    }

    Optional<MatchResult> match(String piece) {
      if (!signs.isEmpty() && signs.stream().noneMatch(piece::contains)) {
        return Optional.empty();
      }
      Matcher matcher = pattern.matcher(piece);
      return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
  }

  /** Of whole lines, the surest first. */
  static final List<Rule> LINES =
      List.of(
          new Rule(
              Kind.COPYRIGHT,
              List.of("ⓒ", "©", "저작권자", "opyright"),
              "(.{0,80}(?:ⓒ|©|저작권자|[Cc]opyright).{0,80}(?:금지|[Rr]eserved|AI 학습).{0,60})"),
          new Rule(
              Kind.COPYRIGHT,
              List.of("ⓒ", "©", "(c)", "(C)", "opyright"),
              "([<\\[(]?(?:저작권자 ?)?(?:ⓒ|©|\\([cC]\\)|[Cc]opyrights? ?[ⓒ©]).{1,80})"),
          new Rule(Kind.COPYRIGHT, List.of("무단"), "([<\\[(]?무단 ?(?:전재|복제).{0,40}금지[.>\\])]{0,2})"),
          new Rule(
              Kind.RELATED,
              List.of("기사", "뉴스"),
              "([\\[<]? ?(?:관련 ?기사|추천 ?기사|많이 본 기사|이 시각 주요 ?뉴스)[\\]>]?.{0,150})"),
          new Rule(Kind.RELATED, List.of(), "((?:☞|▶|▷|►|👉) ?.{0,150}(?<!다\\.))"),
          new Rule(
              Kind.RELATED,
              List.of("구독하기", "바로가기", "채널 추가", "친구 추가", "제보하기"),
              "(.{0,80}(?:구독하기|바로가기|채널 추가|친구 추가|제보하기)[^가-힣]{0,10})"),
          new Rule(Kind.RELATED, List.of(), "((?:https?://|www\\.)\\S{3,180})"),
          new Rule(Kind.CAPTION, List.of(), "([▲△▼◀▶] ?.{1,160}(?:사진|제공|촬영).{0,30})"),
          new Rule(Kind.CAPTION, List.of("사진"), "([\\[(<]?(?:자료)?사진 ?[=/:].{1,40})"),
          new Rule(
              Kind.CAPTION, List.of("사진"), "(.{1,150}[/.(\\[ ](?:자료 ?)?사진 ?(?:제공)? ?[=:].{1,30})"),
          new Rule(
              Kind.CAPTION,
              List.of("제공", "사진"),
              "(.{1,150}(?:[/(\\[] ?" + AGENCY + " ?제공|자료 ?사진)[)\\]]?)"),
          new Rule(
              Kind.BYLINE,
              ROLES,
              "([\\[(/|]{0,2} ?" + WRITER + "[ /|(\\[<]{0,3}(?:" + MAIL + ")?[)\\]>./ ]{0,3})"),
          new Rule(
              Kind.BYLINE,
              List.of(),
              "([\\[(/|]{0,2}" + DESK + "[ /|(]{0,2}(?:" + MAIL + ")?[)\\]]?)"),
          new Rule(Kind.BYLINE, List.of("@"), "([(\\[<]?" + MAIL + "[)\\]>]?)"),
          new Rule(Kind.UPDATE, List.of(), "([\\[(]" + MARK + "[\\])])"));

  /** At the start of a line that goes on. */
  static final List<Rule> STARTS =
      List.of(
          new Rule(Kind.UPDATE, List.of(), "([\\[(]" + MARK + "[\\])]).*"),
          new Rule(
              Kind.BYLINE,
              List.of("="),
              "([(\\[][가-힣·, ]{1,20}=" + AGENCY + "[)\\]] ?(?:" + WRITER + " ?)?=?).*"),
          new Rule(Kind.BYLINE, List.of("="), "([(\\[]?" + AGENCY + "[)\\]] ?" + WRITER + " ?=).*"),
          new Rule(
              Kind.CAPTION, List.of("사진"), "([\\[(<](?:자료 ?)?사진 ?[=/:][^\\])>]{1,40}[\\])>]).*"));

  /** At the end of a line that has something before. */
  static final List<Rule> ENDS =
      List.of(
          new Rule(
              Kind.UPDATE,
              List.of("속보", "단독", "긴급", "업데이트", "수정", "재송고", "종합", "보)", "보]"),
              ".*[^ ] ?([\\[(]" + MARK + "[\\])])"),
          new Rule(
              Kind.BYLINE,
              List.of("@"),
              ".*[.\"”’)] {0,3}([/(\\[]? ?" + WRITER + "[ /(]{1,2}" + MAIL + "[)\\]]?)"),
          new Rule(Kind.BYLINE, ROLES, ".*[.\"”’)] {0,3}([/(\\[] ?" + WRITER + " ?[)\\]]?)"),
          new Rule(Kind.BYLINE, List.of("@"), ".*[.\"”’)] {0,3}(" + MAIL + ")"),
          new Rule(
              Kind.CAPTION,
              List.of("사진"),
              ".*[.\"”’)] {0,3}([\\[(/<](?:자료 ?)?사진 ?(?:제공)? ?[=/:][^\\])>]{1,40}[\\])>]?)"));
}
