package dev.gisa.link;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article annotated by hand: {@code 01.txt}, and {@code 01.ann} with a line for each thing that
 * stands in it, its cells apart by tabs.
 *
 * <pre>
 * entity    e5  PERSON  성기훈                     what is named
 * alias     e5  …                                another form of its name
 * title     e5  최고경영자  e1  current             a title, the organisation (or -), its status
 * mention   e5  119-122  성기훈                   a name, by UTF-16 code units of the text
 * pronoun   e5  203-204  그
 * quote     q1  165-190  e5  말했다  지금 짓지 …    a quotation, its speaker (or -), the report
 * indirect  i1  206-234  e5  설명했다  투자금의 …
 * keyword   배터리 공장                            the best first
 * </pre>
 */
record GoldenArticle(
    String name,
    String text,
    Map<String, EntityType> entities,
    List<GoldTitle> titles,
    List<GoldMention> mentions,
    List<GoldQuote> quotes,
    List<String> keywords) {

  record GoldTitle(String entity, String title, Optional<String> organization, String status) {}

  record GoldMention(String entity, Span span) {}

  record GoldQuote(boolean direct, Span span, Optional<String> speaker) {}

  /** All articles of a folder, by name. */
  static List<GoldenArticle> readAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<GoldenArticle> articles = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(read(file));
      }
      return articles;
    }
  }

  private static GoldenArticle read(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".txt", "");
    GoldenArticle article =
        new GoldenArticle(
            name,
            Files.readString(file).stripTrailing(),
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    for (String line : Files.readAllLines(file.resolveSibling(name + ".ann"))) {
      article.add(line.split("\t"));
    }
    return article;
  }

  private void add(String[] cells) {
    switch (cells[0]) {
      case "entity" -> entities.put(cells[1], EntityType.valueOf(cells[2]));
      case "title" -> titles.add(new GoldTitle(cells[1], cells[2], optional(cells[3]), cells[4]));
      case "mention" -> mentions.add(new GoldMention(cells[1], span(cells[2], cells[3])));
      case "quote" -> quotes.add(new GoldQuote(true, span(cells[2], cells[5]), optional(cells[3])));
      case "indirect" ->
          quotes.add(new GoldQuote(false, span(cells[2], cells[5]), optional(cells[3])));
      case "keyword" -> keywords.add(cells[1]);
      case "style", "alias", "pronoun" -> {}
      default -> throw new IllegalArgumentException(name + ": " + String.join(" ", cells));
    }
  }

  private static Optional<String> optional(String cell) {
    return cell.equals("-") ? Optional.empty() : Optional.of(cell);
  }

  private Span span(String cell, String words) {
    String[] ends = cell.split("-");
    Span span = new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    if (!span.of(text).replace("\n", "\\n").equals(words)) {
      throw new IllegalArgumentException(name + ": " + cell + " is not " + words);
    }
    return span;
  }

  /** The names in it as a perfect tagger would give them. */
  List<ReadMention> asTagged() {
    return mentions.stream()
        .map(m -> new Mention(entities.get(m.entity()), m.span(), m.span().of(text), 1))
        .map(m -> new ReadMention(m, Optional.empty()))
        .toList();
  }
}
