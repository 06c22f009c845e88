package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Hangul;
import dev.gisa.text.Mention;
import dev.gisa.text.Overlaps;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of which the tagger saw only a part of a word: a surname before no title ({@code 제갈} of 제갈솔
 * 감독), what seems to end in a particle where a title shows that it does not ({@code 나현} of 나현도
 * 다솜대병원 원장은, {@code 마르타 오켈} of 마르타 오켈로 특사는), and one half of a body's name ({@code 해오름} of 해오름자산운용,
 * {@code 지검} of 인천지검, {@code 마루항공} of 마루항공 노동조합).
 *
 * <p>A surname that another word goes on with (휴가철) is no name: of 58 such in konec's training news
 * none is.
 */
final class WholeWords {
  /** The least probability of a full name. */
  private static final double LEAST = 0.2;

  /** What makes the name of a body of a name that it stands behind. */
  private static final Set<String> BODIES =
      WordList.of(
          """
          증권 은행 그룹 건설 제약 자산운용 캐피탈 인베스트먼트 파트너스 홀딩스 벤처스 엔터테인먼트 텔레콤 중공업
          병원 대병원 대학교병원 연구소 연구원 진흥원 개발원 평가원 공사 공단 재단 협회 연합 연합회 협의회 의사회 학회 노조 지부 지회 조합
          대학교 고등학교 중학교 초등학교 경찰서 소방서 해양경찰서 교육청 경찰청 지검 지법 고검 고법 지방법원 지방검찰청 시의회 도의회
          """);

  /** The same of names that are not places: 한국반도체 is the trade of a country. */
  private static final Set<String> COMPANIES =
      WordList.of("전자 전지 화학 해운 물류 항공 통신 반도체 바이오 테크 제철 자동차 모터스 푸드 식품 에너지 소프트 소프트웨어 게임즈 시스템즈 로지스틱스");

  private static final String UNION = "노동조합";

  /** How the names of unions begin that are not of one employer: 민주노총 전국건설노동조합. */
  private static final Set<String> NATIONWIDE = Set.of("전국", "한국", "민주");

  private static final String SOMEBODY = "모씨";

  /** Particles that link a name to the title of another. */
  private static final Set<String> JOINING = Set.of("의", "와", "과");

  private final Passage passage;

  /** The full names that were found. */
  private final Set<String> names = new HashSet<>();

  private final Map<Integer, List<Mention>> doubtful = new HashMap<>();

  private WholeWords(Passage passage, List<Mention> doubtful) {
    this.passage = passage;
    for (Mention mention : passage.mentions()) {
      String name = mention.text();
      if (mention.type() == EntityType.PERSON && isKorean(name)) {
        names.add(name);
      }
    }
    doubtful.stream()
        .filter(m -> m.type() == EntityType.PERSON)
        .forEach(
            m -> this.doubtful.computeIfAbsent(m.span().start(), s -> new ArrayList<>()).add(m));
  }

  /** The mentions of a passage, some of them longer, in text order. */
  static List<Mention> of(Passage passage, List<Mention> doubtful) {
    WholeWords words = new WholeWords(passage, doubtful);
    List<Mention> whole =
        passage.mentions().stream().flatMap(m -> words.whole(m).stream()).toList();
    return Overlaps.without(List.of(), whole);
  }

  private Optional<Mention> whole(Mention mention) {
    String tail = passage.wordAt(mention.span().end());
    Optional<Mention> body = body(mention, tail).or(() -> office(mention)).or(() -> union(mention));
    if (body.isPresent()) {
      return body;
    }
    if (mention.type() != EntityType.PERSON || tail.isEmpty()) {
      return Optional.of(mention);
    }
    if (!PersonName.isSurname(mention.text())) {
      return beforeTitle(mention, tail).or(() -> Optional.of(mention));
    }
    return isBehindSurname(tail) ? Optional.of(mention) : fullName(mention);
  }

