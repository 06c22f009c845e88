package dev.gisa.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private final List<ReadMention> mentions = new ArrayList<>();
  private int at;

  @Test
  void a_last_name_alone_is_the_person_named_in_full() {
    mention(EntityType.PERSON, "샘 올트먼");
    mention(EntityType.LOCATION, "한국");
    mention(EntityType.PERSON, "올트먼");

    List<Entity> entities = Linker.link(mentions);

    assertThat(entities).extracting(Entity::name).containsExactly("샘 올트먼", "한국");
    assertThat(entities.get(0).aliases()).containsExactly("올트먼");
    assertThat(entities.get(0).mentions()).hasSize(2);
  }

  @Test
  void the_full_name_may_come_later() {
    mention(EntityType.PERSON, "올트먼");
    mention(EntityType.PERSON, "샘 올트먼");

    assertThat(Linker.link(mentions)).singleElement().extracting(Entity::name).isEqualTo("샘 올트먼");
  }

  @Test
  void a_last_name_that_two_persons_share_stays_on_its_own() {
    mention(EntityType.PERSON, "조지 부시");
    mention(EntityType.PERSON, "젭 부시");
    mention(EntityType.PERSON, "부시");

    assertThat(Linker.link(mentions))
        .extracting(Entity::name)
        .containsExactly("조지 부시", "젭 부시", "부시");
  }

  @Test
  void one_word_with_two_types_is_two_entities() {
    mention(EntityType.LOCATION, "한국");
    mention(EntityType.ORGANIZATION, "한국");

    assertThat(Linker.link(mentions)).hasSize(2);
  }

  @Test
  void line_breaks_and_double_spaces_make_no_other_name() {
    mention(EntityType.PERSON, "샘 올트먼");
    mention(EntityType.PERSON, "샘  올트먼");

    assertThat(Linker.link(mentions))
        .singleElement()
        .extracting(Entity::aliases)
        .asList()
        .isEmpty();
  }

  private void mention(EntityType type, String text) {
    Span span = new Span(at, at + text.length());
    mentions.add(new ReadMention(new Mention(type, span, text, 0.9), Optional.empty()));
    at = span.end() + 1;
  }
}
