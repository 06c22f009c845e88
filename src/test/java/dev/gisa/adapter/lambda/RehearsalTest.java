package dev.gisa.adapter.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gisa.Gisa;
import dev.gisa.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  private static final Gisa GISA = Gisa.load();
  private static final String ARTICLE = "{\"text\":\"윤석열 대통령은 9일 서울에서 말했다.\"}";

  private final List<String> log = new ArrayList<>();
  private final GisaFunction function = new GisaFunction(GISA, log::add);

  @Test
  void each_stage_finds_something_to_do() {
    List<JsonNode> answers = new ArrayList<>();

    new Rehearsal(event -> answers.add(function.annotate(event))).beforeCheckpoint(null);

    JsonNode result = Json.parse(answers.get(0).path("body").asText());
    assertThat(result.path("repeats")).hasSizeGreaterThan(1);
    assertThat(result.path("sections")).isNotEmpty();
    assertThat(result.path("quotes")).isNotEmpty();
    assertThat(result.path("entities").findValuesAsText("type"))
        .contains("PERSON", "ORGANIZATION", "DATE", "MONEY", "PERCENT", "QUANTITY");
  }

  @Test
  void it_is_not_logged_and_the_next_call_is_still_the_first() {
    function.rehearsal().beforeCheckpoint(null);
    assertThat(log).isEmpty();

    function.annotate(Json.parse(ARTICLE));
    assertThat(Json.parse(log.get(0)).path("coldStarts").asInt()).isEqualTo(1);
  }
}
