package dev.gisa.link;

import dev.gisa.text.Mention;
import dev.gisa.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much an article is about each entity, 0 to 1, all adding up to 1.
 *
 * <p>Each mention counts 1 at the start of the text, falling to a half at its end, half as much
 * more as the subject of a clause, and twice in the first paragraph; a name that the headline has
 * counts half as much again. Dates and figures count a fifth.
 */
final class Salience {
  private static final double OF_VALUES = 0.2;
  private static final double IN_HEADLINE = 1.5;
  private static final double AS_SUBJECT = 1.5;
  private static final double IN_LEAD = 2;

  private Salience() {}

  /** For each chain its share. */
  static double[] of(
      Passage passage,
      SubjectFinder finder,
      List<ReadMention> mentions,
      List<Chain> chains,
      String headline) {
    Set<Integer> subjects = subjects(passage, finder);
    int leadStart = passage.sentences().isEmpty() ? 0 : passage.sentence(0).start();
    int lead = passage.text().indexOf('\n', leadStart);
    int leadEnd = lead < 0 ? passage.text().length() : lead;
    double[] scores = new double[chains.size()];
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      for (int m : chains.get(c).mentions()) {
        Mention mention = mentions.get(m).mention();
        double place = (double) mention.span().start() / passage.text().length();
        scores[c] +=
            (1 - place / 2)
                * (subjects.contains(m) ? AS_SUBJECT : 1)
                * (mention.span().end() <= leadEnd ? IN_LEAD : 1)
                * (mention.type().hasValue() ? OF_VALUES : 1);
      }
      boolean named = !headline.isEmpty() && headline.contains(chains.get(c).name());
      scores[c] *= named ? IN_HEADLINE : 1;
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= sum;
    }
    return scores;
  }

  private static Set<Integer> subjects(Passage passage, SubjectFinder finder) {
    Set<Integer> subjects = new HashSet<>();
    for (int i = 0; i < passage.sentences().size(); i++) {
      Span sentence = passage.sentence(i);
      finder
          .find(sentence.start(), sentence.end())
          .forEach(subject -> subject.mention().ifPresent(subjects::add));
    }
    return subjects;
  }
}
