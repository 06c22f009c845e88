package dev.gisa.link;

import dev.gisa.text.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The scores of coreference that CoNLL 2012 averages: MUC (Vilain et al. 1995), B³ (Bagga and
 * Baldwin 1998) and CEAF with entities' similarity φ4 (Luo 2005), summed over articles.
 */
final class CoreferenceScores {
  /** Shares of two sums, for precision and recall. */
  private static final class Sums {
    private double found;
    private double ofFound;
    private double wanted;
    private double ofWanted;

    double f1() {
      double p = ofFound == 0 ? 0 : found / ofFound;
      double r = ofWanted == 0 ? 0 : wanted / ofWanted;
      return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
  }

  private final Sums muc = new Sums();
  private final Sums b3 = new Sums();
  private final Sums ceaf = new Sums();

  /** Adds an article: chains of mentions by place and type, in the gold and as found. */
  void add(List<Set<Span>> gold, List<Set<Span>> found) {
    muc.found += links(found, gold);
    muc.ofFound += found.stream().mapToInt(c -> c.size() - 1).sum();
    muc.wanted += links(gold, found);
    muc.ofWanted += gold.stream().mapToInt(c -> c.size() - 1).sum();
    b3.found += shares(found, gold);
    b3.ofFound += found.stream().mapToInt(Set::size).sum();
    b3.wanted += shares(gold, found);
    b3.ofWanted += gold.stream().mapToInt(Set::size).sum();
    double aligned = aligned(gold, found);
    ceaf.found += aligned;
    ceaf.ofFound += found.size();
    ceaf.wanted += aligned;
    ceaf.ofWanted += gold.size();
  }

  double conll() {
    return (muc.f1() + b3.f1() + ceaf.f1()) / 3;
  }

  @Override
  public String toString() {
    return "MUC %.1f  B³ %.1f  CEAF %.1f  CoNLL %.1f"
        .formatted(100 * muc.f1(), 100 * b3.f1(), 100 * ceaf.f1(), 100 * conll());
  }

  private static Map<Span, Integer> index(List<Set<Span>> chains) {
    Map<Span, Integer> index = new HashMap<>();
    for (int i = 0; i < chains.size(); i++) {
      for (Span span : chains.get(i)) {
        index.put(span, i);
      }
    }
    return index;
  }

  /** For each chain its mentions less the number of chains of the other side that it falls into. */
  private static double links(List<Set<Span>> of, List<Set<Span>> other) {
    Map<Span, Integer> index = index(other);
    double links = 0;
    for (Set<Span> chain : of) {
      Set<Object> parts = new HashSet<>();
      chain.forEach(span -> parts.add(index.containsKey(span) ? index.get(span) : span));
      links += chain.size() - parts.size();
    }
    return links;
  }

  private static double shares(List<Set<Span>> of, List<Set<Span>> other) {
    Map<Span, Integer> index = index(other);
    double sum = 0;
    for (Set<Span> chain : of) {
      for (Span span : chain) {
        Integer there = index.get(span);
        sum += there == null ? 0 : (double) common(chain, other.get(there)) / chain.size();
      }
    }
    return sum;
  }

  private static long common(Set<Span> a, Set<Span> b) {
    return a.stream().filter(b::contains).count();
  }

  /** The similarity of the best one-to-one alignment, by the Hungarian method. */
  private static double aligned(List<Set<Span>> gold, List<Set<Span>> found) {
    int n = Math.max(gold.size(), found.size());
    double[][] cost = new double[n + 1][n + 1];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        Set<Span> a = gold.get(i);
        Set<Span> b = found.get(j);
        cost[i + 1][j + 1] = -2.0 * common(a, b) / (a.size() + b.size());
      }
    }
    return -cheapest(cost, n);
  }

  private static double cheapest(double[][] cost, int n) {
    double[] u = new double[n + 1];
    double[] v = new double[n + 1];
    int[] rowOf = new int[n + 1];
    for (int row = 1; row <= n; row++) {
      int[] way = new int[n + 1];
      double[] least = new double[n + 1];
      boolean[] used = new boolean[n + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      rowOf[0] = row;
      int column = 0;
      while (rowOf[column] != 0) {
        used[column] = true;
        int next = 0;
        double delta = Double.POSITIVE_INFINITY;
        for (int j = 1; j <= n; j++) {
          if (!used[j]) {
            double reduced = cost[rowOf[column]][j] - u[rowOf[column]] - v[j];
            if (reduced < least[j]) {
              least[j] = reduced;
              way[j] = column;
            }
            if (least[j] < delta) {
              delta = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= n; j++) {
          if (used[j]) {
            u[rowOf[j]] += delta;
            v[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        column = next;
      }
      while (column != 0) {
        rowOf[column] = rowOf[way[column]];
        column = way[column];
      }
    }
    return -v[0];
  }
}
