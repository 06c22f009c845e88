package dev.gisa.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeduplicatorTest {
  private static final String A = "정부는 반도체 경쟁력 강화를 위한 대규모 지원 계획을 오늘 발표했다고 밝혔다.";
  private static final String B = "업계에서는 이번 계획이 시장에 미칠 영향을 두고 서로 다른 전망을 내놓고 있다.";
  private static final String C = "전문가들은 장기 투자와 인재 양성이 함께 이뤄져야 한다고 입을 모아 강조했다.";

  @Test
  void a_later_copy_of_a_paragraph_is_cut() {
    Deduplicated result = remove(A + "\n" + B + "\n" + A + "\n" + C);

    assertThat(result.text()).isEqualTo(A + "\n" + B + "\n" + C);
    assertThat(result.repeats()).hasSize(1);
  }

  @Test
  void a_block_is_one_repeat_that_names_its_first_copy() {
    String text = A + " " + B + "\n" + C + "\n" + A + " " + B + "\n";
    Deduplicated result = remove(text);

    assertThat(result.text()).isEqualTo(A + " " + B + "\n" + C + "\n");
    Repeat repeat = result.repeats().get(0);
    assertThat(repeat.kept().of(text).strip()).isEqualTo(A + " " + B);
    assertThat(repeat.source().of(text).strip()).isEqualTo(A + " " + B);
  }

  @Test
  void copies_in_another_order_are_cut_apart() {
    Deduplicated result = remove(String.join("\n", A, B, C, B, A));

    assertThat(result.text()).isEqualTo(String.join("\n", A, B, C));
    assertThat(result.repeats()).hasSize(2);
  }

  @Test
  void only_the_first_of_three_copies_stays() {
    assertThat(remove(String.join("\n", A, A, B, A)).text()).isEqualTo(A + "\n" + B);
  }

  @Test
  void quote_shapes_and_white_space_make_no_difference() {
    String straight = "그는 \"반도체 투자를 더 늘려야 한다\"고 어제 서울에서 열린 회의에서 말했다.";
    String curly = "그는  “반도체 투자를 더 늘려야 한다”고 어제 서울에서 열린 회의에서 말했다.";

    Deduplicated result = remove(straight + "\n" + B + "\n" + curly);

    assertThat(result.text()).isEqualTo(straight + "\n" + B);
    assertThat(result.repeats().get(0).text()).isEqualTo("\n" + curly);
  }

  @Test
  void a_sentence_glued_to_another_paragraph_is_cut_alone() {
    assertThat(remove(A + "\n" + B + " " + A + "\n" + C).text()).isEqualTo(A + "\n" + B + "\n" + C);
  }

  @Test
  void other_numbers_make_another_sentence() {
    String text =
        A
            + " 피해액은 1300억원으로 집계됐다고 당국이 이날 오후 늦게 밝혔다.\n"
            + B
            + " 피해액은 1200억원으로 집계됐다고 당국이 이날 오후 늦게 밝혔다.";

    assertThat(remove(text).repeats()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "오늘 왔나요?\n네.\n내일도 오나요?\n네.\n모레도 오나요?\n네.",
        "아리랑 아리랑\n고개로 넘어간다\n아리랑 아리랑\n산을 본다",
        "구분 | 값\n- | -\n가 | 1\n- | -",
        "△업스테이지 △매스프레소 △업스테이지",
        "",
        "\n\n",
        "끝"
      })
  void short_repeats_stay(String text) {
    Deduplicated result = remove(text);

    assertThat(result.text()).isEqualTo(text);
    assertThat(result.repeats()).isEmpty();
  }

  @Test
  void a_short_sentence_inside_of_a_repeated_block_goes_with_it() {
    String block = A + " 네. " + B;

    assertThat(remove("네. " + C + "\n" + block + "\n끝이다.\n" + block).text())
        .isEqualTo("네. " + C + "\n" + block + "\n끝이다.");
  }

  @Test
  void a_quotation_on_a_line_of_its_own_does_not_cut_the_sentence_that_holds_it() {
    String quote = "“반도체 투자를 더 늘려야 하고 인재도 함께 길러야 한다. 그래야 이긴다.”";
    String text = quote + "\n" + B + "\n" + quote + "고 그는 어제 서울에서 열린 회의에서 말했다.";

    assertThat(remove(text).text()).isEqualTo(text);
  }

  @Test
  void the_end_of_the_text_stays_as_it_was() {
    assertThat(remove(A + "\n" + B + "\n" + A + "\n").text()).isEqualTo(A + "\n" + B + "\n");
    assertThat(remove(A + "\n" + B + "\n" + A).text()).isEqualTo(A + "\n" + B);
  }

  @Test
  void paragraphs_stay_apart_where_a_sentence_at_their_edge_was_cut() {
    assertThat(remove(A + "\n\n" + B + " " + A + "\n\n" + C).text())
        .isEqualTo(A + "\n\n" + B + "\n\n" + C);
    assertThat(remove(A + "\n\n" + B + "\n\n" + A + " " + C).text())
        .isEqualTo(A + "\n\n" + B + "\n\n" + C);
  }

  @Test
  void the_shortest_repeat_can_be_chosen() {
    String text = "짧은 문장이다.\n다른 말이다.\n짧은 문장이다.";

    assertThat(Deduplicator.exact(8).remove(text).repeats()).isEmpty();
    assertThat(Deduplicator.exact(7).remove(text).repeats()).hasSize(1);
  }

  private static Deduplicated remove(String text) {
    return Deduplicator.exact(30).remove(text);
  }
}
