package dev.gisa.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gisa.corpus.GeneratedCorpus.Article;
import dev.gisa.dedup.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SQL of {@code infra/corpus}, on DuckDB, over 10,000 articles whose clusters are known. */
class ClustersSqlTest {
  private static final Path SQL = Path.of("infra", "corpus");
  private static final List<Article> ARTICLES = GeneratedCorpus.of(10_000, 20231124);
  private static final Map<Integer, String> FIRSTS = new HashMap<>();

  @TempDir static Path folder;

  @BeforeAll
  static void cluster() throws IOException, SQLException {
    Files.createDirectories(folder.resolve("results"));
    Files.write(folder.resolve("results/all.ndjson"), lines());
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute(sql("duckdb.sql").replace("results/", folder + "/results/"));
      statement.execute(sql("pairs.sql"));
      statement.execute(sql("clusters.sql"));
      try (ResultSet rows = statement.executeQuery("SELECT id, first_id FROM article_clusters")) {
        while (rows.next()) {
          FIRSTS.put(Integer.valueOf(rows.getString(1)), rows.getString(2));
        }
      }
    }
  }

  private static String sql(String file) throws IOException {
    return Files.readString(SQL.resolve(file));
  }

  /** Articles as the wire has them; the last two have no text. */
  private static List<String> lines() {
    List<String> lines =
        ARTICLES.stream().map(Article::text).collect(Collectors.toCollection(ArrayList::new));
    lines.add("");
    lines.add(" ");
    for (int i = 0; i < lines.size(); i++) {
      lines.set(i, line(i, lines.get(i)));
    }
    return lines;
  }

  private static String line(int id, String text) {
    Fingerprint fingerprint = Fingerprint.of(text);
    String bands =
        fingerprint.bands().stream()
            .map(band -> '"' + HexFormat.of().toHexDigits(band) + '"')
            .collect(Collectors.joining(","));
    return "{\"schemaVersion\":\"1\",\"id\":\"%d\",\"publishedAt\":\"2023-06-%02d\",\"text\":\"%s\",\"fingerprint\":{\"simhash\":\"%016x\",\"minhash\":[%s]}}"
        .formatted(id, 1 + id % 30, text, fingerprint.simhash(), bands);
  }

  @Test
  void every_article_with_text_has_one_row() {
    assertThat(FIRSTS).hasSize(ARTICLES.size());
  }

  @Test
  void pairs_of_one_cluster_are_found_and_others_are_not() {
    long found = 0;
    long right = 0;
    long known = 0;
    for (int i = 0; i < ARTICLES.size(); i++) {
      for (int k = i + 1; k < ARTICLES.size(); k++) {
        boolean isFound = FIRSTS.get(i).equals(FIRSTS.get(k));
        boolean isKnown = ARTICLES.get(i).cluster() == ARTICLES.get(k).cluster();
        found += isFound ? 1 : 0;
        known += isKnown ? 1 : 0;
        right += isFound && isKnown ? 1 : 0;
      }
    }

    assertThat((double) right / found).as("precision").isGreaterThan(0.99);
    assertThat((double) right / known).as("recall").isGreaterThan(0.95);
  }

  @Test
  void the_first_of_a_cluster_was_published_first() {
    FIRSTS.forEach(
        (id, first) -> assertThat(Integer.parseInt(first) % 30).isLessThanOrEqualTo(id % 30));
  }
}
