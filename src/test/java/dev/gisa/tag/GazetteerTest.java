package dev.gisa.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.morph.Morpheme;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final List<String> NAMES = List.of("서울", "서울시립대", "부산", "한국 은행");

  private final Gazetteer.Matches matches = gazetteer().newMatches();

  @Test
  void of_names_at_one_place_the_longest_counts() {
    read("서울시립대는 부산에");

    assertThat(matches.lists(0)).isEqualTo(2);
    assertThat(matches.lists(4)).isEqualTo(2);
    assertThat(matches.lists(5)).isZero();
    assertThat(matches.lists(7)).isEqualTo(3);
    assertThat(matches.end(0)).isEqualTo(5);
  }

  @Test
  void a_character_knows_its_place_in_the_name() {
    read("부산에 왔다");

    assertThat(new int[] {matches.place(0), matches.place(1), matches.place(2)})
        .containsExactly(1, 4, 0);
    assertThat(matches.length(1)).isEqualTo(2);
  }

  @Test
  void names_do_not_cross_spaces_and_arrays_are_reused_without_traces() {
    read("부산에 서울이 있다");
    read("한국 은행이");

    for (int t = 0; t < 6; t++) {
      assertThat(matches.lists(t)).isZero();
    }
  }

  private void read(String sentence) {
    List<Morpheme> morphemes = new MorphAnalyzer().analyze(sentence);
    matches.read(sentence.chars().toArray(), 0, sentence.length(), morphemes);
  }

  /** The lists of each name are its number, from 1. */
  private static Gazetteer gazetteer() {
    ByteBuffer file = ByteBuffer.allocate(4 + 5 * NAMES.size()).putInt(NAMES.size());
    for (String name : NAMES) {
      int hash = 0;
      for (char c : name.toCharArray()) {
        hash = Gazetteer.hash(hash, c);
      }
      file.putInt(hash);
    }
    for (int i = 1; i <= NAMES.size(); i++) {
      file.put((byte) i);
    }
    return Gazetteer.read(file.flip());
  }
}
