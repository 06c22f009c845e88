package dev.gisa.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final String TEXT = "정부는 반도체 경쟁력 강화를 위한 대규모 지원 계획을 오늘 발표했다고 밝혔다.";

  /** The figures are those of a second implementation, in Python, of what the Javadoc says. */
  @Test
  void it_never_changes_as_corpora_hold_it() {
    Fingerprint fingerprint = Fingerprint.of("그는 “간다”고 했다.");

    assertThat(Long.toHexString(fingerprint.simhash())).isEqualTo("d3f2046a0d04634d");
    assertThat(Long.toHexString(fingerprint.bands().get(0))).isEqualTo("6602772d8d277450");
    assertThat(Long.toHexString(fingerprint.bands().get(31))).isEqualTo("833b69641f3257e3");
  }

  @Test
  void white_space_and_the_shape_of_quotation_marks_make_no_difference() {
    assertThat(Fingerprint.of("그는\n\"간다\"고  했다.")).isEqualTo(Fingerprint.of("그는 “간다”고 했다."));
  }

  @Test
  void near_copies_share_most_and_others_next_to_nothing() {
    Fingerprint first = Fingerprint.of(TEXT.repeat(5) + "끝으로 하나 더 적는다.");
    Fingerprint copy = Fingerprint.of(TEXT.repeat(5) + "끝으로 둘을 더 적는다.");
    Fingerprint other = Fingerprint.of("내일은 전국이 대체로 맑겠으나 제주도에는 밤부터 비가 내리겠다.");

    assertThat(Long.bitCount(first.simhash() ^ copy.simhash())).isLessThan(16);
    assertThat(Long.bitCount(first.simhash() ^ other.simhash())).isGreaterThan(16);
    assertThat(sharedBands(first, copy)).isGreaterThan(10);
    assertThat(sharedBands(first, other)).isZero();
  }

  @Test
  void any_text_has_one() {
    assertThat(Fingerprint.of("").simhash()).isZero();
    assertThat(Fingerprint.of("가")).isNotEqualTo(Fingerprint.of(""));
    assertThat(Fingerprint.of("😀").bands()).hasSize(Fingerprint.BANDS);
  }

  private static long sharedBands(Fingerprint one, Fingerprint other) {
    return one.bands().stream().filter(other.bands()::contains).count();
  }
}
