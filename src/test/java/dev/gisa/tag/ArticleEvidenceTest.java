package dev.gisa.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What mentions of one article say of each other: {@link ListCompletion}, {@link Recurrence},
 * {@link NamedBodies}.
 */
class ArticleEvidenceTest {
  private final List<Mention> found = new ArrayList<>();

  @Test
  void one_organisation_in_a_list_makes_the_others_organisations() {
    String text = "그는 △가나랩 △다라소프트 △마바 등과 만났다.";
    find(text, "다라소프트", EntityType.ORGANIZATION, 0.6);

    assertThat(ListCompletion.complete(text, found))
        .extracting(Mention::text)
        .containsExactly("가나랩", "다라소프트", "마바");
  }

  @Test
  void a_list_of_proposals_stays_what_it_is() {
    String text = "그는 △정부 규제 개선 △국제 규범 △경찰 등을 말했다.";
    find(text, "정부", EntityType.ORGANIZATION, 0.9);

    assertThat(ListCompletion.complete(text, found)).isEqualTo(found);
  }

  @Test
  void a_doubtful_item_or_a_list_of_two_says_nothing() {
    String three = "△가나 △다라 △마바";
    find(three, "가나", EntityType.ORGANIZATION, 0.4);
    assertThat(ListCompletion.complete(three, found)).isEqualTo(found);

    found.clear();
    find("△가나 △다라", "가나", EntityType.ORGANIZATION, 0.9);
    assertThat(ListCompletion.complete("△가나 △다라", found)).isEqualTo(found);
  }

  @Test
  void a_sure_mention_finds_those_that_were_missed() {
    String text = "김가나 씨가 왔다. 김가나는 \"김가나\"라고 했다. 박김가나와 김가나방은 다르다.";
    find(text, "김가나", EntityType.PERSON, 0.9);

    assertThat(Recurrence.settle(text, found, List.of()))
        .extracting(m -> m.span().start())
        .containsExactly(0, 11, 17);
  }

  @Test
  void a_doubtful_mention_alone_finds_nothing() {
    String text = "가나다 씨가 왔다. 가나다는 갔다.";
    find(text, "가나다", EntityType.PERSON, 0.6);

    assertThat(Recurrence.settle(text, found, List.of())).isEqualTo(found);
  }

  @Test
  void a_doubtful_mention_stays_if_its_name_was_found_with_its_type() {
    String text = "마바사는 크다. 신마바사의 일, 신마바사.";
    find(text, "마바사", EntityType.ORGANIZATION, 0.6);
    Mention same = new Mention(EntityType.ORGANIZATION, new Span(10, 13), "마바사", 0.3);
    Mention other = new Mention(EntityType.WORK, new Span(19, 22), "마바사", 0.3);

    assertThat(Recurrence.settle(text, found, List.of(same, other)))
        .containsExactly(found.get(0), same);
  }

  @Test
  void a_name_is_a_persons_everywhere_or_nowhere() {
    String text = "가나다가 컸다. 가나다의 대표다. 라마는 작고 라마는 컸다.";
    find(text, "가나다", EntityType.ORGANIZATION, 0.8);
    found.add(new Mention(EntityType.PERSON, new Span(9, 12), "가나다", 0.7));
    found.add(new Mention(EntityType.LOCATION, new Span(19, 21), "라마", 0.7));
    found.add(new Mention(EntityType.ORGANIZATION, new Span(26, 28), "라마", 0.9));
    Mention doubtful = new Mention(EntityType.ORGANIZATION, new Span(9, 12), "가나다", 0.2);

    assertThat(Recurrence.settle(text, found, List.of(doubtful)))
        .extracting(Mention::type)
        .containsExactly(
            EntityType.ORGANIZATION,
            EntityType.ORGANIZATION,
            EntityType.LOCATION,
            EntityType.ORGANIZATION);
  }

  @Test
  void a_doubtful_date_is_not_made_surer_by_the_same_words_elsewhere() {
    String text = "11일에 왔다. 11일은 길다.";
    find(text, "11일", EntityType.DATE, 0.9);
    Mention doubtful = new Mention(EntityType.DATE, new Span(9, 12), "11일", 0.3);

    assertThat(Recurrence.settle(text, found, List.of(doubtful))).isEqualTo(found);
  }

  @Test
  void a_country_that_is_surely_a_team_once_stays_a_team() {
    String text = "한국이 이겼다. 한국에서 열렸다.";
    find(text, "한국", EntityType.ORGANIZATION, 0.7);
    found.add(new Mention(EntityType.LOCATION, new Span(9, 11), "한국", 0.95));

    assertThat(Recurrence.settle(text, found, List.of())).isEqualTo(found);
  }

