package dev.gisa.link;

import dev.gisa.morph.AnalyzedSentence;
import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Overlaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  private DoubtfulNames() {}

  /** The mentions found and those that titles speak for, in text order. */
  static List<Mention> settle(
      String text, List<AnalyzedSentence> sentences, List<Mention> found, List<Mention> doubtful) {
    List<Mention> persons =
        titled(text, sentences, Overlaps.without(found, of(EntityType.PERSON, doubtful)), found);
    List<Mention> organizations = of(EntityType.ORGANIZATION, doubtful);
    return titled(text, sentences, Overlaps.without(persons, organizations), persons);
  }

  private static List<Mention> of(EntityType type, List<Mention> doubtful) {
    return doubtful.stream()
        .filter(m -> m.type() == type)
        .filter(m -> type == EntityType.PERSON ? isPerson(m) : isOrganization(m))
        .sorted(Comparator.comparingDouble(m -> -m.confidence()))
        .toList();
  }

  private static boolean isPerson(Mention mention) {
    return PersonName.isKorean(mention.text()) && mention.text().length() > 2;
  }

  private static boolean isOrganization(Mention mention) {
    String name = mention.text();
    return mention.confidence() >= LEAST_OF_ORGANIZATIONS
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
