package dev.gisa.morph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.morph.Morpheme.NameClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphAnalyzerTest {
  private final MorphAnalyzer analyzer = new MorphAnalyzer();

  @Test
  void a_sentence_becomes_morphemes_with_spans_and_tags() {
    String sentence = "한국은 넓다";

    List<Morpheme> morphemes = analyzer.analyze(sentence);

    assertThat(morphemes)
        .extracting(m -> m.span().of(sentence) + "/" + m.leftTag())
        .containsExactly("한국/NNP", "은/J", "넓/VA", "다/E");
  }

  @ParameterizedTest
  @CsvSource({"서울,PLACE", "부산,PLACE", "김철수,PERSON", "사과,NONE"})
  void the_class_of_a_proper_noun_comes_from_the_dictionary(String word, NameClass expected) {
    assertThat(analyzer.analyze(word)).first().extracting(Morpheme::nameClass).isEqualTo(expected);
  }

  @Test
  void one_analyzer_reads_many_sentences() {
    analyzer.analyze("첫 문장이다.");

    assertThat(analyzer.analyze("둘째")).isNotEmpty();
    assertThat(analyzer.analyze("")).isEmpty();
  }
}
