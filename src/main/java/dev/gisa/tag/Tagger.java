package dev.gisa.tag;

import dev.gisa.morph.Morpheme;
import dev.gisa.tag.BioCodec.Chunk;
import dev.gisa.text.Mention;
import dev.gisa.text.Sentence;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Sentences → the mentions in them: {@code 올트먼 CEO는 지난 9일} → {@code PERSON 올트먼}, {@code DATE 지난
 * 9일}.
 *
 * <p>A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over characters;
 * then {@link ListCompletion} and {@link Recurrence} let one mention of the article speak for
 * others. Mentions do not overlap, and do not cross the edge of a sentence. The model is shared by
 * threads.
 */
public final class Tagger {
  private final TaggerModel model;

  Tagger(TaggerModel model) {
    this.model = model;
  }

  /**
   * The tagger with the model that this build ships.
   *
   * @throws IllegalStateException if the model is missing or does not fit this build
   */
  public static Tagger load() {
    return new Tagger(TaggerModel.load());
  }

  /**
   * Mentions in text order, spans in {@code text}.
   *
   * @param analyzer gives a sentence's morphemes, with spans relative to the sentence
   */
  public List<Mention> tag(
      String text, List<Sentence> sentences, Function<String, List<Morpheme>> analyzer) {
    List<Mention> mentions = new ArrayList<>();
    Features features = new Features();
    Lattice lattice = newLattice();
    for (Sentence sentence : sentences) {
      String words = sentence.span().of(text);
      List<Morpheme> morphemes = analyzer.apply(words);
      for (Chunk chunk : chunks(words, morphemes, features, lattice)) {
        addIfOutput(chunk, words, morphemes, sentence.span().start(), lattice, mentions);
      }
    }
    mentions = KnownNames.settle(text, QuotedNames.settle(text, mentions));
    return Recurrence.settle(text, ListCompletion.complete(text, mentions));
  }

  /** Names the weights: eight hexadecimal digits that differ between any two models. */
  public String modelVersion() {
    return model.version();
  }

  Lattice newLattice() {
    return model.newLattice();
  }

  /**
   * All chunks of one sentence, in konec's convention; the lattice then knows their probability.
   */
  List<Chunk> chunks(
      String sentence, List<Morpheme> morphemes, Features features, Lattice lattice) {
    model.score(features.extract(sentence, morphemes), sentence.length(), lattice);
    lattice.forwardBackward();
    return BioCodec.decode(lattice.best(), sentence.length());
  }

  private static void addIfOutput(
      Chunk chunk,
      String sentence,
      List<Morpheme> morphemes,
      int sentenceStart,
      Lattice lattice,
      List<Mention> mentions) {
    chunk
        .tagClass()
        .output()
        .ifPresent(
            type -> {
              Span trimmed = ParticleTrimmer.trim(chunk.span(), sentence, morphemes);
              Span span = new Span(sentenceStart + trimmed.start(), sentenceStart + trimmed.end());
              mentions.add(
                  new Mention(type, span, trimmed.of(sentence), lattice.probability(chunk)));
            });
  }
}
