package dev.gisa.fuzz;

import dev.gisa.page.ValueLabel;
import dev.gisa.text.EntityType;
import dev.gisa.text.Mention;
import dev.gisa.text.Publication;
import dev.gisa.text.Span;
import dev.gisa.value.Reading;
import dev.gisa.value.Reference;
import dev.gisa.value.ValueReader;
import java.time.LocalDate;
import java.util.Optional;

/** Texts of fragments, read as values of every type. */
public final class ValueFuzzer {
  private static final Reference REFERENCE =
      Reference.of(Optional.of(Publication.on(LocalDate.of(2023, 6, 11))));

  private ValueFuzzer() {}

  public static void fuzzerTestOneInput(byte[] data) {
    String text = Fragments.text(data);
    for (EntityType type : EntityType.values()) {
      if (type.hasValue()) {
        Mention mention = new Mention(type, new Span(0, text.length()), text, 1);
        Reading reading = ValueReader.read(text, mention, REFERENCE);
        reading
            .value()
            .ifPresent(
                value -> {
                  ValueLabel.of(value);
                  REFERENCE.after(mention, value);
                });
      }
    }
  }
}
