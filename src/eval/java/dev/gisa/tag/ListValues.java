package dev.gisa.tag;

import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Publication;
import dev.gisa.text.Span;
import dev.gisa.value.Reading;
import dev.gisa.value.Reference;
import dev.gisa.value.ValueReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of the news in konec's training sentences, to be looked through: konec has mentions
 * but no values, so this shows what is not read, and how what is read is read. See
 * docs/accuracy.md, "Evaluate the values".
 */
public final class ListValues {
  private static final Reference PUBLISHED =
      Reference.of(
          Optional.of(
              new Publication(LocalDate.of(2023, 6, 11), Optional.of(LocalTime.of(9, 30)))));

  private ListValues() {}

  private static final class Row {
    int read;
    int all;
  }

  /** Arguments: training sentences, file for the list (type, mention, value or reason). */
  public static void main(String[] args) throws IOException {
    Map<EntityType, Row> rows = new EnumMap<>(EntityType.class);
    List<String> list = new ArrayList<>();
    for (KonecCorpus.Annotated sentence : KonecCorpus.read(Path.of(args[0]))) {
      for (KonecCorpus.FineChunk chunk : sentence.chunks()) {
        Optional<EntityType> type = TagClass.ofKonec(chunk.label()).output();
        if (!sentence.isNews() || type.filter(EntityType::hasValue).isEmpty()) {
          continue;
        }
        Span span = chunk.span();
        String form = sentence.text().substring(span.start(), span.end());
        Mention mention = new Mention(type.get(), span, form, 1);
        Reading reading = ValueReader.read(sentence.text(), mention, PUBLISHED);
        Row row = rows.computeIfAbsent(type.get(), t -> new Row());
        row.all++;
        row.read += reading.value().isPresent() ? 1 : 0;
        String value = reading.value().map(Object::toString).orElse(reading.toString());
        list.add(String.join("\t", type.get().name(), form, value));
      }
    }
    rows.forEach(
        (type, row) ->
            System.out.printf(
                "%-10s %6d of %6d read, %5.1f %%%n",
                type, row.read, row.all, 100.0 * row.read / row.all));
    Files.write(Path.of(args[1]), list);
    System.out.println("list: " + args[1]);
  }
}
