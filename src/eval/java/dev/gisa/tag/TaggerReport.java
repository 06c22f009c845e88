package dev.gisa.tag;

import dev.gisa.morph.AnalyzedSentence;
import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.tag.BioCodec.Chunk;
import dev.gisa.tag.KonecCorpus.Annotated;
import dev.gisa.tag.SpanScores.Typed;
import dev.gisa.text.Mention;
import dev.gisa.text.Sentence;
import dev.gisa.text.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tagger against gold sentences: exact span and type, for konec's six main types and for the
 * types of the output, over all sentences and over news.
 */
final class TaggerReport {
  private static final Set<String> MAIN_TYPES = Set.of("PS", "OG", "LC", "DT", "TI", "QT");

  private final Tagger tagger;
  private final MorphAnalyzer analyzer = new MorphAnalyzer();
  private final Decoder decoder;

  TaggerReport(Tagger tagger) {
    this.tagger = tagger;
    this.decoder = tagger.newDecoder();
  }

  String of(List<Annotated> sentences) {
    List<Annotated> news = sentences.stream().filter(Annotated::isNews).toList();
    return report(sentences, "all") + report(news, "news");
  }

  private String report(List<Annotated> sentences, String genre) {
    SpanScores main = new SpanScores();
    SpanScores output = new SpanScores();
    SpanScores shipped = new SpanScores();
    CalibrationError calibration = new CalibrationError();
    for (Annotated s : sentences) {
      List<ScoredChunk> found = chunks(s.text());
      Set<Typed> gold = outputTypes(s.classes().stream());
      main.add(mainTypes(s), mainTypes(found));
      output.add(gold, outputTypes(found.stream().map(TaggerReport::chunk)));
      for (ScoredChunk chunk : found) {
        chunk
            .tagClass()
            .output()
            .ifPresent(
                t ->
                    calibration.add(
                        chunk.probability(), gold.contains(new Typed(t.name(), chunk.span()))));
      }
      shipped.add(gold, shipped(s.text()));
    }
    String title = genre + ", " + sentences.size() + " sentences, ";
    return main.table(title + "six main types")
        + output.table(title + "output types")
        + shipped.table(title + "output types, as they are output")
        + calibration.line(title + "expected calibration error");
  }

  private List<ScoredChunk> chunks(String text) {
    return tagger.chunks(text, analyzer.analyze(text), decoder);
  }

  /** The mentions of konec's six main types in a sentence. */
  Set<Typed> mainTypes(String sentence) {
    return mainTypes(chunks(sentence));
  }

  private static Set<Typed> mainTypes(List<ScoredChunk> found) {
    return found.stream()
        .flatMap(c -> mainType(c.tagClass()).map(t -> new Typed(t, c.span())).stream())
        .collect(Collectors.toSet());
  }

  static Set<Typed> mainTypes(Annotated sentence) {
    return sentence.chunks().stream()
        .filter(c -> MAIN_TYPES.contains(c.label().substring(0, 2)))
        .map(c -> new Typed(c.label().substring(0, 2), c.span()))
        .collect(Collectors.toSet());
  }

  /**
   * What is output: without particles, and with what mentions of the sentence say of each other.
   */
  private Set<Typed> shipped(String text) {
    Set<Typed> typed = new HashSet<>();
    List<Sentence> sentences = List.of(new Sentence(new Span(0, text.length()), 0));
    for (Mention mention :
        tagger.tag(text, AnalyzedSentence.of(text, sentences, analyzer)).mentions()) {
      typed.add(new Typed(mention.type().name(), mention.span()));
    }
    return typed;
  }

  /** Lines of a sentence's id, {@code missed} or {@code wrong}, a type, a span and its text. */
  String errors(List<Annotated> sentences) {
    StringBuilder errors = new StringBuilder();
    for (Annotated s : sentences) {
      Set<Typed> gold = outputTypes(s.classes().stream());
      Set<Typed> found = shipped(s.text());
      Stream.concat(gold.stream(), found.stream())
          .distinct()
          .filter(t -> !(gold.contains(t) && found.contains(t)))
          .sorted(Comparator.comparing((Typed t) -> t.span().start()).thenComparing(Typed::type))
          .forEach(
              t ->
                  errors.append(
                      "%s\t%s\t%s\t%d-%d\t%s%n"
                          .formatted(
                              s.id(),
                              gold.contains(t) ? "missed" : "wrong",
                              t.type(),
                              t.span().start(),
                              t.span().end(),
                              t.span().of(s.text()))));
    }
    return errors.toString();
  }

  private static Chunk chunk(ScoredChunk scored) {
    return new Chunk(scored.tagClass(), scored.span());
  }

  private static Set<Typed> outputTypes(Stream<Chunk> chunks) {
    Set<Typed> typed = new HashSet<>();
    chunks.forEach(
        c -> c.tagClass().output().ifPresent(t -> typed.add(new Typed(t.name(), c.span()))));
    return typed;
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
