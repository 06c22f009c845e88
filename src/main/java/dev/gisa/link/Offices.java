package dev.gisa.link;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the titles of a body's own officers, and the kind of body that they name: 지회 of 지회장. */
final class Offices {
  private static final String HEAD = "장";

  private static final Set<String> OTHERS =
      WordList.of("대표 대표이사 이사 상무 전무 책임자 최고경영자 대변인 총재 CEO CFO CTO COO");

  /** What stands before 장, and how the name of its body ends. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("지회", "지회"),
          Map.entry("지부", "지부"),
          Map.entry("위원", "위원회"),
          Map.entry("소위원", "소위원회"),
          Map.entry("협회", "협회"),
          Map.entry("학회", "학회"),
          Map.entry("조합", "조합"),
          Map.entry("센터", "센터"),
          Map.entry("연구소", "연구소"),
          Map.entry("병원", "병원"),
          Map.entry("은행", "은행"),
          Map.entry("행", "은행"),
          Map.entry("원", "원"),
          Map.entry("소", "소"),
          Map.entry("관", "관"),
          Map.entry("단", "단"),
          Map.entry("교", "학교"),
          Map.entry("청", "청"),
          Map.entry("처", "처"),
          Map.entry("서", "서"));

  private Offices() {}

  static boolean isOne(String title) {
    return title.endsWith(HEAD) || OTHERS.stream().anyMatch(title::endsWith);
  }

  /** How the name ends of the body that a title is the head of: 위원회 of 위원장. */
  static Optional<String> kindOfBody(String title) {
    String last = title.substring(title.lastIndexOf(' ') + 1);
    return KINDS.entrySet().stream()
        .filter(kind -> isHeadOf(last, kind.getKey()))
        .max(Comparator.comparingInt(kind -> kind.getKey().length()))
        .map(Map.Entry::getValue);
  }

  /** 소장 is the head of a 연구소, and 현장소장 of nothing with a name. */
  private static boolean isHeadOf(String title, String kind) {
    return kind.length() == 1 ? title.equals(kind + HEAD) : title.endsWith(kind + HEAD);
  }
}
