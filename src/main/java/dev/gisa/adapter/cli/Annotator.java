package dev.gisa.adapter.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gisa.AnnotatedArticle;
import dev.gisa.Gisa;
import dev.gisa.Options;
import dev.gisa.json.Json;
import dev.gisa.json.OffsetUnit;
import dev.gisa.text.Article;
import dev.gisa.text.Publication;
import java.io.IOException;
import java.util.Optional;

/** One input → its result, with the options of this run. */
final class Annotator {
  private final Gisa gisa;
  private final Options options;
  private final Optional<Publication> published;
  private final OffsetUnit offsets;

  Annotator(Gisa gisa, Options options, Optional<Publication> published, OffsetUnit offsets) {
    this.gisa = gisa;
    this.options = options;
    this.published = published;
    this.offsets = offsets;
  }

  AnnotatedArticle annotate(Input input) throws IOException {
    return gisa.annotate(new Article(input.path(), input.text(), published), options);
  }

  JsonNode result(AnnotatedArticle article) {
    return Json.result(article, offsets);
  }
}
