package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Overlaps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Persons that a surname and a title elsewhere in the text tell: a {@code 지명한 시장은} where another
 * sentence has {@code 지 시장은}.
 *
 * <p>Takes time linear in the text.
 */
final class BearersOfSurnames {
  private static final double CONFIDENCE = 0.5;

  /** Of one surname: a bound, so that a long text does not take quadratic time. */
  private static final int MOST_TITLES = 20;

  private final Passage passage;

  /** By surname the titles behind it where no person of that surname is known. */
  private final Map<String, Set<String>> titles = new HashMap<>();

  private BearersOfSurnames(Passage passage) {
    this.passage = passage;
  }

  /** The mentions of a passage and more, in text order. */
  static List<Mention> complete(Passage passage) {
    BearersOfSurnames bearers = new BearersOfSurnames(passage);
    bearers.readTitles();
    return bearers.titles.isEmpty()
        ? passage.mentions()
        : Overlaps.without(passage.mentions(), bearers.find());
  }

  private void readTitles() {
    Set<String> known = new HashSet<>();
    for (Mention mention : passage.mentions()) {
      if (mention.type() == EntityType.PERSON && !PersonName.isSurname(mention.text())) {
        known.add(PersonName.surname(mention.text()));
      }
    }
    passage.wordsBeforeSpaces(
        1,
        1,
        (word, span) -> {
          if (PersonName.beginsWithSurname(word)
              && !known.contains(word)
              && !NameCompletion.isWord(word)) {
            String next = passage.nextWord(span.end());
            addTitle(word, next.substring(0, TitleWords.titleLength(next)));
          }
        });
  }

  private void addTitle(String surname, String title) {
    if (title.isEmpty()) {
      return;
    }
    Set<String> here = titles.computeIfAbsent(surname, s -> new HashSet<>());
    if (here.size() < MOST_TITLES) {
      here.add(title);
    }
  }

  private List<Mention> find() {
    List<Mention> found = new ArrayList<>();
    passage.wordsBeforeSpaces(
        PersonName.FULL,
        PersonName.FULL,
        (word, span) -> {
          Set<String> here = PersonName.isFull(word) ? titles.get(word.substring(0, 1)) : null;
          if (here != null && isTitled(span.end(), here) && !passage.isOneNoun(span)) {
            found.add(new Mention(EntityType.PERSON, span, word, CONFIDENCE));
          }
        });
    return found;
  }

  /** Whether one of these titles is behind a name, perhaps with one word between. */
  private boolean isTitled(int end, Set<String> among) {
    String word = passage.wordAt(end + 1);
    int next = end + 1 + word.length();
    return is(word, among)
        || (!word.isEmpty() && passage.at(next) == ' ' && is(passage.wordAt(next + 1), among));
  }

  private static boolean is(String word, Set<String> among) {
    String title = word.substring(0, TitleWords.titleLength(word));
    return !title.isEmpty() && among.stream().anyMatch(title::endsWith);
  }
}
