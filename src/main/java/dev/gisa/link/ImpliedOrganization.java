package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The organisation of an officer who is named for the first time and without one: the last one that
 * the title's own words name ({@code 한빛연구소다. 이도윤 소장은}), or else the one whose own sentence says so
 * ({@code 마루은행은 이도윤 총재 주재로}), or that a sentence shortly before is about ({@code 새길당은 반발했다. 마정은
 * 대변인은}).
 *
 * <p>Takes time linear in the text.
 */
final class ImpliedOrganization {
  /** How far back an organisation is that the title's words name, or its sentence begins. */
  private static final int REACH = 400;

  private static final int SENTENCES_BACK = 3;

  private static final String OF = "의";
  private static final Set<String> COPULAS = Set.of("다", "이다");

  /** What an officer does with a meeting or a statement of the body's own. */
  private static final Set<String> PRESIDING = Set.of("주재", "명의");

  /** What a body does with its own officers. */
  private static final Set<String> APPOINTMENTS = WordList.of("선임 재선임 승진 유임 연임 해임 경질 재신임 승격");

  /** Bodies that appoint the officers of others. */
  private static final Endings APPOINTING_OTHERS = Endings.of("정부 부 처 청 청와대 대통령실 국회 법원 검찰 위원회 이사회");

  private static final String OBJECT = "을를";
  private static final String PROFESSOR = "교수";
  private static final int WORDS_ON = 6;

  private final Passage passage;
  private final SubjectFinder subjects;
  private final Set<Integer> introductions = new HashSet<>();

  private ImpliedOrganization(Passage passage, SubjectFinder subjects) {
    this.passage = passage;
    this.subjects = subjects;
    Set<String> named = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    int headlineEnd = passage.headlineEnd();
    for (int i = 0; i < passage.mentions().size(); i++) {
      Mention mention = passage.mentions().get(i);
      boolean headline = mention.span().end() <= headlineEnd;
      boolean person = mention.type() == EntityType.PERSON && !headline;
      if (person && !surnames.contains(mention.text()) && named.add(mention.text())) {
        introductions.add(i);
        surnames.add(PersonName.surname(mention.text()));
      }
    }
  }

  /** The titles, of which some have an organisation that they had not. */
  static List<TitleFinder.Found> complete(
      List<TitleFinder.Found> titles, Passage passage, SubjectFinder subjects) {
    ImpliedOrganization implied = new ImpliedOrganization(passage, subjects);
    Set<String> affiliated = new HashSet<>();
    titles.stream()
        .filter(t -> t.organization().isPresent())
        .forEach(t -> affiliated.add(passage.mentions().get(t.person()).text()));
    return titles.stream()
        .map(
            t ->
                affiliated.contains(passage.mentions().get(t.person()).text())
                    ? t
                    : t.of(t.person(), implied.of(t)))
        .toList();
  }

  private Optional<Integer> of(TitleFinder.Found title) {
    boolean now = title.status() == Title.Status.CURRENT || title.status() == Title.Status.ACTING;
    return introductions.contains(title.person())
        ? namedBy(title).or(() -> now ? own(title).or(() -> topic(title)) : Optional.empty())
        : Optional.empty();
  }

  /** {@code 마루은행} of 마루은행은 X 총재 주재로, and of 마루은행은 X 부행장을 새 대표로 선임했다. */
  private Optional<Integer> own(TitleFinder.Found title) {
    int end = title.span().end();
    if (PRESIDING.stream().anyMatch(passage.nextWord(end)::startsWith)) {
      return Offices.isOne(title.title()) ? lastSubject(title.span()) : Optional.empty();
    }
    return isOfItsBody(title.title()) && isAppointed(end)
        ? lastSubject(title.span())
            .filter(m -> !APPOINTING_OTHERS.fit(passage.mentions().get(m).text()))
        : Optional.empty();
  }

  /** Whether a title names no other body, and no profession. */
  private static boolean isOfItsBody(String title) {
    return Offices.kindOfBody(title).isEmpty()
        && !TitleWords.isProfession(title)
        && !title.endsWith(PROFESSOR);
  }

