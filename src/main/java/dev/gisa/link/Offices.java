package dev.gisa.link;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the titles of a body's own officers, and the kind of body that they name: 지회 of 지회장. */
final class Offices {
  private static final String HEAD = "장";

  private static final Endings OTHERS =
      Endings.of("수석 최고위원 대표 대표이사 이사 상무 전무 책임자 최고경영자 대변인 총재 CEO CFO CTO COO");

  private static final Endings OF_NO_BODY = Endings.of("선장 함장 기장 반장 통장 주장 이장");

  /** Heads of which the body's name ends in what stands before 장: 지회 of 백호지회장. */
  private static final Set<String> KINDS = WordList.of("지회 지부 협회 학회 조합 센터 연구소 병원 은행");

  /** As titles of one syllable and 장: 소장 is the head of a 연구소, 현장소장 of nothing with a name. */
  private static final Set<String> SHORT_KINDS = WordList.of("원 소 관 단 청 처 서 시");

  /** Those of which it ends in more. */
  private static final Map<String, String> SHORTENED =
      Map.of("위원", "위원회", "소위원", "소위원회", "행", "은행", "교", "학교", "이", "리", "의", "의회");

  /** Titles that are none of a head on 장, and how the names end of the bodies that have them. */
  private static final Map<String, String> OF_KINDS =
      Map.ofEntries(
          Map.entry("장관", "부"),
          Map.entry("차관", "부"),
          Map.entry("군수", "군"),
          Map.entry("교육감", "교육청"),
          Map.entry("장학관", "교육청"),
          Map.entry("장학사", "교육청"),
          Map.entry("대사", "대사관"),
          Map.entry("교감", "학교"),
          Map.entry("교사", "학교"),
          Map.entry("원내대표", "당"),
          Map.entry("최고위원", "당"),
          Map.entry("전문위원", "위원회"),
          Map.entry("수석전문위원", "위원회"));

  private static final Endings POLICY = Endings.of("정책과장 정책관 정책국장 정책실장 정책관실 기획관 심의관");

  private static final Endings NO_MINISTRIES =
      Endings.of("행정부 입법부 사법부 정부 군부 본부 학부 지부 사업부 재판부 지도부 수뇌부 집행부 간부");

  /** Ministries that end like a 지부 and a 학부. */
  private static final Endings MINISTRIES = Endings.of("복지부 과학부");

  /** Bodies that are places as well. */
  private static final Set<String> PLACES = Set.of("군", "리", "시");

  private Offices() {}

  /** Whether a body is of a kind: 해양수산부 is a 부, and no 행정부. */
  static boolean isOfKind(String body, String kind) {
    return body.endsWith(kind)
        && (!kind.equals("부") || mayBeMinistry(body))
        && !(kind.equals("시") && body.endsWith("도시"));
  }

  static boolean mayBeMinistry(String body) {
    return MINISTRIES.fit(body) || !NO_MINISTRIES.fit(body);
  }

  /** Whether bodies of a kind are named as places are: 가나군. */
  static boolean isOfPlace(String kind) {
    return PLACES.contains(kind);
  }

  static boolean isOne(String title) {
    return (title.endsWith(HEAD) && !OF_NO_BODY.fit(title)) || OTHERS.fit(title);
  }

  /** How the name ends of the body that a title is the head of: 위원회 of 위원장. */
  static Optional<String> kindOfBody(String title) {
    String last = title.substring(title.lastIndexOf(' ') + 1);
    if (POLICY.fit(last)) {
      return Optional.of("부");
    }
    if (!last.endsWith(HEAD)) {
      return Optional.ofNullable(OF_KINDS.get(last));
    }
    String body = last.substring(0, last.length() - HEAD.length());
    return SHORT_KINDS.contains(body)
        ? Optional.of(body)
        : KINDS.stream().filter(body::endsWith).findFirst().or(() -> shortened(body));
  }

  /** 소위원회 of 예결소위원, 은행 of 행. */
  private static Optional<String> shortened(String body) {
    return SHORTENED.keySet().stream()
        .filter(kind -> kind.length() == 1 ? body.equals(kind) : body.endsWith(kind))
        .max(Comparator.comparingInt(String::length))
        .map(SHORTENED::get);
  }
}
