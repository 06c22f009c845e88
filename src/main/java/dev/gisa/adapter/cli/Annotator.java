package dev.gisa.adapter.cli;

import dev.gisa.AnnotatedArticle;
import dev.gisa.Gisa;
import dev.gisa.Options;
import dev.gisa.json.OffsetUnit;
import dev.gisa.text.Article;
import dev.gisa.text.Publication;
import java.io.IOException;
import java.util.Optional;

/** One input → its result as it is printed, with the options of this run. */
final class Annotator {
  private final Gisa gisa;
  private final Options options;
  private final Optional<Publication> published;
  private final OffsetUnit offsets;
  private final Format format;
  private final Terminal terminal;

  Annotator(
      Gisa gisa,
      Options options,
      Optional<Publication> published,
      OffsetUnit offsets,
      Format format,
      Terminal terminal) {
    this.gisa = gisa;
    this.options = options;
    this.published = published;
    this.offsets = offsets;
    this.format = format;
    this.terminal = terminal;
  }

  AnnotatedArticle annotate(Input input) throws IOException {
    return gisa.annotate(new Article(input.path(), input.text(), published), options);
  }

  String rendered(AnnotatedArticle article) {
    return format.render(article, offsets, terminal);
  }
}
