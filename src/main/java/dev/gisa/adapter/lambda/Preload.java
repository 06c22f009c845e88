package dev.gisa.adapter.lambda;

import dev.gisa.Gisa;
import dev.gisa.text.Article;
import java.util.concurrent.CompletableFuture;

/**
 * Loads gisa while Quarkus starts, which leaves most of a second processor unused: dictionaries and
 * classes are there when the first event comes, or nearly so. Where there is one processor only, it
 * takes no longer than without.
 */
public final class Preload {
  private static CompletableFuture<Gisa> gisa;

  private Preload() {}

  /** Begins, if nobody has, and does not wait. */
  public static synchronized void begin() {
    if (gisa == null) {
      gisa = CompletableFuture.supplyAsync(Gisa::load);
    }
  }

  /**
   * The same, and has it annotate a small article, for the classes. Nobody waits for that: the
   * first event finds what is loaded by then, and loads the rest.
   */
  static synchronized void beginWithArticle() {
    if (gisa == null) {
      begin();
      gisa.thenAcceptAsync(g -> g.annotate(Article.of(Rehearsal.ARTICLE)));
    }
  }

  /** Waits until it is loaded. */
  static Gisa gisa() {
    begin();
    return gisa.join();
  }
}
