package dev.gisa.page;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * What the page says of an article, in both languages of the interface. Both stand in the page, and
 * its style shows one of them, so that switching needs no new result.
 */
enum Words {
  ENTITIES("개체", "Entities"),
  QUOTES("발언", "Quotations"),
  KEYWORDS("핵심어", "Keywords"),
  WARNINGS("알림", "Warnings"),
  CHARACTERS("자", "characters"),
  CUTS("곳의 반복 삭제", "repeats cut"),
  FIRST_COPY("처음 나온 곳", "first copy"),
  DIFFERS("앞의 글과 다름", "differs from an earlier text"),
  NOTHING("없음", "nothing"),
  NO_SPEAKER("화자 미상", "no speaker named"),
  ALSO("다른 이름", "also"),
  CONVERSION("환산", "converted from"),

  EXACT("반복", "repeat"),
  NEAR("비슷한 반복", "near repeat"),

  FORMER("전", "former"),
  ACTING("대행", "acting"),
  NOMINEE("후보", "nominee"),
  THEN("당시", "then"),

  DIRECT("직접 인용", "direct"),
  INDIRECT("간접 인용", "indirect"),

  PERSON("인물", "person"),
  ORGANIZATION("기관", "organization"),
  LOCATION("장소", "location"),
  PRODUCT("제품", "product"),
  WORK("작품", "work"),
  EVENT("사건", "event"),
  LAW("법·정책", "law"),
  DATE("날짜", "date"),
  TIME("시각", "time"),
  DURATION("기간", "duration"),
  MONEY("금액", "money"),
  PERCENT("비율", "percent"),
  QUANTITY("수량", "quantity");

  private final String korean;
  private final String english;

  Words(String korean, String english) {
    this.korean = korean;
    this.english = english;
  }

  /** What a constant of another enum is called. */
  static Words of(Enum<?> constant) {
    return valueOf(constant.name());
  }

  /** Appends both wordings. */
  void appendTo(Element parent) {
    append(parent, korean, english);
  }

  static void append(Element parent, String korean, String english) {
    parent.appendElement("span").attr("lang", "ko").text(korean);
    parent.appendElement("span").attr("lang", "en").text(english);
  }

  /** The class of elements that the style gives these words and a colour. */
  String styleClass() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Style rules that write these words behind each element of their class. */
  String labelRules() {
    return ".%s::after{content:\"%s\"}[data-ui=en] .%s::after{content:\"%s\"}\n"
        .formatted(styleClass(), korean, styleClass(), english);
  }
}
