package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who a text is about as it goes on, sentence by sentence: the active person is who spoke or was
 * the topic last. {@code 그는} is that person, and {@code 위원장은} the last person of that title.
 */
final class Discourse {
  private static final int LONGEST_KIND = 3;

  /** What a person has to say. */
  private static final Set<String> WORDS =
      WordList.of("생각 말 대답 답 답장 설명 주장 반응 해명 입장 이야기 얘기 기억 회고 소감 각오 바람 의견 진단 분석 평가 고백 판단");

  private static final String COMPANY = "회사";

  /** Bodies that an article calls something else, or cites: 국토부, 나래증권. */
  private static final Endings NO_COMPANIES =
      Endings.of(
          """
          부 처 청 시 군 구 도 서 위 위원회 국회 법원 검찰 지검 지법 고법 정부 대표팀 연맹 노동조합 연대
          증권 운용 리서치 연구소 연구원 대 대학교 신문 일보 뉴스 통신 방송 타임스
          """);

  private final Passage passage;
  private final Map<Integer, Integer> chainOf;
  private final List<TitleFinder.Found> titles;
  private final SubjectFinder subjects;

  /** The last person so far of each title and of each end of one: 연구위원 of 선임연구위원. */
  private final Map<String, Integer> bearers = new HashMap<>();

  /** The first person of the whole text of each title. */
  private final Map<String, Integer> firstBearers = new HashMap<>();

  /** The last body so far of each kind: 협회 of 한울협회, 매체 of 독일 매체 빌트. */
  private final Map<String, Integer> bodies = new HashMap<>();

  private Optional<Speaker> active = Optional.empty();
  private int nextTitle;

  Discourse(
      Passage passage,
      SubjectFinder subjects,
      Map<Integer, Integer> chainOf,
      List<TitleFinder.Found> titles) {
    this.passage = passage;
    this.chainOf = chainOf;
    this.titles = titles;
    this.subjects = subjects;
    for (TitleFinder.Found title : titles) {
      firstBearers.putIfAbsent(title.title(), chainOf.get(title.person()));
    }
  }

  /** Takes note of the titles in a sentence. */
  void enter(Span sentence) {
    while (nextTitle < titles.size() && titles.get(nextTitle).span().start() < sentence.end()) {
      TitleFinder.Found title = titles.get(nextTitle++);
      for (int from = 0; from < title.title().length() - 1; from++) {
        bearers.put(title.title().substring(from), chainOf.get(title.person()));
      }
    }
    passage.startingIn(sentence.start(), sentence.end()).forEach(this::enter);
  }

  private void enter(int mention) {
    switch (passage.mentions().get(mention).type()) {
      case PERSON -> enterPerson(mention);
      case ORGANIZATION -> enterBody(mention);
      default -> {}
    }
  }

  private void enterPerson(int mention) {
    Span span = passage.mentions().get(mention).span();
    String kin = passage.previousWord(span.start());
    if (TitleWords.isKin(kin)) {
      bearers.put(kin, chainOf.get(mention));
    }
    int end = span.end();
    String next = passage.wordAt(passage.skipSpaces(passage.skipBracket(end)));
    String form = next.substring(0, TitleWords.honorificLength(next));
    if (TitleWords.isFormOfAddress(form)) {
      bearers.put(form, chainOf.get(mention));
    }
  }

  /** The last of a title so far, or else the first. */
  private Integer bearer(String title) {
    return bearers.containsKey(title) ? bearers.get(title) : firstBearers.get(title);
  }

  private void enterBody(int mention) {
    Integer chain = chainOf.get(mention);
    String name = passage.mentions().get(mention).text();
    String described = passage.previousWord(passage.mentions().get(mention).span().start());
    if (TitleWords.isBody(described)) {
      bodies.put(described, chain);
    }
    for (int length = LONGEST_KIND; length > 0; length--) {
      String kind = name.substring(Math.max(0, name.length() - length));
      if (TitleWords.isBody(kind)) {
        bodies.put(kind, chain);
        return;
      }
    }
    if (!NO_COMPANIES.fit(name)) {
      bodies.put(COMPANY, chain);
    }
  }

