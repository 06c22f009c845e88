package dev.gisa.empty;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.funqy.Funq;

/** What a function costs that does nothing. */
public final class EmptyFunction {
  @Funq
  public JsonNode echo(JsonNode event) {
    return event;
  }
}
