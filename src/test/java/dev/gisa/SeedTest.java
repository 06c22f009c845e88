package dev.gisa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.dedup.Repeat;
import dev.gisa.json.Json;
import dev.gisa.json.OffsetUnit;
import dev.gisa.link.Entity;
import dev.gisa.link.LinkedMention;
import dev.gisa.link.Quote;
import dev.gisa.text.Article;
import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Publication;
import dev.gisa.text.Span;
import dev.gisa.text.TextDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real article that the product was asked for: its second half repeats its first. */
class SeedTest {
  private static final String SENT = read(Path.of("seeds", "000_07ab5cf0cb3b080e.txt"));
  private static final AnnotatedArticle RESULT = annotate(SENT);

  @Test
  void lines_9_to_14_go_and_nothing_else_does() {
    List<String> lines = SENT.lines().toList();

    assertThat(lines).hasSize(14);
    assertThat(RESULT.clean().text().lines()).isEqualTo(lines.subList(0, 8));
  }

  @Test
  void a_repeat_names_the_copy_that_was_kept() {
    List<String> lines = SENT.lines().toList();

    assertThat(RESULT.repeats())
        .extracting(r -> r.kept().of(SENT).strip())
        .containsExactly(
            String.join("\n", lines.subList(1, 4)), String.join("\n", lines.subList(5, 8)));
  }

