package dev.gisa.link;

import dev.gisa.morph.AnalyzedSentence;
import dev.gisa.morph.Morpheme;
import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.NameFinder;
import dev.gisa.text.Overlaps;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Organisations that nothing but their place tells: the word before a person's name with a title,
 * or between them ({@code 오름증권} 빙도현 애널리스트, 온유경 {@code 한결대} 생명과학부 부교수), if it is one elsewhere, no
 * word of the dictionary, or ends like an organisation. They are looked for in the rest of the text
 * too.
 *
 * <p>Takes time linear in the text, times the number of different lengths of names.
 */
final class AffiliationFinder {
  private static final double CONFIDENCE = 0.4;
  private static final int MIN_LENGTH = 3;

  /** 한빛대; Nori has no university that is new to it. */
  private static final String UNIVERSITY = "대";

  private static final Set<String> KINDS =
      WordList.of(
          """
          증권 은행 건설 전자 그룹 대학 대학교 병원 연구소 연구원 협회 연합 연합회 노조 노동조합 재단 리서치 소프트 테크 바이오 제약 화학
          에너지 솔루션 네트웍스 시스템 시스템즈 엔터테인먼트 미디어 방송 뉴스 신문 일보 물산 상사 산업 중공업 자동차 항공 해운 물류 보험 카드
          캐피탈 자산운용 투자 인베스트먼트 파트너스 컨설팅 랩 랩스 스튜디오 픽처스 필름 게임즈 모터스 철강 제철 통신 텔레콤 센터 위원회
          공사 공단 진흥원 개발원 평가원 보호원 관리원 학회 연대 모임 포럼 조합 센터 FC
          """);

  private final Passage passage;

  /** The names of organisations that the text has elsewhere. */
  private final Set<String> known;

  private AffiliationFinder(Passage passage) {
    this.passage = passage;
    this.known =
        passage.mentions().stream()
            .filter(m -> m.type() == EntityType.ORGANIZATION)
            .map(Mention::text)
            .collect(Collectors.toSet());
  }

  /** Those of the passage and more, in text order. */
  static List<Mention> complete(Passage passage) {
    AffiliationFinder finder = new AffiliationFinder(passage);
    Map<String, Mention> names = new HashMap<>();
    List<TitleFinder.Found> titles = TitleFinder.find(passage);
    Set<Integer> affiliated = new HashSet<>();
    titles.stream()
        .filter(t -> t.organization().isPresent())
        .forEach(t -> affiliated.add(t.person()));
    for (TitleFinder.Found title : titles) {
      if (!affiliated.contains(title.person())) {
        int start = passage.mentions().get(title.person()).span().start();
        finder
            .withinTitle(title)
            .or(() -> finder.before(start))
            .ifPresent(m -> names.putIfAbsent(m.text(), m));
      }
    }
    List<Mention> found = new ArrayList<>();
    new NameFinder<>(names)
        .find(
            passage.text(),
            (span, m) -> found.add(new Mention(m.type(), span, m.text(), m.confidence())));
    return Overlaps.without(passage.mentions(), found);
  }

  /** {@code 한결대} in 온유경 한결대 생명과학부 부교수. */
  private Optional<Mention> withinTitle(TitleFinder.Found title) {
    String word = passage.wordAt(title.span().start());
    Span span = new Span(title.span().start(), title.span().start() + word.length());
    return word.length() < title.span().length() ? organization(word, span) : Optional.empty();
  }

  /** {@code 오름증권} in 오름증권 빙도현 애널리스트, {@code 스테이로프} in 스테이로프의 그랜트 대표. */
  private Optional<Mention> before(int start) {
    int at = passage.skipSpacesBack(start);
    int end = passage.at(at - 1) == '의' ? at - 1 : at;
    String word = passage.wordBefore(end);
    return at < start && passage.endingAt(end).isEmpty()
        ? organization(word, new Span(end - word.length(), end))
        : Optional.empty();
  }

  private Optional<Mention> organization(String word, Span span) {
    return word.length() >= MIN_LENGTH && isName(word, span)
        ? Optional.of(new Mention(EntityType.ORGANIZATION, span, word, CONFIDENCE))
        : Optional.empty();
  }

  private boolean isName(String word, Span span) {
    if (known.contains(word)) {
      return true;
    }
    boolean title = TitleWords.titleLengthBefore(word) > 0 || TitleWords.isBody(word);
    boolean university = word.endsWith(UNIVERSITY);
    if (title || !(university || passage.isNouns(span))) {
      return false;
    }
    boolean kind = KINDS.stream().anyMatch(k -> word.endsWith(k) && word.length() > k.length());
    return kind || university || isUnknown(span);
  }

  /** Whether Nori reads a word in pieces that are no nouns of a language, or not at all. */
  private boolean isUnknown(Span span) {
    AnalyzedSentence sentence = passage.sentences().get(passage.sentenceAt(span.start()));
    int offset = sentence.sentence().span().start();
    int pieces = 0;
    boolean names = false;
    for (Morpheme m : sentence.morphemes()) {
      Span there = new Span(offset + m.span().start(), offset + m.span().end());
      if (there.overlaps(span)) {
        pieces++;
        names |= m.leftTag().equals("NNP") || m.leftTag().equals("UNKNOWN");
      }
    }
    return pieces > 1 && names;
  }
}
