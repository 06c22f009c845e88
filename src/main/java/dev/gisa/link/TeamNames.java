package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Hangul;
import dev.gisa.text.Mention;
import dev.gisa.text.NameFinder;
import dev.gisa.text.Overlaps;
import dev.gisa.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Teams in news of sport, named by a town and a word: 대전 코멧츠가, (19·의정부 슬라이더즈), 프로축구 전주 한벽은, 광주 미르와의
 * 경기에서; and where the word stands for the team alone: 한벽의 미드필더.
 *
 * <p>Takes time linear in the text.
 */
final class TeamNames {
  private static final double CONFIDENCE = 0.6;

  /** How many different words of sport make news of sport. */
  private static final int OF_SPORT = 2;

  private static final List<String> SPORT =
      List.copyOf(WordList.of("코치 선수 리그 우승 결승 승점 홈런 투수 세트 골키퍼 공격수 미드필더 플레이오프 시즌 라운드 쿼터 득점 연패 연승"));

  private static final Set<String> TOWNS =
      WordList.of(
          """
          서울 부산 대구 인천 광주 대전 울산 세종 수원 성남 의정부 안양 부천 광명 평택 동두천 안산 고양 과천 구리 남양주
          오산 시흥 군포 의왕 하남 용인 파주 이천 안성 김포 화성 양주 포천 여주 춘천 원주 강릉 동해 태백 속초 삼척 청주
          충주 제천 천안 공주 보령 아산 서산 논산 계룡 당진 전주 군산 익산 정읍 남원 김제 목포 여수 순천 나주 광양 포항
          경주 김천 안동 구미 영주 영천 상주 문경 경산 창원 진주 통영 사천 김해 밀양 거제 양산 제주 서귀포
          강원 충북 충남 전북 전남 경북 경남
          """);

  /** What teams are called after, in the plural that English has: 코멧츠. */
  private static final Endings PLURALS = Endings.of("즈 스 츠 FC 유나이티드 시티");

  private static final Endings KINDS =
      Endings.of("축구 야구 배구 농구 핸드볼 하키 K리그 K리그1 K리그2 V리그 KBO리그 WK리그");

  /** What a team and another are in together: 광주 미르와의 준플레이오프. */
  private static final List<String> MATCHES =
      List.of("경기", "홈경기", "원정", "결승", "준결승", "플레이오프", "준플레이오프", "개막전", "맞대결", "승부", "차전");

  /** What teams do to each other, as far as it is the same in all forms of the verb. */
  private static final List<String> DEFEATS =
      List.of("꺾", "맞붙", "맞대결", "완파", "제압", "눌렀", "누르고", "제쳤", "제치고", "물리치", "물리쳤");

  private static final Set<String> OF_PLAYERS = Set.of("은", "는", "이", "가", "을", "를", "와", "과");

  /** What is behind a town but no team, and may be told by the same. */
  private static final Set<String> NO_TEAMS =
      WordList.of("시민 팬 팬들 경기 원정 홈 안방 대회 체육관 경기장 구장 선수 선수들 감독 출신 지역 시청 월드컵 올림픽 아시안게임 구단 연고 공장 국제");

  private static final Set<String> ROLES = Set.of("감독", "코치", "선수", "주장", "단장", "구단");

  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;
  private static final int LONGEST_TOWN = 3;

  /** A bound, so that a text without full stops does not take quadratic time. */
  private static final int MOST_BEFORE_VERB = 80;

  private final Passage passage;

  private TeamNames(Passage passage) {
    this.passage = passage;
  }

  /** The mentions and the teams, which take the place of what they overlap, in text order. */
  static List<Mention> complete(Passage passage) {
    long words = SPORT.stream().filter(passage.text()::contains).limit(OF_SPORT).count();
    return words < OF_SPORT ? passage.mentions() : new TeamNames(passage).complete();
  }

