package dev.gisa.tag;

import static dev.gisa.tag.BioCodec.LABELS;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Writes weights in the form that {@link TaggerModel} reads, pruned and in one byte each. */
final class ModelWriter {
  /** Weights beyond this are cut to it; a few outliers would cost all others their precision. */
  private static final float MAX_WEIGHT = 2.5f;

  private ModelWriter() {}

  /**
   * The model file.
   *
   * @param weights weight of bucket b and label y at {@code b * LABELS + y}
   * @param gazetteer what {@link Gazetteer} reads
   * @param filter what {@link EojeolFilter} reads
   * @param rescorer what {@link Rescorer} reads
   * @param prune weights nearer to zero are left out
   */
  static byte[] write(
      float[] weights,
      float[] transitions,
      byte[] gazetteer,
      byte[] filter,
      byte[] rescorer,
      int bits,
      float prune) {
    float scale = MAX_WEIGHT / 127;
    int buckets = 1 << bits;
    byte[] counts = new byte[buckets];
    ByteArrayOutputStream pairs = new ByteArrayOutputStream();
    for (int b = 0; b < buckets; b++) {
      for (int y = 0; y < LABELS; y++) {
        float w = weights[b * LABELS + y];
        int quantised = Math.max(-127, Math.min(127, Math.round(w / scale)));
        if (Math.abs(w) >= prune && quantised != 0) {
          counts[b]++;
          pairs.write(y);
          pairs.write(quantised);
        }
      }
    }
    ByteBuffer body =
        ByteBuffer.allocate(
            4 * transitions.length
                + gazetteer.length
                + filter.length
                + rescorer.length
                + buckets
                + pairs.size());
    for (float score : transitions) {
      body.putFloat(score);
    }
    body.put(gazetteer).put(filter).put(rescorer).put(counts).put(pairs.toByteArray());
    CRC32 crc = new CRC32();
    crc.update(body.array());
    return ByteBuffer.allocate(TaggerModel.HEADER_BYTES + body.capacity())
        .putInt(TaggerModel.MAGIC)
        .putInt(Features.VERSION)
        .putInt(LABELS)
        .putInt(bits)
        .putFloat(scale)
        .putInt((int) crc.getValue())
        .put(body.array())
        .array();
  }
}
