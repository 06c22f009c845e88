package dev.gisa.link;

import java.util.List;
import java.util.Set;

/** The words of a text block, as they are written in tables of language data. */
final class WordList {
  private WordList() {}

  static Set<String> of(String words) {
    return Set.copyOf(List.of(words.strip().split("\\s+")));
  }
}
