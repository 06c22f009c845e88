package dev.gisa.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gisa.dedup.Cluster.Member;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClustererTest {
  private static final String CHIPS =
      "정부는 반도체 경쟁력 강화를 위한 대규모 지원 계획을 오늘 발표했다. 업계에서는 이번 계획이 시장에 미칠 영향을 두고 서로 다른 전망을"
          + " 내놓고 있다. 전문가들은 장기 투자와 인재 양성이 함께 이뤄져야 한다고 강조했다.";
  private static final String UPDATE =
      CHIPS + " 국회에서는 다음 달에 공청회를 열어 각계의 의견을 듣기로 했다. 야당은 재원 마련 방안이 빠졌다고 지적했다.";
  private static final String WEATHER =
      "내일은 전국이 대체로 맑겠으나 제주도에는 밤부터 비가 내리겠다. 아침 기온은 오늘보다 조금 높겠고 낮에는 덥겠다.";

  @Test
  void an_article_that_holds_another_is_of_its_cluster() {
    List<Cluster> clusters = cluster(List.of(WEATHER, UPDATE, CHIPS));

    assertThat(clusters).hasSize(1);
    List<Member> members = clusters.get(0).members();
    assertThat(members).extracting(Member::index).containsExactly(1, 2);
    assertThat(members.get(0)).isEqualTo(new Member(1, 1, 1, 1));
    assertThat(members.get(1).inFirst()).isEqualTo(1);
    assertThat(members.get(1).ofFirst()).isCloseTo(0.65, within(0.1));
    assertThat(members.get(1).similarity()).isEqualTo(members.get(1).ofFirst());
  }

  @Test
  void the_day_of_publication_says_which_came_first() {
    List<Cluster> clusters =
        Clusterer.cluster(
            List.of(CHIPS, CHIPS, CHIPS),
            List.of(
                Optional.empty(),
                Optional.of(LocalDate.of(2023, 6, 12)),
                Optional.of(LocalDate.of(2023, 6, 11))));

    assertThat(clusters.get(0).members()).extracting(Member::index).containsExactly(2, 1, 0);
  }

  @Test
  void articles_without_text_are_of_no_cluster() {
    assertThat(cluster(List.of("", " ", "\n", CHIPS))).isEmpty();
    assertThat(cluster(List.of())).isEmpty();
  }

  @Test
  void white_space_and_the_shape_of_quotation_marks_make_no_difference() {
    String quoted = "그는 “" + CHIPS + "”라고 말했다.";
    String spaced = "그는  \"" + CHIPS.replace(" ", "  ") + "\"라고 말했다.";

    assertThat(cluster(List.of(quoted, spaced)).get(0).members().get(1).similarity()).isEqualTo(1);
  }

  @Test
  void many_copies_are_one_cluster() {
    assertThat(cluster(Collections.nCopies(500, CHIPS)).get(0).members()).hasSize(500);
  }

  private static List<Cluster> cluster(List<String> texts) {
    return Clusterer.cluster(texts, Collections.nCopies(texts.size(), Optional.empty()));
  }
}
