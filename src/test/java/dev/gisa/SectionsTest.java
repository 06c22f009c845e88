package dev.gisa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.section.Section.Kind;
import dev.gisa.text.Article;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SectionsTest {
  private static final Gisa GISA = Gisa.load();
  private static final String SENT =
      "[속보] 정부, 새 계획 내놓아\r\n(서울=연합뉴스) 홍길동 기자 = 정부는 9일 새 계획을 내놓았다. 홍길동 기자 hong@example.com\r\n"
          + "[사진=어느뉴스]\r\n업계는 이를 반겼다.\r\n<저작권자 ⓒ 어느뉴스, 무단 전재 금지>";

  @Test
  void furniture_is_found_and_stays() {
    AnnotatedArticle result = annotate(Set.of());

    assertThat(result.clean().text()).isEqualTo(SENT.replace("\r\n", "\n"));
    assertThat(result.sections())
        .extracting(FoundSection::kind)
        .containsExactly(Kind.UPDATE, Kind.BYLINE, Kind.BYLINE, Kind.CAPTION, Kind.COPYRIGHT);
    for (FoundSection section : result.sections()) {
      assertThat(section.source().of(SENT))
          .isEqualTo(section.span().orElseThrow().of(result.clean().text()));
    }
  }

  @Test
  void chosen_kinds_are_dropped() {
    AnnotatedArticle result = annotate(EnumSet.of(Kind.BYLINE, Kind.CAPTION, Kind.COPYRIGHT));

    assertThat(result.clean().text())
        .isEqualTo("[속보] 정부, 새 계획 내놓아\n정부는 9일 새 계획을 내놓았다. \n업계는 이를 반겼다.\n");
    FoundSection update = result.sections().get(0);
    assertThat(update.span().orElseThrow().of(result.clean().text())).isEqualTo("[속보]");
    assertThat(result.sections().subList(1, 5)).allMatch(s -> s.span().isEmpty());
  }

  @Test
  void the_clean_text_and_what_was_dropped_rebuild_the_text() {
    AnnotatedArticle result = annotate(EnumSet.allOf(Kind.class));
    StringBuilder rest = new StringBuilder(SENT);
    List<FoundSection> sections = result.sections();
    for (int i = sections.size() - 1; i >= 0; i--) {
      rest.delete(sections.get(i).source().start(), sections.get(i).source().end());
    }

    assertThat(result.clean().text()).isEqualTo(rest.toString().replace("\r\n", "\n"));
  }

  private static AnnotatedArticle annotate(Set<Kind> drop) {
    Options options =
        new Options(30, true, drop, Options.DEFAULT.types(), Options.DEFAULT.minConfidence());
    return GISA.annotate(new Article(Optional.empty(), SENT, Optional.empty()), options);
  }
}
