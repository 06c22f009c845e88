package dev.gisa.dedup;

import java.util.List;

/**
 * Articles of a batch that are nearly the same, two at least.
 *
 * @param members the one that came first, then the others in their order
 */
public record Cluster(List<Member> members) {
  public Cluster {
    members = List.copyOf(members);
  }

  /**
   * One article, beside the first of its cluster, by the shingles of both.
   *
   * @param index its number in the batch, from 0
   * @param similarity Jaccard: the share of the shingles of either that both have
   * @param inFirst the share of its shingles that the first has; 1: it says nothing that the first
   *     does not
   * @param ofFirst the share of the first's shingles that it has; 1: it says all that the first
   *     does
   */
  public record Member(int index, double similarity, double inFirst, double ofFirst) {}
}
