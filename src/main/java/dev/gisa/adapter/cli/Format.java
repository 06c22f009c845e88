package dev.gisa.adapter.cli;

import dev.gisa.AnnotatedArticle;
import dev.gisa.json.Json;
import dev.gisa.json.OffsetUnit;
import dev.gisa.page.HtmlPage;

/** How results are printed. */
enum Format {
  JSON {
    @Override
    String render(AnnotatedArticle article, OffsetUnit offsets, Terminal terminal) {
      return Json.pretty(Json.result(article, offsets));
    }
  },
  NDJSON {
    @Override
    String render(AnnotatedArticle article, OffsetUnit offsets, Terminal terminal) {
      return Json.compact(Json.result(article, offsets));
    }
  },
  TEXT {
    @Override
    String render(AnnotatedArticle article, OffsetUnit offsets, Terminal terminal) {
      return TextReport.of(article, terminal);
    }
  },
  HTML {
    @Override
    String render(AnnotatedArticle article, OffsetUnit offsets, Terminal terminal) {
      return HtmlPage.of(article, offsets);
    }
  };

  /**
   * One result.
   *
   * @param terminal that it is printed on, which matters to {@link #TEXT} only
   */
  abstract String render(AnnotatedArticle article, OffsetUnit offsets, Terminal terminal);
}
