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
  /** On one side of a name. */
  static final int MAX_TITLES = 3;

  /** Nouns between a title and its organisation or its person. */
  static final int MAX_MODIFIERS = 2;

  /**
   * A title and the mentions that it links.
   *
   * @param person index of the person's mention
   * @param span of the title's words
   * @param organization index of the organisation's mention
   */
  record Found(
      int person, String title, Span span, Optional<Integer> organization, Title.Status status) {
    /** Of another person, and of an organisation where it has none. */
    Found of(int otherPerson, Optional<Integer> otherOrganization) {
      return new Found(otherPerson, title, span, organization.or(() -> otherOrganization), status);
    }
  }

  private final Passage passage;
  private final List<Mention> mentions;
  private final OrganizationFinder organizations;
  private final TitleBehind behind;
  private final TitleBefore before;
  private final List<Found> found = new ArrayList<>();
  private final Set<Integer> takenEnds = new HashSet<>();

  private TitleFinder(Passage passage) {
    this.passage = passage;
    this.mentions = passage.mentions();
    this.organizations = new OrganizationFinder(passage);
    this.behind = new TitleBehind(passage, organizations);
    this.before = new TitleBefore(passage, organizations);
  }

  /** Those behind names, then those in front of them, each in text order. */
  static List<Found> find(Passage passage) {
    TitleFinder finder = new TitleFinder(passage);
    List<List<Integer>> lists = finder.lists();
    Set<Integer> titled = new HashSet<>();
    for (List<Integer> list : lists) {
      if (finder.behind(list)) {
        titled.addAll(list);
      }
    }
    for (List<Integer> list : lists) {
      list.forEach(person -> finder.before(person, titled.contains(person) ? List.of() : list));
    }
    return finder.withSharedOrganizations();
  }

  private boolean isPerson(int mention) {
    return mentions.get(mention).type() == EntityType.PERSON;
  }

  /** The persons in text order, those of {@code A·B·C 의원} together. */
  private List<List<Integer>> lists() {
    List<List<Integer>> lists = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < mentions.size(); i++) {
      if (i >= next && isPerson(i)) {
        List<Integer> list = listFrom(i);
        lists.add(list);
        next = list.get(list.size() - 1) + 1;
      }
    }
    return lists;
  }

  private List<Integer> listFrom(int person) {
    List<Integer> list = new ArrayList<>(List.of(person));
    while (true) {
      int end = mentions.get(list.get(list.size() - 1)).span().end();
      int next =
          passage.at(end) == '·' || passage.at(end) == ',' ? passage.skipSpaces(end + 1) : end;
      Optional<Integer> following = next > end ? personAt(next) : Optional.empty();
      if (following.isEmpty()) {
        return list;
      }
      list.add(following.get());
    }
  }

  /** The person here, or behind an organisation of the person's own: A당 X·B당 Y 의원. */
  private Optional<Integer> personAt(int start) {
    Optional<Integer> mention = passage.startingAt(start);
    return mention
        .filter(this::isPerson)
        .or(
            () ->
                mention
                    .filter(organizations::isOne)
                    .map(m -> passage.skipSpaces(mentions.get(m).span().end()))
                    .flatMap(passage::startingAt)
                    .filter(this::isPerson));
  }

  /** Whether there is a title behind the last of a list. */
  private boolean behind(List<Integer> persons) {
    int last = persons.get(persons.size() - 1);
    List<Found> titles = behind.of(last, mentions.get(last).span().end());
    for (Found title : titles) {
      Optional<Integer> organization = organizations.behind(title.span().end());
      for (int person : persons) {
        Optional<Integer> own =
            organizations
                .before(mentions.get(person).span().start())
                .filter(o -> organizations.mayHave(title.title(), o));
        organization = own.isPresent() ? own : organization;
        found.add(title.of(person, organization));
      }
      takenEnds.add(title.span().end());
    }
    return !titles.isEmpty();
  }

  /** The titles before a person are those of the whole list that it heads. */
  private void before(int person, List<Integer> list) {
    List<Found> titles = before.of(person, mentions.get(person).span().start());
    if (titles.isEmpty() || takenEnds.contains(titles.get(0).span().end())) {
      return;
    }
    boolean heads = !list.isEmpty() && list.get(0) == person;
    List<Integer> bearers = heads ? list : List.of(person);
    Optional<Integer> led = organizations.behind(mentions.get(person).span().end());
    titles.forEach(t -> bearers.forEach(bearer -> found.add(t.of(bearer, led))));
  }

  /**
   * What was found, each title of a person with the organisation that another one before the name
   * tells: {@code 형사2부(재판장 X 부장판사)}, {@code 민주당 간사인 X 의원}.
   */
  private List<Found> withSharedOrganizations() {
    Map<Integer, Integer> told = new HashMap<>();
    for (Found f : found) {
      boolean before = f.span().start() < mentions.get(f.person()).span().start();
      if (f.organization().isPresent() && before && f.status() == Title.Status.CURRENT) {
        told.put(f.person(), f.organization().get());
      }
    }
    return found.stream()
        .map(f -> f.status() == Title.Status.CURRENT ? f.of(f.person(), shared(f, told)) : f)
        .toList();
  }

  private Optional<Integer> shared(Found title, Map<Integer, Integer> told) {
    return Optional.ofNullable(told.get(title.person()))
        .filter(organization -> organizations.shares(title.title(), organization));
  }
}
