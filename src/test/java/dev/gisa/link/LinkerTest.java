package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.morph.AnalyzedSentence;
import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.SentenceSplitter;
import dev.gisa.text.Span;
import dev.gisa.value.Reference;
import dev.gisa.value.ValueReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkerTest {
  /** Entities apart by slashes in the order of their names, the forms of one by equals signs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{P¦샘 올트먼}은 왔다. {P¦올트먼}은 갔다.|샘 올트먼=올트먼",
        "{P¦올트먼}은 왔다. {P¦샘 올트먼}은 갔다.|샘 올트먼=올트먼",
        "{P¦조지 부시}와 {P¦젭 부시}가 왔다. {P¦부시}는 갔다.|부시/젭 부시/조지 부시",
        "{P¦이도윤} 회장은 왔다. {P¦이} 회장은 갔다.|이도윤=이",
        "{P¦이도윤} 회장은 왔다. 이 회장은 갔다.|이도윤=이",
        "{P¦이도윤} 사장은 왔다. 이 회장은 갔다.|이도윤",
        "{P¦황보민} 위원장은 왔다. 황보 위원장은 갔다.|황보민=황보",
        "{P¦채동수}(71) 씨는 왔다. 채 씨의 집이다.|채동수=채",
        "{P¦문태식} 의원이 왔다. {P¦문소정} 위원장이 왔다. {P¦문} 위원장은 갔다.|문소정=문/문태식",
        "{P¦문태식} 의원과 {P¦문상윤} 의원이 왔다. {P¦문} 의원은 갔다.|문/문상윤/문태식",
        "{P¦문} 의원은 갔다. {P¦문태식} 의원이 왔다.|문태식=문",
        "{P¦마강수}는 왔다. {P¦강수} 오빠는 갔다.|마강수=강수",
        "{P¦샘 올트먼}(Sam Altman)은 왔다. Sam Altman은 갔다.|샘 올트먼=Sam Altman",
        "{P¦진국강}(陳國强·45)은 왔다.|진국강=陳國强",
        "{P¦한지민}(41) 감독은 왔다.|한지민",
        "{O¦과학기술정보통신부}는 컸다. {O¦과기정통부}와 {O¦과기부}다.|과학기술정보통신부=과기정통부=과기부",
        "{O¦국토교통위원회}(이하 국토위)는 열렸다. 국토위는 끝났다.|국토교통위원회=국토위",
        "{O¦세계보건기구}(WHO)는 컸다. WHO가 왔다.|세계보건기구=WHO",
        "{O¦삼성전자}는 컸다. {O¦삼성}이 왔다.|삼성전자=삼성",
        "{O¦삼성전자}와 {O¦삼성물산}은 컸다. {O¦삼성}이 왔다.|삼성/삼성물산/삼성전자",
        "{O¦서울시의회}는 컸다. {O¦서울시}가 왔다.|서울시/서울시의회",
        "{O¦가온교통시민연대}는 컸다. {O¦가온시}가 왔다.|가온교통시민연대/가온시",
        "{O¦강릉 해람FC}가 이겼다. {O¦해람FC}, {O¦해람}이다.|강릉 해람FC=해람FC=해람",
        "{O¦해람}이 이겼다. {O¦강릉 해람FC}다.|강릉 해람FC=해람",
        "{O¦더불어민주당}이 이겼다. {O¦민주당}이다.|더불어민주당=민주당",
        "{L¦수원시}는 컸다. {L¦수원}이다.|수원시=수원",
        "{L¦충청북도}는 컸다. {L¦충북}이다.|충청북도=충북",
        "{L¦서울}은 컸다. {L¦서울역}이다.|서울/서울역",
        "{L¦한국}은 컸다. {O¦한국}이 이겼다.|한국/한국",
        "법무법인 {O¦도담}의 {P¦표인수} 변호사다. 법무법인 도담이다. 법무법인은 많다.|법무법인 도담/표인수",
        "{P¦박순례}(78) 할머니다. 박 할머니는 갔다.|박순례=박",
        "{P¦소준필} {O¦책임연구원}은 왔다.|소준필",
        "{P¦현소라} {O¦WM사업}부문장은 왔다.|현소라",
        "{P¦현소라} {O¦업스테이지} 대표는 왔다.|업스테이지/현소라",
        "{P¦테레자} {P¦아우메이다} 작가다. {P¦아우메이다}다.|테레자 아우메이다=아우메이다",
        "{P¦샘 올트먼}은 왔다. {P¦샘  올트먼}은 갔다.|샘 올트먼",
        "{P¦이도윤} 부장판사는 {P¦이}모(56) 교수에게 선고했다. {P¦이}모 교수다.|이/이도윤",
        "{O¦국회 보건복지위원회}는 컸다. {O¦국회}가 왔다.|국회/국회 보건복지위원회",
        "{P¦세터 노유진}이 왔다.|노유진",
        "{P¦방인숙(方仁淑)}은 왔다.|방인숙=方仁淑",
        "{P¦한길냉장} 전 대표 {P¦위정석} 씨다.|위정석/한길냉장",
        "{P¦가주희} {P¦세터코치}는 왔다.|가주희",
        "{P¦가주희} {O¦구매담당} 부사장은 왔다.|가주희",
        "{P¦전} {O¦나래은행} 부행장 {P¦가주희} 씨는 왔다.|가주희/나래은행",
        "{P¦전} 대통령은 {O¦나래은행}에 왔다.|나래은행/전",
        "{O¦구매담당} 부서는 컸다.|구매담당",
        "법률사무소 두레의 {P¦표인수} 변호사다.|법률사무소 두레/표인수",
        "{P¦현소라} 최고인사책임자({O¦CHRO})는 왔다.|현소라",
        "{P¦현소라} {O¦한국법제연구원} 초빙연구위원은 왔다.|한국법제연구원/현소라",
        "{O¦해양수산부} 두경미 해양개발과장은 왔다.|두경미/해양수산부",
        "{O¦공정거래위원회}(위원장 연제하)는 컸다.|공정거래위원회/연제하",
        "{O¦중앙선관위} 위원은 대통령이 임명한다.|중앙선관위",
        "{P¦함도빈} 문화체육관광부 2차관이 왔다.|문화체육관광부/함도빈",
        "한들증권 {P¦류세아} 연구원이 왔다.|류세아/한들증권",
        "빈집을여는사람들 {P¦기우성} 공동대표는 왔다.|기우성/빈집을여는사람들",
        "{P¦방지연} 조교수(한밭대 도시공학과)는 왔다.|방지연/한밭대",
        "{O¦수원고법} 형사2부(재판장 {P¦편무진})는 컸다.|수원고법/편무진/형사2부",
        "이날 {P¦류세아} 연구원이 왔다.|류세아"
      })
  void names_of_one_thing_are_one_entity(String marked, String expected) {
    assertThat(entities(Marked.link(marked.replace('¦', '|')))).isEqualTo(expected);
  }

  private static String entities(Linked linked) {
    return linked.entities().stream()
        .map(e -> e.aliases().isEmpty() ? e.name() : e.name() + "=" + String.join("=", e.aliases()))
        .sorted()
        .collect(Collectors.joining("/"));
  }

  @Test
  void a_link_says_why() {
    Linked linked = Marked.link("{P|이도윤} 회장은 왔다. 이 회장은 {O|세계보건기구}(WHO)로 갔다. {P|이도윤}이다.");

    assertThat(linked.entities().get(0).mentions())
        .extracting(LinkedMention::reason)
        .containsExactly(LinkReason.NAME, LinkReason.SURNAME, LinkReason.NAME);
    assertThat(linked.entities().get(1).mentions())
        .extracting(LinkedMention::reason)
        .containsExactly(LinkReason.NAME, LinkReason.DECLARED_ALIAS);
  }

  @Test
  void a_name_that_could_be_one_of_several_is_counted() {
    assertThat(Marked.link("{P|문태식} 의원과 {P|문상윤} 의원이 왔다.\n{P|문} 의원은 갔다.").unclear()).isEqualTo(1);
  }

  @Test
  void one_of_two_with_a_surname_is_the_one_of_the_paragraph() {
    Linked linked = Marked.link("{P|문태식} 의원이 왔다.\n{P|문상윤} 의원은 갔다. {P|문} 의원은 반대다.");

    assertThat(entities(linked)).isEqualTo("문상윤=문/문태식");
  }

  @Test
  void a_doubtful_name_beside_a_title_is_one() {
    Linked linked = Marked.link("{O?|루멘텍}의 {P?|명상진} 최고기술책임자가 왔다. {P?|투명해} 보인다.");

    assertThat(entities(linked)).isEqualTo("루멘텍/명상진");
  }

  @Test
  void who_an_article_is_about_comes_first() {
    Linked linked = Marked.link("{P|이도윤}은 왔다.\n{O|업스테이지}는 컸다. {P|이도윤}은 {L|서울}에 갔다.");

    assertThat(linked.entities()).extracting(Entity::name).first().isEqualTo("이도윤");
    assertThat(linked.entities().stream().mapToDouble(Entity::salience).sum())
        .isBetween(0.999, 1.001);
  }

  @Test
  void a_name_in_the_headline_weighs_more() {
    Marked marked = Marked.of("{P|이도윤}과 {P|박서준}이 왔다.");
    List<ReadMention> found =
        marked.found().stream().map(m -> new ReadMention(m, Optional.empty())).toList();

    Linked linked = Linker.link(marked.text(), marked.sentences(), found, List.of(), "박서준 한국에");

    assertThat(linked.entities()).extracting(Entity::name).containsExactly("박서준", "이도윤");
  }

  @Test
  void what_is_not_asked_for_leaves_its_words_behind() {
    Linked linked =
        Marked.link("{P|김성훈} {O|업스테이지} 대표는 \"반갑다\"고 말했다.").of(Set.of(EntityType.PERSON), 0);

    assertThat(linked.entities()).extracting(Entity::name).containsExactly("김성훈");
    assertThat(linked.entities().get(0).titles().get(0).title()).isEqualTo("대표");
    assertThat(linked.entities().get(0).titles().get(0).organization()).isEmpty();
    assertThat(linked.quotes().get(0).speaker()).contains(0);
    assertThat(linked.of(Set.of(), 0).quotes().get(0).speaker()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'예산은 1억 달러(약 1300억원)다.',true",
    "'예산은 1억 달러 (약 1300억원)다.',true",
    "'예산은 1억 달러, 약 1300억원이다.',false",
    "'예산은 1억 달러(이것은 약 1300억원)다.',false",
    "'예산은 1억 달러 정도(약 1300억원)다.',false",
    "'예산은 1억 달러(약 1300억원 이상)다.',false"
  })
  void an_amount_in_a_bracket_is_another_in_other_money(String text, boolean converted) {
    List<ReadMention> found =
        Stream.of("1억 달러", "약 1300억원").map(words -> amount(words, text)).toList();
    MorphAnalyzer analyzer = new MorphAnalyzer();
    List<AnalyzedSentence> sentences =
        AnalyzedSentence.of(text, SentenceSplitter.split(text), analyzer);

    Linked linked = Linker.link(text, sentences, found, List.of(), "");

    assertThat(linked.entities()).extracting(Entity::name).contains("1억 달러", "약 1300억원");
    for (Entity entity : linked.entities()) {
      boolean second = entity.name().equals("약 1300억원");
      assertThat(entity.conversionOf().map(linked.entities()::get).map(Entity::name))
          .isEqualTo(second && converted ? Optional.of("1억 달러") : Optional.empty());
    }
  }

  private static ReadMention amount(String words, String text) {
    Span span = new Span(text.indexOf(words), text.indexOf(words) + words.length());
    Mention mention = new Mention(EntityType.MONEY, span, words, 0.9);
    return new ReadMention(
        mention, ValueReader.read(text, mention, Reference.of(Optional.empty())).value());
  }

  @Test
  void one_title_told_twice_has_what_both_tell() {
    Linked linked = Marked.link("{P|김성훈} 대표는 왔다. {O|업스테이지} 전 대표 {P|김성훈}이다. {P|이도윤} 위원은 갔다.");

    Title title = linked.entities().get(0).titles().get(0);
    assertThat(title.status()).isEqualTo(Title.Status.FORMER);
    assertThat(title.organization().map(linked.entities()::get).map(Entity::name))
        .contains("업스테이지");
    assertThat(linked.entities().get(0).titles()).hasSize(1);
  }

  @Test
  void figures_weigh_less_and_subjects_more() {
    Linked linked = Marked.link("날이 맑다.\n{P|김성훈}을 {P|이도윤}이 봤다.");

    assertThat(linked.entities()).extracting(Entity::name).containsExactly("이도윤", "김성훈");
    assertThat(linked.entities().get(0).salience() / linked.entities().get(1).salience())
        .isBetween(1.26, 1.28);
  }

  @Test
  void a_text_without_names_has_nothing_to_link() {
    assertThat(Marked.link("").entities()).isEmpty();
    assertThat(Marked.link("\n\n").quotes()).isEmpty();
    assertThat(Marked.link("그는 웃었다.").unclear()).isZero();
  }
}
