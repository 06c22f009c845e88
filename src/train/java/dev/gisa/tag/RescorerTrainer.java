package dev.gisa.tag;

import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.morph.Morpheme;
import dev.gisa.tag.BioCodec.Chunk;
import dev.gisa.tag.KonecCorpus.Annotated;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Sentences → what {@link Rescorer} reads.
 *
 * <p>A sequence model is far surer of the sentences it learnt from than of others, so each half of
 * the sentences is tagged by a model that learnt from the other half, and that half's forms are the
 * known ones. AdaGrad (Duchi et al. 2011) on the logistic loss; the result is the mean of the
 * weights after each of the last epochs.
 */
final class RescorerTrainer {
  private static final int BITS = 20;
  private static final int COUNTER_BITS = 26;
  private static final int MIN_FEATURE_COUNT = 3;
  private static final int EPOCHS = 6;
  private static final int AVERAGED = 3;
  private static final float RATE = 0.1f;
  private static final float DROPOUT = 0.1f;
  private static final long SEED = 1;
  private static final float MAX_WEIGHT = 2.5f;

  private final Random random = new Random(SEED);
  private final float[] weights = new float[1 << BITS];
  private final float[] squares = new float[1 << BITS];
  private final float[] sums = new float[1 << BITS];

  /** A chunk that a sequence model finds possible: log odds, buckets of its features, the truth. */
  private record Candidate(double base, int[] features, boolean isRight) {}

  private RescorerTrainer() {}

  /** One that leaves the sequence model's probabilities in their order. */
  static byte[] untrained() {
    return bytes(KnownFormsWriter.write(List.of()), new byte[1]);
  }

  /**
   * Learns from all sentences.
   *
   * @param sequenceModel makes a model from the sentences it may learn from; called on two threads
   */
  static byte[] write(List<Annotated> sentences, Function<List<Annotated>, byte[]> sequenceModel) {
    List<Candidate> candidates = new ArrayList<>();
    IntStream.range(0, 2)
        .parallel()
        .mapToObj(
            half -> candidates(half(sentences, half), half(sentences, 1 - half), sequenceModel))
        .toList()
        .forEach(candidates::addAll);
    byte[] learnt = new RescorerTrainer().learn(frequent(candidates));
    return bytes(KnownFormsWriter.write(sentences), learnt);
  }

  private static byte[] bytes(byte[] forms, byte[] weights) {
    return ByteBuffer.allocate(forms.length + 8 + weights.length)
        .put(forms)
        .putFloat(MAX_WEIGHT / Byte.MAX_VALUE)
        .putInt(Integer.numberOfTrailingZeros(weights.length))
        .put(weights)
        .array();
  }

  private static List<Annotated> half(List<Annotated> sentences, int half) {
    return IntStream.range(0, sentences.size())
        .filter(i -> i % 2 == half)
        .mapToObj(sentences::get)
        .toList();
  }

  private static List<Candidate> candidates(
      List<Annotated> unseen, List<Annotated> seen, Function<List<Annotated>, byte[]> model) {
    Tagger tagger = new Tagger(TaggerModel.of(model.apply(seen)));
    KnownForms forms = KnownForms.read(ByteBuffer.wrap(KnownFormsWriter.write(seen)));
    MorphAnalyzer analyzer = new MorphAnalyzer();
    Features features = tagger.newFeatures();
    Lattice lattice = tagger.newLattice();
    List<Candidate> candidates = new ArrayList<>();
    for (Annotated sentence : unseen) {
      Set<Chunk> right = new HashSet<>(sentence.classes());
      List<Morpheme> morphemes = analyzer.analyze(sentence.text());
      List<ScoredChunk> found = tagger.candidates(sentence.text(), morphemes, features, lattice);
      ChunkFeatures ofChunks = new ChunkFeatures(forms, sentence.text(), morphemes, found);
      for (int i = 0; i < found.size(); i++) {
        ScoredChunk chunk = found.get(i);
        boolean isRight = right.contains(new Chunk(chunk.tagClass(), chunk.span()));
        candidates.add(new Candidate(Rescorer.base(chunk), ofChunks.of(i), isRight));
      }
    }
    return candidates;
  }

  /** The candidates without rare features, and with buckets for hashes. */
  private static List<Candidate> frequent(List<Candidate> candidates) {
    byte[] counts = new byte[1 << COUNTER_BITS];
    for (Candidate candidate : candidates) {
      for (int hash : candidate.features()) {
        int at = hash & (counts.length - 1);
        counts[at] = (byte) Math.min(MIN_FEATURE_COUNT, counts[at] + 1);
      }
    }
    List<Candidate> frequent = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int[] buckets =
          IntStream.of(candidate.features())
              .filter(hash -> counts[hash & (counts.length - 1)] == MIN_FEATURE_COUNT)
              .map(hash -> hash & ((1 << BITS) - 1))
              .toArray();
      frequent.add(new Candidate(candidate.base(), buckets, candidate.isRight()));
    }
    return frequent;
  }

  private byte[] learn(List<Candidate> candidates) {
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
      Collections.shuffle(candidates, random);
      double loss = 0;
      for (Candidate candidate : candidates) {
        loss += learn(candidate);
      }
      System.err.printf("rescorer, epoch %d: loss %.4f%n", epoch, loss / candidates.size());
      for (int i = 0; i < sums.length && epoch > EPOCHS - AVERAGED; i++) {
        sums[i] += weights[i];
      }
    }
    byte[] steps = new byte[sums.length];
    for (int i = 0; i < sums.length; i++) {
      float weight = sums[i] / AVERAGED / MAX_WEIGHT * Byte.MAX_VALUE;
      steps[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, Math.round(weight)));
    }
    return steps;
  }

  private double learn(Candidate candidate) {
    double score = candidate.base();
    for (int bucket : candidate.features()) {
      score += weights[bucket];
    }
    float probability = (float) (1 / (1 + Math.exp(-score)));
    float gradient = probability - (candidate.isRight() ? 1 : 0);
    for (int bucket : candidate.features()) {
      if (random.nextFloat() >= DROPOUT) {
        squares[bucket] += gradient * gradient;
        weights[bucket] -= RATE * gradient / (1 + (float) Math.sqrt(squares[bucket]));
      }
    }
    return -Math.log(Math.max(1e-9, 1 - Math.abs(gradient)));
  }
}
