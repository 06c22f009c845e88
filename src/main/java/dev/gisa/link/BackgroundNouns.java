package dev.gisa.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * In how many of a collection's sentences each noun stands: 정부 in 214 of 11,435.
 *
 * <p>The table is of konec's training sentences of news; {@code CountNouns} makes it. A noun that
 * it does not have stood in none or one.
 */
final class BackgroundNouns {
  private static final String RESOURCE = "nouns.tsv";

  private final Map<String, Integer> counts = new HashMap<>();
  private final int sentences;

  private BackgroundNouns(BufferedReader lines) throws IOException {
    this.sentences = Integer.parseInt(lines.readLine());
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      counts.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
    }
  }

  private static final class Holder {
    private static final BackgroundNouns SHIPPED = load();
  }

  /** The table that this build ships; it is read when it is asked for first. */
  static BackgroundNouns shipped() {
    return Holder.SHIPPED;
  }

  private static BackgroundNouns load() {
    try (InputStream in = BackgroundNouns.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing, run the trainer again");
      }
      return new BackgroundNouns(new BufferedReader(new InputStreamReader(in, UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How rare a noun is: the logarithm of sentences per sentence that has it. */
  double rarity(String noun) {
    return Math.log((sentences + 1.0) / (counts.getOrDefault(noun, 0) + 1.0));
  }
}