  @Test
  void the_text_as_sent_without_the_repeats_is_the_clean_text() {
    StringBuilder rest = new StringBuilder(SENT);
    for (int i = RESULT.repeats().size() - 1; i >= 0; i--) {
      Repeat repeat = RESULT.repeats().get(i);
      rest.delete(repeat.source().start(), repeat.source().end());
    }

    assertThat(rest.toString()).isEqualTo(RESULT.clean().text());
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON,샘 올트먼",
    "PERSON,윤석열",
    "PERSON,김성훈",
    "ORGANIZATION,오픈AI",
    "ORGANIZATION,과학기술정보통신부",
    "ORGANIZATION,마이크로소프트",
    "ORGANIZATION,업스테이지",
    "ORGANIZATION,매스프레소",
    "ORGANIZATION,스캐터랩",
    "ORGANIZATION,루나소프트",
    "LOCATION,한국",
    "LOCATION,대만",
    "PRODUCT,GPT-4",
    "PRODUCT,챗GPT",
    "PRODUCT,K-클라우드"
  })
  void a_name_is_an_entity(EntityType type, String name) {
    assertThat(RESULT.entities()).anyMatch(e -> e.type() == type && e.name().equals(name));
  }

  @Test
  void the_last_name_alone_is_the_person_named_in_full() {
    assertThat(entity("샘 올트먼").aliases()).containsExactly("올트먼");
    assertThat(entity("샘 올트먼").mentions()).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "약 1300억원|{\"amount\":\"130000000000\",\"currency\":\"KRW\",\"approximate\":true}",
        "1억 달러|{\"amount\":\"100000000\",\"currency\":\"USD\",\"approximate\":false}",
        "11일|{\"timex\":\"2023-06-11\"}",
        "지난 9일|{\"timex\":\"2023-06-09\"}",
        "올 하반기|{\"timex\":\"2023-H2\"}",
        "1박 2일|{\"timex\":\"P2D\"}"
      })
  void a_value_is_read(String name, String value) {
    String written =
        Json.result(RESULT, OffsetUnit.UTF16).path("entities").findParents("value").stream()
            .filter(e -> e.path("name").asText().equals(name))
            .map(e -> e.path("value").toString())
            .collect(Collectors.joining());

    assertThat(written).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "샘 올트먼|AI 시대에는 시스템(비메모리) 반도체도|밝혔다",
        "샘 올트먼|오픈AI는 현재 대만 반도체를|밝혔다",
        "샘 올트먼|한국은 반도체 제조 역량 등|극찬했다",
        "샘 올트먼|한국 AI 스타트업은 국제 무대에서|극찬했다",
        "김성훈|오픈AI와 챗GPT 미래 발전|전했다",
        "김성훈|올트먼 CEO가 조만간 한국에|전했다"
      })
  void a_quotation_has_its_speaker(String speaker, String beginning, String cue) {
    assertThat(RESULT.quotes())
        .filteredOn(q -> q.kind() == Quote.Kind.DIRECT && q.text().startsWith(beginning))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(RESULT.entities().get(q.speaker().orElseThrow()).name())
                  .isEqualTo(speaker);
              assertThat(q.cue()).contains(cue);
            });
  }

  @Test
  void nothing_else_is_quoted_directly() {
    assertThat(RESULT.quotes()).filteredOn(q -> q.kind() == Quote.Kind.DIRECT).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({"샘 올트먼,최고경영자,오픈AI", "김성훈,대표,업스테이지"})
  void a_title_has_its_organisation(String person, String title, String organization) {
    assertThat(entity(person).titles())
        .filteredOn(t -> t.title().equals(title))
        .singleElement()
        .extracting(t -> RESULT.entities().get(t.organization().orElseThrow()).name())
        .isEqualTo(organization);
  }

  @Test
  void an_amount_in_a_bracket_is_the_one_before_it_converted() {
    int converted = entity("약 1300억원").conversionOf().orElseThrow();

    assertThat(RESULT.entities().get(converted).name()).isEqualTo("1억 달러");
  }

  @ParameterizedTest
  @ValueSource(strings = {"기업 활동 규제 개선으로 AI 생태계 구축", "국제 규범 마련에서 선도적 역할"})
  void a_proposal_in_a_list_is_no_entity(String proposal) {
    int start = RESULT.clean().text().indexOf(proposal);
    Span span = new Span(start, start + proposal.length());

    assertThat(mentions()).noneMatch(m -> !m.type().hasValue() && m.span().overlaps(span));
  }

  @Test
  void every_mention_stands_where_it_says() {
    for (Mention mention : mentions()) {
      Span source = RESULT.clean().offsets().toSource(mention.span());
      assertThat(source.of(SENT)).isEqualTo(mention.text());
      assertThat(mention.span().of(RESULT.clean().text())).isEqualTo(mention.text());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NFD", "CRLF", "BOM in the text"})
  void another_form_of_the_same_text_says_the_same_and_maps_back_to_itself(String form) {
    String sent =
        switch (form) {
          case "NFD" -> Normalizer.normalize(SENT, Form.NFD);
          case "CRLF" -> SENT.replace("\n", "\r\n");
          default -> "\uFEFF" + SENT;
        };
    AnnotatedArticle result = annotate(sent);

    assertThat(result.clean().text()).isEqualTo(RESULT.clean().text());
    assertThat(result.linked()).isEqualTo(RESULT.linked());
    for (Mention mention : mentions()) {
      String source = result.clean().offsets().toSource(mention.span()).of(sent);
      assertThat(Normalizer.normalize(source, Form.NFC)).isEqualTo(mention.text());
    }
    for (Repeat repeat : result.repeats()) {
      assertThat(repeat.text()).isEqualTo(repeat.source().of(sent));
      assertThat(repeat.kept().of(sent).strip()).isEqualTo(repeat.text().strip());
    }
  }

  private static List<Mention> mentions() {
    return RESULT.entities().stream()
        .flatMap(e -> e.mentions().stream())
        .map(LinkedMention::mention)
        .toList();
  }

  private static AnnotatedArticle annotate(String text) {
    Optional<Publication> published = Optional.of(Publication.on(LocalDate.of(2023, 6, 11)));
    return Gisa.load().annotate(new Article(Optional.empty(), text, published), Options.DEFAULT);
  }

  private static Entity entity(String name) {
    return RESULT.entities().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
  }

  private static String read(Path file) {
    try {
      return TextDecoder.decode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
