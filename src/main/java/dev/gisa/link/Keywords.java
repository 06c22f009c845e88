package dev.gisa.link;

import dev.gisa.morph.AnalyzedSentence;
import dev.gisa.morph.Morpheme;
import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names and phrases that tell what an article is about.
 *
 * <p>Candidates are the article's named entities, by their full names, and the runs of nouns
 * outside of them, of up to {@value #MAX_WORDS} words. The score of one is how often the text has
 * it, times how rare its nouns are on the average in {@link BackgroundNouns}, times the square root
 * of their number (a phrase says more than a noun), half as much again in the first sentence, and
 * for a name half as much again, a place being worth less. Of a phrase and one within it the better
 * stays, and titles alone are none. This is TF·IDF (Spärck Jones 1972) over phrases, with sentences
 * for documents.
 */
final class Keywords {
  private static final int MAX_KEYWORDS = 10;
  private static final int MAX_WORDS = 3;

  /** Phrases of a longer text are those of its beginning, so that memory is bounded. */
  private static final int MAX_SENTENCES = 5000;

  private static final int MIN_LENGTH = 2;
  private static final double IN_FIRST_SENTENCE = 1.5;
  private static final double OF_NAMES = 1.5;
  private static final double OF_PLACES = 0.7;
  private static final Set<String> NOUNS = Set.of("NNG", "NNP", "SL", "XPN", "XSN");

  private static final class Candidate {
    private final String text;

    /** Of its nouns, on the average. */
    private final double rarity;

    /** Of names their type's, of phrases the square root of how many nouns they have. */
    private final double weight;

    private int count;
    private boolean early;

    Candidate(String text, double rarity, double weight) {
      this.text = text;
      this.rarity = rarity;
      this.weight = weight;
    }

    double score() {
      return count * rarity * weight * (early ? IN_FIRST_SENTENCE : 1);
    }
  }

  private final BackgroundNouns background = BackgroundNouns.shipped();
  private final Passage passage;
  private final Map<String, Candidate> candidates = new LinkedHashMap<>();

  private Keywords(Passage passage) {
    this.passage = passage;
  }

  /** The best first. */
  static List<Keyword> of(Passage passage, List<Entity> entities) {
    Keywords keywords = new Keywords(passage);
    Span first = passage.sentences().isEmpty() ? new Span(0, 0) : passage.sentence(0);
    for (Entity entity : entities) {
      if (!entity.type().hasValue()) {
        keywords.add(entity, first);
      }
    }
    for (int i = 0; i < Math.min(MAX_SENTENCES, passage.sentences().size()); i++) {
      keywords.addRuns(passage.sentences().get(i), i == 0);
    }
    return keywords.best();
  }

  private void add(Entity entity, Span firstSentence) {
    double weight = entity.type() == EntityType.LOCATION ? OF_PLACES : OF_NAMES;
    Candidate candidate = new Candidate(entity.name(), background.rarity(entity.name()), weight);
    candidate.count = entity.mentions().size();
    candidate.early = entity.mentions().get(0).mention().span().start() < firstSentence.end();
    candidates.putIfAbsent(entity.name(), candidate);
  }

  static boolean isNoun(Morpheme morpheme) {
    return NOUNS.contains(morpheme.leftTag()) && NOUNS.contains(morpheme.rightTag());
  }

  private void addRuns(AnalyzedSentence sentence, boolean early) {
    int offset = sentence.sentence().span().start();
    List<Span> run = new ArrayList<>();
    int namedUntil = offset;
    for (Morpheme morpheme : sentence.morphemes()) {
      Span span = new Span(offset + morpheme.span().start(), offset + morpheme.span().end());
      namedUntil =
          passage
              .startingAt(span.start())
              .map(passage.mentions()::get)
              .map(Mention::span)
              .map(Span::end)
              .orElse(namedUntil);
      boolean noun = isNoun(morpheme) && span.start() >= namedUntil;
      boolean near = run.isEmpty() || span.start() - run.get(run.size() - 1).end() <= 1;
      if (!run.isEmpty() && (!noun || !near)) {
        addRun(run, early);
        run.clear();
      }
      if (noun) {
        run.add(span);
      }
    }
    addRun(run, early);
  }

  /** All stretches of a run that begin and end where words do. */
  private void addRun(List<Span> run, boolean early) {
    double[] rarities = new double[run.size()];
    for (int noun = 0; noun < rarities.length; noun++) {
      rarities[noun] = background.rarity(run.get(noun).of(passage.text()));
    }
    for (int from = 0; from < run.size(); from++) {
      boolean wordStarts = !Character.isLetterOrDigit(passage.at(run.get(from).start() - 1));
      int words = 0;
      double rarity = 0;
      for (int to = from; wordStarts && to < run.size() && words < MAX_WORDS; to++) {
        rarity += rarities[to];
        boolean wordEnds = to + 1 == run.size() || passage.at(run.get(to).end()) == ' ';
        if (wordEnds) {
          words++;
          int nouns = to + 1 - from;
          Span phrase = new Span(run.get(from).start(), run.get(to).end());
          add(phrase, rarity / nouns, Math.sqrt(nouns), early);
        }
      }
    }
  }

  private void add(Span phrase, double rarity, double weight, boolean early) {
    String text = phrase.of(passage.text());
    if (text.length() < MIN_LENGTH || TitleWords.titleLength(text) == text.length()) {
      return;
    }
    Candidate candidate = candidates.computeIfAbsent(text, t -> new Candidate(t, rarity, weight));
    candidate.count++;
    candidate.early |= early;
  }

  private List<Keyword> best() {
    record Scored(Candidate candidate, double score) {}
    List<Scored> ranked =
        candidates.values().stream()
            .map(c -> new Scored(c, c.score()))
            .sorted(Comparator.comparingDouble(s -> -s.score()))
            .toList();
    double sum = ranked.stream().mapToDouble(Scored::score).sum();
    List<Keyword> best = new ArrayList<>();
    for (Scored next : ranked) {
      if (best.size() == MAX_KEYWORDS) {
        break;
      }
      String text = next.candidate().text;
      boolean said =
          best.stream().anyMatch(k -> k.text().contains(text) || text.contains(k.text()));
      if (!said) {
        best.add(new Keyword(text, next.score() / sum));
      }
    }
    return best;
  }
}
