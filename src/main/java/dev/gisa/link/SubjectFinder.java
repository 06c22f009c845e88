package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The subjects in a stretch of text: {@code 김성훈 업스테이지 대표는}, {@code 국토부는}, {@code 그는}, {@code 위원장이},
 * {@code 한 주민은}; a name before 에 따르면 counts as one.
 */
final class SubjectFinder {
  /** With titles: a bound, so that a long list of names does not take quadratic time. */
  static final int LONGEST_NAME = 60;

  private static final int MAX_WORDS = 5;
  private static final int MAX_NOUNS = 2;
  private static final Set<String> TOPICS = Set.of("은", "는", "도", "께서는", "측은", "들은", "만은");
  private static final Set<String> PRONOUNS = Set.of("그", "그녀");

  /** Compared with the end of a word before its particle. */
  private static final Endings PEOPLE =
      Endings.of(
          """
          관계자 주민 이웃 재판부 시민 전문가 학생 상인 팬 누리꾼 네티즌 직원 회원 유족 가족 변호인 변호인단 당국자 소식통 소비자
          이용자 피해자 유권자 참석자 의료진 연구진 연구팀 제작진 대표단 씨 어머니 아버지 아내 남편 아들 딸 친구 할머니 할아버지
          교사 농민 어민 노동자 사람 이들 인사 간부 실무자 담당자 운전자 승객 목격자 관람객 관객 독자 시청자 환자 보호자 학부모 부모 배우자
          고객 투자자 주주 조합원 노조 사측 관중 응원단 서포터스 코치진 방청객 증인 피고인 피고 원고 유가족 아이 소년 소녀 청년 여성 남성 노인 어르신 손님 업주 점주
          사장님 종업원 대학생 고교생 중학생 초등생 초등학생 교민 외신 언론 매체 판결문 보고서 성명서 논평 사설 편지 유서 심사평 증권가
          건물주 세입자 입주민 귀농인 농부 어부 해녀 아르바이트생 취업준비생 신입생 졸업생 후원자 봉사자 자원봉사자 진행자 사회자 참가자
          소속사 제작사 배급사 출판사 시공사 시행사 운영사 기획사 제조사 주최사 조직위 집행부 지도부 수뇌부 비대위 대책위 수사팀 특검팀 조사단
          경찰 검찰 당국 업계 업체 회사 측 동료 후배 선배 선수들 팬들 일부 여당 야당 심사위원
          """);

  /** 한 주민은, 어떤 이는. */
  private static final Set<String> SOME = Set.of("한", "어떤", "다른");

  /** 한 번도 is nobody. */
  private static final Set<String> THINGS =
      WordList.of("번 차례 마디 가지 곳 개 건 푼 치 발 걸음 순간 시간 달 해 주 줄 권 장 편 대 척 마리 그루 송이 쪽 면 점 일 것 때 곡 판 군데");

  private static final Set<String> SIDES = Set.of("측", "쪽", "구단", "방송", "신문", "통신");

  /** A name between quotation marks: ‘파도소리’는. */
  private static final String CLOSERS = "'’\"”」』";

  private final Passage passage;

  /** What was found in a stretch: of most sentences the subjects are asked for again and again. */
  private final Map<Span, List<Subject>> found = new HashMap<>();

  SubjectFinder(Passage passage) {
    this.passage = passage;
  }

  /** In text order. */
  List<Subject> find(int from, int to) {
    return from < to ? found.computeIfAbsent(new Span(from, to), this::read) : List.of();
  }

  private List<Subject> read(Span stretch) {
    int to = stretch.end();
    List<Subject> subjects = new ArrayList<>();
    int at = stretch.start();
    while (at < to) {
      Optional<Integer> mention = passage.startingAt(at);
      Optional<Subject> subject = mention.isPresent() ? named(mention.get(), to) : unnamed(at, to);
      subject.ifPresent(subjects::add);
      at = subject.map(Subject::end).orElse(mention.isPresent() ? endOf(mention.get()) : next(at));
    }
    return subjects;
  }

  private int endOf(int mention) {
    return passage.mentions().get(mention).span().end();
  }

  /** Behind the word here, or behind the character that is in no word. */
  private int next(int at) {
    int end = Math.max(at + 1, passage.wordEnd(at));
    // a mention may begin within a word
    for (int i = at + 1; i < end; i++) {
      if (passage.startingAt(i).isPresent()) {
        return i;
      }
    }
    return end;
  }

  /** A name with what may stand between it and its particle; a place's only as a topic: 미국은. */
  private Optional<Subject> named(int mention, int to) {
    EntityType type = passage.mentions().get(mention).type();
    int closed = endOf(mention) + (CLOSERS.indexOf(passage.at(endOf(mention))) >= 0 ? 1 : 0);
    int at = passage.skipBracket(passage.skipSomebody(closed));
    boolean person = type == EntityType.PERSON;
    if (!person && type != EntityType.ORGANIZATION && type != EntityType.LOCATION) {
      return Optional.empty();
    }
    Optional<Subject> here =
        withParticle(mention, at, to)
            .filter(subject -> type != EntityType.LOCATION || subject.topic());
    return here.isPresent() || !person ? here : behindTitle(mention, at, to);
  }

