package dev.gisa.adapter.lambda;

import dev.gisa.Gisa;
import dev.gisa.text.Article;
import java.util.concurrent.CompletableFuture;

/**
 * Loads gisa and has it annotate an article while Quarkus starts, which leaves most of a second
 * processor unused: dictionaries and classes are there when the first event comes, or nearly so.
 * Where there is one processor only, it takes no longer than without.
 */
final class Preload {
  private static final CompletableFuture<Gisa> GISA = CompletableFuture.supplyAsync(Gisa::load);

  static {
    // nobody waits for it: the first event finds what is loaded by then, and loads the rest
    GISA.thenAcceptAsync(gisa -> gisa.annotate(Article.of(Rehearsal.ARTICLE)));
  }

  private Preload() {}

  /** Does not wait. */
  static void begin() {
    // it is begun when this class is initialised
  }

  /** Waits until it is loaded. */
  static Gisa gisa() {
    return GISA.join();
  }
}
