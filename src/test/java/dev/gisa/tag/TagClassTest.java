package dev.gisa.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagClassTest {
  @ParameterizedTest
  @CsvSource({
    "PS_NAME,PERSON",
    "OGG_ECONOMY,ORGANIZATION",
    "LCP_COUNTRY,PLACE",
    "LC_OTHERS,PLACE",
    "AF_BUILDING,BUILT_PLACE",
    "AF_WEAPON,ARTIFACT",
    "AFW_OTHER_PRODUCTS,ARTIFACT",
    "AFA_VIDEO,WORK",
    "TMI_SW,TECHNOLOGY",
    "TMIG_GENRE,TERM",
    "TM_COLOR,TERM",
    "DT_DURATION,DATE_DURATION",
    "DT_DAY,DATE",
    "TI_DURATION,TIME_DURATION",
    "QT_PRICE,MONEY",
    "QT_PERCENTAGE,PERCENT",
    "QT_AGE,QUANTITY",
    "CV_TAX,LAW",
    "CV_POSITION,TITLE",
    "CV_FOOD,CIVILIZATION"
  })
  void the_longest_prefix_of_a_fine_label_decides(String fine, TagClass expected) {
    assertThat(TagClass.ofKonec(fine)).isEqualTo(expected);
  }

  @Test
  void a_label_of_another_corpus_is_refused() {
    assertThatThrownBy(() -> TagClass.ofKonec("B-PER")).hasMessageContaining("B-PER");
  }
}
