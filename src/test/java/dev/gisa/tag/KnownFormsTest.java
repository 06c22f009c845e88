package dev.gisa.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.tag.KonecCorpus.Annotated;
import dev.gisa.tag.KonecCorpus.FineChunk;
import dev.gisa.text.Span;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** As the trainer's {@link KnownFormsWriter} counts them. */
class KnownFormsTest {
  private final KnownForms forms =
      KnownForms.read(
          ByteBuffer.wrap(
              KnownFormsWriter.write(
                  List.of(
                      sentence("한국이 이겼다", "OGG_SPORTS", 0, 2),
                      sentence("한국은 춥다", "LCP_COUNTRY", 0, 2),
                      sentence("한국에 왔다", "LCP_COUNTRY", 0, 2),
                      sentence("한국 사람", "LCP_COUNTRY", 0, 2),
                      sentence("이기자 기자", "PS_NAME", 0, 3),
                      sentence("이기자고 했다", "OGG_SPORTS", 5, 6)))));

  private static Annotated sentence(String text, String label, int start, int end) {
    return new Annotated("1", text, List.of(new FineChunk(label, new Span(start, end))));
  }

  @Test
  void a_form_has_the_class_that_it_was_most_often() {
    assertThat(forms.mostFrequent(hash("한국"))).isEqualTo(1 + TagClass.PLACE.ordinal());
    assertThat(forms.mostFrequent(hash("이기자"))).isEqualTo(1 + TagClass.PERSON.ordinal());
  }

  @Test
  void nothing_is_known_of_other_forms() {
    assertThat(forms.mostFrequent(hash("한국은"))).isZero();
    assertThat(forms.standing(hash("한국은"), TagClass.PLACE)).isZero();
  }

  @Test
  void classes_and_forms_that_are_no_name_everywhere_stand_differently() {
    int place = forms.standing(hash("한국"), TagClass.PLACE);
    int team = forms.standing(hash("한국"), TagClass.ORGANIZATION);
    int person = forms.standing(hash("한국"), TagClass.PERSON);

    assertThat(List.of(place, team, person)).doesNotHaveDuplicates().doesNotContain(0);
    assertThat(forms.standing(hash("이기자"), TagClass.PERSON))
        .as("half of its occurrences are no mention")
        .isNotEqualTo(forms.standing(hash("했"), TagClass.ORGANIZATION));
  }

  private static int hash(String form) {
    return KnownForms.hash(form.chars().toArray(), 0, form.length());
  }
}