  private Optional<Subject> behindTitle(int mention, int from, int to) {
    int at = from;
    for (int i = 0; i < MAX_WORDS && at < to; i++) {
      at = passage.skipSpaces(at);
      Optional<Integer> other = passage.startingAt(at);
      if (other.isPresent()) {
        if (passage.mentions().get(other.get()).type() == EntityType.PERSON) {
          return Optional.empty();
        }
        at = passage.skipBracket(endOf(other.get()));
        at += passage.at(at) == '의' ? 1 : 0;
        continue;
      }
      String word = passage.wordAt(at);
      int title = Math.max(TitleWords.titleLength(word), TitleWords.honorificLength(word));
      if (title > 0) {
        Optional<Subject> subject = withParticle(mention, passage.skipBracket(at + title), to);
        if (subject.isPresent() || title < word.length()) {
          return subject;
        }
      } else if (word.isEmpty()
          || !(TitleWords.isUnit(word) || passage.isNouns(new Span(at, at + word.length())))) {
        return Optional.empty();
      }
      at = passage.skipBracket(at + word.length());
    }
    return Optional.empty();
  }

  /** Behind a person's name and the titles behind it, before any particle. */
  int endOfName(int mention, int to) {
    int at = passage.skipBracket(passage.skipSomebody(endOf(mention)));
    while (passage.at(at) == ' ' && at < to) {
      String word = passage.wordAt(at + 1);
      Optional<Integer> other = passage.startingAt(at + 1);
      int title = Math.max(TitleWords.titleLength(word), TitleWords.honorificLength(word));
      boolean plain =
          other.isPresent() || passage.isNouns(new Span(at + 1, at + 1 + word.length()));
      if (title == 0 && (word.isEmpty() || !plain)) {
        return at;
      }
      at = other.isPresent() ? endOf(other.get()) : at + 1 + (title > 0 ? title : word.length());
      at = passage.skipBracket(at);
    }
    return at;
  }

  /** {@code 측} and the like, which speak for whom they stand behind. */
  private int behindSide(int at) {
    String word = passage.nextWord(at);
    return SIDES.stream()
        .filter(
            side -> word.startsWith(side) && Particles.isOfSubject(word.substring(side.length())))
        .map(side -> at + 1 + side.length())
        .findFirst()
        .orElse(at);
  }

  private Optional<Subject> withParticle(int mention, int name, int to) {
    int at = behindSide(name);
    String particle = passage.wordAt(at);
    boolean source = particle.equals("에") && passage.startsWith(" 따르면", at + 1);
    boolean bare = particle.isEmpty() && passage.startsWith(" 역시 ", at);
    boolean subject = Particles.isOfSubject(particle) || source || bare;
    int end = at + particle.length();
    return subject && end <= to
        ? Optional.of(
            new Subject(
                Subject.Kind.NAMED,
                Optional.of(mention),
                Optional.empty(),
                passage.mentions().get(mention).span().start(),
                end,
                bare || TOPICS.contains(particle)))
        : Optional.empty();
  }

  /** A pronoun, a title without a name, or a noun for people. */
  private Optional<Subject> unnamed(int at, int to) {
    boolean wordStarts = at == 0 || !Character.isLetterOrDigit(passage.at(at - 1));
    int wordEnd = passage.wordEnd(at);
    if (!wordStarts || wordEnd < at + 2 || wordEnd > to) {
      return Optional.empty();
    }
    String word = passage.wordAt(at);
    if (!Particles.mayEndSubject(word)) {
      return Optional.empty();
    }
    for (int length = word.length() - 1; length > 0; length--) {
      String particle = word.substring(length);
      if (Particles.isOfSubject(particle)) {
        boolean topic = TOPICS.contains(particle);
        int end = at + word.length();
        Optional<Subject> subject =
            !THINGS.contains(word.substring(0, length)) && isSome(at)
                ? subject(Subject.Kind.UNNAMED, Optional.empty(), at, end, topic)
                : ofNoun(word.substring(0, length), at, end, topic);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether 한 stands before a noun, perhaps with other nouns between: 한 협력사 사장. */
  private boolean isSome(int start) {
    int at = start;
    for (int i = 0; i <= MAX_NOUNS; i++) {
      int end = passage.skipSpacesBack(at);
      String word = passage.wordBefore(end);
      if (end == at || SOME.contains(word)) {
        return end < at && areBare(end, start);
      }
      if (word.isEmpty()) {
        return false;
      }
      at = end - word.length();
    }
    return false;
  }

  /** Whether the words between are no names and end in no particle. */
  private boolean areBare(int from, int to) {
    for (int at = passage.skipSpaces(from); at < to; ) {
      int end = at + passage.wordAt(at).length();
      if (passage.endingAt(end).isPresent() || !passage.isBare(new Span(at, end))) {
        return false;
      }
      at = passage.skipSpaces(end);
    }
    return true;
  }

  private static Optional<Subject> ofNoun(String noun, int start, int end, boolean topic) {
    if (PRONOUNS.contains(noun)) {
      return subject(Subject.Kind.PRONOUN, Optional.empty(), start, end, topic);
    }
    if (TitleWords.titleLength(noun) == noun.length()
        || TitleWords.isFormOfAddress(noun)
        || TitleWords.isKin(noun)) {
      return subject(Subject.Kind.TITLE, Optional.of(noun), start, end, topic);
    }
    if (TitleWords.isBody(noun)) {
      return subject(Subject.Kind.BODY, Optional.of(noun), start, end, topic);
    }
    return PEOPLE.fit(noun)
        ? subject(Subject.Kind.UNNAMED, Optional.empty(), start, end, topic)
        : Optional.empty();
  }

  private static Optional<Subject> subject(
      Subject.Kind kind, Optional<String> title, int start, int end, boolean topic) {
    return Optional.of(new Subject(kind, Optional.empty(), title, start, end, topic));
  }
}
