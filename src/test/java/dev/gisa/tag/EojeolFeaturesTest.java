package dev.gisa.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.morph.MorphAnalyzer;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class EojeolFeaturesTest {
  private final Features features =
      new Features(Gazetteer.read(ByteBuffer.allocate(4))); // no names

  @Test
  void every_feature_is_computed() {
    assertThat(of("회사는", "그 회사는 대표를 뽑았다")).hasSize(EojeolFeatures.COUNT).doesNotContain(0);
  }

  @Test
  void they_do_not_depend_on_what_stands_farther_away() {
    assertThat(of("대표를", "그 회사는 대표를 뽑았다")).isEqualTo(of("대표를", "지난주에 서울에서 그 회사는 대표를 뽑았다"));
  }

  @Test
  void they_depend_on_the_eojeols_beside_it_and_on_quotation_marks() {
    int[] features = of("대표를", "그 회사는 대표를 뽑았다");

    assertThat(of("대표를", "그 회사는 대표를 찾았다")).isNotEqualTo(features);
    assertThat(of("대표를", "그 학교는 대표를 뽑았다")).isNotEqualTo(features);
    assertThat(of("대표를", "“그 회사는 대표를 뽑았다")).isNotEqualTo(features);
  }

  private int[] of(String eojeol, String sentence) {
    features.read(sentence, new MorphAnalyzer().analyze(sentence));
    return features.ofEojeol(sentence.indexOf(eojeol)).clone();
  }
}
