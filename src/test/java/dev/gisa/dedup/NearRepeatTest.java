package dev.gisa.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.dedup.Repeat.Difference;
import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.spell.Slips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearRepeatTest {
  private static final String OTHER = "업계에서는 이번 계획이 시장에 미칠 영향을 두고 서로 다른 전망을 내놓고 있다.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          정부는 반도체 산업을 키우기 위한 지원 계획을 국회에 냈다고 밝혔다. | 정부가 반도체 산업을 키우기 위한 지원 계획을 국회에 냈다고 밝혔다.
          정부는 반도체 산업을 키우기 위한 지원 계획을 국회에 냈다고 밝혔다. | 정부는 반도체 산업을 키우기 위한 지원 계획을 국회에 냈다고 밝혔습니다.
          정부는 반도체 산업을 키우기 위한 지원 계획을 국회에 제출하였다. | 정부는 반도체 산업을 키우기 위한 지원 계획을 국회에 제출했습니다.
          정부는 올해 반도체 산업을 키우는 데 1300억원을 새로 투자하기로 했다. | 정부는 올해 반도체 산업을 키우는 데 １３００억원을 새로 투자하기로 했다.
          정부는 올해 반도체 산업을 키우는 데 1,300억원을 새로 투자하기로 했다. | 정부는 올해 반도체 산업을 키우는 데 1300억원 새로 투자하기로 했다.
          중국 정부는 올해 반도체 산업을 키우는 데 큰돈을 투자하기로 했다. | 중국(中國) 정부는 올해 반도체 산업을 키우는 데 큰돈을 투자하기로 했다.
          정부는 반도체 산업을 키우기 위한 지원 계획을 국회에 냈다고 밝혔다. | 정부는 반도체 산업을 키우기 위한 지원 게획을 국회에 냈다고 밝혔다.
          정부는 반도체 산업을 키우기 위한 지원 계획을 국회에 냈다고 밝혔다. | 정부는 반도체 산업을 키우기 위한 지원 계획을 국회에 냈다고 밝헜다.
          정부는 반도체 산업을 키우기 위한 지원 계획을 국회에 냈다고 밝혔다. | 정부는 반도체 산업을 키우기 위한 지원 계획을 국회에 냈다고고 밝혔다.
          회사는 새 공장을 두고 나온 주민들의 불만을 받아들이기로 했다. | 회사는 새 공장을 두고 나온 주민들의 불불만을 받아들이기로 했다.
          경찰은 이번 사고로 다친 피해자를 가까운 병원으로 옮겼다고 전했다. | 경찰은 이번 사고로 다친 해피자를 가까운 병원으로 옮겼다고 전했다.
          정부는 반도체·인공지능 산업을 키우기 위한 지원 계획을, 국회에 냈다. | 정부는 반도체 인공지능 산업을 키우기 위한 지원 계획을 국회에 냈다
          이번 조치는 국내 반도체 산업의 경쟁력을 크게 높이려는 것이다. | 이번 조치는 국내 반도체 산업의 경쟁력을 크게 높이려는 것입니다.
          """)
  void a_copy_with_small_edits_is_cut(String first, String copy) {
    Deduplicated result = remove(first + "\n" + OTHER + "\n" + copy + "\n끝이다.");

    assertThat(result.text()).isEqualTo(first + "\n" + OTHER + "\n끝이다.");
    assertThat(result.repeats()).hasSize(1);
    assertThat(result.repeats().get(0).kind()).isEqualTo(Repeat.Kind.NEAR);
    assertThat(result.repeats().get(0).similarity()).isBetween(0.8, 1.0);
    assertThat(result.rebuild()).isEqualTo(first + "\n" + OTHER + "\n" + copy + "\n끝이다.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          정부는 올해 반도체 산업을 키우는 데 1300억원을 새로 투자하기로 했다. | 정부는 올해 반도체 산업을 키우는 데 1200억원을 새로 투자하기로 했다. | 1300억원을 | 1200억원을
          정부는 올해 반도체 산업을 키우는 데 1300억원을 새로 투자하기로 했다. | 정부는 올해 반도체 산업을 키우는 데 1300조원을 새로 투자하기로 했다. | 1300억원을 | 1300조원을
          정부는 올해 반도체 산업을 키우는 데 13억원을 새로 투자하기로 했다. | 정부는 올해 반도체 산업을 키우는 데 1.3억원을 새로 투자하기로 했다. | 13억원을 | 1.3억원을
          이번 사고로 버스에 타고 있던 승객 세 명이 다쳐 병원으로 옮겨졌다. | 이번 사고로 버스에 타고 있던 승객 두 명이 다쳐 병원으로 옮겨졌다. | 세 | 두
          김영수 의원은 이번 계획이 시장에 큰 영향을 미칠 것이라고 말했다. | 김영호 의원은 이번 계획이 시장에 큰 영향을 미칠 것이라고 말했다. | 김영수 | 김영호
          북한 당국은 이번 회담이 한반도 정세에 큰 영향을 미친다고 주장했다. | 남한 당국은 이번 회담이 한반도 정세에 큰 영향을 미친다고 주장했다. | 북한 | 남한
          회사는 다음 달까지 새 공장을 다 짓는 것이 가능하다고 설명했다. | 회사는 다음 달까지 새 공장을 다 짓는 것이 불가능하다고 설명했다. | 가능하다고 | 불가능하다고
          회사는 지난달 반도체 수출이 크게 늘어 이익도 많이 났다고 설명했다. | 회사는 지난달 반도체 수입이 크게 늘어 이익도 많이 났다고 설명했다. | 수출이 | 수입이
          회사는 새 공장을 짓는 데 쓸 돈이 넉넉하게 남아 있다고 설명했다. | 회사는 새 공장을 짓는 데 쓸 돈이 넉넉하게 남아 없다고 설명했다. | 있다고 | 없다고
          공장의 온도가 지난해보다 5도 넘게 올라 모두 힘들어 한다고 전했다. | 공장의 온도가 지난해보다 -5도 넘게 올라 모두 힘들어 한다고 전했다. | 5도 | -5도
          노조는 다음 달까지 회사의 회계를 낱낱이 감사할 것이라고 말했다. | 노조는 다음 달까지 회사의 회계를 낱낱이 검사할 것이라고 말했다. | 감사할 | 검사할
          김 장관은 이번 일의 책임을 지고 오는 금요일에 사퇴한다고 밝혔다. | 김 장관은 이번 일의 책임을 지고 오는 금요일에 퇴사한다고 밝혔다. | 사퇴한다고 | 퇴사한다고
          경찰은 이번 사고로 다친 유가족을 가까운 병원으로 옮겼다고 전했다. | 경찰은 이번 사고로 다친 가족을 가까운 병원으로 옮겼다고 전했다. | 유가족을 | 가족을
          야당 의원들은 이번 계획이 시장에 큰 영향을 미칠 것이라고 말했다. | 여당 의원들은 이번 계획이 시장에 큰 영향을 미칠 것이라고 말했다. | 야당 | 여당
          """)
  void a_copy_that_says_something_else_stays(String first, String copy, String kept, String other) {
    String text = first + "\n" + OTHER + "\n" + copy;
    Deduplicated result = remove(text);

    assertThat(result.text()).isEqualTo(text);
    assertThat(result.repeats()).hasSize(1);
    assertThat(result.repeats().get(0).isCut()).isFalse();
    assertThat(result.repeats().get(0).differences()).containsExactly(new Difference(other, kept));
  }

  @Test
  void who_did_it_to_whom_may_not_change_places() {
    String text =
        "어제 저녁 서울 한복판에서 경찰이 시민을 때렸다는 소문이 널리 퍼졌다.\n"
            + OTHER
            + "\n어제 저녁 서울 한복판에서 경찰을 시민이 때렸다는 소문이 널리 퍼졌다.";

    assertThat(remove(text).text()).isEqualTo(text);
  }

  @Test
  void a_word_more_makes_another_sentence() {
    String text =
        "회사는 다음 달까지 새 공장을 짓기로 하고 곧 공사를 시작한다고 설명했다.\n"
            + OTHER
            + "\n회사는 다음 달까지 새 공장을 짓기로 하고 곧 공사를 시작하지 않는다고 설명했다.\n";

    assertThat(remove(text).text()).isEqualTo(text);
  }

  @Test
  void a_copy_that_differs_is_listed_once_whatever_is_cut_behind_it() {
    String block = "정부는 수십 조 원을 쓰기로 했다고\n\n1990년대에 밝혔고 국회는 ";
    String text = block + block + "올해 천 명이 " + block + block + "올해 천 명이 없다고 했다.";

    assertThat(Deduplicator.near(5, (a, b) -> false).remove(text).repeats())
        .extracting(Repeat::source)
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void a_short_sentence_before_it_is_no_part_of_a_difference() {
    String text =
        "정부는 올해 반도체 산업을 키우는 데 1300억원을 새로 투자하기로 했다.\n업계는 반겼다.\n"
            + "정부는 올해 반도체 산업을 키우는 데 1200억원을 새로 투자하기로 했다.\n";

    assertThat(Deduplicator.near(30, (a, b) -> false).remove(text).repeats())
        .flatMap(Repeat::differences)
        .containsExactly(new Difference("1200억원을", "1300억원을"));
  }

  @Test
  void short_sentences_go_with_the_copy_that_they_follow() {
    String first = "회사는 다음 달까지 새 공장을 짓기로 하고 곧 공사를 시작한다고 설명했다. 늦었다.";
    String copy = "회사는 다음 달까지 새 공장을 짓기로 하고 곧 공사를 시작한다고 설명했습니다. 늦었습니다.";

    assertThat(remove(first + "\n" + OTHER + "\n" + copy).text()).isEqualTo(first + "\n" + OTHER);
  }

  @Test
  void near_copies_that_a_cut_makes_neighbours_are_cut_too() {
    String first = "만났다. " + "정부는 ".repeat(9) + "만났다. ";
    String text = first + "“네. ”만났다. 만났다. 만났다. 네. 네. 네. ";
    Deduplicator near = Deduplicator.near(3, (a, b) -> false);
    String clean = near.remove(text).text();

    assertThat(clean).isEqualTo(first + "“네. ” 네. ");
    assertThat(near.remove(clean).text()).isEqualTo(clean);
  }

  @Test
  void near_copies_can_be_left_alone() {
    String text = "정부는 반도체 산업을 키우기로 했다고 이날 오후 밝혔다.\n정부가 반도체 산업을 키우기로 했다고 이날 오후 밝혔다.";

    assertThat(Deduplicator.exact(30).remove(text).repeats()).isEmpty();
    assertThat(remove(text).repeats()).hasSize(1);
  }

  private static Deduplicated remove(String text) {
    return Deduplicator.near(20, new Slips(new MorphAnalyzer())::isSlip).remove(text);
  }
}
