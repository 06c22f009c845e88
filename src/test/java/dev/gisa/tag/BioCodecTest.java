package dev.gisa.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.tag.BioCodec.Chunk;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BioCodecTest {
  @Test
  void two_names_of_one_class_side_by_side_stay_two() {
    List<Chunk> chunks =
        List.of(
            new Chunk(TagClass.PERSON, new Span(0, 2)), new Chunk(TagClass.PERSON, new Span(2, 4)));

    assertThat(decode(BioCodec.encode(5, chunks), 5)).isEqualTo(chunks);
  }

  @Property
  void chunks_survive_the_way_to_labels_and_back(
      @ForAll @Size(max = 20) List<@IntRange(max = 119) Integer> plan) {
    List<Chunk> chunks = new ArrayList<>();
    int at = 0;
    for (int number : plan) {
      int start = at + number % 3;
      int end = start + 1 + number / 3 % 4;
      chunks.add(new Chunk(TagClass.values()[number % BioCodec.CLASSES], new Span(start, end)));
      at = end;
    }

    assertThat(decode(BioCodec.encode(at, chunks), at)).isEqualTo(chunks);
  }

  /** Chunks in text order. */
  static List<Chunk> decode(int[] labels, int length) {
    List<Chunk> chunks = new ArrayList<>();
    for (int at = 0; at < length; ) {
      int label = labels[at];
      int end = at + 1;
      if (label > BioCodec.OUTSIDE && label <= BioCodec.CLASSES) {
        while (end < length && labels[end] == label + BioCodec.CLASSES) {
          end++;
        }
        chunks.add(new Chunk(BioCodec.tagClass(label), new Span(at, end)));
      }
      at = end;
    }
    return chunks;
  }
}
