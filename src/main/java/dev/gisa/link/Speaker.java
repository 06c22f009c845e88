package dev.gisa.link;

import java.util.Optional;

/**
 * Who says something.
 *
 * @param chain index of the entity; empty for somebody without a name (한 주민)
 */
record Speaker(Optional<Integer> chain) {
  static final Speaker UNNAMED = new Speaker(Optional.empty());
}
