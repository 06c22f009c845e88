package dev.gisa.tag;

import dev.gisa.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads konec's files: a line {@code ## id text}, then one {@code character TAB label} line for
 * each character, then a blank line; gzipped where the name ends in {@code .gz}.
 */
public final class KonecCorpus {
  private KonecCorpus() {}

  /** A span with one of konec's fine labels, such as {@code OGG_ECONOMY}. */
  public record FineChunk(String label, Span span) {}

  /** One annotated sentence. */
  public record Annotated(String id, String text, List<FineChunk> chunks) {
    public boolean isNews() {
      return id.contains("wikitree");
    }

    List<BioCodec.Chunk> classes() {
      return chunks.stream()
          .map(c -> new BioCodec.Chunk(TagClass.ofKonec(c.label()), c.span()))
          .toList();
    }
  }

  public static List<Annotated> read(Path file) throws IOException {
    List<Annotated> sentences = new ArrayList<>();
    try (BufferedReader in = CorpusFile.open(file)) {
      List<String> block = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("## ")) {
          addTo(sentences, block);
          block.clear();
        }
        if (!line.isEmpty()) {
          block.add(line);
        }
      }
      addTo(sentences, block);
    }
    return sentences;
  }

  private static void addTo(List<Annotated> sentences, List<String> block) {
    if (block.size() < 2) {
      return;
    }
    String id = block.get(0).substring(3).split("[\t ]", 2)[0];
    StringBuilder text = new StringBuilder();
    List<FineChunk> chunks = new ArrayList<>();
    String open = "";
    int start = 0;
    for (String line : block.subList(1, block.size())) {
      int tab = line.lastIndexOf('\t');
      String tag = line.substring(tab + 1);
      if (!tag.equals("I-" + open)) {
        close(chunks, open, start, text.length());
        open = tag.startsWith("B-") ? tag.substring(2) : "";
        start = text.length();
      }
      text.append(line, 0, tab);
    }
    close(chunks, open, start, text.length());
    sentences.add(new Annotated(id, text.toString(), List.copyOf(chunks)));
  }

  private static void close(List<FineChunk> chunks, String label, int start, int end) {
    if (!label.isEmpty()) {
      chunks.add(new FineChunk(label, new Span(start, end)));
    }
  }
}
