package dev.gisa.section;

import dev.gisa.section.Section.Kind;
import java.util.List;
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
  private static final String MARK = "(?:속보|단독|긴급|업데이트|수정|재송고|종합(?:\\d?보)?|\\d보|상보|1보|2보)";

  private Rules() {}

  /** A pattern that has to match as a whole; what its first group matches is the section. */
  record Rule(Kind kind, Pattern pattern) {
    Rule(Kind kind, String regex) {
      this(kind, Pattern.compile(regex));
    }
  }

  /** Of whole lines, the surest first. */
  static final List<Rule> LINES =
      List.of(
          new Rule(
              Kind.COPYRIGHT,
              "(.{0,80}(?:ⓒ|©|저작권자|[Cc]opyright).{0,80}(?:금지|[Rr]eserved|AI 학습).{0,60})"),
          new Rule(
              Kind.COPYRIGHT,
              "([<\\[(]?(?:저작권자 ?)?(?:ⓒ|©|\\([cC]\\)|[Cc]opyrights? ?[ⓒ©]).{1,80})"),
          new Rule(Kind.COPYRIGHT, "([<\\[(]?무단 ?(?:전재|복제).{0,40}금지[.>\\])]{0,2})"),
          new Rule(Kind.RELATED, "([\\[<]? ?(?:관련 ?기사|추천 ?기사|많이 본 기사|이 시각 주요 ?뉴스)[\\]>]?.{0,150})"),
          new Rule(Kind.RELATED, "((?:☞|▶|▷|►|👉) ?.{0,150}(?<!다\\.))"),
          new Rule(Kind.RELATED, "(.{0,80}(?:구독하기|바로가기|채널 추가|친구 추가|제보하기)[^가-힣]{0,10})"),
          new Rule(Kind.RELATED, "((?:https?://|www\\.)\\S{3,180})"),
          new Rule(Kind.CAPTION, "([▲△▼◀▶] ?.{1,160}(?:사진|제공|촬영).{0,30})"),
          new Rule(Kind.CAPTION, "([\\[(<]?(?:자료)?사진 ?[=/:].{1,40})"),
          new Rule(Kind.CAPTION, "(.{1,150}[/.(\\[ ](?:자료 ?)?사진 ?(?:제공)? ?[=:].{1,30})"),
          new Rule(Kind.CAPTION, "(.{1,150}(?:[/(\\[] ?" + AGENCY + " ?제공|자료 ?사진)[)\\]]?)"),
          new Rule(
              Kind.BYLINE,
              "([\\[(/|]{0,2} ?" + WRITER + "[ /|(\\[<]{0,3}(?:" + MAIL + ")?[)\\]>./ ]{0,3})"),
          new Rule(Kind.BYLINE, "([\\[(/|]{0,2}" + DESK + "[ /|(]{0,2}(?:" + MAIL + ")?[)\\]]?)"),
          new Rule(Kind.BYLINE, "([(\\[<]?" + MAIL + "[)\\]>]?)"),
          new Rule(Kind.UPDATE, "([\\[(]" + MARK + "[\\])])"));

  /** At the start of a line that goes on. */
  static final List<Rule> STARTS =
      List.of(
          new Rule(Kind.UPDATE, "([\\[(]" + MARK + "[\\])]).*"),
          new Rule(
              Kind.BYLINE,
              "([(\\[][가-힣·, ]{1,20}=" + AGENCY + "[)\\]] ?(?:" + WRITER + " ?)?=?).*"),
          new Rule(Kind.BYLINE, "([(\\[]?" + AGENCY + "[)\\]] ?" + WRITER + " ?=).*"),
          new Rule(Kind.CAPTION, "([\\[(<](?:자료 ?)?사진 ?[=/:][^\\])>]{1,40}[\\])>]).*"));

  /** At the end of a line that has something before. */
  static final List<Rule> ENDS =
      List.of(
          new Rule(Kind.UPDATE, ".*[^ ] ?([\\[(]" + MARK + "[\\])])"),
          new Rule(
              Kind.BYLINE,
              ".*[.\"”’)] {0,3}([/(\\[]? ?" + WRITER + "[ /(]{1,2}" + MAIL + "[)\\]]?)"),
          new Rule(Kind.BYLINE, ".*[.\"”’)] {0,3}([/(\\[] ?" + WRITER + " ?[)\\]]?)"),
          new Rule(Kind.BYLINE, ".*[.\"”’)] {0,3}(" + MAIL + ")"),
          new Rule(
              Kind.CAPTION,
              ".*[.\"”’)] {0,3}([\\[(/<](?:자료 ?)?사진 ?(?:제공)? ?[=/:][^\\])>]{1,40}[\\])>]?)"));

  /** What each kind has; a line without any of it is not looked at. */
  static final Pattern HINT =
      Pattern.compile(
          "기자|특파원|통신원|논설위원|리포터|에디터|@|ⓒ|©|\\([cC]\\)|[Cc]opyright|저작권|무단|기사|뉴스|[☞▶▷►▲△▼◀]|👉"
              + "|구독|바로가기|추가|제보|http|www|사진|제공|속보|단독|긴급|업데이트|수정|재송고|종합|보\\)|보\\]|팀|부|국");
}
