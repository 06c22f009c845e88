package dev.gisa.adapter.lambda;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives Funqy a mapper without Quarkus's modules, which events and answers have no use for. */
@Singleton
public final class EventMapper {
  @Produces
  @Singleton
  @Unremovable
  ObjectMapper mapper() {
    return new JsonMapper();
  }
}