  private List<Mention> complete() {
    Map<String, Mention> names = new HashMap<>();
    Map<String, Mention> nicknames = new HashMap<>();
    passage.wordsBeforeSpaces(
        SHORTEST,
        LONGEST_TOWN,
        (town, span) -> {
          if (TOWNS.contains(town)) {
            nickname(span.end() + 1)
                .filter(nickname -> isTeam(span, nickname))
                .ifPresent(nickname -> add(span, nickname, names, nicknames));
          }
        });
    if (names.isEmpty()) {
      return passage.mentions();
    }
    List<Mention> full = NameFinder.mentions(passage.text(), names);
    List<Mention> brief = NameFinder.mentions(passage.text(), nicknames);
    List<Mention> others =
        passage.mentions().stream().map(m -> withoutTeam(m, nicknames.keySet())).toList();
    return Overlaps.without(Overlaps.without(full, others), brief);
  }

  /** {@code 야콥 닐센} of 야콥 닐센 하회 감독. */
  private static Mention withoutTeam(Mention mention, Set<String> nicknames) {
    String name = mention.text();
    int space = name.lastIndexOf(' ');
    if (mention.type() != EntityType.PERSON
        || space < 0
        || !nicknames.contains(name.substring(space + 1))) {
      return mention;
    }
    int start = mention.span().start();
    return new Mention(
        mention.type(),
        new Span(start, start + space),
        name.substring(0, space),
        mention.confidence());
  }

  private void add(
      Span town, Span nickname, Map<String, Mention> names, Map<String, Mention> nicknames) {
    Mention full = team(new Span(town.start(), nickname.end()));
    names.put(full.text(), full);
    Mention brief = team(nickname);
    nicknames.put(brief.text(), brief);
  }

  private Mention team(Span span) {
    return new Mention(EntityType.ORGANIZATION, span, span.of(passage.text()), CONFIDENCE);
  }

  /** The word at a place without its particle. */
  private Optional<Span> nickname(int start) {
    String word = passage.wordAt(start);
    int length = word.length();
    for (int end = SHORTEST; end < word.length(); end++) {
      if (Particles.isParticle(word.substring(end))) {
        length = end;
        break;
      }
    }
    boolean fits = length >= SHORTEST && length <= LONGEST && Hangul.isSyllable(word.charAt(0));
    return fits ? Optional.of(new Span(start, start + length)) : Optional.empty();
  }

  private boolean isTeam(Span town, Span nickname) {
    String name = nickname.of(passage.text());
    if (NO_TEAMS.contains(name) || TitleWords.titleLength(name) > 0 || isOfLongerName(nickname)) {
      return false;
    }
    boolean plural = PLURALS.fit(name) && name.length() > SHORTEST && !passage.isOneNoun(nickname);
    return plural
        || KINDS.fit(passage.previousWord(town.start()))
        || isBehindAge(town.start())
        || isInMatch(nickname.end())
        || isInDefeat(nickname)
        || ROLES.stream().anyMatch(passage.nextWord(nickname.end())::startsWith);
  }

  /** {@code 파르나스} of 파르나스 호텔. */
  private boolean isOfLongerName(Span word) {
    return passage
        .startingAt(word.start())
        .filter(m -> passage.mentions().get(m).span().end() > word.end())
        .isPresent();
  }

  /** {@code (19·}. */
  private boolean isBehindAge(int at) {
    return passage.at(at - 1) == '·'
        && Character.isDigit(passage.at(at - 2))
        && Character.isDigit(passage.at(at - 3))
        && passage.at(at - 4) == '(';
  }

  /** {@code 와의 준플레이오프 5차전}. */
  private boolean isInMatch(int end) {
    String particle = passage.wordAt(end);
    if (!particle.equals("와의") && !particle.equals("과의")) {
      return false;
    }
    String next = passage.nextWord(end + particle.length());
    String second = passage.nextWord(end + particle.length() + 1 + next.length());
    return MATCHES.stream().anyMatch(m -> next.startsWith(m) || second.startsWith(m));
  }

  /** {@code 포레스트를 3-2로 꺾고}. */
  private boolean isInDefeat(Span nickname) {
    if (!OF_PLAYERS.contains(passage.wordAt(nickname.end()))) {
      return false;
    }
    Span sentence = passage.sentence(passage.sentenceAt(nickname.start()));
    int end = Math.min(sentence.end(), nickname.end() + MOST_BEFORE_VERB);
    String rest = passage.text().substring(nickname.end(), end);
    return DEFEATS.stream().anyMatch(rest::contains);
  }
}
