package dev.gisa.link;

import dev.gisa.text.EntityType;
import java.util.List;
import java.util.Set;

/**
 * Whether one name is a short form of another: {@code 과기정통부} of {@code 과학기술정보통신부}, {@code 해람} of
 * {@code 강릉 해람FC}, {@code 수원} of {@code 수원시}, {@code 충북} of {@code 충청북도}.
 *
 * <p>Its characters stand in the long name in the same order, and it begins where a word of that
 * name begins. A name that goes on with a body of its own is none: 서울시 is no short form of 서울시의회,
 * nor 가람엔솔 of 가람엔솔 노동조합. Places only leave out what kind of place they are.
 */
final class Abbreviation {
  /** What makes another organisation of an organisation. */
  private static final List<String> BODIES =
      List.of(
          "의회", "병원", "교육청", "경찰청", "경찰서", "지검", "지법", "고법", "고검", "법원", "검찰청", "노조", "노동조합", "대학원",
          "연구소", "연구원", "지부", "지회", "재단", "총동문회", "총학생회", "협의회", "연합회", "조합", "소방서", "시청", "도청",
          "구청", "선관위", "비상대책위원회", "이사회", "동문회", "대학", "대", "위원회", "지원", "지청");

  /** What all bodies of a kind are called together. */
  private static final Set<String> KINDS = Set.of("경찰", "검찰", "법원", "정부");

  private static final Set<String> KINDS_OF_PLACE =
      Set.of("시", "도", "군", "구", "읍", "면", "동", "리", "특별시", "광역시", "특별자치시", "특별자치도", "섬", "반도");
  private static final String PROVINCE = "도";

  /** 위원회, 연합회: a short form that is no beginning ends in the last word. */
  private static final int LAST_WORD = 3;

  private Abbreviation() {}

  static boolean isOf(String brief, String full, EntityType type) {
    if (brief.length() < 2 || brief.length() >= full.length() || KINDS.contains(brief)) {
      return false;
    }
    return switch (type) {
      case LOCATION -> isPlace(brief, full);
      case ORGANIZATION, LAW -> isOf(brief, full);
      default -> full.endsWith(" " + brief);
    };
  }

  private static boolean isPlace(String brief, String full) {
    boolean kind =
        full.startsWith(brief) && KINDS_OF_PLACE.contains(full.substring(brief.length()));
    boolean province =
        brief.length() == 2
            && full.length() == 4
            && full.endsWith(PROVINCE)
            && brief.charAt(0) == full.charAt(0)
            && brief.charAt(1) == full.charAt(2);
    return kind || province;
  }

  private static boolean isOf(String brief, String full) {
    for (int start = 0; start < full.length(); start++) {
      boolean wordStarts = start == 0 || full.charAt(start - 1) == ' ';
      if (wordStarts && full.charAt(start) == brief.charAt(0) && isWithin(brief, full, start)) {
        return !isBodyOf(brief, full);
      }
    }
    // 민주당, 더불어민주당
    return brief.endsWith("당") && full.endsWith(brief);
  }

  private static boolean isWithin(String brief, String full, int start) {
    int matched = 0;
    for (int at = start; at < full.length() && matched < brief.length(); at++) {
      matched += full.charAt(at) == brief.charAt(matched) ? 1 : 0;
    }
    boolean end = full.indexOf(brief.charAt(brief.length() - 1), full.length() - LAST_WORD) >= 0;
    return matched == brief.length() && (end || full.startsWith(brief, start));
  }

  private static boolean isBodyOf(String brief, String full) {
    String rest = full.substring(full.indexOf(brief.charAt(0)));
    return rest.startsWith(brief)
        && BODIES.stream().anyMatch(rest.substring(brief.length()).strip()::endsWith);
  }
}
