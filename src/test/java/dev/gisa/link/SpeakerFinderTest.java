package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerFinderTest {
  /** The speaker of each quotation, a dash for nobody with a name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{P|김성훈} {O|업스테이지} 대표는 \"좋다\"고 말했다.;김성훈",
        "{P|김성훈}은 왔다. 그는 \"좋다\"며 \"또 오겠다\"고 말했다.;김성훈/김성훈",
        "\"좋다\"라고 {P|김성훈} 대표는 말했다.;김성훈",
        "\"아주 좋다.\" {P|김성훈} 대표의 말이다.;김성훈",
        "\"아주 좋습니다.\" {P|김성훈} 대표는 이렇게 말하며 웃었다.;김성훈",
        "{P|김성훈}은 점수를 줬다. \"아주 좋다\"고 말했다.;김성훈",
        "{P|김성훈}은 {P|이도윤}이 말이 없다며 \"좋다\"고 말했다.;김성훈",
        "{P|김성훈}이 \"좋다\"고 하자 {P|이도윤}은 \"싫다\"고 말했다.;김성훈/이도윤",
        "{P|김성훈} 대표가 '감산은 없다'고 한 데 대해 {P|황보민} 위원장은 \"못 믿겠다\"고 했다.;김성훈/황보민",
        "{O|국토부}는 \"늦지 않았다\"고 밝혔다.;국토부",
        "{P|김성훈}은 왔다. 한 주민은 \"시끄럽다\"고 했다.;-",
        "{P|김성훈} 대표는 왔다. 국토부 관계자는 \"늦었다\"고 했다.;-",
        "{P|김성훈} 위원장이 왔다. {P|이도윤}도 왔다. 위원장은 \"열겠다\"고 했다.;김성훈",
        "{P|도진영} {O|개인정보위} 위원장 후보자는 \"고치겠다\"고 했다.;도진영",
        "{P|박순례}(78) 할머니는 약을 안고 있었다. \"하루를 다 쓴다.\";박순례",
        "\"손을 찍고 싶었어요.\"\\n{P|도윤채} 감독이 왔다.;도윤채",
        "{P|반주연}을 만났다.\\n― 심정은.\\n\"설레기보다 궁금합니다.\"\\n{P|변기훈} 이사는 갔다.\\n― 부상은?\\n\"이제 괜찮습니다.\";반주연/반주연",
        "{P|반주연}을 만났다.\\n첫 공연을 앞둔 심정은.\\n\"설레기보다 궁금합니다.\"\\n부상은 어땠나.\\n\"이제 괜찮습니다.\"\\n{P|변기훈} 이사 생각은.\\n\"그분은 모르세요.\";반주연/반주연/반주연",
        "{P|김성훈} 대표는 왔다. 한 청소부는 \"시끄럽다\"고 했다.;-",
        "\"힘든 일이다\"라며 {P|추민호} 감독 대행은 주저앉았다.;추민호",
        "\"절반이 다시 굳는다\"는 {P|공유진} 감독은 \"밟아 달라\"고 했다.;공유진/공유진",
        "{P|봉현아} 활동가 역시 \"하얗다\"고 했다.;봉현아",
        "{P|공유진}은 왔다. \"늦은 것뿐\"이라는 게 그의 진단이다.;공유진",
        "“들뜨면 진다”\\n{P|코바치} 감독은 \"들뜨면 진다\"고 했다. {P|강하율}이 웃었다.;코바치/코바치",
        "서포터스 ‘{O|파도소리}’는 \"가자\"라는 글을 올렸다.;파도소리",
        "{P|복지율} 의원 측은 \"사실과 다르다\"고 했다.;복지율",
        "{P|복지율}은 왔다. 한 2차 협력사 사장은 \"늦었다\"고 했다. 이어 \"끝났다\"고 했다.;-/-",
        "{P|복지율}은 왔다. 벽에는 “물러나라”는 현수막이 걸려 있었다.;-",
        "{P|복지율}은 손팻말을 들었다. \"또 온다\"라고 적혀 있었다.;복지율",
        "{P|복지율}은 왔다. 일각에서는 \"늑장 발표\"라는 비판이 나온다.;-",
        "{P|복지율}은 왔다. \"왜 늦었나\"라는 질문에 {P|노해찬}은 \"길이 막혔다\"고 답했다.;-/노해찬",
        "{P|복지율} 의원의 \"늦었다\"는 지적에 {P|노해찬}은 \"맞다\"고 답했다.;복지율/노해찬",
        "{P|노해찬}은 \"왜 늦었나\"라는 질문에 \"길이 막혔다\"고 답했다.;-/노해찬",
        "{P|노해찬}은 \"너무 늦었다\"는 지적이 나오자 \"길이 막혔다\"고 답했다.;-/노해찬",
        "{P|노해찬}은 \"너무 늦었다\"는 생각에 밤을 새웠다.;노해찬",
        "{P|복지율} 대변인은 {P|노해찬} 대표가 \"버티겠다\"고 말했다고 전했다.;노해찬",
        "\"문을 닫을 수밖에 없었다\"({P|노해찬} 대표)는 것이다.;노해찬",
        "{P|도현수} 감독은 {P|위지안}을 불렀다. {P|위지안}은 섰다. \"흔들리지 않는다.\" 감독은 그렇게 덧붙였다.;도현수",
        "“밭에서 살아남습니다”…{P|남궁연희} 소장\\n산길 끝에 집이 있다.;남궁연희",
        "{P|김}모(52) 씨는 \"졌다\"고 했다.;김"
      })
  void a_quotation_has_its_speaker(String marked, String expected) {
    Linked linked = Marked.link(marked.replace("\\n", "\n"));

    assertThat(speakers(linked)).isEqualTo(expected);
  }

  private static String speakers(Linked linked) {
    return linked.quotes().stream()
        .filter(q -> q.kind() == Quote.Kind.DIRECT)
        .map(q -> q.speaker().map(s -> linked.entities().get(s).name()).orElse("-"))
        .collect(Collectors.joining("/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{P|김성훈}은 예산을 늘리겠다고 밝혔다.;김성훈: 예산을 늘리겠다",
        "{P|김성훈}은 왔다. 예산을 늘리겠다고도 밝혔다.;김성훈: 예산을 늘리겠다",
        "{P|김성훈}은 집중하라고 조언했고, 고쳐야 한다고 강조했다.;김성훈: 집중하라/김성훈: 고쳐야 한다",
        "{P|김성훈}은 \"좋다\"면서 또 오겠다고 말했다.;김성훈: 또 오겠다",
        "{O|강릉시}는 축제를 열자고 제안했다고 전했다.;강릉시: 축제를 열자고 제안했다"
      })
  void what_is_reported_in_other_words_is_an_indirect_quotation(String marked, String expected) {
    Linked linked = Marked.link(marked);

    assertThat(
            linked.quotes().stream()
                .filter(q -> q.kind() == Quote.Kind.INDIRECT)
                .map(q -> linked.entities().get(q.speaker().orElseThrow()).name() + ": " + q.text())
                .collect(Collectors.joining("/")))
        .isEqualTo(expected);
  }

  @Test
  void the_reporting_word_is_told() {
    assertThat(Marked.link("{P|김성훈}은 \"좋다\"며 \"또 오겠다\"고 거듭 강조했다.").quotes())
        .extracting(q -> q.cue().orElse(""))
        .containsExactly("강조했다", "강조했다");
  }

  @Test
  void what_lies_ahead_is_no_report() {
    assertThat(Marked.link("{P|김성훈}은 크고 작은 일을 했다.").quotes()).isEmpty();
  }
}