  @Test
  void a_quoted_name_is_what_the_word_after_it_says() {
    String text = "정부는 '가나다' 사업과 ‘라마바 2’ 축제, '사아' 영화를 알렸다.";

    assertThat(QuotedNames.settle(text, found))
        .extracting(m -> m.type() + " " + m.text())
        .containsExactly("PRODUCT 가나다", "EVENT 라마바 2");
  }

  @Test
  void a_quotation_that_the_model_is_sure_of_stays_its_own() {
    String text = "'가나다' 사업";
    find(text, "가나다", EntityType.LOCATION, 0.8);

    assertThat(QuotedNames.settle(text, found)).isEqualTo(found);
  }

  @Test
  void a_quotation_over_a_line_break_or_without_end_is_none() {
    assertThat(QuotedNames.settle("'가나\n다' 사업, '라마 사업", found)).isEmpty();
  }

  @Test
  void a_name_behind_what_kind_of_body_it_is_is_an_organisation() {
    String text = "출판사인 '가나다'와 일간지 르가나, 협력업체 마바사아는 컸다.";
    find(text, "가나다", EntityType.WORK, 0.6);
    List<Mention> doubtful =
        List.of(
            new Mention(EntityType.PERSON, new Span(15, 18), "르가나", 0.15),
            new Mention(EntityType.WORK, new Span(15, 18), "르가나", 0.1),
            new Mention(EntityType.ORGANIZATION, new Span(25, 29), "마바사아", 0.1));

    assertThat(NamedBodies.settle(text, found, List.of())).hasSize(1);
    assertThat(NamedBodies.settle(text, found, doubtful))
        .extracting(m -> m.type() + " " + m.text())
        .containsExactly("ORGANIZATION 가나다");
  }

  @Test
  void a_person_or_a_place_behind_a_kind_of_body_stays_one() {
    String text = "소속사 김하나 대표와 기업인 박둘은 시민단체 서울 모임에 갔다.";
    find(text, "김하나", EntityType.PERSON, 0.9);
    found.add(new Mention(EntityType.PERSON, new Span(15, 17), "박둘", 0.9));
    found.add(new Mention(EntityType.LOCATION, new Span(24, 26), "서울", 0.9));

    assertThat(NamedBodies.settle(text, found, List.of())).isEqualTo(found);
  }

  @Test
  void a_name_newer_than_the_corpus_is_known() {
    String text = "챗GPT가 나왔다. 챗GPT학원은 다르다. 어느챗GPT도 그렇다.";

    assertThat(KnownNames.settle(text, found))
        .extracting(m -> m.type() + " " + m.span().start())
        .containsExactly("PRODUCT 0");
  }

  @Test
  void a_known_name_wins_over_the_model_but_not_over_a_longer_name() {
    String text = "오픈AI와 오픈AI 펀드";
    find(text, "오픈", EntityType.WORK, 0.9);
    found.add(new Mention(EntityType.ORGANIZATION, new Span(6, 13), "오픈AI 펀드", 0.7));

    assertThat(KnownNames.settle(text, found))
        .extracting(Mention::text)
        .containsExactly("오픈AI", "오픈AI 펀드");
  }

  @Test
  void a_known_place_is_none_where_the_model_found_an_organisation() {
    String text = "우루과이를 꺾었다. 우루과이에서 돌아왔다.";
    find(text, "우루과이", EntityType.ORGANIZATION, 0.6);

    assertThat(KnownNames.settle(text, found))
        .extracting(m -> m.type() + " " + m.span().start())
        .containsExactly("ORGANIZATION 0", "LOCATION 11");
  }

  @Test
  void a_persons_name_ends_before_a_known_organisation() {
    String text = "올리버 켄트 엔비디아 대표와 켄트엔비디아";
    find(text, "올리버 켄트 엔비디아", EntityType.PERSON, 0.6);
    find(text, "켄트엔비디아", EntityType.PERSON, 0.6);

    assertThat(KnownNames.settle(text, found))
        .extracting(m -> m.type() + " " + m.text())
        .containsExactly("PERSON 올리버 켄트", "ORGANIZATION 엔비디아", "PERSON 켄트엔비디아");
  }

  private void find(String text, String name, EntityType type, double confidence) {
    int start = text.indexOf(name);
    found.add(new Mention(type, new Span(start, start + name.length()), name, confidence));
  }
}
