package dev.gisa.spell;

import dev.gisa.text.Resource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * What stands in a corpus: words and their stems, morphemes, endings, runs of three syllables.
 * {@code 발표했다} is there, and so are the stem {@code 발표}, the ending {@code 했다} after a vowel and
 * the run {@code 표했다}; {@code 발푷했다} is not, and neither is any run with {@code 푷}.
 *
 * <p>A word, stem or morpheme is plain if it is seldom in the name of a person, organisation or
 * place: {@code 대통령} is, {@code 서울} is not.
 *
 * <p>Of each entry {@value #HASH_BITS} bits of a hash are kept, so that about one in eight thousand
 * that are not there seems to be. File, big-endian: one byte for each bucket, its number of
 * entries; then the entries of two bytes, bucket by bucket, whose lowest bit tells whether they are
 * plain. {@code WriteAttested} in src/train makes it of konec's training sentences (CC BY-SA 4.0).
 * Shared by threads; loads on first use.
 */
final class Attested {
  static final int BUCKET_BITS = 16;
  static final int HASH_BITS = BUCKET_BITS + 15;

  private static final String RESOURCE = "attested.bin";
  private static final char EDGE = '$';

  /** What an entry is. */
  enum Kind {
    FORM,
    MORPHEME,
    ENDING,
    TRIGRAM
  }

  private final int[] bucketStarts;
  private final short[] entries;

  private Attested(ByteBuffer file) {
    bucketStarts = new int[(1 << BUCKET_BITS) + 1];
    for (int bucket = 0; bucket < 1 << BUCKET_BITS; bucket++) {
      bucketStarts[bucket + 1] = bucketStarts[bucket] + (file.get() & 0xFF);
    }
    entries = new short[bucketStarts[1 << BUCKET_BITS]];
    if (file.remaining() != Short.BYTES * entries.length) {
      throw new IllegalStateException(RESOURCE + ": wrong length, write it again");
    }
    file.asShortBuffer().get(entries);
  }

  private static final class Holder {
    static final Attested INSTANCE = load();
  }

  static Attested instance() {
    return Holder.INSTANCE;
  }

  private static Attested load() {
    try {
      return new Attested(ByteBuffer.wrap(Resource.bytes(Attested.class, RESOURCE)));
    } catch (FileNotFoundException e) {
      throw new IllegalStateException(RESOURCE + ": missing, run the profile attested", e);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  boolean has(Kind kind, String text) {
    return find(kind, text) >= 0;
  }

  boolean hasPlain(Kind kind, String text) {
    int found = find(kind, text);
    return found >= 0 && (entries[found] & 1) == 1;
  }

  /** How many runs of three syllables of a word, its start and end among them, no word has. */
  int unknownTrigrams(String word) {
    String padded = padded(word);
    int unknown = 0;
    for (int i = 0; i + 3 <= padded.length(); i++) {
      unknown += has(Kind.TRIGRAM, padded.substring(i, i + 3)) ? 0 : 1;
    }
    return unknown;
  }

  static String padded(String word) {
    return EDGE + word + EDGE;
  }

  private int find(Kind kind, String text) {
    int hash = hash(kind, text);
    int bucket = hash >>> HASH_BITS - BUCKET_BITS;
    int rest = hash & (1 << HASH_BITS - BUCKET_BITS) - 1;
    for (int i = bucketStarts[bucket]; i < bucketStarts[bucket + 1]; i++) {
      if ((entries[i] & 0xFFFF) >>> 1 == rest) {
        return i;
      }
    }
    return -1;
  }

  /** FNV-1a over the characters, mixed as in MurmurHash3, its highest bits. */
  static int hash(Kind kind, String text) {
    long hash = 0xCBF29CE484222325L ^ kind.ordinal();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
    hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
    return (int) (hash >>> Long.SIZE - HASH_BITS);
  }
}
