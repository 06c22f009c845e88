package dev.gisa.link;

import dev.gisa.Gisa;
import dev.gisa.Options;
import dev.gisa.link.GoldenArticle.GoldMention;
import dev.gisa.link.GoldenArticle.GoldQuote;
import dev.gisa.link.GoldenArticle.GoldTitle;
import dev.gisa.morph.AnalyzedSentence;
import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.text.Article;
import dev.gisa.text.EntityType;
import dev.gisa.text.SentenceSplitter;
import dev.gisa.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Golden articles → how well gisa links them: once from the text alone, and once with the names
 * that the annotators marked, which tells the linker's mistakes from the tagger's. See README,
 * "Evaluate the links".
 */
public final class EvaluateLinks {
  private static final Set<EntityType> TYPES =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

  /**
   * Bodies without a name of their own: konec and so the tagger mark them, the annotators did not.
   */
  private static final Set<String> UNMARKED =
      Set.of("정부", "경찰", "검찰", "법원", "재판부", "지방자치단체", "지자체", "당국");

  private final CoreferenceScores coreference = new CoreferenceScores();
  private final Count mentions = new Count();
  private final Count titles = new Count();
  private final Count affiliations = new Count();
  private final Count quotes = new Count();
  private final Count speakers = new Count();
  private final Count indirect = new Count();
  private final Count indirectSpeakers = new Count();
  private final Count keywords = new Count();
  private final List<String> errors = new ArrayList<>();

  /** What was found and wanted, and how much of it is both. */
  private static final class Count {
    private int both;
    private int found;
    private int wanted;

    <T> void add(Set<T> gold, Set<T> output) {
      wanted += gold.size();
      found += output.size();
      both += (int) gold.stream().filter(output::contains).count();
    }

    @Override
    public String toString() {
      double p = found == 0 ? 0 : 100.0 * both / found;
      double r = wanted == 0 ? 0 : 100.0 * both / wanted;
      double f1 = p + r == 0 ? 0 : 2 * p * r / (p + r);
      return "P %5.1f  R %5.1f  F1 %5.1f   (%d of %d)".formatted(p, r, f1, both, wanted);
    }
  }

  private EvaluateLinks() {}

  /**
   * Arguments: folder of golden articles, file for the errors, which are written for the half that
   * tunes and no other.
   */
  public static void main(String[] args) throws IOException {
    List<GoldenArticle> articles = GoldenArticle.readAll(Path.of(args[0]));
    Gisa gisa = Gisa.load();
    EvaluateLinks fromText = new EvaluateLinks();
    EvaluateLinks fromNames = new EvaluateLinks();
    MorphAnalyzer analyzer = new MorphAnalyzer();
    for (GoldenArticle gold : articles) {
      Article article = new Article(Optional.empty(), gold.text(), Optional.empty());
      fromText.add(gold, gisa.annotate(article, Options.DEFAULT).linked());
      List<AnalyzedSentence> sentences =
          AnalyzedSentence.of(gold.text(), SentenceSplitter.split(gold.text()), analyzer);
      fromNames.add(gold, Linker.link(gold.text(), sentences, gold.asTagged(), List.of(), ""));
    }
    System.out.printf("%s: %d articles%n%n", args[0], articles.size());
    System.out.println("from the text alone");
    fromText.print();
    System.out.println("\nwith the annotators' names");
    fromNames.print();
    if (Path.of(args[0]).endsWith("tune")) {
      Files.write(Path.of(args[1]), fromText.errors);
      Files.write(Path.of(args[1] + ".names"), fromNames.errors);
      System.out.println("\nerrors: " + args[1]);
    }
  }

  private void print() {
    System.out.println("  names found       " + mentions);
    System.out.println("  coreference       " + coreference);
    System.out.println("  titles            " + titles);
    System.out.println("  title with org.   " + affiliations);
    System.out.println("  quotations        " + quotes);
    System.out.println("  their speakers    " + speakers);
    System.out.println("  indirect          " + indirect);
    System.out.println("  their speakers    " + indirectSpeakers);
    System.out.println("  keywords          " + keywords);
  }

  private void add(GoldenArticle gold, Linked linked) {
    List<Set<Span>> goldChains = goldChains(gold);
    List<Set<Span>> chains = chains(linked);
    coreference.add(goldChains, chains);
    mentions.add(joined(goldChains), joined(chains));
    differences(gold, "name", texts(goldChains, gold), texts(chains, gold));
    Map<Integer, String> names = goldOf(gold, linked);
    titles(gold, linked, names);
    quotes(gold, linked, names);
    keywords.add(new HashSet<>(gold.keywords()), matched(gold, linked));
  }

  private static List<Set<Span>> goldChains(GoldenArticle gold) {
    Map<String, Set<Span>> chains = new LinkedHashMap<>();
    for (GoldMention m : gold.mentions()) {
      if (TYPES.contains(gold.entities().get(m.entity()))) {
        chains.computeIfAbsent(m.entity(), e -> new HashSet<>()).add(m.span());
      }
    }
    return List.copyOf(chains.values());
  }

  private static List<Set<Span>> chains(Linked linked) {
    List<Set<Span>> chains = new ArrayList<>();
    for (Entity entity : linked.entities()) {
      if (TYPES.contains(entity.type())) {
        Set<Span> chain = new HashSet<>();
        entity.mentions().forEach(m -> chain.add(m.mention().span()));
        if (!UNMARKED.contains(entity.name())) {
          chains.add(chain);
        }
      }
    }
    return chains;
  }