  /**
   * Takes note of who was active in a sentence.
   *
   * @param last who spoke last in it
   * @param told the sentence, up to its first quotation
   */
  void leave(Span sentence, Optional<Speaker> last, Span told) {
    Optional<Speaker> before = active;
    active = last.or(() -> about(told, sentence)).or(() -> before);
  }

  Optional<Speaker> active() {
    return active;
  }

  Speaker named(int mention) {
    return new Speaker(Optional.ofNullable(chainOf.get(mention)));
  }

  boolean isPerson(int mention) {
    return passage.mentions().get(mention).type() == EntityType.PERSON;
  }

  /** Whether a subject is a person's name, or as a topic a title that somebody has. */
  private boolean isPerson(Subject subject) {
    return subject.mention().filter(this::isPerson).isPresent()
        || (subject.topic() && subject.title().filter(bearers::containsKey).isPresent());
  }

  /** The most salient person of all. */
  Optional<Speaker> mostSalient() {
    return chainOf.entrySet().stream()
        .filter(m -> isPerson(m.getKey()))
        .map(Map.Entry::getValue)
        .min(Integer::compare)
        .map(chain -> new Speaker(Optional.of(chain)));
  }

  Speaker resolved(Subject subject) {
    return switch (subject.kind()) {
      case NAMED -> named(subject.mention().get());
      case PRONOUN -> active.orElse(Speaker.UNNAMED);
      case TITLE -> new Speaker(subject.title().map(this::bearer));
      case BODY -> new Speaker(subject.title().filter(b -> subject.topic()).map(bodies::get));
      case UNNAMED -> Speaker.UNNAMED;
    };
  }

  /** The last topic in a stretch of text, or else the last subject. */
  Optional<Speaker> lastIn(int from, int to) {
    Optional<Subject> last = Optional.empty();
    for (Subject subject : subjects.find(from, to)) {
      boolean better = last.isEmpty() || subject.topic() || !last.get().topic();
      last = better ? Optional.of(subject) : last;
    }
    return last.map(this::resolved);
  }

  /**
   * The person that a stretch is about: its topic, its subject, or the only one in the sentence.
   */
  Optional<Speaker> about(Span told, Span sentence) {
    List<Subject> persons =
        subjects.find(told.start(), told.end()).stream().filter(this::isPerson).toList();
    return persons.stream()
        .filter(Subject::topic)
        .findFirst()
        .or(() -> persons.stream().findFirst())
        .map(this::resolved)
        .or(() -> owner(told))
        .or(() -> onlyPerson(sentence));
  }

  /** Whose thoughts or words a stretch is about: {@code 작가의 생각은}, {@code 목하린 번역가의 답장은}. */
  private Optional<Speaker> owner(Span told) {
    for (int at = told.start(); at < told.end(); at++) {
      boolean wordStarts = at == 0 || !Character.isLetterOrDigit(passage.at(at - 1));
      Optional<Integer> person = passage.startingAt(at).filter(this::isPerson);
      if (person.isPresent()
          && owns(
              subjects.endOfName(
                  person.get(), Math.min(told.end(), at + SubjectFinder.LONGEST_NAME)))) {
        return person.map(this::named);
      }
      String word = wordStarts ? passage.wordAt(at) : "";
      String title = word.endsWith("의") ? word.substring(0, word.length() - 1) : "";
      if (bearers.containsKey(title) && owns(at + title.length())) {
        return Optional.of(new Speaker(Optional.of(bearers.get(title))));
      }
    }
    return Optional.empty();
  }

  private boolean owns(int end) {
    String noun = passage.at(end) == '의' ? passage.wordAt(passage.skipSpaces(end + 1)) : "";
    return noun.length() > 1
        && Particles.isOfSubject(noun.substring(noun.length() - 1))
        && WORDS.contains(noun.substring(0, noun.length() - 1));
  }

  private Optional<Speaker> onlyPerson(Span sentence) {
    List<Speaker> persons =
        passage
            .startingIn(sentence.start(), sentence.end())
            .filter(this::isPerson)
            .mapToObj(this::named)
            .distinct()
            .toList();
    return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
  }
}
