package dev.gisa.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.morph.MorphAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private final Words words = new Words();

  @ParameterizedTest
  @CsvSource({
    "기업은행은 왔다, 기업은행, 은",
    "서울에서부터 왔다, 서울, 에서부터",
    "오픈AI가 왔다, 오픈AI, 가",
    "2023년에 왔다, 2023년, 에",
    "한국, 한국, ''"
  })
  void a_stem_is_a_word_without_particles(String sentence, String stem, String tail) {
    read(sentence);

    assertThat(words.stem(0)).isEqualTo(hash(stem));
    assertThat(words.tail(0)).isEqualTo(hash(tail));
    assertThat(words.stemLength(0)).isEqualTo(stem.length());
  }

  @Test
  void a_character_knows_its_place_in_the_stem() {
    read("기업은행은");

    assertThat(new int[] {words.place(0), words.place(1), words.place(3), words.place(4)})
        .containsExactly(1, 2, 4, 0);
    assertThat(words.offset(3)).isEqualTo(3);
  }

  @Test
  void neighbours_are_words_across_punctuation() {
    read("서울(한국), 부산");
    int second = words.word(3);

    assertThat(words.stem(words.neighbour(words.word(0), 1))).isEqualTo(hash("한국"));
    assertThat(words.stem(words.neighbour(second, 1))).isEqualTo(hash("부산"));
    assertThat(words.neighbour(words.word(0), -1)).isEqualTo(-1);
  }

  private void read(String sentence) {
    words.read(
        sentence.chars().toArray(), 0, sentence.length(), new MorphAnalyzer().analyze(sentence));
  }

  private static int hash(String text) {
    int hash = 5;
    for (char c : text.toCharArray()) {
      hash = Features.mix(hash, c);
    }
    return hash;
  }
}