  private static Set<Span> joined(List<Set<Span>> chains) {
    Set<Span> all = new HashSet<>();
    chains.forEach(all::addAll);
    return all;
  }

  private static Set<String> texts(List<Set<Span>> chains, GoldenArticle gold) {
    Set<String> texts = new HashSet<>();
    joined(chains).forEach(s -> texts.add(s.start() + " " + s.of(gold.text())));
    return texts;
  }

  /** For each entity found the annotators' one that shares the most mentions with it. */
  private static Map<Integer, String> goldOf(GoldenArticle gold, Linked linked) {
    Map<Span, String> at = new HashMap<>();
    gold.mentions().forEach(m -> at.put(m.span(), m.entity()));
    Map<Integer, String> names = new HashMap<>();
    for (int i = 0; i < linked.entities().size(); i++) {
      Map<String, Integer> shared = new LinkedHashMap<>();
      for (LinkedMention m : linked.entities().get(i).mentions()) {
        Optional.ofNullable(at.get(m.mention().span()))
            .ifPresent(e -> shared.merge(e, 1, Integer::sum));
      }
      int index = i;
      shared.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .ifPresent(e -> names.put(index, e.getKey()));
    }
    return names;
  }

  private void titles(GoldenArticle gold, Linked linked, Map<Integer, String> names) {
    Set<String> wanted = new HashSet<>();
    Set<String> wantedLinks = new HashSet<>();
    for (GoldTitle t : gold.titles()) {
      wanted.add(t.entity() + " " + t.title() + " " + t.status());
      t.organization().ifPresent(o -> wantedLinks.add(t.entity() + " " + t.title() + " @" + o));
    }
    Set<String> found = new HashSet<>();
    Set<String> links = new HashSet<>();
    for (int i = 0; i < linked.entities().size(); i++) {
      String person = names.getOrDefault(i, linked.entities().get(i).name());
      for (Title t : linked.entities().get(i).titles()) {
        found.add(person + " " + t.title() + " " + t.status().name().toLowerCase());
        t.organization()
            .map(o -> names.getOrDefault(o, linked.entities().get(o).name()))
            .ifPresent(o -> links.add(person + " " + t.title() + " @" + o));
      }
    }
    titles.add(wanted, found);
    affiliations.add(wantedLinks, links);
    differences(gold, "title", wanted, found);
    differences(gold, "affiliation", wantedLinks, links);
  }

  private void differences(GoldenArticle gold, String what, Set<String> wanted, Set<String> found) {
    wanted.stream()
        .filter(w -> !found.contains(w))
        .forEach(w -> errors.add(gold.name() + "\tmissed " + what + "\t" + w));
    found.stream()
        .filter(f -> !wanted.contains(f))
        .forEach(f -> errors.add(gold.name() + "\twrong " + what + "\t" + f));
  }

  private void quotes(GoldenArticle gold, Linked linked, Map<Integer, String> names) {
    for (boolean direct : List.of(true, false)) {
      List<GoldQuote> wanted = gold.quotes().stream().filter(q -> q.direct() == direct).toList();
      List<Quote> found =
          linked.quotes().stream().filter(q -> (q.kind() == Quote.Kind.DIRECT) == direct).toList();
      Count count = direct ? quotes : indirect;
      Count right = direct ? speakers : indirectSpeakers;
      count.wanted += wanted.size();
      count.found += found.size();
      for (GoldQuote g : wanted) {
        Optional<Quote> match = found.stream().filter(q -> same(q.span(), g, gold)).findFirst();
        if (match.isEmpty()) {
          errors.add(gold.name() + "\tmissed quote\t" + g.span().of(gold.text()));
          continue;
        }
        count.both++;
        Optional<String> speaker =
            match.get().speaker().map(s -> names.getOrDefault(s, linked.entities().get(s).name()));
        right.wanted++;
        right.found++;
        right.both += speaker.equals(g.speaker()) ? 1 : 0;
        if (!speaker.equals(g.speaker())) {
          errors.add(
              "%s\tspeaker\t%s not %s\t%s"
                  .formatted(gold.name(), speaker, g.speaker(), g.span().of(gold.text())));
        }
      }
      for (Quote q : found) {
        if (wanted.stream().noneMatch(g -> same(q.span(), g, gold))) {
          errors.add(gold.name() + "\twrong quote\t" + q.text());
        }
      }
    }
  }

  /** Direct ones have the same words, indirect ones share more than half of theirs. */
  private static boolean same(Span span, GoldQuote g, GoldenArticle gold) {
    if (g.direct()) {
      return bare(span.of(gold.text())).equals(bare(g.span().of(gold.text())))
          && span.overlaps(g.span());
    }
    int shared = Math.min(span.end(), g.span().end()) - Math.max(span.start(), g.span().start());
    return 2 * shared > Math.max(span.length(), g.span().length());
  }

  private static String bare(String words) {
    return words.replaceAll("[\\s.,?!…]+", "");
  }

  /** An output keyword that equals, contains or is part of one of the annotators' is that one. */
  private static Set<String> matched(GoldenArticle gold, Linked linked) {
    Set<String> matched = new HashSet<>();
    for (Keyword keyword : linked.keywords()) {
      matched.add(
          gold.keywords().stream()
              .filter(g -> g.contains(keyword.text()) || keyword.text().contains(g))
              .findFirst()
              .orElse(keyword.text()));
    }
    return matched;
  }
}
