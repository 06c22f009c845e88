package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "그는 \"한국이 잘한다\"고 했다.;한국이 잘한다",
        "그는 “한국이 잘한다”며 “더 하라”고 했다.;한국이 잘한다/더 하라",
        "그는 \"명백한 위법\"이라고 했다.;명백한 위법",
        "그는 \"한 걸음씩\"이라고만 했다.;한 걸음씩",
        "그는 '감산은 없다'고 못 박았다.;감산은 없다",
        "그는 ‘환급이 먼저’라고 호소했다.;환급이 먼저",
        "그는 \"‘너 하라’고 해서 했다\"고 했다.;‘너 하라’고 해서 했다",
        "\"반갑습니다. 또 오세요.\" 그는 웃었다.;반갑습니다. 또 오세요.",
        "\"늦었다\"는 지적이 나왔다.;늦었다",
        "\"깜깜이 심사\"라는 비판이 나왔다.;깜깜이 심사",
        "그는 「바다는 넓다」고 썼다.;바다는 넓다",
        "그는 “한국이 잘한다고 말했다.;한국이 잘한다",
        "그는 “한국이 잘한다”고 했고 \"더 하라\"고도 했다.;한국이 잘한다/더 하라",
        "“더 방치하면 마을이 사라진다” 소위 통과\\n본문이다.;더 방치하면 마을이 사라진다",
        "“환급이 먼저” 업주들 호소\\n본문이다.;환급이 먼저",
        "\"첫 문단이다.\\n\\n\"둘째 문단이다.\";첫 문단이다./둘째 문단이다.",
        "  \"첫 문단이고  \\n\"둘째 문단이다.\";첫 문단이고/둘째 문단이다.",
        "그는 말했다. \"더는 못 참는다.  ;더는 못 참는다.",
        "그는 \"더는 못 참는다며 말했다.;더는 못 참는다",
        "그는 “못 참는다 “더는 싫다”고 했다.;더는 싫다",
        "그는 \"좋다 \"나쁘다\"고 했다.;좋다 \"나쁘다",
        "\"늦은 대응\"이라는 {O¦국토부}는 곤란하다.;늦은 대응",
        "\"늦은 대응\"이라는 게 걸린다.;늦은 대응",
        "그는 '늦은 대응'이라고 말했다.;늦은 대응",
        "그는 '어제 왔다'고 했다.;어제 왔다",
        "그는 ‘왜’라고 물었다. “왜?” 하고.;왜?",
        "“…….” 그는 말이 없었다.;…….",
        "그는 말했다.“왔다 갔다”;왔다 갔다",
        "그는 (\"왔다 갔다\") 했다.;왔다 갔다",
        "「왔다 『갔다』 했다」고 썼다.;왔다 『갔다』 했다"
      })
  void what_somebody_said_is_a_quotation(String text, String expected) {
    assertThat(quotations(text.replace("\\n", "\n").replace('¦', '|'))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'GPT-4'를 쓴다.",
        "‘K-클라우드’ 사업을 한다.",
        "\"깜깜이\" 논란이 컸다.",
        "'역대급' 더위가 왔다.",
        "영화 『기생충』이 이겼다.",
        "「빈집정비특별법」 제정안",
        "5'10\" 높이다.",
        "\"",
        "“”",
        "'",
        "그는 \"모른다",
        "‘파도소리’는 컸다.",
        "\"늦은 대응\"을 봤다.",
        "\"늦은 대응\"이라는 나무다.",
        "'늦은 대응'을 봤다고 말했다.",
        "'늦은 대응'이라고 여기는 이가 많다.",
        "‘왜’라고 썼다.",
        "6\"와 7\" 사이다.",
        "그는 \"모른다\n산은 푸르다.",
        "그는 “늦은 대응\n그는 “늦은 대응",
        "\" \""
      })
  void a_name_or_a_stressed_word_is_none(String text) {
    assertThat(quotations(text)).isEmpty();
  }

  private static String quotations(String text) {
    Marked marked = Marked.of(text);
    return QuotationFinder.find(marked.passage()).stream()
        .map(q -> q.words().of(marked.text()))
        .collect(Collectors.joining("/"));
  }
}
