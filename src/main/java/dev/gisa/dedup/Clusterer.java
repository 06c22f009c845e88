package dev.gisa.dedup;

import java.time.LocalDate;
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
 * Finds the near-duplicate articles of a batch: copies, updates that add or drop paragraphs, and
 * articles that hold another one as a whole.
 *
 * <p>Candidates share a band of their MinHash; two of them are linked if their shingles' Jaccard
 * similarity is at least {@value #MIN_SIMILARITY}, or at least {@value #MIN_CONTAINMENT} of the
 * shorter one's shingles are in the longer one. What is linked, directly or through others, is one
 * cluster. An article is compared with at most {@value #MAX_CANDIDATES} earlier ones a band, so
 * time is linear in the batch.
 *
 * <p>Known limits: two texts of similarity s share some band with probability 1 - (1 - s²)^32,
 * 0.9999 for 0.5 but 0.73 for 0.2, so a brief inside of an article five times as long may be
 * missed; and an article that holds two others links them.
 */
public final class Clusterer {
  private static final double MIN_SIMILARITY = 0.5;
  private static final double MIN_CONTAINMENT = 0.8;
  private static final int MAX_CANDIDATES = 4;

  private final List<ShingleSet> articles;

  /** The articles' numbers in the order in which they came. */
  private final List<Integer> order;

  /** By article: another of its cluster, that leads on to the first that was found. */
  private final int[] leaders;

  private Clusterer(List<String> texts, List<Optional<LocalDate>> publishedOn) {
    this.articles = texts.stream().map(ShingleSet::of).toList();
    this.order =
        IntStream.range(0, texts.size())
            .boxed()
            .sorted(Comparator.comparing(i -> publishedOn.get(i).orElse(LocalDate.MAX)))
            .toList();
    this.leaders = IntStream.range(0, texts.size()).toArray();
  }

  /**
   * The clusters of clean texts, in the order of their first members.
   *
   * @param publishedOn of each text: it came first that was published first, of one day that with
   *     the lower number; without a day an article comes last
   */
  public static List<Cluster> cluster(List<String> texts, List<Optional<LocalDate>> publishedOn) {
    Clusterer clusterer = new Clusterer(texts, publishedOn);
    clusterer.link();
    return clusterer.clusters();
  }

  private void link() {
    Map<Long, List<Integer>> byBand = new HashMap<>();
    for (int article : order) {
      if (articles.get(article).size() == 0) {
        continue;
      }
      Set<Integer> candidates = new LinkedHashSet<>();
      for (long band : articles.get(article).bands()) {
        List<Integer> sharing = byBand.computeIfAbsent(band, b -> new ArrayList<>());
        candidates.addAll(sharing);
        if (sharing.size() == MAX_CANDIDATES) {
          sharing.remove(1);
        }
        sharing.add(article);
      }
      for (int candidate : candidates) {
        if (leader(candidate) != leader(article) && areLinked(candidate, article)) {
          leaders[leader(article)] = leader(candidate);
        }
      }
    }
  }

  private boolean areLinked(int one, int other) {
    int common = articles.get(one).common(articles.get(other));
    int size = articles.get(one).size();
    int otherSize = articles.get(other).size();
    return common >= MIN_SIMILARITY * (size + otherSize - common)
        || common >= MIN_CONTAINMENT * Math.min(size, otherSize);
  }

  private int leader(int article) {
    int at = article;
    while (leaders[at] != at) {
      leaders[at] = leaders[leaders[at]];
      at = leaders[at];
    }
    return at;
  }

  private List<Cluster> clusters() {
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (int article : order) {
      groups.computeIfAbsent(leader(article), a -> new ArrayList<>()).add(article);
    }
    return groups.values().stream()
        .filter(group -> group.size() > 1)
        .map(group -> new Cluster(group.stream().map(a -> member(a, group.get(0))).toList()))
        .toList();
  }

  private Cluster.Member member(int article, int first) {
    double common = articles.get(article).common(articles.get(first));
    int size = articles.get(article).size();
    int firstSize = articles.get(first).size();
    return new Cluster.Member(
        article, common / (size + firstSize - common), common / size, common / firstSize);
  }
}
