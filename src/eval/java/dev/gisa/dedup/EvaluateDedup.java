package dev.gisa.dedup;

import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.spell.HeldOut;
import dev.gisa.spell.Slips;
import dev.gisa.tag.KonecCorpus;
import dev.gisa.tag.KonecCorpus.Annotated;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Plants repeats and traps in articles made of a corpus' news sentences and prints what the
 * deduplicator makes of them.
 *
 * <p>Only sentences that are {@link HeldOut} are drawn: the words of an article are attested no
 * better than those of any other.
 *
 * <p>Arguments: the corpus, a seed, how many articles a kind, and, to see where the generator goes
 * wrong, a kind whose failures are printed.
 */
public final class EvaluateDedup {
  private final Deduplicator deduplicator =
      Deduplicator.near(30, new Slips(new MorphAnalyzer())::isSlip);
  private final Draw draw;
  private final int count;
  private final String shown;

  private EvaluateDedup(Draw draw, int count, String shown) {
    this.draw = draw;
    this.count = count;
    this.shown = shown;
  }

  public static void main(String[] arguments) throws IOException {
    List<Annotated> sentences = HeldOut.from(KonecCorpus.read(Path.of(arguments[0])));
    Draw draw = new Draw(sentences, Long.parseLong(arguments[1]));
    String shown = arguments.length > 3 ? arguments[3] : "";
    new EvaluateDedup(draw, Integer.parseInt(arguments[2]), shown).run();
  }

  private void run() {
    System.out.printf("%-22s %8s %10s %8s%n", "copies", "articles", "cut whole", "false");
    for (ExactKind kind : ExactKind.values()) {
      copies(kind.name(), () -> kind.plant(draw, draw.paragraphs()));
    }
    NearEdits near = new NearEdits(draw.random());
    copies("PARTICLE", () -> copyOf(near::particle));
    copies("ENDING", () -> copyOf(near::ending));
    copies("TYPO", () -> copyOf(near::typo));
    copies("FULL_WIDTH", () -> copyOf(near::fullWidth));
    copies("HANJA_IN_BRACKETS", () -> copyOf(near::hanja));
    copies("PUNCTUATION", () -> copyOf(near::punctuation));
    copies("PARTICLE_AND_ENDING", () -> copyOf(near::two));
    copies("NOTHING", () -> draw.join(draw.paragraphs()));

    System.out.printf("%n%-22s %8s %10s %8s%n", "traps", "articles", "survived", "listed");
    TrapEdits traps = new TrapEdits(draw, near);
    trap("DIGIT", () -> copyOf(traps::digit));
    trap("DATE", () -> copyOf(traps::date));
    trap("NUMERAL", () -> copyOf(traps::numeral));
    trap("NAME", () -> copyOf(traps::name));
    trap("NAME_SYLLABLE", () -> copyOf(traps::nameSyllable));
    trap("NEIGHBOURING_NAME", () -> copyOf(traps::neighbouringName));
    trap("MISSPELT_NAME", () -> copyOf(traps::misspeltName));
    trap("NEIGHBOURING_WORD", () -> copyOf(traps::neighbouringWord));
    trap("CLOSE_WORD", () -> copyOf(traps::closeWord));
    trap("NEGATION", () -> copyOf(traps::negation));
    trap("OPPOSITE", () -> copyOf(traps::opposite));
    for (LegitimateKind kind : LegitimateKind.values()) {
      trap(kind.name(), () -> kind.text(draw));
    }
  }

  /** An edited copy of a sentence, later in the article. */
  private String copyOf(Function<Annotated, Optional<String>> edit) {
    Draw.Edit edited = draw.edit(edit);
    List<String> article = new ArrayList<>(draw.paragraphs());
    article.set(0, article.get(0) + " " + edited.before());
    String copy = Marked.mark(edited.after());
    if (draw.random().nextBoolean()) {
      article.add(2, copy);
    } else {
      article.set(2, article.get(2) + " " + copy);
    }
    return draw.join(article);
  }

  private void copies(String name, Supplier<String> articles) {
    int[] counts =
        count(name, articles, (marked, result) -> result.containsAll(marked.planted()), true);
    System.out.printf("%-22s %8d %9.1f%% %8d%n", name, count, 100.0 * counts[0] / count, counts[1]);
  }

  private void trap(String name, Supplier<String> articles) {
    int[] counts = count(name, articles, (marked, result) -> result.cut().isEmpty(), false);
    System.out.printf(
        "%-22s %8d %9.1f%% %7.1f%%%n",
        name, count, 100.0 * counts[0] / count, 100.0 * counts[2] / count);
  }

  /** The characters that were cut, and whether anything is listed as differing. */
  private record Outcome(BitSet cut, boolean lists) {
    boolean containsAll(BitSet planted) {
      BitSet missing = (BitSet) planted.clone();
      missing.andNot(cut);
      return missing.isEmpty();
    }
  }

  /** How many articles are as they should be, have other cuts, list a difference. */
  private int[] count(
      String name,
      Supplier<String> articles,
      BiFunction<Marked, Outcome, Boolean> isRight,
      boolean mayCut) {
    int[] counts = new int[3];
    for (int i = 0; i < count; i++) {
      draw.nextArticle();
      Marked marked = Marked.of(articles.get());
      Deduplicated result = deduplicator.remove(marked.text());
      Outcome outcome =
          new Outcome(marked.cut(result), result.repeats().stream().anyMatch(r -> !r.isCut()));
      BitSet others = (BitSet) outcome.cut().clone();
      others.andNot(marked.planted());
      boolean right = isRight.apply(marked, outcome);
      counts[0] += right ? 1 : 0;
      counts[1] += others.isEmpty() ? 0 : 1;
      counts[2] += outcome.lists() ? 1 : 0;
      if (name.equals(shown) && (!right || (mayCut && !others.isEmpty()))) {
        System.out.println("---\n" + marked.text() + "\n" + result.repeats());
      }
    }
    return counts;
  }
}
