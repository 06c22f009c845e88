package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class EndingsTest {
  @Property
  void a_word_fits_that_ends_with_one(
      @ForAll @Size(min = 1, max = 6)
          List<@StringLength(min = 1, max = 3) @Chars({'가', '나'}) String> endings,
      @ForAll @StringLength(max = 5) @Chars({'가', '나'}) String word,
      @ForAll @IntRange(max = 5) int length) {
    int upTo = Math.min(length, word.length());
    Endings all = Endings.of(String.join(" ", endings));

    assertThat(all.fit(word, upTo))
        .isEqualTo(endings.stream().anyMatch(word.substring(0, upTo)::endsWith));
    assertThat(all.fit(word)).isEqualTo(endings.stream().anyMatch(word::endsWith));
  }
}
