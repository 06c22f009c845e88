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
  private static final List<String> LINKS_TO_ORGANIZATION = List.of("의", "소속", "");

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
  private final List<Found> found = new ArrayList<>();
  private final Set<Integer> takenEnds = new HashSet<>();

  private TitleFinder(Passage passage) {
    this.passage = passage;
    this.mentions = passage.mentions();
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

  /** With the organisation of a title before a name for one behind it: 민주당 간사인 X 의원. */
  private List<Found> shared() {
    Map<Integer, Integer> organizations = new HashMap<>();
    found.forEach(f -> f.organization().ifPresent(o -> organizations.put(f.person(), o)));
    return found.stream()
        .map(f -> f.of(f.person(), Optional.ofNullable(organizations.get(f.person()))))
        .toList();
  }

  private boolean isPerson(int mention) {
    return mentions.get(mention).type() == EntityType.PERSON;
  }

  /** An organisation, or a place that stands for one: 성남 감독, 미국 대통령. */
  private boolean isOrganization(int mention) {
    EntityType type = mentions.get(mention).type();
    return type == EntityType.ORGANIZATION || type == EntityType.LOCATION;
  }

  private void behind(List<Integer> persons) {
    int last = persons.get(persons.size() - 1);
    Optional<Found> title = behind(last, passage.skipBracket(mentions.get(last).span().end()));
    if (title.isPresent()) {
      Optional<Integer> before = organizationBefore(mentions.get(persons.get(0)).span().start());
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
        if (!isOrganization(mention.get()) || titleStart >= 0) {
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
      } else if (!word.isEmpty() && passage.isNouns(new Span(at, at + word.length()))) {
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
            ? passage.startingAt(last + 1).filter(this::isOrganization)
            : Optional.empty();
    String after = passage.wordAt(passage.at(last) == ' ' ? last + 1 : last);
    Title.Status said = TitleWords.statusAfter(after).orElse(status);
    Span span = new Span(start, last);
    return new Found(person, span.of(passage.text()), span, organization.or(() -> inBracket), said);
  }

  /**
   * The organisation's mention before a name or title: {@code 한들증권의} 류세아, {@code 형사2부(}류성은, {@code
   * 대책위원회(이하 대책위)} 문소정.
   */
  private Optional<Integer> organizationBefore(int start) {
    int at = passage.at(start - 1) == '(' ? start - 1 : passage.skipSpacesBack(start);
    for (String link : LINKS_TO_ORGANIZATION) {
      if (passage.startsWith(link, at - link.length())) {
        int linked = passage.skipSpacesBack(at - link.length());
        boolean topic = link.equals("소속") && "은는".indexOf(passage.at(linked - 1)) >= 0;
        int end = topic ? linked - 1 : linked;
        Optional<Integer> mention =
            passage
                .endingAt(end)
                .or(() -> passage.endingAt(passage.skipBracketBack(end)))
                .or(() -> passage.at(end - 1) == ')' ? passage.endingAt(end - 1) : Optional.empty())
                .filter(this::isOrganization);
        if (mention.isPresent()) {
          return mention;
        }
      }
    }
    return Optional.empty();
  }

  private void before(int person) {
    int start = mentions.get(person).span().start();
    int end = passage.skipBracketBack(passage.skipSpacesBack(start));
    String word = passage.wordBefore(end);
    int length = TitleWords.titleLengthBefore(word);
    int from = end - word.length();
    boolean taken = takenEnds.contains(from + length) || passage.endingAt(end).isPresent();
    if (end == start || length == 0 || taken) {
      return;
    }
    Title.Status status = TitleWords.statusOfCopula(word.substring(length));
    int titleStart = from;
    Optional<Integer> organization = organizationBefore(from);
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
      organization = organizationBefore(at);
      titleStart = organization.isPresent() && told.isEmpty() ? at : titleStart;
    }
    Span span = new Span(titleStart, from + length);
    found.add(new Found(person, span.of(passage.text()), span, organization, status));
  }
}
