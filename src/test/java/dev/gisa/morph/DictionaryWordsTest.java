package dev.gisa.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.lucene.analysis.ko.dict.BinaryDictionary;
import org.apache.lucene.analysis.ko.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ko.dict.TokenInfoFST;
import org.apache.lucene.util.fst.FST;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Not of {@link DictionaryWords#INSTANCE}, which is Nori's own where it cannot be read faster. */
class DictionaryWordsTest {
  private static final TokenInfoDictionary NORIS = TokenInfoDictionary.getInstance();
  private static TokenInfoDictionary read;

  @BeforeAll
  static void read() throws Exception {
    read = DictionaryWords.read();
  }

  @Test
  void all_words_are_those_that_Nori_reads() {
    assertThat(buffer(read)).isEqualTo(buffer(NORIS));
    assertThat(buffer(read).remaining()).isGreaterThan(7_000_000);
  }

  @Test
  void all_ids_are_those_that_Nori_reads() {
    for (String ids : List.of("targetMap", "targetMapOffsets")) {
      assertThat((int[]) value(BinaryDictionary.class, ids, read))
          .isEqualTo(value(BinaryDictionary.class, ids, NORIS))
          .hasSizeGreaterThan(700_000);
    }
  }

  @Test
  void parts_of_speech_are_those_that_Nori_reads() {
    assertThat(value(BinaryDictionary.class, "posDict", read))
        .isEqualTo(value(BinaryDictionary.class, "posDict", NORIS));
  }

  @Test
  void syllables_lead_where_Noris_lead() {
    FST.Arc<?>[] arcs = firstSyllables(read);
    FST.Arc<?>[] noris = firstSyllables(NORIS);

    assertThat(arcs).hasSameSizeAs(noris);
    assertThat(arcs['가' - '가']).isNotNull();
    for (int i = 0; i < arcs.length; i++) {
      assertThat(told(arcs[i])).isEqualTo(told(noris[i]));
    }
  }

  private static List<Object> told(FST.Arc<?> arc) {
    return arc == null
        ? List.of()
        : List.of(arc.label(), arc.output(), arc.target(), arc.isFinal(), arc.nextFinalOutput());
  }

  private static ByteBuffer buffer(TokenInfoDictionary dictionary) {
    return ((ByteBuffer) value(BinaryDictionary.class, "buffer", dictionary)).duplicate().clear();
  }

  private static FST.Arc<?>[] firstSyllables(TokenInfoDictionary dictionary) {
    return (FST.Arc<?>[]) value(TokenInfoFST.class, "rootCache", dictionary.getFST());
  }

  private static Object value(Class<?> owner, String name, Object of) {
    try {
      return NoriFields.field(owner, name).get(of);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
