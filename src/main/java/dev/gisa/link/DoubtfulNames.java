package dev.gisa.link;

import dev.gisa.morph.AnalyzedSentence;
import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
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
 * Doubtful names that a title beside them makes likely: a {@code 명상진} before 최고기술책임자 is a person,
 * and a {@code 루멘텍} between a person's name and a title an organisation.
 *
 * <p>Takes time linear in the text.
 */
final class DoubtfulNames {
  /** What a name with a title has at least. */
  private static final double WITH_TITLE = 0.5;

  private static final double LEAST_OF_ORGANIZATIONS = 0.05;
  private static final int MAX_TITLE = 12;

  private DoubtfulNames() {}

  /** The mentions found and those that titles speak for, in text order. */
  static List<Mention> settle(
      String text, List<AnalyzedSentence> sentences, List<Mention> found, List<Mention> doubtful) {
    List<Mention> sure = withoutTitles(new Passage(text, sentences, joined(text, found)));
    List<Mention> likely = likeliest(text, doubtful);
    List<Mention> persons = likely.stream().filter(DoubtfulNames::isPerson).toList();
    List<Mention> named = titled(text, sentences, Overlaps.without(sure, persons), sure);
    List<Mention> organizations = likely.stream().filter(DoubtfulNames::isOrganization).toList();
    List<Mention> linked = titled(text, sentences, Overlaps.without(named, organizations), named);
    return AffiliationFinder.complete(new Passage(text, sentences, linked));
  }

  /**
   * Of each span the likeliest type, or a person right before a title; the likeliest spans first.
   */
  private static List<Mention> likeliest(String text, List<Mention> doubtful) {
    Map<Span, Mention> best = new HashMap<>();
    BinaryOperator<Mention> likelier =
        (a, b) ->
            isBeforeTitle(text, a)
                ? a
                : isBeforeTitle(text, b) || b.confidence() > a.confidence() ? b : a;
    doubtful.forEach(m -> best.merge(m.span(), m, likelier));
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble((Mention m) -> -m.confidence()).thenComparing(Mention::span))
        .toList();
  }

  /** {@code 빙도현} 애널리스트; 남도대 교수 is no person. */
  private static boolean isBeforeTitle(String text, Mention mention) {
    int next = mention.span().end() + 1;
    boolean spaced = next < text.length() && text.charAt(next - 1) == ' ';
    int end = spaced ? Math.min(text.length(), next + MAX_TITLE) : next;
    String word = spaced ? text.substring(next, end).split("[^\\p{L}\\d]", 2)[0] : "";
    return isPerson(mention)
        && TitleWords.titleLength(word) > 0
        && !TitleWords.isUnit(mention.text());
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

  /** Without organisations that are, or begin, a title: 수석연구원, and 정책관 behind a person's name. */
  private static List<Mention> withoutTitles(Passage passage) {
    return passage.mentions().stream()
        .filter(m -> m.type() != EntityType.ORGANIZATION || !isTitle(m, passage))
        .toList();
  }

  private static boolean isTitle(Mention mention, Passage passage) {
    int start = mention.span().start();
    boolean behindPerson =
        passage
            .endingAt(passage.skipBracketBack(passage.skipSpacesBack(start)))
            .filter(m -> passage.mentions().get(m).type() == EntityType.PERSON)
            .isPresent();
    // 연구소장 is the head of the 연구소 that is named; 정책관 and 사업부문장 name nothing
    int beyond = TitleWords.titleLength(passage.wordAt(start)) - mention.text().length();
    return TitleWords.isRank(mention.text()) || (behindPerson && (beyond == 0 || beyond > 1));
  }

  private static boolean isPerson(Mention mention) {
    return mention.type() == EntityType.PERSON
        && PersonName.isKorean(mention.text())
        && mention.text().length() > 2;
  }

  private static boolean isOrganization(Mention mention) {
    String name = mention.text();
    return mention.type() == EntityType.ORGANIZATION
        && mention.confidence() >= LEAST_OF_ORGANIZATIONS
        && name.length() > 1
        && TitleWords.titleLength(name) < name.length()
        && !TitleWords.isUnit(name);
  }

  /** Of all mentions the sure ones, and those that a title links. */
  private static List<Mention> titled(
      String text, List<AnalyzedSentence> sentences, List<Mention> all, List<Mention> sure) {
    Passage passage = new Passage(text, sentences, all);
    Set<Mention> linked = new HashSet<>();
    for (TitleFinder.Found title : TitleFinder.find(passage)) {
      linked.add(all.get(title.person()));
      title.organization().map(all::get).ifPresent(linked::add);
    }
    List<Mention> seconded = new ArrayList<>();
    for (Mention m : all) {
      if (linked.contains(m)) {
        seconded.add(
            new Mention(m.type(), m.span(), m.text(), Math.max(WITH_TITLE, m.confidence())));
      }
    }
    return Overlaps.without(sure, seconded);
  }
}
