package dev.gisa.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table of mecab-ko-dic's proper nouns → what {@link Gazetteer} reads. */
final class GazetteerWriter {
  private static final List<String> LISTS =
      List.of("Place", "Place-address", "Place-station", "Group", "Foreign", "Wikipedia", "NNP");

  private GazetteerWriter() {}

  /** Lines of a surface, its class and its list, after a header, gzipped. */
  static byte[] write(Path table) throws IOException {
    Map<Integer, Integer> lists = new TreeMap<>();
    try (BufferedReader in = CorpusFile.open(table)) {
      in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t");
        int list = LISTS.indexOf(cells[2]);
        boolean fits =
            cells[0].length() >= Gazetteer.SHORTEST && cells[0].length() <= Gazetteer.LONGEST;
        if (list >= 0 && fits) {
          lists.merge(hash(cells[0]), 1 << list, (a, b) -> a | b);
        }
      }
    }
    ByteBuffer out = ByteBuffer.allocate(4 + 5 * lists.size()).putInt(lists.size());
    lists.keySet().forEach(out::putInt);
    lists.values().forEach(bits -> out.put(bits.byteValue()));
    return out.array();
  }

  private static int hash(String name) {
    int hash = 0;
    for (char c : name.toCharArray()) {
      hash = Gazetteer.hash(hash, CharacterKind.fold(c));
    }
    return hash;
  }
}
