package dev.gisa.link;

import dev.gisa.morph.AnalyzedSentence;
import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.NameFinder;
import dev.gisa.text.Overlaps;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Doubtful names that what stands beside them makes likely: a {@code 명상진} before 최고기술책임자 is a
 * person ({@link PersonEvidence}), a {@code 루멘텍} between a person's name and a title an
 * organisation, and what {@link AffiliationFinder} finds.
 *
 * <p>Takes time linear in the text.
 */
final class DoubtfulNames {
  /** The least confidence of what something speaks for. */
  private static final double SPOKEN_FOR = 0.5;

  private static final double LEAST_OF_ORGANIZATIONS = 0.05;

  /** A shorter name that ends like a unit is one of another body. */
  private static final int LONG = 6;

  private static final Endings FACULTIES = Endings.of("대학원 학부 학과 본부");

  private DoubtfulNames() {}

  /** The mentions found and the doubtful ones that something speaks for, in text order. */
  static List<Mention> settle(
      String text, List<AnalyzedSentence> sentences, List<Mention> found, List<Mention> doubtful) {
    Passage read = new Passage(text, sentences, found);
    Passage teams = read.with(TeamNames.complete(read));
    Passage whole = teams.with(WholeWords.of(teams, doubtful));
    Passage both = whole.with(FullNames.of(whole, doubtful));
    Passage japanese = both.with(JapaneseNames.complete(both));
    Passage foreign = japanese.with(VietnameseNames.complete(japanese));
    Passage trimmed = foreign.with(TrimmedNames.of(foreign));
    List<Mention> sure = joined(text, TitlesAsNames.without(trimmed));
    Passage passage = trimmed.with(sure);
    PersonEvidence evidence = new PersonEvidence(passage);
    List<Mention> names = withoutNouns(sure, evidence);
    List<Mention> spokenFor =
        likeliest(doubtful.stream().map(evidence::asPerson).filter(evidence::speaksFor).toList());
    List<Mention> known =
        BearersOfSurnames.complete(passage.with(Overlaps.without(names, raised(spokenFor))));
    List<Mention> likely = likeliest(doubtful);
    List<Mention> persons = likely.stream().filter(PersonEvidence::mayBePerson).toList();
    List<Mention> named = titled(passage, known, persons);
    List<Mention> organizations =
        likeliest(
            doubtful.stream()
                .filter(DoubtfulNames::isOrganization)
                .filter(m -> !passage.isOneNoun(m.span()))
                .toList());
    List<Mention> linked = titled(passage, named, organizations);
    Passage affiliated = passage.with(AffiliationFinder.complete(passage.with(linked)));
    Passage complete = affiliated.with(PersonSlots.complete(affiliated, raised(organizations)));
    Passage full = complete.with(FullNames.withFirstNames(complete));
    List<Mention> settled = TitlesAsNames.without(full);
    return Overlaps.without(settled, recurring(text, settled, found));
  }

  /** Without nouns that were taken for persons, each once in the text. */
  private static List<Mention> withoutNouns(List<Mention> mentions, PersonEvidence evidence) {
    Map<String, Integer> counts = new HashMap<>();
    mentions.forEach(m -> counts.merge(m.text(), 1, Integer::sum));
    return mentions.stream()
        .filter(m -> counts.get(m.text()) > 1 || !evidence.speaksAgainst(m))
        .toList();
  }

  /** The organisations that were not found before, wherever else they stand. */
  private static List<Mention> recurring(
      String text, List<Mention> settled, List<Mention> foundBefore) {
    Set<Mention> before = Set.copyOf(foundBefore);
    Map<String, Mention> names = new HashMap<>();
    settled.stream()
        .filter(m -> m.type() == EntityType.ORGANIZATION && !before.contains(m))
        .forEach(m -> names.putIfAbsent(m.text(), m));
    return NameFinder.mentions(text, names);
  }

  private static List<Mention> raised(List<Mention> mentions) {
    return mentions.stream()
        .map(m -> m.withConfidence(Math.max(SPOKEN_FOR, m.confidence())))
        .toList();
  }

  /** Of each span the likeliest type, the likeliest spans first. */
  private static List<Mention> likeliest(List<Mention> doubtful) {
    Map<Span, Mention> best = new HashMap<>();
    BinaryOperator<Mention> likelier = (a, b) -> b.confidence() > a.confidence() ? b : a;
    doubtful.forEach(m -> best.merge(m.span(), m, likelier));
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble((Mention m) -> -m.confidence()).thenComparing(Mention::span))
        .toList();
  }

  /** With one mention for {@code 테레자 아우메이다} where the tagger saw two; 걸스데이 유라 are two. */
  private static List<Mention> joined(String text, List<Mention> found) {
    List<Mention> joined = new ArrayList<>();
    for (Mention m : found) {
      int last = joined.size() - 1;
      if (last >= 0 && areOne(text, joined.get(last), m)) {
        Mention first = joined.remove(last);
        Span span = new Span(first.span().start(), m.span().end());
        double confidence = Math.min(first.confidence(), m.confidence());
        joined.add(new Mention(m.type(), span, span.of(text), confidence));
      } else {
        joined.add(m);
      }
    }
    return joined;
  }

  private static boolean areOne(String text, Mention first, Mention second) {
    boolean persons = first.type() == EntityType.PERSON && second.type() == EntityType.PERSON;
    boolean near =
        second.span().start() == first.span().end() + 1 && text.charAt(first.span().end()) == ' ';
    return persons && near && first.text().length() > 1 && !PersonName.isKorean(second.text());
  }

  private static boolean isOrganization(Mention mention) {
    String name = mention.text();
    return mention.type() == EntityType.ORGANIZATION
        && mention.confidence() >= LEAST_OF_ORGANIZATIONS
        && name.length() > 1
        && TitleWords.titleLength(name) < name.length()
        && !name.endsWith("의")
        && !TitlesAsNames.isAcronym(name)
        && (!TitleWords.isUnit(name) || isWholeBody(name));
  }

  /** 한국문학번역원, but neither 법학전문대학원 nor 한빛대 법학과. */
  private static boolean isWholeBody(String name) {
    return name.length() >= LONG && name.indexOf(' ') < 0 && !FACULTIES.fit(name);
  }

  /** The mentions known, and those more that a title links: 피천수 남도대 의대 교수. */
  private static List<Mention> titled(Passage passage, List<Mention> known, List<Mention> more) {
    List<Mention> all = Overlaps.without(known, more);
    Set<Mention> linked = new HashSet<>();
    for (TitleFinder.Found title : TitleFinder.find(passage.with(all))) {
      linked.add(all.get(title.person()));
      title.organization().map(all::get).ifPresent(linked::add);
    }
    return Overlaps.without(known, raised(more.stream().filter(linked::contains).toList()));
  }
}
