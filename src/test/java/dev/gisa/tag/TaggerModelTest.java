package dev.gisa.tag;

import static dev.gisa.tag.BioCodec.LABELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files written by the trainer's {@link ModelWriter}. */
class TaggerModelTest {
  private static final int BITS = 10;
  private static final float STEP = 2.5f / 127;
  private static final byte[] NO_NAMES = ByteBuffer.allocate(4).array();

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
    TaggerModel model = TaggerModel.of(file());
    Lattice lattice = model.newLattice();
    int[] features = random.ints(2 * Features.PER_CHARACTER).toArray();

    model.score(features, 2, lattice);

    for (int t = 0; t < 2; t++) {
      for (int y = 0; y < LABELS; y++) {
        double sum = 0;
        for (int f = 0; f < Features.PER_CHARACTER; f++) {
          int bucket = features[t * Features.PER_CHARACTER + f] & ((1 << BITS) - 1);
          sum += weights[bucket * LABELS + y];
        }
        assertThat((double) lattice.emissions()[t * LABELS + y]).isCloseTo(sum, within(1e-3));
      }
    }
  }

  @Test
  void a_file_that_was_changed_or_cut_is_refused() {
    byte[] changed = file();
    changed[changed.length - 1] ^= 1;
    byte[] cut = Arrays.copyOf(file(), 100);

    assertThatThrownBy(() -> TaggerModel.of(changed)).hasMessageContaining("checksum mismatch");
    assertThatThrownBy(() -> TaggerModel.of(cut)).isInstanceOf(IllegalStateException.class);
  }

  private byte[] file() {
    byte[] rescorer = RescorerTrainer.untrained();
    return ModelWriter.write(weights, new float[LABELS * LABELS], NO_NAMES, rescorer, BITS, 0.001f);
  }
}
