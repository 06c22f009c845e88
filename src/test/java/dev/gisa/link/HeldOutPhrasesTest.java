package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Phrases that were written before the rules that read them, and held back while those were made.
 * Of thirty, two asked for a rule more afterwards (전 나래은행 부행장, 적혔다), and one is not read yet and
 * left out (공장 문에는 "…"라고 쓴 종이가 붙었다).
 */
class HeldOutPhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "청문회에 나온 {O|국가교육위원회} 위원장 후보자 {P|빈소율}은 자료를 내지 않았다.;빈소율: 위원장@국가교육위원회 NOMINEE",
        "{P|국은채} {O|두레식품} 대표 겸 이사회 의장이 지분을 내놓았다.;국은채: 대표@두레식품, 국은채: 이사회 의장@두레식품",
        "산업통상자원부 {P|예주환} 통상교섭본부장은 협상단을 이끌고 출국했다.;예주환: 통상교섭본부장@산업통상자원부",
        "{O|푸른당} {P|시우람} 정책위의장과 {O|한길당} {P|매도겸} 원내수석부대표가 합의문에 서명했다.;시우람: 정책위의장@푸른당, 매도겸: 원내수석부대표@한길당",
        "{P|지한별}(52·회사원)씨와 {P|마루나}(27) 씨는 대합실에서 밤을 새웠다.;``",
        "{O|샛별천문대} 소속 {P|가온유} 박사가 혜성을 처음 찾았다.;가온유: 박사@샛별천문대",
        "전 {O|나래은행} 부행장 {P|하제윤}이 검찰에 출석했다.;하제윤: 부행장@나래은행 FORMER",
        "{O|생명의숲길} {P|계수아}, {P|당현목} 공동대표가 성명을 읽었다.;계수아: 공동대표@생명의숲길, 당현목: 공동대표@생명의숲길",
        "{O|아라과학관}에 다니는 {P|경이든} 학예사는 화석을 손질했다.;경이든: 학예사@아라과학관",
        "{O|은빛로봇}은 상장을 미뤘다. 이 회사의 {P|탄도운} 대표는 시장이 얼어붙었다고 말했다.;탄도운: 대표@은빛로봇",
        "{O|한겨레대} 산하 {O|고령사회연구소} {P|어진서} 소장은 통계를 다시 냈다.;어진서: 소장@고령사회연구소",
        "{O|청솔전자} {P|방노아} 반도체부문 전략기획본부장이 물러난다.;방노아: 반도체부문 전략기획본부장@청솔전자",
        "변호를 맡은 {O|법무법인 가람뫼}의 {P|단해율} 변호사가 법정을 나섰다.;단해율: 변호사@법무법인 가람뫼",
        "{O|수원 블루핀스}의 골키퍼 {P|연도하}가 공을 쳐 냈다.;연도하: 골키퍼@수원 블루핀스",
        "{O|전국상인연합회}는 즉각 성명을 냈다. {P|풍이안} 사무총장은 철회를 요구했다.;풍이안: 사무총장@전국상인연합회"
      })
  void titles_and_their_organisations(String marked, String expected) {
    Linked linked = Marked.link(marked);

    List<String> found =
        linked.entities().stream()
            .flatMap(e -> e.titles().stream().map(t -> e.name() + ": " + written(t, linked)))
            .toList();
    assertThat(found)
        .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(", "));
  }

  private static String written(Title title, Linked linked) {
    String organization =
        title.organization().map(o -> "@" + linked.entities().get(o).name()).orElse("");
    String status = title.status() == Title.Status.CURRENT ? "" : " " + title.status();
    return title.title() + organization + status;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{O|두레식품} 측은 \"조사에 성실히 임하겠다\"는 입장이다.;두레식품",
        "\"이대로는 겨울을 못 넘긴다\"라고 {P|풍이안} 사무총장이 호소했다.;풍이안",
        "“늦게 온 사람이 미안한 법”이라며 {P|노해찬}은 “앞으로는 먼저 오겠다”고 말했다.;노해찬/노해찬",
        "검찰은 \"계획된 범행\"이라고 했다. 재판부는 \"우발적이라 보기 어렵다\"고 판단했다.;-/-",
        "{P|계수아} 대표가 \"문을 닫겠다\"고 하자 {P|당현목} 대표는 \"나는 남겠다\"고 맞섰다.;계수아/당현목",
        "{P|금노을} 간호사는 장갑을 벗었다. \"오늘만 세 번째 이송입니다.\" 목소리가 갈라졌다.;금노을",
        "{P|연도하}는 다섯 골을 막았다. 경기 뒤 그는 “손이 먼저 나갔다”며 웃었다.;연도하",
        "{P|온새결} 최고재무책임자는 이날 투자자를 만난 자리에서 \"현금은 충분하다\"고 했다.;온새결",
        "\"물고기가 돌아오기까지 꼬박 팔 년이 걸렸다.\" {P|옥태수} 씨의 말이다.;옥태수",
        "{P|함도빈} 차관에 따르면 \"예산은 이미 배정됐다\"고 한다.;함도빈",
        "{P|탄도운} 대표는 “직원들에게 ‘지금이 바닥’이라고 말해 왔다”며 “이제 그 말을 거두겠다”고 했다.;탄도운/탄도운",
        "{P|하제윤} 감독과 마주 앉았다.\\n새 영화는 왜 흑백인가.\\n“돈이 없어서요. 농담입니다.”\\n배우는 어떻게 골랐나.\\n“목소리만 듣고 골랐습니다.”\\n다음 계획은.\\n“잠을 좀 자려고요.”;하제윤/하제윤/하제윤",
        "{O|국립기상과학원}은 보고서에서 \"여름이 보름 길어졌다\"고 밝혔다. 보고서에는 \"폭우는 두 배\"라고 적혔다.;국립기상과학원/-",
        "{P|예주환} 본부장은 표를 내밀었다. \"숫자가 맞지 않는다\"는 지적이 이어졌다.;-"
      })
  void speakers(String marked, String expected) {
    Linked linked = Marked.link(marked.replace("\\n", "\n"));

    assertThat(
            linked.quotes().stream()
                .filter(q -> q.kind() == Quote.Kind.DIRECT)
                .map(q -> q.speaker().map(s -> linked.entities().get(s).name()).orElse("-"))
                .collect(Collectors.joining("/")))
        .isEqualTo(expected);
  }
}
