package dev.gisa.dedup;

import dev.gisa.dedup.Repeat.Difference;
import java.util.List;

/**
 * A later block that is alike to an earlier one, in places of the skeleton.
 *
 * @param differences none if the later block says the same
 */
record NearCopy(
    int start,
    int end,
    int keptStart,
    int keptEnd,
    double similarity,
    List<Difference> differences) {}
