package dev.gisa;

import dev.gisa.dedup.Cluster;
import dev.gisa.dedup.Clusterer;
import dev.gisa.dedup.Deduplicated;
import dev.gisa.dedup.Deduplicator;
import dev.gisa.dedup.Fingerprint;
import dev.gisa.dedup.Repeat;
import dev.gisa.link.Linker;
import dev.gisa.link.ReadMention;
import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.spell.Slips;
import dev.gisa.tag.Tagger;
import dev.gisa.text.Article;
import dev.gisa.text.CleanText;
import dev.gisa.text.Mention;
import dev.gisa.text.SentenceSplitter;
import dev.gisa.text.SourceText;
import dev.gisa.text.Span;
import dev.gisa.value.Reading;
import dev.gisa.value.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Annotates Korean news articles: {@code Gisa.load().annotate(article, Options.DEFAULT)}.
 *
 * <p>The one place where the stages meet: normalise, remove repeats, find furniture, tag, read
 * values, link. One instance serves any number of threads; nothing of one article reaches another's
 * result.
 */
public final class Gisa {
  private final Tagger tagger;

  private Gisa(Tagger tagger) {
    this.tagger = tagger;
  }

  /**
   * With the model that this build ships. The dictionaries are loaded beside it, so that the first
   * article does not wait for them.
   *
   * @throws IllegalStateException if the model is missing or does not fit this build
   */
  public static Gisa load() {
    CompletableFuture<Void> dictionaries = CompletableFuture.runAsync(MorphAnalyzer::new);
    Tagger tagger = Tagger.load();
    dictionaries.join();
    return new Gisa(tagger);
  }

  public AnnotatedArticle annotate(Article article, Options options) {
    SourceText source = SourceText.of(article.text());
    MorphAnalyzer analyzer = new MorphAnalyzer();
    Deduplicated deduplicated = deduplicator(options, analyzer).remove(source.text());
    Sections sections =
        Sections.of(
            new CleanText(deduplicated.text(), deduplicated.offsets().then(source.offsets())),
            options.drop());
    CleanText clean = sections.clean();

    List<ReadMention> mentions = new ArrayList<>();
    Warnings warnings = new Warnings(clean.text());
    for (Mention mention : mentions(clean.text(), analyzer, options)) {
      mentions.add(read(mention, clean.text(), article, warnings));
    }
    return new AnnotatedArticle(
        article,
        clean,
        deduplicated.repeats().stream().map(r -> inSource(r, source, article.text())).toList(),
        sections.list(),
        Linker.link(mentions),
        Fingerprint.of(clean.text()),
        warnings.list(),
        tagger.modelVersion());
  }

  /** The near-duplicates among articles; one that could not be annotated is like none. */
  public static List<Cluster> clusters(List<Optional<AnnotatedArticle>> articles) {
    return Clusterer.cluster(
        articles.stream().map(a -> a.map(b -> b.clean().text()).orElse("")).toList(),
        articles.stream().map(a -> a.flatMap(b -> b.article().publishedOn())).toList());
  }

  private static Deduplicator deduplicator(Options options, MorphAnalyzer analyzer) {
    return options.near()
        ? Deduplicator.near(options.minChars(), new Slips(analyzer)::isSlip)
        : Deduplicator.exact(options.minChars());
  }

  private List<Mention> mentions(String text, MorphAnalyzer analyzer, Options options) {
    return tagger.tag(text, SentenceSplitter.split(text), analyzer::analyze).stream()
        .filter(m -> options.types().contains(m.type()))
        .filter(m -> m.confidence() >= options.minConfidence())
        .toList();
  }

  private static ReadMention read(
      Mention mention, String text, Article article, Warnings warnings) {
    if (!mention.type().hasValue()) {
      return new ReadMention(mention, Optional.empty());
    }
    Reading reading = ValueReader.read(text, mention, article.publishedOn());
    warnings.note(reading);
    return new ReadMention(mention, reading.value());
  }

  /** A repeat of the normal form as one of the text as sent. */
  private static Repeat inSource(Repeat repeat, SourceText source, String sent) {
    Span cut = source.offsets().toSource(repeat.source());
    Span kept = source.offsets().toSource(repeat.kept());
    return repeat.at(cut, kept, cut.of(sent));
  }
}
