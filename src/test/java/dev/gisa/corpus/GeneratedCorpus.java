package dev.gisa.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Articles that fall into known clusters: copies with sentences dropped, added, changed or moved.
 * Between clusters there are articles of one template with other names.
 */
final class GeneratedCorpus {
  private static final List<String> WHO =
      List.of("정부", "국회", "업계", "전문가들", "시민단체", "연구진", "당국", "노조", "학계", "경찰", "법원", "지자체");
  private static final List<String> WHAT =
      List.of(
          "반도체", "부동산", "교육", "의료", "환경", "교통", "금융", "농업", "관광", "문화", "체육", "통신", "에너지", "복지");
  private static final List<String> HOW =
      List.of("새로운", "대규모", "장기적인", "시급한", "논란이 된", "오래 미룬", "뜻밖의", "단계적인", "파격적인", "제한적인");
  private static final List<String> OBJECT =
      List.of("대책", "계획", "예산", "법안", "조사", "협의", "지원", "규제", "개편", "사업", "합의", "점검");
  private static final List<String> DOES =
      List.of("내놓았다", "검토한다", "미뤘다", "반겼다", "비판했다", "촉구했다", "마무리했다", "공개했다", "보완했다", "거부했다");

  /** An article and the number of its cluster. */
  record Article(int cluster, String text) {}

  private final Random random;

  private GeneratedCorpus(long seed) {
    this.random = new Random(seed);
  }

  static List<Article> of(int count, long seed) {
    GeneratedCorpus corpus = new GeneratedCorpus(seed);
    List<Article> articles = new ArrayList<>();
    for (int cluster = 0; articles.size() < count; cluster++) {
      List<String> first = corpus.sentences();
      int members = corpus.random.nextInt(3) == 0 ? 1 + corpus.random.nextInt(6) : 1;
      for (int i = 0; i < members && articles.size() < count; i++) {
        List<String> text = i == 0 ? first : corpus.edited(first);
        articles.add(new Article(cluster, String.join(" ", text)));
      }
    }
    return articles;
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    int count = 8 + random.nextInt(12);
    while (sentences.size() < count) {
      sentences.add(sentence());
    }
    return sentences;
  }

  private String sentence() {
    String place = String.valueOf((char) ('가' + random.nextInt(10_000)));
    String name = place + (char) ('가' + random.nextInt(10_000)) + "시";
    return "%s %s %s %s %s 분야의 %s %s을 %s."
        .formatted(
            name,
            any(WHO),
            random.nextInt(28) + 1 + "일",
            any(HOW),
            any(WHAT),
            any(HOW),
            any(OBJECT),
            any(DOES));
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** With one to three edits. */
  private List<String> edited(List<String> sentences) {
    List<String> edited = new ArrayList<>(sentences);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(edited.size());
      switch (random.nextInt(4)) {
        case 0 -> edited.remove(at);
        case 1 -> edited.add(at, sentence());
        case 2 -> edited.set(at, sentence());
        default -> Collections.swap(edited, at, random.nextInt(edited.size()));
      }
    }
    return edited;
  }
}
