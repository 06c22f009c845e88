package dev.gisa.adapter.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gisa.json.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/** Prints results one by one, as soon as each is there. */
final class ResultWriter {
  private final Format format;
  private final boolean isCollection;
  private final boolean withClusters;
  private final Writer out;
  private boolean isFirst = true;

  ResultWriter(Format format, boolean isCollection, boolean withClusters, OutputStream out) {
    this.format = format;
    this.isCollection = isCollection;
    this.withClusters = withClusters;
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  void begin() throws IOException {
    if (isArray()) {
      out.write(withClusters ? "{\"results\":[" : "[");
    }
  }

  /**
   * @param rendered in the format of this writer
   */
  void write(String name, String rendered) throws IOException {
    switch (format) {
      case JSON -> writeJson(rendered);
      case NDJSON, HTML -> out.write(rendered + "\n");
      case TEXT -> writeText(name, rendered);
    }
    isFirst = false;
    out.flush();
  }

  /** Call this after the last result if there are to be clusters. */
  void writeClusters(JsonNode clusters) throws IOException {
    switch (format) {
      case JSON -> out.write("\n],\"clusters\":" + Json.pretty(clusters) + "}\n");
      case NDJSON -> out.write("{\"clusters\":" + Json.compact(clusters) + "}\n");
      case TEXT -> out.write(TextReport.ofClusters(clusters));
      case HTML -> throw new IllegalStateException("a page has no clusters");
    }
  }

  void end() throws IOException {
    if (isArray() && !withClusters) {
      out.write(isFirst ? "]\n" : "\n]\n");
    }
    out.flush();
  }

  private boolean isArray() {
    return format == Format.JSON && (isCollection || withClusters);
  }

  private void writeJson(String result) throws IOException {
    if (isArray()) {
      out.write(isFirst ? "\n" : ",\n");
    }
    out.write(result);
    if (!isArray()) {
      out.write("\n");
    }
  }

  private void writeText(String name, String report) throws IOException {
    if (isCollection) {
      out.write((isFirst ? "" : "\n") + "==> " + name + " <==\n");
    }
    out.write(report);
  }
}
