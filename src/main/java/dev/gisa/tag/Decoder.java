package dev.gisa.tag;

import static dev.gisa.tag.BioCodec.LABELS;

import dev.gisa.morph.Morpheme;
import java.util.List;

/** What the sequence model makes of one sentence after another; its memory is reused. */
final class Decoder {
  private final Features features;
  private final EojeolFilter filter;
  private final RowSums sums;
  private final float scale;
  private final Lattice lattice;

  Decoder(
      Features features,
      EojeolFilter filter,
      WeightRows rows,
      float scale,
      Lattice.Transitions transitions) {
    this.features = features;
    this.filter = filter;
    this.sums = new RowSums(rows);
    this.scale = scale;
    this.lattice = new Lattice(transitions);
  }

  /** Makes room for sentences of up to some length, so that they need not make it one by one. */
  void reserve(int longest) {
    features.reserve(longest);
    lattice.reserve(longest);
  }

  /** Scores a sentence's characters, and sums over all ways to label them. */
  void read(String sentence, List<Morpheme> morphemes) {
    score(sentence, morphemes);
    lattice.forwardBackward();
  }

  /** The chunks of the sentence of at least some probability, as {@link Lattice#chunks}. */
  List<ScoredChunk> chunks(double least) {
    return lattice.chunks(least);
  }

  /** Those of the sentence. */
  MorphemeWindow morphemes() {
    return features.morphemes();
  }

  /** The lattice, with the emissions of a sentence. */
  Lattice score(String sentence, List<Morpheme> morphemes) {
    features.read(sentence, morphemes);
    lattice.reset(features.length());
    close();
    for (int t = 0; t < features.length(); t++) {
      if (!lattice.isClosed(t)) {
        sums.read(features.at(t));
        sums.drainTo(lattice.emissions(), t * LABELS, scale);
      }
    }
    return lattice;
  }

  /** A mention that has the space beside an eojeol has some of the eojeol too. */
  private void close() {
    int end;
    for (int start = features.eojeolFrom(0);
        start < features.length();
        start = features.eojeolFrom(end)) {
      end = features.eojeolEnd(start);
      if (filter.isOutside(features.ofEojeol(start))) {
        lattice.close(Math.max(0, start - 1), Math.min(features.length(), end + 1));
      }
    }
  }
}
