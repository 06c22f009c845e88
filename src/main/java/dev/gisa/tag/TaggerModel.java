package dev.gisa.tag;

import static dev.gisa.tag.BioCodec.LABELS;

import dev.gisa.text.Resource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * The trained weights: for each hashed feature the labels that it speaks for or against.
 *
 * <p>A feature hash falls into one of 2^bits buckets. A bucket holds pairs of a label and a weight
 * of one byte; a weight counts {@code scale}. Most buckets are empty, so they are stored as rows of
 * different lengths in one array. File, big-endian: magic, {@link Features#VERSION}, number of
 * labels, bits, scale, CRC-32 of the rest; transition scores; the {@link Gazetteer}; the {@link
 * EojeolFilter}; the {@link Rescorer}; one byte a bucket for its number of pairs; all pairs, a
 * label and its weight side by side, as a row is read from memory in one go.
 *
 * @see <a href="https://aclanthology.org/W08-0804/">Ganchev and Dredze 2008, on hashed features</a>
 */
final class TaggerModel {
  static final int MAGIC = 0x67697361;
  static final int HEADER_BYTES = 24;

  private static final String RESOURCE = "tagger.model";

  /** Rows with no more pairs are short, with no more than twice as many middle. */
  private static final int SHORT_ROW = Long.BYTES / 2;

  private static final long MARK = Long.MIN_VALUE;
  private static final long MIDDLE = MARK | 1L << 62;

  private final int checksum;
  private final float scale;
  private final Lattice.Transitions transitions = new Lattice.Transitions();

  /**
   * Row of each bucket: a short one as its pairs themselves, sixteen bits each; the others, marked
   * by the sign, as their index among {@link #longRows} or, with {@link #MIDDLE}, where their two
   * halves stand in {@link #middleRows}.
   */
  private final long[] rows;

  private final long[] middleRows;

  private final LongRows longRows;
  private final Gazetteer gazetteer;
  private final EojeolFilter filter;
  private final Rescorer rescorer;

  private TaggerModel(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    require(file.length > HEADER_BYTES && in.getInt() == MAGIC, "not a model");
    require(in.getInt() == Features.VERSION, "made for other features");
    require(in.getInt() == LABELS, "made for other labels");
    int buckets = 1 << in.getInt();
    this.scale = in.getFloat();
    CRC32 crc = new CRC32();
    crc.update(file, HEADER_BYTES, file.length - HEADER_BYTES);
    this.checksum = in.getInt();
    require(checksum == (int) crc.getValue(), "checksum mismatch");
    in.asFloatBuffer().get(transitions.score);
    transitions.refresh();
    in.position(HEADER_BYTES + 4 * transitions.score.length);
    this.gazetteer = Gazetteer.read(in);
    this.filter = EojeolFilter.read(in);
    this.rescorer = Rescorer.read(in);
    int countsAt = in.position();
    int at = countsAt + buckets;
    this.rows = new long[buckets];
    int middles = 0;
    int longs = 0;
    for (int b = countsAt; b < at; b++) {
      if (file[b] > 2 * SHORT_ROW) {
        longs++;
      } else if (file[b] > SHORT_ROW) {
        middles++;
      }
    }
    this.middleRows = new long[2 * middles];
    this.longRows = new LongRows(longs);
    int middleAt = 0;
    for (int b = 0; b < buckets; b++) {
      int pairs = file[countsAt + b];
      if (pairs <= SHORT_ROW) {
        rows[b] = shortRow(file, at, pairs);
      } else if (pairs <= 2 * SHORT_ROW) {
        rows[b] = MIDDLE | middleAt;
        middleRows[middleAt++] = shortRow(file, at, SHORT_ROW);
        middleRows[middleAt++] = shortRow(file, at + 2 * SHORT_ROW, pairs - SHORT_ROW);
      } else {
        rows[b] = MARK | longRows.add(file, at, pairs);
      }
      at += 2 * pairs;
    }
    require(file.length == at, "wrong length");
  }

  private static long shortRow(byte[] file, int at, int pairs) {
    long row = 0;
    for (int pair = at; pair < at + 2 * pairs; pair += 2) {
      row = row << 16 | file[pair] << 8 | file[pair + 1] & 0xFF;
    }
    return row;
  }

  /**
   * The model that this build ships.
   *
   * @throws IllegalStateException if it is missing or does not fit this build
   */
  static TaggerModel load() {
    try {
      return new TaggerModel(Resource.bytes(TaggerModel.class, RESOURCE));
    } catch (FileNotFoundException e) {
      throw new IllegalStateException(RESOURCE + ": missing, run the trainer again", e);
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

  Features newFeatures() {
    return new Features(gazetteer);
  }

  Lattice newLattice() {
    return new Lattice(transitions);
  }

  Rescorer rescorer() {
    return rescorer;
  }

  /** Fills the lattice's emissions with the scores of a sentence's characters. */
  void score(Features features, Lattice lattice) {
    lattice.reset(features.length());
    close(features, lattice);
    RowSums sums = new RowSums(middleRows, longRows);
    for (int t = 0; t < features.length(); t++) {
      if (!lattice.isClosed(t)) {
        sums.read(rows, features.at(t));
        sums.drainTo(lattice.emissions(), t * LABELS, scale);
      }
    }
  }

  /** A mention that has the space beside an eojeol has some of the eojeol too. */
  private void close(Features features, Lattice lattice) {
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
