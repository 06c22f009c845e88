package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeywordsTest {
  private static final Linked LINKED =
      Marked.link(
          "{O|국토교통위원회}(이하 국토위)는 17일 빈집 정비 사업을 의결했다. 빈집 정비 사업은 늦었다. "
              + "국토위는 다시 모인다. 위원장은 웃었다. 사람들도 웃었다.");

  @Test
  void names_and_phrases_come_before_single_nouns() {
    assertThat(LINKED.keywords())
        .extracting(Keyword::text)
        .startsWith("국토교통위원회", "빈집 정비 사업")
        .doesNotContain("빈집", "국토위", "위원장");
  }

  @Test
  void scores_are_shares_and_fall() {
    double before = 1;
    for (Keyword keyword : LINKED.keywords()) {
      assertThat(keyword.score()).isPositive().isLessThanOrEqualTo(before);
      before = keyword.score();
    }
  }

  @Test
  void a_noun_that_stands_everywhere_is_less_rare() {
    BackgroundNouns background = BackgroundNouns.shipped();

    assertThat(background.rarity("정부")).isLessThan(background.rarity("빈집"));
    assertThat(background.rarity("빈집")).isLessThanOrEqualTo(background.rarity("가나다라"));
  }
}
