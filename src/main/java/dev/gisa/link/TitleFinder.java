package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The titles that stand beside persons' names: {@code 김성훈 업스테이지 대표}, {@code 업스테이지의 김성훈 대표}, {@code
 * 대표인 김성훈}, {@code 전 장관}, {@code A·B·C 의원}.
 *
 * <p>A title stands behind the name, perhaps with the organisation and one or two nouns between, or
 * before it; its organisation stands before the title or before the name. Takes time linear in the
 * text.
 */
final class TitleFinder {
  private static final int MAX_MODIFIERS = 2;

  /**
   * A title and the mentions that it links.
   *
   * @param person index of the person's mention
   * @param span of the title's words
   * @param organization index of the organisation's mention
   */
  record Found(
      int person, String title, Span span, Optional<Integer> organization, Title.Status status) {
    private Found of(int otherPerson, Optional<Integer> otherOrganization) {
      return new Found(otherPerson, title, span, organization.or(() -> otherOrganization), status);
    }
  }

  private final Passage passage;
  private final List<Mention> mentions;
  private final OrganizationFinder organizations;
  private final List<Found> found = new ArrayList<>();
  private final Set<Integer> takenEnds = new HashSet<>();

  private TitleFinder(Passage passage) {
    this.passage = passage;
    this.mentions = passage.mentions();
    this.organizations = new OrganizationFinder(passage);
  }

  /** Those behind names, then those in front of them, each in text order. */
  static List<Found> find(Passage passage) {
    TitleFinder finder = new TitleFinder(passage);
    int next = 0;
    for (int i = 0; i < passage.mentions().size(); i++) {
      if (i >= next && finder.isPerson(i)) {
        List<Integer> list = finder.listFrom(i);
        finder.behind(list);
        next = list.get(list.size() - 1) + 1;
      }
    }
    for (int i = 0; i < passage.mentions().size(); i++) {
      if (finder.isPerson(i)) {
        finder.before(i);
      }
    }
    return finder.shared();
  }

  /** With the organisation of both titles in {@code 형사2부(재판장 X 부장판사)}. */
  private List<Found> shared() {
    Map<Integer, Integer> bracketed = new HashMap<>();
    for (Found f : found) {
      if (f.organization().isPresent() && passage.at(f.span().start() - 1) == '(') {
        bracketed.put(f.person(), f.organization().get());
      }
    }
    return found.stream()
        .map(f -> f.of(f.person(), Optional.ofNullable(bracketed.get(f.person()))))
        .toList();
  }

  private boolean isPerson(int mention) {
    return mentions.get(mention).type() == EntityType.PERSON;
  }

  private void behind(List<Integer> persons) {
    int last = persons.get(persons.size() - 1);
    int end = mentions.get(last).span().end();
    Optional<Found> title =
        behind(last, passage.skipBracket(end))
            .or(() -> passage.at(end) == '(' ? behind(last, end + 1) : Optional.empty());
    if (title.isPresent()) {
      Optional<Integer> before = organizations.before(mentions.get(persons.get(0)).span().start());
      persons.forEach(person -> found.add(title.get().of(person, before)));
      takenEnds.add(title.get().span().end());
    }
  }

  /** The persons of {@code A·B·C 의원} from this one on. */
  private List<Integer> listFrom(int person) {
    List<Integer> list = new ArrayList<>(List.of(person));
    while (true) {
      int end = mentions.get(list.get(list.size() - 1)).span().end();
      int next =
          passage.at(end) == '·' || passage.at(end) == ',' ? passage.skipSpaces(end + 1) : end;
      Optional<Integer> following =
          next > end ? passage.startingAt(next).filter(this::isPerson) : Optional.empty();
      if (following.isEmpty()) {
        return list;
      }
      list.add(following.get());
    }
  }

