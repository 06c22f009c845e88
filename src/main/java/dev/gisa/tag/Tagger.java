package dev.gisa.tag;

import dev.gisa.morph.Morpheme;
import dev.gisa.tag.BioCodec.Chunk;
import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Sentence;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        mention(chunk, words, morphemes, sentence.span().start(), lattice.probability(chunk))
            .ifPresent(mentions::add);
      }
    }
    mentions = KnownNames.settle(text, QuotedNames.settle(text, mentions));
    return Recurrence.settle(text, ListCompletion.complete(text, mentions));
  }

  /** The chunk of a sentence that starts at {@code offset}, if it is of a type that is output. */
  private static Optional<Mention> mention(
      Chunk chunk, String sentence, List<Morpheme> morphemes, int offset, double confidence) {
    Optional<EntityType> type = chunk.tagClass().output();
    boolean trims = type.map(EntityType::hasValue).orElse(false);
    Span inSentence =
        trims ? ParticleTrimmer.trim(chunk.span(), sentence, morphemes) : chunk.span();
    Span span = new Span(offset + inSentence.start(), offset + inSentence.end());
    return type.map(t -> new Mention(t, span, inSentence.of(sentence), confidence));
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
}
