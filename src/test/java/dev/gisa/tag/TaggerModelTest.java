package dev.gisa.tag;

import static dev.gisa.tag.BioCodec.LABELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.morph.Morpheme;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files written by the trainer's {@link ModelWriter}. */
class TaggerModelTest {
  private static final int BITS = 10;
  private static final float STEP = 2.5f / 127;
  private static final byte[] NO_NAMES = ByteBuffer.allocate(4).array();

  private static final int FILTER_BITS = 20;
  private static final byte[] NO_FILTER = EojeolFilterTrainer.untrained();
  private static final String SENTENCE = "가나전자는 대표를 뽑았다";
  private static final List<Morpheme> MORPHEMES = new MorphAnalyzer().analyze(SENTENCE);

  private final Random random = new Random(5);
  private final float[] weights = new float[(1 << BITS) * LABELS];

  /** Rows without weights, with a few and with many. */
  TaggerModelTest() {
    for (int b = 0; b < 1 << BITS; b++) {
      float share = b % 4 / 3f * (b % 3 == 0 ? 0.1f : 1);
      for (int y = 0; y < LABELS; y++) {
        weights[b * LABELS + y] = random.nextFloat() < share ? random.nextInt(255) - 127 : 0;
        weights[b * LABELS + y] *= STEP;
      }
    }
  }

  @Test
  void a_score_is_the_sum_of_the_weights_of_all_features() {
    TaggerModel model = TaggerModel.of(file(NO_FILTER));
    Features features = read(model);

    Lattice lattice = model.newDecoder().score(SENTENCE, MORPHEMES);

    for (int t = 0; t < SENTENCE.length(); t++) {
      int[] hashes = features.at(t);
      for (int y = 0; y < LABELS; y++) {
        double sum = 0;
        for (int hash : hashes) {
          sum += weights[(hash & ((1 << BITS) - 1)) * LABELS + y];
        }
        assertThat((double) lattice.emissions()[t * LABELS + y]).isCloseTo(sum, within(1e-3));
      }
    }
  }

  @Test
  void an_eojeol_that_is_outside_is_closed_with_the_spaces_beside_it() {
    int eojeol = read(TaggerModel.of(file(NO_FILTER))).ofEojeol(SENTENCE.indexOf("대표를"))[0];
    TaggerModel model = TaggerModel.of(file(filter(eojeol)));

    Lattice lattice = model.newDecoder().score(SENTENCE, MORPHEMES);

    StringBuilder open = new StringBuilder();
    for (int t = 0; t < SENTENCE.length(); t++) {
      open.append(lattice.isClosed(t) ? '-' : SENTENCE.charAt(t));
    }
    assertThat(open).hasToString("가나전자는-----뽑았다");
  }

  @Test
  void a_file_that_was_changed_or_cut_is_refused() {
    byte[] changed = file(NO_FILTER);
    changed[changed.length - 1] ^= 1;
    byte[] cut = Arrays.copyOf(file(NO_FILTER), 100);

    assertThatThrownBy(() -> TaggerModel.of(changed)).hasMessageContaining("checksum mismatch");
    assertThatThrownBy(() -> TaggerModel.of(cut)).isInstanceOf(IllegalStateException.class);
  }

  private static Features read(TaggerModel model) {
    Features features = model.newFeatures();
    features.read(SENTENCE, MORPHEMES);
    return features;
  }

  private byte[] file(byte[] filter) {
    return ModelWriter.write(
        weights,
        new float[LABELS * LABELS],
        NO_NAMES,
        filter,
        RescorerTrainer.untrained(),
        BITS,
        0.001f);
  }

  /** One that closes the eojeols with this feature. */
  private static byte[] filter(int feature) {
    byte[] filter = new byte[1 << FILTER_BITS];
    filter[feature & (filter.length - 1)] = -1;
    return ByteBuffer.allocate(8 + filter.length).putInt(0).putInt(FILTER_BITS).put(filter).array();
  }
}
