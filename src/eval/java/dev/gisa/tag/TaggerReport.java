package dev.gisa.tag;

import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.tag.KonecCorpus.Annotated;
import dev.gisa.tag.SpanScores.Typed;
import dev.gisa.text.Mention;
import dev.gisa.text.Sentence;
import dev.gisa.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A tagger against gold sentences: exact span and type, for konec's six main types and for the
 * types of the output, over all sentences and over news.
 */
final class TaggerReport {
  private static final Set<String> MAIN_TYPES = Set.of("PS", "OG", "LC", "DT", "TI", "QT");

  private final Tagger tagger;

  TaggerReport(Tagger tagger) {
    this.tagger = tagger;
  }

  String of(List<Annotated> sentences) {
    List<Annotated> news = sentences.stream().filter(Annotated::isNews).toList();
    return report(sentences, "all") + report(news, "news");
  }

  private String report(List<Annotated> sentences, String genre) {
    SpanScores main = new SpanScores();
    SpanScores output = new SpanScores();
    SpanScores shipped = new SpanScores();
    MorphAnalyzer analyzer = new MorphAnalyzer();
    Features features = new Features();
    Lattice lattice = tagger.newLattice();
    for (Annotated s : sentences) {
      List<BioCodec.Chunk> found =
          tagger.chunks(s.text(), analyzer.analyze(s.text()), features, lattice);
      main.add(mainTypes(s), typed(found, c -> mainType(c.tagClass())));
      output.add(
          typed(s.classes(), TaggerReport::outputType), typed(found, TaggerReport::outputType));
      shipped.add(typed(s.classes(), TaggerReport::outputType), shipped(s.text(), analyzer));
    }
    String title = genre + ", " + sentences.size() + " sentences, ";
    return main.table(title + "six main types")
        + output.table(title + "output types")
        + shipped.table(title + "output types, as they are output");
  }

  /**
   * What is output: without particles, and with what mentions of the sentence say of each other.
   */
  private Set<Typed> shipped(String text, MorphAnalyzer analyzer) {
    Set<Typed> typed = new HashSet<>();
    List<Sentence> sentences = List.of(new Sentence(new Span(0, text.length()), 0));
    for (Mention mention : tagger.tag(text, sentences, analyzer::analyze)) {
      typed.add(new Typed(mention.type().name(), mention.span()));
    }
    return typed;
  }

  private static Set<Typed> mainTypes(Annotated sentence) {
    Set<Typed> typed = new HashSet<>();
    for (KonecCorpus.FineChunk chunk : sentence.chunks()) {
      String main = chunk.label().substring(0, 2);
      if (MAIN_TYPES.contains(main)) {
        typed.add(new Typed(main, chunk.span()));
      }
    }
    return typed;
  }

  private static Set<Typed> typed(
      List<BioCodec.Chunk> chunks, Function<BioCodec.Chunk, Optional<String>> type) {
    Set<Typed> typed = new HashSet<>();
    chunks.forEach(c -> type.apply(c).ifPresent(t -> typed.add(new Typed(t, c.span()))));
    return typed;
  }

  private static Optional<String> outputType(BioCodec.Chunk chunk) {
    return chunk.tagClass().output().map(Enum::name);
  }

  private static Optional<String> mainType(TagClass tagClass) {
    return switch (tagClass) {
      case PERSON -> Optional.of("PS");
      case ORGANIZATION -> Optional.of("OG");
      case PLACE -> Optional.of("LC");
      case DATE, DATE_DURATION -> Optional.of("DT");
      case TIME, TIME_DURATION -> Optional.of("TI");
      case MONEY, PERCENT, QUANTITY -> Optional.of("QT");
      default -> Optional.empty();
    };
  }
}
