package dev.gisa.morph;

import dev.gisa.text.Resource;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import org.apache.lucene.analysis.ko.dict.BinaryDictionary;
import org.apache.lucene.analysis.ko.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ko.dict.TokenInfoFST;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.PositiveIntOutputs;

/**
 * Nori's words, read in three quarters of the time that Nori takes, which reads a million numbers
 * byte by byte and searches for each syllable that a word may begin with.
 *
 * <p>As with {@link Costs}: an empty dictionary is made, its fields are set, and where that cannot
 * be done, Nori reads its own. A test holds that they are the same.
 */
final class DictionaryWords {
  static final TokenInfoDictionary INSTANCE = load();

  private static final char FIRST_SYLLABLE = '가';
  private static final int SYLLABLES = '힣' - FIRST_SYLLABLE + 1;

  private DictionaryWords() {}

  private static TokenInfoDictionary load() {
    try {
      return read();
    } catch (ReflectiveOperationException | IOException | RuntimeException e) {
      return TokenInfoDictionary.getInstance();
    }
  }

  static TokenInfoDictionary read() throws ReflectiveOperationException, IOException {
    Field words = NoriFields.field(BinaryDictionary.class, "buffer");
    Field ids = NoriFields.field(BinaryDictionary.class, "targetMap");
    Field idOffsets = NoriFields.field(BinaryDictionary.class, "targetMapOffsets");
    Field automaton = NoriFields.field(TokenInfoFST.class, "fst");
    Field syllables = NoriFields.field(TokenInfoFST.class, "rootCache");
    TokenInfoDictionary dictionary = empty();
    words.set(dictionary, words());
    readIds(dictionary, ids, idOffsets);
    FST<Long> fst = automaton();
    automaton.set(dictionary.getFST(), fst);
    syllables.set(dictionary.getFST(), firstSyllables(fst));
    return dictionary;
  }

  /** With Nori's parts of speech, without words. */
  private static TokenInfoDictionary empty() throws IOException {
    return new TokenInfoDictionary(
        DictionaryWords.class.getResource("empty-target-map.dat"),
        TokenInfoDictionary.class.getResource(file(BinaryDictionary.POSDICT_FILENAME_SUFFIX)),
        DictionaryWords.class.getResource("empty-words.dat"),
        DictionaryWords.class.getResource("one-word.dat"));
  }

  private static ByteBuffer words() throws IOException {
    byte[] file =
        Resource.bytes(TokenInfoDictionary.class, file(BinaryDictionary.DICT_FILENAME_SUFFIX));
    ByteArrayDataInput in = new ByteArrayDataInput(file);
    checkHeader(in, BinaryDictionary.DICT_HEADER);
    int length = in.readVInt();
    return ByteBuffer.wrap(file, in.getPosition(), length).slice().asReadOnlyBuffer();
  }

  /** The ids of each surface; an odd number is the first of the next surface. */
  private static void readIds(TokenInfoDictionary dictionary, Field ids, Field offsets)
      throws ReflectiveOperationException, IOException {
    ByteArrayDataInput in = noris(BinaryDictionary.TARGETMAP_FILENAME_SUFFIX);
    checkHeader(in, BinaryDictionary.TARGETMAP_HEADER);
    int[] all = new int[in.readVInt()];
    int[] starts = new int[in.readVInt()];
    int id = 0;
    int surface = 0;
    for (int i = 0; i < all.length; i++) {
      int step = in.readVInt();
      if ((step & 1) == 1) {
        starts[surface++] = i;
      }
      id += step >>> 1;
      all[i] = id;
    }
    starts[surface] = all.length;
    ids.set(dictionary, all);
    offsets.set(dictionary, starts);
  }

  private static FST<Long> automaton() throws IOException {
    ByteArrayDataInput in = noris(TokenInfoDictionary.FST_FILENAME_SUFFIX);
    return new FST<>(FST.readMetadata(in, PositiveIntOutputs.getSingleton()), in);
  }

  /** The arc of each syllable from the start, or null; taken one after the other. */
  private static Object[] firstSyllables(FST<Long> fst) throws IOException {
    @SuppressWarnings({"unchecked", "rawtypes"})
    FST.Arc<Long>[] arcs = new FST.Arc[SYLLABLES];
    FST.BytesReader reader = fst.getBytesReader();
    FST.Arc<Long> arc = fst.getFirstArc(new FST.Arc<>());
    fst.readFirstTargetArc(arc, arc, reader);
    while (true) {
      int syllable = arc.label() - FIRST_SYLLABLE;
      if (syllable >= 0 && syllable < SYLLABLES) {
        arcs[syllable] = new FST.Arc<Long>().copyFrom(arc);
      }
      if (arc.isLast()) {
        return arcs;
      }
      fst.readNextArc(arc, reader);
    }
  }

  private static ByteArrayDataInput noris(String suffix) throws IOException {
    return new ByteArrayDataInput(Resource.bytes(TokenInfoDictionary.class, file(suffix)));
  }

  private static String file(String suffix) {
    return TokenInfoDictionary.class.getSimpleName() + suffix;
  }

  private static void checkHeader(ByteArrayDataInput in, String header) throws IOException {
    CodecUtil.checkHeader(in, header, BinaryDictionary.VERSION, BinaryDictionary.VERSION);
  }
}
