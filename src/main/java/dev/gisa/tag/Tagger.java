package dev.gisa.tag;

import dev.gisa.morph.AnalyzedSentence;
import dev.gisa.morph.Morpheme;
import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.SourceText;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sentences → the mentions in them: {@code 올트먼 CEO는 지난 9일} → {@code PERSON 올트먼}, {@code DATE 지난
 * 9일}.
 *
 * <p>A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over characters
 * gives the probability of each span and type, and {@link Rescorer} corrects it; those more likely
 * than not are mentions. Then {@link ListCompletion} and {@link Recurrence} let one mention of the
 * article speak for others. Mentions do not overlap, and do not cross the edge of a sentence. The
 * model is shared by threads.
 */
public final class Tagger {
  /** On the tuning part F1 is best here, and no more than 0.2 lower from 0.46 to 0.54. */
  static final double LIKELY = 0.5;

  /** Less likely mentions are no use whatever else the article says. */
  private static final double LEAST = 0.005;

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
   * Mentions with spans in {@code text}.
   *
   * @param sentences of the text, with their morphemes
   */
  public Tagged tag(String text, List<AnalyzedSentence> sentences) {
    return tag(text, sentences, () -> {});
  }

  /**
   * As {@link #tag(String, List)}.
   *
   * @param beforeEach runs before each sentence; what it throws ends the work
   */
  public Tagged tag(String text, List<AnalyzedSentence> sentences, Runnable beforeEach) {
    List<Mention> found = new ArrayList<>();
    List<Mention> doubtful = new ArrayList<>();
    Decoder decoder = newDecoder();
    decoder.reserve(sentences.stream().mapToInt(s -> s.sentence().span().length()).max().orElse(0));
    for (AnalyzedSentence analyzed : sentences) {
      beforeEach.run();
      Span sentence = analyzed.sentence().span();
      String words = sentence.of(text);
      List<Morpheme> morphemes = analyzed.morphemes();
      for (ScoredChunk chunk : chunks(words, morphemes, decoder, LEAST)) {
        mention(chunk, words, morphemes, sentence.start())
            .filter(m -> !SourceText.cutsLetter(text, m.span().end()))
            .ifPresent(m -> (m.confidence() >= LIKELY ? found : doubtful).add(m));
      }
    }
    List<Mention> bodies = NamedBodies.settle(text, found, doubtful);
    List<Mention> known = KnownNames.settle(text, QuotedNames.settle(text, bodies));
    return new Tagged(
        Recurrence.settle(text, ListCompletion.complete(text, known), doubtful), doubtful);
  }

  /**
   * The chunk of a sentence that starts at {@code offset}, if it is of a type that is output, and
   * likely or a name.
   */
  private static Optional<Mention> mention(
      ScoredChunk chunk, String sentence, List<Morpheme> morphemes, int offset) {
    Optional<EntityType> type = chunk.tagClass().output();
    if (type.isEmpty() || (type.get().hasValue() && chunk.probability() < LIKELY)) {
      return Optional.empty();
    }
    Span whole = wholeCharacters(chunk.span(), sentence);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    Span inSentence =
        type.get().hasValue() ? ParticleTrimmer.trim(whole, sentence, morphemes) : whole;
    Span span = new Span(offset + inSentence.start(), offset + inSentence.end());
    return Optional.of(new Mention(type.get(), span, inSentence.of(sentence), chunk.probability()));
  }

  /** Without halves of surrogate pairs at its ends: the lattice labels UTF-16 code units. */
  private static Span wholeCharacters(Span span, String sentence) {
    int start = isInPair(sentence, span.start()) ? span.start() + 1 : span.start();
    int end = isInPair(sentence, span.end()) ? span.end() - 1 : span.end();
    return new Span(start, Math.max(start, end));
  }

  private static boolean isInPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** Names the weights: eight hexadecimal digits that differ between any two models. */
  public String modelVersion() {
    return model.version();
  }

  Features newFeatures() {
    return model.newFeatures();
  }

  Decoder newDecoder() {
    return model.newDecoder();
  }

  /** The chunks of one sentence that are more likely right than not, in konec's convention. */
  List<ScoredChunk> chunks(String sentence, List<Morpheme> morphemes, Decoder decoder) {
    return chunks(sentence, morphemes, decoder, LIKELY);
  }

  private List<ScoredChunk> chunks(
      String sentence, List<Morpheme> morphemes, Decoder decoder, double least) {
    List<ScoredChunk> candidates = candidates(sentence, morphemes, decoder);
    List<ScoredChunk> chunks =
        model.rescorer().rescored(sentence, decoder.morphemes(), candidates, least);
    return least < Rescorer.POSSIBLE ? joined(chunks, barelyPossible(decoder, least)) : chunks;
  }

  /** The chunks that are not worth a second look, by the sequence model's own probability. */
  private static List<ScoredChunk> barelyPossible(Decoder decoder, double least) {
    return decoder.chunks(least).stream()
        .filter(c -> c.probability() < Rescorer.POSSIBLE && c.tagClass().output().isPresent())
        .toList();
  }

  private static List<ScoredChunk> joined(List<ScoredChunk> first, List<ScoredChunk> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** The chunks of one sentence that the sequence model alone finds possible. */
  List<ScoredChunk> candidates(String sentence, List<Morpheme> morphemes, Decoder decoder) {
    decoder.read(sentence, morphemes);
    return decoder.chunks(Rescorer.POSSIBLE);
  }
}
