package dev.gisa.fuzz;

import dev.gisa.Gisa;
import dev.gisa.Options;
import dev.gisa.section.Section;
import dev.gisa.text.Article;
import java.time.LocalDate;
import java.util.EnumSet;

/** Texts of fragments through the whole pipeline. */
public final class ArticleFuzzer {
  private static final Gisa GISA = Gisa.load();
  private static final Options SHORT =
      new Options(3, true, EnumSet.allOf(Section.Kind.class), Options.DEFAULT.types(), 0);

  private ArticleFuzzer() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Article article = Article.of(Fragments.text(data), LocalDate.of(2023, 6, 11));
    Checks.result(GISA.annotate(article, data.length % 2 == 0 ? Options.DEFAULT : SHORT));
  }
}
