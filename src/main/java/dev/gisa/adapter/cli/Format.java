package dev.gisa.adapter.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gisa.json.Json;

/** How results are printed. */
enum Format {
  JSON {
    @Override
    String render(JsonNode result) {
      return Json.pretty(result);
    }
  },
  NDJSON {
    @Override
    String render(JsonNode result) {
      return Json.compact(result);
    }
  },
  TEXT {
    @Override
    String render(JsonNode result) {
      return TextReport.of(result);
    }
  };

  /** One result. */
  abstract String render(JsonNode result);
}
