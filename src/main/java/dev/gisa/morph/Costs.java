package dev.gisa.morph;

import dev.gisa.text.Resource;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import org.apache.lucene.analysis.ko.dict.ConnectionCosts;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ByteArrayDataInput;

/**
 * Nori's costs of one morpheme after another, read in a fifth of the time that Nori takes, which
 * reads its eleven million bytes one by one: 8 % of the function's start.
 *
 * <p>Nori makes them from a file only, so a matrix without rows is made from an empty one, and its
 * two fields are set. Where that cannot be done (another Nori, a JVM that forbids it), Nori reads
 * them. A test holds that they are the same.
 */
final class Costs {
  static final ConnectionCosts INSTANCE = load();

  private static final String FILE = "ConnectionCosts" + ConnectionCosts.FILENAME_SUFFIX;

  /** The header of such a file, no columns, no rows. */
  private static final String EMPTY = "empty-costs.dat";

  private Costs() {}

  private static ConnectionCosts load() {
    try {
      return read();
    } catch (ReflectiveOperationException | IOException | RuntimeException e) {
      return ConnectionCosts.getInstance();
    }
  }

  static ConnectionCosts read() throws ReflectiveOperationException, IOException {
    Field size = NoriFields.field(ConnectionCosts.class, "forwardSize");
    Field matrix = NoriFields.field(ConnectionCosts.class, "buffer");
    byte[] file = Resource.bytes(ConnectionCosts.class, FILE);
    ByteArrayDataInput in = new ByteArrayDataInput(file);
    CodecUtil.checkHeader(
        in, ConnectionCosts.HEADER, ConnectionCosts.VERSION, ConnectionCosts.VERSION);
    int forward = in.readVInt();
    int backward = in.readVInt();
    ConnectionCosts costs = new ConnectionCosts(Costs.class.getResource(EMPTY));
    matrix.set(costs, decoded(file, in.getPosition(), forward, backward));
    size.setInt(costs, forward);
    return costs;
  }

  /** Each cost is written as what it is more than the one before: zigzag, seven bits a byte. */
  private static ByteBuffer decoded(byte[] file, int from, int forward, int backward) {
    ByteBuffer matrix = ByteBuffer.allocateDirect(Short.BYTES * forward * backward);
    ShortBuffer out = matrix.asShortBuffer();
    short[] row = new short[forward];
    int at = from;
    for (int b = 0; b < backward; b++) {
      at = readRow(file, at, row);
      out.put(row);
    }
    return matrix.asReadOnlyBuffer();
  }

  /** Writes over the row before; the place behind it in the file. */
  private static int readRow(byte[] file, int from, short[] row) {
    int at = from;
    short cost = row[row.length - 1];
    for (int i = 0; i < row.length; i++) {
      int read = file[at++];
      int value = read & 0x7F;
      for (int shift = 7; read < 0; shift += 7) {
        read = file[at++];
        value |= (read & 0x7F) << shift;
      }
      cost += (short) (value >>> 1 ^ -(value & 1));
      row[i] = cost;
    }
    return at;
  }
}