  private Optional<Found> behind(int person, int from) {
    int at = from;
    Optional<Integer> organization = Optional.empty();
    Title.Status status = Title.Status.CURRENT;
    int titleStart = -1;
    int modifiers = 0;
    while (modifiers <= MAX_MODIFIERS) {
      at = passage.skipSpaces(at);
      Optional<Integer> mention = passage.startingAt(at);
      if (mention.isPresent()) {
        if (!organizations.isOne(mention.get()) || titleStart >= 0) {
          return Optional.empty();
        }
        organization = mention;
        at = passage.skipBracket(mentions.get(mention.get()).span().end());
        at += passage.at(at) == '의' ? 1 : 0;
        if (passage.at(at) != ' ') {
          return Optional.empty();
        }
        continue;
      }
      String word = passage.wordAt(at);
      Optional<Title.Status> told = TitleWords.statusBefore(word);
      int length = TitleWords.titleLength(word);
      if (told.isPresent()) {
        status = told.get();
        at += word.length();
      } else if (length > 0) {
        return Optional.of(
            title(person, titleStart < 0 ? at : titleStart, at + length, organization, status));
      } else if (isModifier(word, at)) {
        boolean unit = organization.isPresent() && TitleWords.isUnit(word);
        titleStart = unit ? -1 : titleStart < 0 ? at : titleStart;
        modifiers++;
        at += word.length();
      } else {
        return Optional.empty();
      }
      if (passage.at(at) != ' ') {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A noun that narrows a title, or a unit (생명과학부, in which Nori sees a particle). */
  private boolean isModifier(String word, int at) {
    return !word.isEmpty()
        && (TitleWords.isUnit(word) || passage.isNouns(new Span(at, at + word.length())));
  }

  /** A title that ends at {@code end}, or goes on with another one: 수석 부대변인. */
  private Found title(
      int person, int start, int end, Optional<Integer> organization, Title.Status status) {
    int last = end;
    while (passage.at(last) == ' ' && passage.startingAt(last + 1).isEmpty()) {
      String next = passage.wordAt(last + 1);
      int length = TitleWords.titleLength(next);
      if (length == 0) {
        break;
      }
      last += 1 + length;
    }
    Optional<Integer> inBracket =
        passage.at(last) == '('
            ? passage.startingAt(last + 1).filter(organizations::isOne)
            : Optional.empty();
    String after = passage.wordAt(passage.at(last) == ' ' ? last + 1 : last);
    Title.Status said = TitleWords.statusAfter(after).orElse(status);
    Span span = new Span(start, last);
    return new Found(person, span.of(passage.text()), span, organization.or(() -> inBracket), said);
  }

  private void before(int person) {
    int start = mentions.get(person).span().start();
    Optional<HeldPost> held = HeldPost.before(start, passage);
    int end =
        held.map(HeldPost::end).orElse(passage.skipBracketBack(passage.skipSpacesBack(start)));
    String word = passage.wordBefore(end);
    int length = held.isPresent() ? word.length() : TitleWords.titleLengthBefore(word);
    int from = end - word.length();
    boolean taken = takenEnds.contains(from + length) || passage.endingAt(end).isPresent();
    if (end == start || length == 0 || taken) {
      return;
    }
    Title.Status status =
        held.map(HeldPost::status).orElse(TitleWords.statusOfCopula(word.substring(length)));
    int titleStart = from;
    Optional<Integer> organization = organizations.before(from);
    int at = from;
    for (int i = 0; i < MAX_MODIFIERS && organization.isEmpty(); i++) {
      int gap = passage.skipSpacesBack(at);
      String modifier = passage.wordBefore(gap);
      Optional<Title.Status> told = TitleWords.statusBefore(modifier);
      Span span = new Span(gap - modifier.length(), gap);
      if (gap == at || (told.isEmpty() && (span.isEmpty() || !passage.isNouns(span)))) {
        break;
      }
      status = told.orElse(status);
      at = span.start();
      organization = organizations.before(at);
      titleStart = organization.isPresent() && told.isEmpty() ? at : titleStart;
    }
    Span span = new Span(titleStart, from + length);
    found.add(new Found(person, span.of(passage.text()), span, organization, status));
  }
}