  /** Whether who is told of as an object is appointed or dismissed a few words on. */
  private boolean isAppointed(int titleEnd) {
    int at = titleEnd + 1;
    if (OBJECT.indexOf(passage.at(titleEnd)) < 0) {
      return false;
    }
    for (int i = 0; i < WORDS_ON && passage.at(at) == ' '; i++) {
      String word = passage.nextWord(at);
      if (APPOINTMENTS.stream().anyMatch(word::startsWith)) {
        return true;
      }
      at += 1 + word.length();
    }
    return false;
  }

  /** The organisation that is the last subject before a place in its sentence, not far back. */
  private Optional<Integer> lastSubject(Span place) {
    int begin = passage.sentence(passage.sentenceAt(place.start())).start();
    return subjects.find(Math.max(begin, place.start() - REACH), place.start()).stream()
        .reduce((first, last) -> last)
        .flatMap(Subject::mention)
        .filter(this::isOrganization);
  }

  /** {@code 백호지회} of 지회장, {@code 해솔요양원} of 원장. */
  private Optional<Integer> namedBy(TitleFinder.Found title) {
    Optional<String> kind = Offices.kindOfBody(title.title());
    int start = title.span().start();
    for (int at = start; kind.isPresent() && at > Math.max(0, start - REACH); at--) {
      Optional<Integer> organization =
          passage
              .endingAt(at)
              .filter(m -> isOrganization(m) || (isPlace(m) && Offices.isOfPlace(kind.get())))
              .filter(m -> Offices.isOfKind(passage.mentions().get(m).text(), kind.get()));
      if (organization.isPresent()) {
        return organization;
      }
    }
    return Optional.empty();
  }

  /** The last organisation that a sentence before is about, if nobody is named since. */
  private Optional<Integer> topic(TitleFinder.Found title) {
    int start = Math.min(title.span().start(), nameStart(title.person()));
    int here = passage.sentenceAt(start);
    int begin = passage.sentence(here).start();
    boolean first = start - begin < REACH && !anyPerson(begin, start);
    if (!first || !Offices.isOne(title.title())) {
      return Optional.empty();
    }
    for (int i = here - 1; i >= Math.max(0, here - SENTENCES_BACK); i--) {
      Span sentence = passage.sentence(i);
      Optional<Integer> organization =
          subjects.find(sentence.start(), sentence.end()).stream()
              .filter(Subject::topic)
              .flatMap(s -> s.mention().stream())
              .findFirst();
      if (organization.isPresent()) {
        return organization.filter(this::isOrganization);
      }
      Optional<Integer> owner = owner(sentence);
      if (owner.isPresent()) {
        return owner;
      }
      if (anyPerson(sentence.start(), sentence.end())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code 자유진보당} of 자유진보당의 속내는, {@code 미르우주} of 다리를 만든 것은 미르우주다. */
  private Optional<Integer> owner(Span sentence) {
    return passage
        .startingIn(sentence.start(), sentence.end())
        .filter(this::isOrganization)
        .filter(m -> isToldOf(passage.mentions().get(m).span().end()))
        .boxed()
        .findFirst();
  }

  private boolean isToldOf(int nameEnd) {
    String tail = passage.wordAt(nameEnd);
    if (!tail.equals(OF)) {
      return COPULAS.contains(tail) && passage.at(nameEnd + tail.length()) == '.';
    }
    int start = nameEnd + OF.length() + 1;
    String word = passage.nextWord(start - 1);
    return word.length() > 1
        && (word.endsWith("은") || word.endsWith("는"))
        && passage.isNouns(new Span(start, start + word.length() - 1));
  }

  private int nameStart(int person) {
    return passage.mentions().get(person).span().start();
  }

  private boolean isPlace(int mention) {
    return passage.mentions().get(mention).type() == EntityType.LOCATION;
  }

  private boolean isOrganization(int mention) {
    return passage.mentions().get(mention).type() == EntityType.ORGANIZATION;
  }

  private boolean anyPerson(int from, int to) {
    return passage
        .startingIn(from, to)
        .anyMatch(m -> passage.mentions().get(m).type() == EntityType.PERSON);
  }
}
