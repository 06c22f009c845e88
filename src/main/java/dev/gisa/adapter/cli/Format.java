package dev.gisa.adapter.cli;

import dev.gisa.AnnotatedArticle;
import dev.gisa.json.Json;
import dev.gisa.json.OffsetUnit;
import dev.gisa.page.HtmlPage;

/** How results are printed. */
enum Format {
  JSON {
    @Override
    String render(AnnotatedArticle article, OffsetUnit offsets) {
      return Json.pretty(Json.result(article, offsets));
    }
  },
  NDJSON {
    @Override
    String render(AnnotatedArticle article, OffsetUnit offsets) {
      return Json.compact(Json.result(article, offsets));
    }
  },
  TEXT {
    @Override
    String render(AnnotatedArticle article, OffsetUnit offsets) {
      return TextReport.of(Json.result(article, offsets));
    }
  },
  HTML {
    @Override
    String render(AnnotatedArticle article, OffsetUnit offsets) {
      return HtmlPage.of(article, offsets);
    }
  };

  /** One result. */
  abstract String render(AnnotatedArticle article, OffsetUnit offsets);
}
