package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordsTest {
  private static final String ARTICLE =
      "{O|국토교통위원회}(이하 국토위)는 17일 빈집 정비 사업을 의결했다. 빈집 정비 사업은 늦었다. "
          + "국토위는 다시 모인다. 위원장은 웃었다. 사람들도 웃었다.";

  private static List<Keyword> keywords(String marked) {
    return Marked.link(marked).keywords();
  }

  private static double score(String keyword, String marked) {
    return keywords(marked).stream()
        .filter(k -> k.text().equals(keyword))
        .findFirst()
        .orElseThrow()
        .score();
  }

  @Test
  void names_and_phrases_come_before_single_nouns() {
    assertThat(keywords(ARTICLE))
        .extracting(Keyword::text)
        .startsWith("국토교통위원회", "빈집 정비 사업")
        .doesNotContain("빈집", "국토위", "위원장");
  }

  @Test
  void scores_are_shares_and_fall() {
    double before = 1;
    for (Keyword keyword : keywords(ARTICLE)) {
      assertThat(keyword.score()).isPositive().isLessThanOrEqualTo(before);
      before = keyword.score();
    }
  }

  /** In the order of the text; those that are not found there count nothing. */
  @ParameterizedTest
  @CsvSource({
    "그는 빈집을 고쳤다.,빈집",
    "그는 빈집 정비 사업 예산안을 냈다.,빈집 정비 사업/정비 사업 예산안",
    "그는 웃었다. 위원장은 갔다.,''",
    "빈집과 정비를 봤다.,빈집/정비",
    "'빈집, 정비를 봤다.',빈집/정비",
    "그는 새집정비를 봤다.,새집정비",
    "강을 봤다.,''"
  })
  void candidates_are_runs_of_nouns(String text, String expected) {
    String found =
        keywords(text).stream()
            .map(Keyword::text)
            .sorted(Comparator.comparing(text::indexOf))
            .collect(Collectors.joining("/"));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void there_are_ten_at_most() {
    assertThat(keywords("대나무, 소나무, 감나무, 배나무, 돌고래, 호랑이, 고양이, 강아지, 토끼, 거북이, 앵무새, 까마귀, 개구리를 봤다."))
        .hasSize(10);
  }

  @Test
  void a_name_weighs_half_as_much_again_and_a_place_less() {
    String of = "|가나다라}에 갔다. 가나다마를 봤다.";
    double person = score("가나다라", "그는 섰다. {P" + of);
    double place = score("가나다라", "그는 섰다. {L" + of);

    assertThat(person / (1 - person)).isCloseTo(place / (1 - place) * 1.5 / 0.7, within(1e-9));
  }

  @Test
  void what_the_first_sentence_has_weighs_half_as_much_again() {
    double later = score("가나다라", "그는 섰다. {P|가나다라}가 갔다. 가나다마를 봤다.");
    double first = score("가나다라", "{P|가나다라}가 갔다. 가나다마를 봤다.");

    assertThat(first / (1 - first)).isCloseTo(later / (1 - later) * 1.5, within(1e-9));
  }

  @Test
  void what_stands_twice_weighs_twice() {
    double once = score("돌고래", "그는 섰다. 돌고래를 봤다. 강아지를 봤다.");
    double twice = score("돌고래", "그는 섰다. 돌고래를 봤다. 돌고래다. 강아지를 봤다.");

    assertThat(twice / (1 - twice)).isCloseTo(once / (1 - once) * 2, within(1e-9));
  }

  @Test
  void a_noun_that_stands_everywhere_is_less_rare() {
    BackgroundNouns background = BackgroundNouns.shipped();

    assertThat(background.rarity("정부")).isLessThan(background.rarity("빈집"));
    assertThat(background.rarity("빈집")).isLessThanOrEqualTo(background.rarity("가나다라"));
  }
}
