package dev.gisa.tag;

import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.morph.Morpheme;
import dev.gisa.tag.BioCodec.Chunk;
import dev.gisa.tag.KonecCorpus.Annotated;
import dev.gisa.tag.LogisticTrainer.Example;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Sentences → what {@link Rescorer} reads.
 *
 * <p>A sequence model is far surer of the sentences it learnt from than of others, so each half of
 * the sentences is tagged by a model that learnt from the other half, and that half's forms are the
 * known ones.
 */
final class RescorerTrainer {
  private static final int BITS = 20;

  private RescorerTrainer() {}

  /** One that leaves the sequence model's probabilities in their order. */
  static byte[] untrained() {
    return bytes(KnownFormsWriter.write(List.of()), LogisticTrainer.untrained());
  }

  /**
   * Learns from all sentences.
   *
   * @param sequenceModel makes a model from the sentences it may learn from; called on two threads
   */
  static byte[] write(List<Annotated> sentences, Function<List<Annotated>, byte[]> sequenceModel) {
    List<Example> candidates = new ArrayList<>();
    IntStream.range(0, 2)
        .parallel()
        .mapToObj(
            half -> candidates(half(sentences, half), half(sentences, 1 - half), sequenceModel))
        .toList()
        .forEach(candidates::addAll);
    byte[] weights = LogisticTrainer.learn("rescorer", BITS, candidates);
    return bytes(KnownFormsWriter.write(sentences), weights);
  }

  private static byte[] bytes(byte[] forms, byte[] weights) {
    return ByteBuffer.allocate(forms.length + 4 + weights.length)
        .put(forms)
        .putFloat(LogisticTrainer.STEP)
        .put(weights)
        .array();
  }

  private static List<Annotated> half(List<Annotated> sentences, int half) {
    return IntStream.range(0, sentences.size())
        .filter(i -> i % 2 == half)
        .mapToObj(sentences::get)
        .toList();
  }

  private static List<Example> candidates(
      List<Annotated> unseen, List<Annotated> seen, Function<List<Annotated>, byte[]> model) {
    Tagger tagger = new Tagger(TaggerModel.of(model.apply(seen)));
    KnownForms forms = KnownForms.read(ByteBuffer.wrap(KnownFormsWriter.write(seen)));
    MorphAnalyzer analyzer = new MorphAnalyzer();
    Decoder decoder = tagger.newDecoder();
    List<Example> candidates = new ArrayList<>();
    for (Annotated sentence : unseen) {
      Set<Chunk> right = new HashSet<>(sentence.classes());
      List<Morpheme> morphemes = analyzer.analyze(sentence.text());
      List<ScoredChunk> found = tagger.candidates(sentence.text(), morphemes, decoder);
      ChunkFeatures ofChunks =
          new ChunkFeatures(forms, sentence.text(), decoder.morphemes(), found);
      for (int i = 0; i < found.size(); i++) {
        ScoredChunk chunk = found.get(i);
        boolean isRight = right.contains(new Chunk(chunk.tagClass(), chunk.span()));
        candidates.add(new Example(Rescorer.base(chunk), ofChunks.of(i), isRight));
      }
    }
    return candidates;
  }
}
