package dev.gisa.link;

import dev.gisa.morph.AnalyzedSentence;
import dev.gisa.text.Mention;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mentions → who is who and who said what: entities with their titles, quotations with their
 * speakers, keywords.
 *
 * <p>One way through: judge doubtful names by the titles beside them ({@link DoubtfulNames}),
 * complete the mentions by what the article declares ({@link NameCompletion}), find the titles
 * beside them ({@link TitleFinder}), put them into chains ({@link Coreference}), weigh the chains
 * ({@link Salience}), find who speaks ({@link SpeakerFinder}) and what the article is about ({@link
 * Keywords}). Takes time linear in the text.
 */
public final class Linker {
  private final Passage passage;
  private final List<ReadMention> mentions;
  private final SubjectFinder subjects;
  private final List<TitleFinder.Found> titles;

  private Linker(
      String text,
      List<AnalyzedSentence> sentences,
      List<ReadMention> found,
      List<Mention> doubtful) {
    List<Mention> settled = DoubtfulNames.settle(text, sentences, names(found), doubtful);
    Passage tagged = new Passage(text, sentences, settled);
    Map<Mention, ReadMention> read = new HashMap<>();
    found.forEach(m -> read.put(m.mention(), m));
    this.mentions =
        NameCompletion.complete(tagged).stream()
            .map(m -> read.getOrDefault(m, new ReadMention(m, Optional.empty())))
            .toList();
    this.passage = new Passage(text, sentences, names(mentions));
    this.subjects = new SubjectFinder(passage);
    this.titles =
        new ArrayList<>(ImpliedOrganization.complete(TitleFinder.find(passage), passage, subjects));
    this.titles.sort(Comparator.comparingInt(t -> t.span().start()));
  }

  private static List<Mention> names(List<ReadMention> mentions) {
    return mentions.stream().map(ReadMention::mention).toList();
  }

  /**
   * Links the mentions of a text.
   *
   * @param sentences of the text, with their morphemes
   * @param found in text order, without overlaps
   * @param doubtful names that may be some, for the linker to judge by what stands beside them
   * @param headline of the article, empty if it has none of its own
   */
  public static Linked link(
      String text,
      List<AnalyzedSentence> sentences,
      List<ReadMention> found,
      List<Mention> doubtful,
      String headline) {
    return new Linker(text, sentences, found, doubtful).linked(headline);
  }

  private Linked linked(String headline) {
    Coreference.Result result = Coreference.resolve(mentions, evidence());
    double[] salience = Salience.of(passage, subjects, mentions, result.chains(), headline);
    List<Chain> chains = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    IntStream.range(0, salience.length)
        .boxed()
        .sorted(Comparator.comparingDouble(c -> -salience[c]))
        .forEach(
            c -> {
              chains.add(result.chains().get(c));
              weights.add(salience[c]);
            });
    Map<Integer, Integer> chainOf = new HashMap<>();
    for (int c = 0; c < chains.size(); c++) {
      for (int mention : chains.get(c).mentions()) {
        chainOf.put(mention, c);
      }
    }
    List<List<Title>> titlesOf = titles(chainOf, chains.size());
    List<Entity> entities = new ArrayList<>();
    for (int c = 0; c < chains.size(); c++) {
      Optional<Integer> converted = convertedFrom(chains.get(c), chainOf);
      entities.add(entity(chains.get(c), weights.get(c), titlesOf.get(c), converted));
    }
    List<Quote> quotes = SpeakerFinder.find(passage, subjects, chainOf, titles);
    return new Linked(entities, quotes, Keywords.of(passage, entities), result.ambiguous().size());
  }

  private List<Coreference.Evidence> evidence() {
    Map<Integer, List<String>> titlesOf = new HashMap<>();
    titles.forEach(
        t -> titlesOf.computeIfAbsent(t.person(), p -> new ArrayList<>()).add(t.title()));
    Map<Integer, Integer> declaredBy = new HashMap<>();
    for (DeclaredAliases.Alias alias : DeclaredAliases.find(passage)) {
      passage.startingAt(alias.span().start()).ifPresent(m -> declaredBy.put(m, alias.mention()));
    }
    List<Coreference.Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Span span = mentions.get(i).mention().span();
      int sentence = passage.sentenceAt(span.start());
      evidence.add(
          new Coreference.Evidence(
              titlesOf.getOrDefault(i, List.of()),
              Optional.ofNullable(declaredBy.get(i)),
              passage.skipSomebody(span.end()) > span.end(),
              passage.sentences().get(sentence).sentence().paragraph()));
    }
    return evidence;
  }

  /** For each chain its titles. */
  private List<List<Title>> titles(Map<Integer, Integer> chainOf, int chains) {
    List<Map<String, Title>> byWords = new ArrayList<>();
    for (int c = 0; c < chains; c++) {
      byWords.add(new LinkedHashMap<>());
    }
    for (TitleFinder.Found found : titles) {
      Title title =
          new Title(found.title(), found.organization().map(chainOf::get), found.status());
      byWords.get(chainOf.get(found.person())).merge(title.title(), title, Linker::told);
    }
    return byWords.stream().map(titles -> List.copyOf(titles.values())).toList();
  }

  /** What two mentions tell of one title: its organisation, and that it is no present one. */
  private static Title told(Title a, Title b) {
    boolean plain = a.status() == Title.Status.CURRENT;
    return new Title(
        a.title(), a.organization().or(b::organization), plain ? b.status() : a.status());
  }

  /** The chain of {@code 1억 달러} for that of {@code 1억 달러(약 1300억원)} in the bracket. */
  private Optional<Integer> convertedFrom(Chain chain, Map<Integer, Integer> chainOf) {
    Mention first = mentions.get(chain.first()).mention();
    int open = first.span().start() - 1;
    boolean bracketed = passage.at(open) == '(' && passage.at(first.span().end()) == ')';
    return bracketed && first.type().hasValue()
        ? passage
            .endingAt(passage.skipSpacesBack(open))
            .filter(m -> mentions.get(m).mention().type() == first.type())
            .map(chainOf::get)
        : Optional.empty();
  }

  private Entity entity(
      Chain chain, double salience, List<Title> titlesOfChain, Optional<Integer> conversionOf) {
    List<LinkedMention> linked =
        chain.mentions().stream()
            .map(m -> new LinkedMention(mentions.get(m).mention(), chain.reason(m)))
            .toList();
    ReadMention first = mentions.get(chain.first());
    Set<String> forms = new LinkedHashSet<>();
    chain.mentions().forEach(m -> forms.add(mentions.get(m).words()));
    String name = first.value().isPresent() ? forms.iterator().next() : chain.name();
    forms.remove(name);
    return new Entity(
        first.mention().type(),
        name,
        List.copyOf(forms),
        salience,
        titlesOfChain,
        first.value(),
        conversionOf,
        linked);
  }
}
