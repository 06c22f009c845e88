package dev.gisa.adapter.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.funqy.Funq;

/** The Lambda function: one event in, one answer out. */
public final class GisaFunction {
  @Funq
  public JsonNode annotate(JsonNode event) {
    return event;
  }
}