  /** Whether a word goes on with what follows a surname: 모, 씨, 의원, a particle or no letter. */
  private static boolean isBehindSurname(String tail) {
    return SOMEBODY.indexOf(tail.charAt(0)) >= 0
        || !Hangul.isAllSyllables(tail)
        || Particles.isParticle(tail)
        || TitleWords.honorificLength(tail) > 0
        || TitleWords.titleLength(tail) > 0;
  }

  /** The likeliest name that begins with a surname; none of 휴가철. */
  private Optional<Mention> fullName(Mention surname) {
    return known(surname).or(() -> likeliest(surname));
  }

  /** A name that is found elsewhere. */
  private Optional<Mention> known(Mention surname) {
    int end = surname.span().start() + PersonName.FULL;
    boolean known =
        end <= passage.text().length()
            && names.contains(passage.text().substring(surname.span().start(), end))
            && Particles.isParticle(passage.wordAt(end));
    return known ? Optional.of(longer(surname, end)) : Optional.empty();
  }

  private Optional<Mention> likeliest(Mention surname) {
    return doubtful.getOrDefault(surname.span().start(), List.of()).stream()
        .filter(m -> m.confidence() >= LEAST && !passage.isOneNoun(m.span()))
        .filter(m -> isKorean(m.text()))
        .filter(m -> Particles.isParticle(passage.wordAt(m.span().end())))
        .max(Comparator.comparingDouble(Mention::confidence))
        .map(m -> longer(surname, m.span().end()));
  }

  private Optional<Mention> beforeTitle(Mention mention, String tail) {
    int end = mention.span().end() + tail.length();
    Mention longer = longer(mention, end);
    boolean shaped =
        isKorean(longer.text()) || (longer.text().indexOf(' ') > 0 && isDoubtful(longer));
    boolean titled = passage.at(end) == ' ' && passage.isTitleOfSubject(end + 1);
    return shaped && titled && !JOINING.contains(tail) ? Optional.of(longer) : Optional.empty();
  }

  /** {@code 해오름자산운용} where the tagger saw 해오름, {@code 한국의사회} where it saw 한국. */
  private Optional<Mention> body(Mention mention, String tail) {
    for (int length = tail.length(); length > 1; length--) {
      String kind = tail.substring(0, length);
      boolean isBody =
          BODIES.contains(kind)
              || (mention.type() != EntityType.LOCATION && COMPANIES.contains(kind));
      if (isBody && Particles.isParticle(tail.substring(length))) {
        Span span = new Span(mention.span().start(), mention.span().end() + length);
        return Optional.of(of(EntityType.ORGANIZATION, span, mention));
      }
    }
    return Optional.empty();
  }

  /** {@code 인천지검} where the tagger saw 지검. */
  private Optional<Mention> office(Mention mention) {
    int start = mention.span().start();
    int from = start - passage.wordBefore(start).length();
    boolean office = mention.type() == EntityType.ORGANIZATION && BODIES.contains(mention.text());
    return from < start && office
        ? Optional.of(of(mention.type(), new Span(from, mention.span().end()), mention))
        : Optional.empty();
  }

  /** {@code 마루항공 조종사노동조합} where the tagger saw 마루항공. */
  private Optional<Mention> union(Mention mention) {
    int end = mention.span().end();
    String word = passage.nextWord(end);
    int at = word.lastIndexOf(UNION);
    boolean own =
        mention.type() == EntityType.ORGANIZATION
            && at >= 0
            && NATIONWIDE.stream().noneMatch(word::startsWith)
            && Particles.isParticle(word.substring(at + UNION.length()));
    return own ? Optional.of(longer(mention, end + 1 + at + UNION.length())) : Optional.empty();
  }

  private static boolean isKorean(String name) {
    return name.length() == PersonName.FULL && PersonName.isKorean(name);
  }

  private boolean isDoubtful(Mention mention) {
    return doubtful.getOrDefault(mention.span().start(), List.of()).stream()
        .anyMatch(m -> m.span().equals(mention.span()));
  }

  private Mention longer(Mention mention, int end) {
    return of(mention.type(), new Span(mention.span().start(), end), mention);
  }

  private Mention of(EntityType type, Span span, Mention part) {
    return new Mention(type, span, span.of(passage.text()), part.confidence());
  }
}
