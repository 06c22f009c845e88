package dev.gisa.tag;

import static dev.gisa.tag.BioCodec.LABELS;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The trained weights: for each hashed feature the labels that it speaks for or against.
 *
 * <p>A feature hash falls into one of 2^bits buckets. A bucket holds pairs of a label and a weight
 * of one byte; a weight counts {@code scale}. Most buckets are empty, so they are stored as rows of
 * different lengths in one array. File, big-endian: magic, {@link Features#VERSION}, number of
 * labels, bits, scale, CRC-32 of the rest; transition scores; one byte a bucket for its number of
 * pairs; all pairs, a label and its weight side by side, as a row is read from memory in one go.
 *
 * @see <a href="https://aclanthology.org/W08-0804/">Ganchev and Dredze 2008, on hashed features</a>
 */
final class TaggerModel {
  static final int MAGIC = 0x67697361;
  static final int HEADER_BYTES = 24;

  private static final String RESOURCE = "tagger.model";

  private final int checksum;
  private final int mask;
  private final float scale;
  private final Lattice.Transitions transitions = new Lattice.Transitions();

  /** Row of bucket b: pairs from {@code rowStarts[b]} to {@code rowStarts[b + 1]}. */
  private final int[] rowStarts;

  private final int pairsAt;
  private final byte[] file;

  private TaggerModel(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    require(file.length > HEADER_BYTES && in.getInt() == MAGIC, "not a model");
    require(in.getInt() == Features.VERSION, "made for other features");
    require(in.getInt() == LABELS, "made for other labels");
    int buckets = 1 << in.getInt();
    this.mask = buckets - 1;
    this.scale = in.getFloat();
    CRC32 crc = new CRC32();
    crc.update(file, HEADER_BYTES, file.length - HEADER_BYTES);
    this.checksum = in.getInt();
    require(checksum == (int) crc.getValue(), "checksum mismatch");
    in.asFloatBuffer().get(transitions.score);
    transitions.refresh();
    int countsAt = HEADER_BYTES + 4 * transitions.score.length;
    this.rowStarts = new int[buckets + 1];
    int pairs = 0;
    for (int b = 0; b < buckets; b++) {
      rowStarts[b] = pairs;
      pairs += file[countsAt + b];
    }
    rowStarts[buckets] = pairs;
    this.pairsAt = countsAt + buckets;
    require(file.length == pairsAt + 2 * pairs, "wrong length");
    this.file = file;
  }

  /**
   * The model that this build ships.
   *
   * @throws IllegalStateException if it is missing or does not fit this build
   */
  static TaggerModel load() {
    try (InputStream in = TaggerModel.class.getResourceAsStream(RESOURCE)) {
      require(in != null, "missing");
      return new TaggerModel(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  static TaggerModel of(byte[] file) {
    return new TaggerModel(file);
  }

  private static void require(boolean condition, String complaint) {
    if (!condition) {
      throw new IllegalStateException(RESOURCE + ": " + complaint + ", run the trainer again");
    }
  }

  /** Differs between any two models. */
  String version() {
    return String.format("%08x", checksum);
  }

  Lattice newLattice() {
    return new Lattice(transitions);
  }

  /** Fills the lattice's emissions with the scores of {@code length} characters' features. */
  void score(int[] features, int length, Lattice lattice) {
    lattice.reset(length);
    float[] emissions = lattice.emissions();
    int[] sums = new int[LABELS];
    int[] rows = new int[2 * Features.PER_CHARACTER];
    for (int t = 0; t < length; t++) {
      Arrays.fill(sums, 0);
      findRows(features, t * Features.PER_CHARACTER, rows);
      for (int row = 0; row < rows.length; row += 2) {
        for (int pair = rows[row]; pair < rows[row + 1]; pair += 2) {
          sums[file[pair]] += file[pair + 1];
        }
      }
      for (int y = 0; y < LABELS; y++) {
        emissions[t * LABELS + y] = sums[y] * scale;
      }
    }
  }

  /** Looked up ahead of their use, so that the processor waits for all of them at once. */
  private void findRows(int[] features, int from, int[] rows) {
    for (int f = 0; f < Features.PER_CHARACTER; f++) {
      int bucket = features[from + f] & mask;
      rows[2 * f] = pairsAt + 2 * rowStarts[bucket];
      rows[2 * f + 1] = pairsAt + 2 * rowStarts[bucket + 1];
    }
  }
}
