package dev.gisa.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.section.Section.Kind;
import dev.gisa.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          BYLINE    | 홍길동 기자 hong@example.com
          BYLINE    | 홍길동 기자
          BYLINE    | /홍길동 기자
          BYLINE    | 홍길동·김영희 기자
          BYLINE    | 글·사진 홍길동 선임기자 hong.gd@news.example.co.kr
          BYLINE    | 온라인뉴스팀
          BYLINE    | hong@example.com
          BYLINE    | (hong@example.com)
          COPYRIGHT | <저작권자 ⓒ 어느뉴스, 무단 전재 및 재배포 금지>
          COPYRIGHT | ⓒ 어느뉴스
          COPYRIGHT | Copyrights ⓒ 어느뉴스. All rights reserved.
          COPYRIGHT | 무단전재-재배포 금지
          COPYRIGHT | 저작권자(c) 어느뉴스, 무단 전재-재배포, AI 학습 및 활용 금지
          CAPTION   | ▲ 회의에서 말하는 장관. 사진=어느뉴스
          CAPTION   | [사진=어느뉴스]
          CAPTION   | (사진=뉴스1)
          CAPTION   | 새 공장에서 일하는 사람들 /사진=어느뉴스
          CAPTION   | 새로 나온 전화기의 모습. (어느전자 제공)
          CAPTION   | 서울의 한 거리. 자료사진
          RELATED   | [관련기사] 정부, 새 계획 내놓아
          RELATED   | ☞ 정부, 새 계획 내놓아
          RELATED   | ▶ 네이버에서 어느뉴스 구독하기
          RELATED   | https://news.example.com/article/123
          UPDATE    | [속보]
          """)
  void a_line_may_be_furniture(Kind kind, String line) {
    String text = "정부는 새 계획을 내놓았다.\n" + line + "\n업계는 이를 반겼다.";

    assertThat(SectionFinder.find(text))
        .containsExactly(new Section(kind, new Span(16, 16 + line.length())));
    assertThat(SectionFinder.find(line)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          BYLINE  | (서울=연합뉴스) 홍길동 기자 =        | (서울=연합뉴스) 홍길동 기자 = 정부는 새 계획을 내놓았다.
          BYLINE  | [서울=뉴시스] 홍길동 기자 =          | [서울=뉴시스] 홍길동 기자 = 정부는 새 계획을 내놓았다.
          BYLINE  | (서울=연합뉴스)                     | (서울=연합뉴스) 정부는 새 계획을 내놓았다.
          BYLINE  | [어느뉴스] 홍길동 기자 =             | [어느뉴스] 홍길동 기자 = 정부는 새 계획을 내놓았다.
          BYLINE  | 홍길동 기자 hong@example.com       | 정부는 새 계획을 내놓았다. 홍길동 기자 hong@example.com
          BYLINE  | /홍길동 기자                        | 정부는 새 계획을 내놓았다./홍길동 기자
          BYLINE  | hong@example.com                  | 정부는 새 계획을 내놓았다.hong@example.com
          UPDATE  | [속보]                             | [속보] 정부, 새 계획 내놓아
          UPDATE  | (종합2보)                          | 정부, 새 계획 내놓아(종합2보)
          UPDATE  | (종합)                             | 정부, 새 계획 내놓아 (종합)
          UPDATE  | [단독]                             | [단독]정부, 새 계획 내놓아
          CAPTION | (사진=뉴스1)                        | 정부는 새 계획을 내놓았다. (사진=뉴스1)
          """)
  void a_line_may_begin_or_end_with_furniture(Kind kind, String section, String line) {
    List<Section> found = SectionFinder.find(line);

    assertThat(found).extracting(Section::kind).containsExactly(kind);
    assertThat(found.get(0).span().of(line)).isEqualTo(section);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "김 기자는 이날 현장에 있었다고 말했다.",
        "장관은 이날 기자회견을 열었다.",
        "홍길동 기자가 질문했다.",
        "저작권자의 동의 없이 복제한 혐의로 재판에 넘겨졌다.",
        "회사는 새 전화기의 사진을 공개했다.",
        "자료를 종합(종합)하면 다음과 같다.",
        "이 소식을 어느 방송이 속보로 전했다.",
        "△기업 활동 규제 개선 △국제 규범 마련",
        "▲ 1위 서울 ▲ 2위 부산",
        "정부는 새 계획을 내놓았다",
        "그는 \"사진을 봤다\"고 했다.",
        "국회는 이날 새 법안을 통과시켰다."
      })
  void sentences_of_the_article_are_none(String line) {
    assertThat(SectionFinder.find(line)).isEmpty();
  }

  @Test
  void lines_after_the_heading_of_related_articles_go_with_it() {
    String text = "정부는 새 계획을 내놓았다.\n[관련기사]\n업계, 새 계획 반겨\n야당, 새 계획 비판\n\n끝으로 한마디";

    assertThat(SectionFinder.find(text)).extracting(Section::kind).containsOnly(Kind.RELATED);
    assertThat(SectionFinder.find(text)).hasSize(3);
  }

  @Test
  void a_line_of_a_megabyte_is_no_burden() {
    assertThat(SectionFinder.find("기자 @ⓒ ".repeat(200_000))).isEmpty();
    assertThat(SectionFinder.find("홍길동 기자 = ".repeat(100_000))).isEmpty();
  }

  @Property
  void sections_are_in_order_and_inside_of_the_text(@ForAll("lines") String text) {
    int end = 0;
    for (Section section : SectionFinder.find(text)) {
      assertThat(section.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(section.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(section.span().of(text)).isEqualTo(section.span().of(text).strip()).isNotEmpty();
      end = section.span().end();
    }
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
            "홍길동 기자",
            " ",
            "\n",
            "hong@example.com",
            "ⓒ",
            "무단 전재 금지",
            "[속보]",
            "(종합)",
            "사진=뉴스1",
            "▲",
            "정부는 말했다.",
            "(서울=연합뉴스)",
            "=",
            "/",
            "[관련기사]",
            "https://a.b",
            "제공")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }
}
