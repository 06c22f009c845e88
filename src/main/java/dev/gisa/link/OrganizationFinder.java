package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.SentenceSplitter;
import dev.gisa.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the organisation that a person's name or title follows, among a passage's mentions. */
final class OrganizationFinder {
  /** What a person does for an organisation, before {@code 하는 X}, {@code 중인 X}. */
  private static final Set<String> ACTIVITIES =
      WordList.of("대표 운영 총괄 담당 일 설립 창업 창립 창단 경영 지휘 근무 재직 활동 진료 연구 강의 복무 활약");

  private static final Set<String> DOING = Set.of("하는", "한", "하던", "했던");

  /** Other verbs that say it, before a noun, and before {@code 고 있는}. */
  private static final Set<String> LEADING =
      WordList.of(
          """
          이끄는 이끈 이끌던 이끌었던 맡은 맡는 맡던 맡았던 세운 다니는 다니던 다녔던 몸담은 몸담았던 가르치는 가르치던 가르쳤던 뛰는 뛰던 뛰었던 모는 몰던
          들어간 입사한 입단한 합류한 속한 소속된 파견된 부임한
          """);

  private static final Set<String> GOING_ON = WordList.of("이끌고 맡고 다니고 몸담고");

  /** The particles of the organisation before such a verb. */
  private static final Set<String> LED = Set.of("을", "를", "에서", "의", "에");

  private static final Set<String> SUBJECTS = Set.of("이", "가");

  /** 이끌고 있는. */
  private static final int WORDS_OF_VERB = 2;

  private static final int CLAUSE = 25;

  private static final String COMPANY = "회사";
  private static final String OBJECT = "를";

  /** How far back an organisation is that is pointed at. */
  private static final int REACH = 400;

  private static final Endings FESTIVALS = Endings.of("제 축전 비엔날레 엑스포 포럼 박람회");

  private static final String COPULA = "인";

  private static final int MAX_UNITS = 2;

  /** Of a police station, and no 형사 with a particle. */
  private static final String DETECTIVES = "형사과";

  private static final Set<String> BRANCHES =
      WordList.of("형사 민사 행정 가사 공안 특수 강력 제 형사합의 민사합의 금융조사 공공형사");

  /** Places too small for most offices: 동장 and 역장 have them. */
  private static final Endings QUARTERS = Endings.of("동 역 길 로");

  private static final Endings TEAM_TITLES = Endings.of("감독 코치");

  private static final Endings COMMITTEES = Endings.of("위 위원회");

  private static final Set<String> POINTERS = Set.of("같은", "이", "그", "해당");
  private static final List<String> LINKS_TO_ORGANIZATION = List.of("의", "소속", "소속인", "소속의", "");

  private final Passage passage;
  private final List<Mention> mentions;

  OrganizationFinder(Passage passage) {
    this.passage = passage;
    this.mentions = passage.mentions();
  }

  /** An organisation, or a place or festival that stands for one: 성남 감독, 영화제 집행위원장. */
  boolean isOne(int mention) {
    return switch (mentions.get(mention).type()) {
      case ORGANIZATION, LOCATION -> true;
      case EVENT -> FESTIVALS.fit(mentions.get(mention).text());
      default -> false;
    };
  }

  /**
   * Whether a title may be of it: 성남 감독, but 브라질 작가 is only from there, of 연희동 노 전 대통령 it is where
   * he lives, and of 의원(경남 고성) who elected him.
   */
  boolean mayHave(String title, int mention) {
    boolean quarter = QUARTERS.fit(mentions.get(mention).text()) && !title.endsWith("장");
    boolean elected = TitleWords.isMember(title);
    return !isPlace(mention) || !(quarter || elected || TitleWords.isProfession(title));
  }

  /** As {@link #mayHave}, of a title before a name: 노르웨이 감독 X is only from there. */
  boolean mayHaveBefore(String title, int mention) {
    return mayHave(title, mention) && !(isPlace(mention) && TEAM_TITLES.fit(title));
  }

  /**
   * Whether who has another title of it has this one of it too: 민주당 간사인 X 의원, but neither 특위 위원인 X
   * 의원 nor 협회 회장인 X 박사.
   */
  boolean shares(String title, int mention) {
    Mention body = mentions.get(mention);
    boolean member = TitleWords.isMember(title) && COMMITTEES.fit(body.text());
    return body.type() != EntityType.LOCATION && !member && !TitleWords.isProfession(title);
  }

