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

  private final int checksum;
  private final float scale;
  private final Lattice.Transitions transitions = new Lattice.Transitions();

  private final WeightRows rows;
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
    this.rows = WeightRows.read(file, in.position(), buckets);
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

  Decoder newDecoder() {
    return new Decoder(newFeatures(), filter, rows, scale, transitions);
  }

  Rescorer rescorer() {
    return rescorer;
  }
}
