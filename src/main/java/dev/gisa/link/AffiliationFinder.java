package dev.gisa.link;

import dev.gisa.morph.Morpheme;
import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.NameFinder;
import dev.gisa.text.Overlaps;
import dev.gisa.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern DIVISION = Pattern.compile("\\p{IsHangul}{2,20}\\d{1,3}부");

  /** Shorter words may be of the language. */
  private static final int LONG = 5;

  /** 문화체육관광부, and not 경영지원본부. */
  private static final String MINISTRIES = "부처청";

  /** 한빛대; Nori has no university that is new to it. */
  private static final String UNIVERSITY = "대";

  private static final Endings KINDS =
      Endings.of(
          """
          증권 은행 건설 개발 전자 그룹 대학 대학교 병원 연구소 연구원 협회 연합 연합회 노조 노동조합 재단 리서치 소프트 테크 바이오 제약 화학
          에너지 솔루션 네트웍스 시스템 시스템즈 엔터테인먼트 미디어 방송 뉴스 신문 일보 물산 상사 산업 중공업 자동차 항공 해운 물류 보험 카드
          캐피탈 자산운용 투자 인베스트먼트 파트너스 컨설팅 랩 랩스 스튜디오 픽처스 필름 게임즈 모터스 철강 제철 통신 텔레콤 센터 위원회
          공사 공단 진흥원 개발원 평가원 보호원 관리원 학회 연대 모임 포럼 조합 FC
          필하모닉 오케스트라 교향악단 심포니 합창단 무용단 발레단 오페라단 상인회 학부모회 어촌계 세관 세무서 우체국 교도소 구치소 의원
          """);

  /** What a body is, as the first word of its name: {@code 극단 나래}. */
  private static final Set<String> FIRST_WORDS = WordList.of("극단 영화사 갤러리 월간 계간 협동조합");

  /** What a body is, before its name: 출판사 {@code 나래}. */
  private static final Endings DESCRIPTIONS =
      Endings.of(
          """
          출판사 시행사 시공사 제작사 배급사 기획사 소속사 운영사 개발사 제조사 통신사 방송사 여행사 증권사 보험사 신문사 항공사 게임사 제약사 언론사
          스타트업 플랫폼 업체 기업 벤처 로펌 매체 잡지 일간지 주간지 단체
          """);

  private static final String CLINIC = "의원";
  private static final String HEAD_OF_CLINIC = "원장";

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
      Mention person = passage.mentions().get(title.person());
      Optional<Mention> whole = title.organization().flatMap(finder::wholeOf);
      whole.ifPresent(m -> names.putIfAbsent(m.text(), m));
      boolean bracketed =
          passage.at(title.span().start() - 1) == '('
              || passage.at(person.span().start() - 1) == '(';
      if (bracketed || !affiliated.contains(title.person())) {
        finder
            .withinTitle(title)
            .or(() -> finder.division(title.span().start()))
            .or(() -> finder.division(person.span().start()))
            .or(() -> finder.before(person))
            .ifPresent(m -> names.putIfAbsent(m.text(), m));
      }
    }
    return Overlaps.without(passage.mentions(), NameFinder.mentions(passage.text(), names));
  }

  /** {@code 한결대} in 온유경 한결대 생명과학부 부교수, and in 온유경 부교수(한결대 생명과학부). */
  private Optional<Mention> withinTitle(TitleFinder.Found title) {
    int end = title.span().end();
    Optional<Mention> first =
        organization(title.span().start(), title.span().length() - 1).or(() -> describedIn(title));
    return first.isEmpty() && passage.at(end) == '('
        ? organization(end + 1, Integer.MAX_VALUE)
        : first;
  }

  /** {@code 극단 나래} in X 극단 나래 대표는. */
  private Optional<Mention> describedIn(TitleFinder.Found title) {
    int start = title.span().start();
    int name = start + passage.wordAt(start).length() + 1;
    Span span = new Span(name, Math.max(name, passage.wordEnd(name)));
    return passage.at(name - 1) == ' ' && span.end() < title.span().end()
        ? described(span.of(passage.text()), span)
        : Optional.empty();
  }

  /** The word at a place, if it is no longer than this. */
  private Optional<Mention> organization(int start, int longest) {
    String word = passage.wordAt(start);
    return word.length() <= longest && passage.startingAt(start).isEmpty()
        ? organization(word, new Span(start, start + word.length()))
        : Optional.empty();
  }

  /** {@code 형사2부} in 형사2부(재판장 빙도현) and 형사2부(빙도현 부장판사). */
  private Optional<Mention> division(int bracketed) {
    int end = bracketed - 1;
    String word = passage.at(end) == '(' ? passage.wordBefore(end) : "";
    return DIVISION.matcher(word).matches() && passage.endingAt(end).isEmpty()
        ? Optional.of(
            new Mention(
                EntityType.ORGANIZATION, new Span(end - word.length(), end), word, CONFIDENCE))
        : Optional.empty();
  }

  /** {@code 오름증권} in 오름증권 빙도현 애널리스트, {@code 스테이로프} in 스테이로프의 그랜트 대표. */
  private Optional<Mention> before(Mention person) {
    int start = person.span().start();
    int at = passage.skipSpacesBack(start);
    int end = passage.at(at - 1) == '의' ? at - 1 : at;
    String word = passage.wordBefore(end);
    Span span = new Span(end - word.length(), end);
    boolean slot = at < start && passage.endingAt(end).isEmpty();
    return slot
        ? organization(word, span)
            .or(() -> described(word, span))
            .or(() -> TitleWords.isUnit(word) ? university(span.start()) : Optional.empty())
            .or(() -> PersonName.isKorean(person.text()) ? phrase(word, span) : Optional.empty())
        : Optional.empty();
  }

  /** A body's name behind what the body is: 극단 나래의 X 대표는. */
  private Optional<Mention> described(String word, Span span) {
    String kind = passage.previousWord(span.start());
    boolean within = FIRST_WORDS.contains(kind);
    if (word.length() < 2
        || !(within || (DESCRIPTIONS.fit(kind) && !passage.isOneNoun(span)))
        || TitleWords.titleLengthBefore(word) > 0
        || !passage.isBare(span)) {
      return Optional.empty();
    }
    Span whole = within ? new Span(span.start() - 1 - kind.length(), span.end()) : span;
    return Optional.of(
        new Mention(EntityType.ORGANIZATION, whole, whole.of(passage.text()), CONFIDENCE));
  }

  /** The university of a faculty that is taken for a body of its own. */
  private Optional<Mention> wholeOf(int organization) {
    Mention unit = passage.mentions().get(organization);
    return TitleWords.isUnit(unit.text()) ? university(unit.span().start()) : Optional.empty();
  }

  /** {@code 누리대} before 지구환경과학부. */
  private Optional<Mention> university(int unit) {
    int end = passage.skipSpacesBack(unit);
    String word = passage.wordBefore(end);
    return end < unit && word.endsWith(UNIVERSITY) && passage.endingAt(end).isEmpty()
        ? organization(word, new Span(end - word.length(), end))
        : Optional.empty();
  }

  private Optional<Mention> organization(String word, Span span) {
    return word.length() >= MIN_LENGTH && isName(word, span)
        ? Optional.of(new Mention(EntityType.ORGANIZATION, span, word, CONFIDENCE))
        : Optional.empty();
  }

  /** {@code 빈집을여는사람들}: a phrase written as one word. */
  private Optional<Mention> phrase(String word, Span span) {
    return word.length() >= LONG && passage.isBare(span) && hasParticleWithin(span)
        ? Optional.of(new Mention(EntityType.ORGANIZATION, span, word, CONFIDENCE))
        : Optional.empty();
  }

  private boolean isName(String word, Span span) {
    if (known.contains(word)) {
      return true;
    }
    if (TitleWords.isBody(word) || isTitle(word, span)) {
      return false;
    }
    return endsLikeBody(word) || (passage.isNouns(span) && (isMinistry(word) || isUnknown(span)));
  }

  /** 나래대, 빠른물류. */
  static boolean endsLikeBody(String word) {
    return word.endsWith(UNIVERSITY) || (KINDS.fit(word) && !KINDS.contains(word));
  }

  /** 한국법제연구원 is no 연구원 and 나래의원 no 의원 where such a title follows. */
  private boolean isTitle(String word, Span span) {
    String next = passage.wordAt(passage.skipSpaces(span.end()));
    boolean clinic = word.endsWith(CLINIC);
    boolean titled =
        clinic
            ? next.startsWith(HEAD_OF_CLINIC)
            : word.length() > LONG && TitleWords.titleLength(next) > 0;
    return TitleWords.titleLengthBefore(word) > 0 && !titled;
  }

  private static boolean isMinistry(String word) {
    return word.length() >= LONG
        && MINISTRIES.indexOf(word.charAt(word.length() - 1)) >= 0
        && Offices.mayBeMinistry(word);
  }

  /** Whether there is a particle or an ending before a word's last part. */
  private boolean hasParticleWithin(Span word) {
    return passage.morphemes(word).stream().anyMatch(Passage::isInflection);
  }

  /** Whether Nori reads a word in pieces that are no nouns of a language, or not at all. */
  private boolean isUnknown(Span span) {
    List<Morpheme> pieces = passage.morphemes(span);
    return pieces.size() > 1
        && pieces.stream()
            .anyMatch(m -> m.leftTag().equals("NNP") || m.leftTag().equals("UNKNOWN"));
  }
}
