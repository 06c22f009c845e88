package dev.gisa.dedup;

import dev.gisa.tag.KonecCorpus.Annotated;
import dev.gisa.tag.KonecCorpus.FineChunk;
import dev.gisa.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Draws sentences and articles at random from a corpus, the same ones for the same seed. */
final class Draw {
  private static final int MIN_LENGTH = 35;

  private final List<Annotated> sentences;
  private final Random random;
  private final Set<String> used = new HashSet<>();

  Draw(List<Annotated> sentences, long seed) {
    this.sentences =
        sentences.stream()
            .filter(s -> s.isNews() && s.text().endsWith("다.") && length(s.text()) >= MIN_LENGTH)
            .filter(s -> SentenceSplitter.split(s.text()).size() == 1)
            .toList();
    this.random = new Random(seed);
  }

  Random random() {
    return random;
  }

  static long length(String text) {
    return text.chars().filter(c -> !SentenceSplitter.isWhite((char) c)).count();
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  <T> Optional<T> anyOf(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(any(list));
  }

  /** All that may be drawn. */
  List<Annotated> sentences() {
    return sentences;
  }

  /** One that the article does not have yet. */
  Annotated sentence() {
    Annotated sentence = any(sentences);
    while (!used.add(sentence.text())) {
      sentence = any(sentences);
    }
    return sentence;
  }

  /** From here on sentences are for another article. */
  void nextArticle() {
    used.clear();
  }

  /** A sentence that can be edited, and the edited one. */
  record Edit(String before, String after) {}

  /** The first of up to a thousand drawn sentences that an edit can be made in. */
  Edit edit(Function<Annotated, Optional<String>> edit) {
    for (int i = 0; i < 1000; i++) {
      Annotated sentence = sentence();
      Optional<String> after = edit.apply(sentence);
      if (after.isPresent() && !after.get().equals(sentence.text())) {
        return new Edit(sentence.text(), after.get());
      }
    }
    throw new IllegalStateException("no sentence for this edit");
  }

  /** A name of the same class that no chunk of the corpus has in common with the given one. */
  String otherName(FineChunk chunk, String name) {
    for (int i = 0; i < 10_000; i++) {
      Annotated sentence = any(sentences);
      for (FineChunk other : sentence.chunks()) {
        String form = other.span().of(sentence.text());
        if (other.label().substring(0, 2).equals(chunk.label().substring(0, 2))
            && !form.contains(name)
            && !name.contains(form)) {
          return form;
        }
      }
    }
    throw new IllegalStateException("no other name for " + name);
  }

  /** Paragraphs of one to four different sentences, three to six of them. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    int count = 3 + random.nextInt(4);
    while (paragraphs.size() < count) {
      List<String> paragraph = new ArrayList<>();
      int length = 1 + random.nextInt(4);
      while (paragraph.size() < length) {
        paragraph.add(sentence().text());
      }
      paragraphs.add(String.join(" ", paragraph));
    }
    return paragraphs;
  }

  String join(List<String> paragraphs) {
    return String.join(random.nextBoolean() ? "\n" : "\n\n", paragraphs);
  }
}