  /**
   * The organisation's mention before a name or title: {@code 한들증권의} 류세아, {@code 형사2부(}류성은, {@code
   * 대책위원회(이하 대책위)} 문소정, {@code 가람대 부동산학과} 승지호; {@code 같은 당} and {@code 이 단체의} are the last one.
   */
  Optional<Integer> before(int start) {
    int at = passage.at(start - 1) == '(' ? start - 1 : passage.skipSpacesBack(start);
    for (String link : LINKS_TO_ORGANIZATION) {
      if (passage.startsWith(link, at - link.length())) {
        int linked = passage.skipSpacesBack(at - link.length());
        boolean topic = link.startsWith("소속") && "은는".indexOf(passage.at(linked - 1)) >= 0;
        Optional<Integer> mention = endingAt(topic ? linked - 1 : linked);
        if (mention.isPresent()) {
          return mention;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> endingAt(int end) {
    Optional<Integer> here =
        passage
            .endingAt(end)
            .or(() -> passage.endingAt(passage.skipBracketBack(end)))
            .or(
                () ->
                    SentenceSplitter.isCloser(passage.at(end - 1))
                        ? passage.endingAt(end - 1)
                        : Optional.empty())
            .filter(this::isOne);
    if (here.isPresent()) {
      return here.flatMap(this::universityOf).or(() -> here);
    }
    String word = passage.wordBefore(end);
    int before = end - word.length();
    if (leads(word, before)) {
      return PostBefore.before(passage.skipSpaces(end), passage).isPresent()
          ? Optional.empty()
          : led(before);
    }
    if (TitleWords.isBody(word)) {
      return pointedAt(end);
    }
    return within(end).or(() -> whose(word, before));
  }

  /** {@code 다온개발} 실소유주인, {@code 다온개발의} 최대주주인: of which somebody is what is no title. */
  private Optional<Integer> whose(String word, int start) {
    String noun = word.endsWith(COPULA) ? word.substring(0, word.length() - COPULA.length()) : "";
    boolean plain =
        noun.length() > 1
            && !noun.endsWith(TitleWords.ORIGIN)
            && TitleWords.titleLengthBefore(word) == 0
            && passage.isNouns(new Span(start, start + noun.length()));
    int end = passage.skipSpacesBack(start);
    return plain
        ? passage
            .endingAt(end)
            .or(() -> passage.at(end - 1) == '의' ? passage.endingAt(end - 1) : Optional.empty())
            .filter(m -> mentions.get(m).type() == EntityType.ORGANIZATION)
        : Optional.empty();
  }

  /** {@code 누리대} of 누리대 지구환경과학부, if both were found. */
  private Optional<Integer> universityOf(int faculty) {
    Span span = mentions.get(faculty).span();
    return TitleWords.isUnit(mentions.get(faculty).text())
        ? passage
            .endingAt(passage.skipSpacesBack(span.start()))
            .filter(m -> TitleWords.isUniversity(mentions.get(m).text()))
        : Optional.empty();
  }

  /**
   * The organisation before its units: {@code 한빛대} 의과대학 신경과, {@code 서울중앙지법} 영장전담, {@code 대전지법} 형사
   * 8단독.
   */
  private Optional<Integer> within(int end) {
    int at = end;
    for (int i = 0; i < MAX_UNITS; i++) {
      String word = passage.wordBefore(at);
      // 회장과 is no 과
      boolean particle = TitleWords.titleLength(word) > 0 && !word.equals(DETECTIVES);
      int before = at - word.length();
      if (particle || !TitleWords.isUnit(word) || passage.at(before - 1) != ' ') {
        return Optional.empty();
      }
      at = withoutBranch(word, passage.skipSpacesBack(before));
      Optional<Integer> mention = passage.endingAt(at).filter(this::isOne);
      if (mention.isPresent()) {
        return mention.filter(m -> !isPlace(m) || TitleWords.isOffice(word));
      }
    }
    return Optional.empty();
  }

  /** Before the 형사 of a numbered division, which elsewhere is a title. */
  private int withoutBranch(String division, int end) {
    String branch = passage.wordBefore(end);
    boolean numbered = Character.isDigit(division.charAt(0)) && BRANCHES.contains(branch);
    return numbered ? passage.skipSpacesBack(end - branch.length()) : end;
  }

  private boolean isPlace(int mention) {
    return mentions.get(mention).type() == EntityType.LOCATION;
  }

  /** {@code 이끄는}, {@code 맡고 있는}, {@code 재직 중인}. */
  private boolean leads(String word, int start) {
    String verb = passage.wordBefore(passage.skipSpacesBack(start));
    return switch (word) {
      case "있는" -> GOING_ON.contains(verb) || isActivity(verb, "하고");
      case "중인" -> ACTIVITIES.contains(verb);
      default -> LEADING.contains(word) || DOING.stream().anyMatch(end -> isActivity(word, end));
    };
  }

  private static boolean isActivity(String verb, String ending) {
    return verb.endsWith(ending)
        && ACTIVITIES.contains(verb.substring(0, verb.length() - ending.length()));
  }

  /** {@code 농민연합을} 이끄는, {@code 새빛증권에서} 운송업을 담당하는: the organisation before a verb. */
  private Optional<Integer> led(int verb) {
    for (int at = verb; at > Math.max(0, verb - CLAUSE) && passage.at(at) != '\n'; at--) {
      Optional<Integer> mention =
          passage.endingAt(at).filter(m -> mentions.get(m).type() == EntityType.ORGANIZATION);
      if (mention.isPresent()) {
        return isLed(at) ? mention : Optional.empty();
      }
      Optional<Integer> pointed =
          LED.contains(passage.wordAt(at)) ? pointedAt(at) : Optional.empty();
      if (pointed.isPresent()) {
        return pointed;
      }
    }
    return Optional.empty();
  }

  /** Whether behind a name, its bracket and its unit there is a particle: 옥천군청 안전총괄과에. */
  private boolean isLed(int nameEnd) {
    int end = passage.skipBracket(nameEnd);
    String unit = passage.nextWord(end);
    boolean inUnit =
        LED.stream()
            .filter(unit::endsWith)
            .anyMatch(p -> TitleWords.isUnit(unit.substring(0, unit.length() - p.length())));
    return LED.contains(passage.wordAt(end)) || inUnit;
  }

  /**
   * The organisation behind a person, if the words between say that it is the person's own: X 회장이
   * {@code 이끄는} 온빛그룹.
   */
  Optional<Integer> behind(int personEnd) {
    if (!SUBJECTS.contains(passage.wordAt(personEnd))) {
      return Optional.empty();
    }
    int at = passage.skipSpaces(passage.wordEnd(personEnd));
    for (int i = 0; i < WORDS_OF_VERB; i++) {
      String word = passage.wordAt(at);
      int next = passage.skipSpaces(at + word.length());
      // 회장이 맡은 재단 일 is another's
      if (leads(word, at) && !word.startsWith("맡")) {
        return passage
            .startingAt(next)
            .filter(m -> mentions.get(m).type() == EntityType.ORGANIZATION);
      }
      at = next;
    }
    return Optional.empty();
  }

  /** Of {@code 같은 당}, {@code 이 회사} and {@code 회사를} 세운. */
  private Optional<Integer> pointedAt(int end) {
    String body = passage.wordBefore(end);
    int before = end - body.length();
    String pointer = passage.wordBefore(passage.skipSpacesBack(before));
    boolean own = COMPANY.equals(body) && OBJECT.equals(passage.wordAt(end));
    return own || (TitleWords.isBody(body) && POINTERS.contains(pointer))
        ? lastOrganization(before, body)
        : Optional.empty();
  }

  /** The last organisation before a place; a party if it is one that is pointed at. */
  private Optional<Integer> lastOrganization(int place, String body) {
    for (int at = place; at > Math.max(0, place - REACH); at--) {
      Optional<Integer> mention =
          passage
              .endingAt(at)
              .filter(m -> mentions.get(m).type() == EntityType.ORGANIZATION)
              .filter(m -> !body.equals("당") || isParty(mentions.get(m).text()));
      if (mention.isPresent()) {
        return mention;
      }
    }
    return Optional.empty();
  }

  private static boolean isParty(String name) {
    return name.endsWith("당") || name.endsWith("힘");
  }
}
