package dev.gisa;

import dev.gisa.dedup.Cluster;
import dev.gisa.dedup.Clusterer;
import dev.gisa.dedup.Deduplicated;
import dev.gisa.dedup.Deduplicator;
import dev.gisa.dedup.Fingerprint;
import dev.gisa.dedup.Repeat;
import dev.gisa.link.Linked;
import dev.gisa.link.Linker;
import dev.gisa.link.ReadMention;
import dev.gisa.morph.AnalyzedSentence;
import dev.gisa.morph.MorphAnalyzer;
import dev.gisa.spell.Slips;
import dev.gisa.tag.Tagged;
import dev.gisa.tag.Tagger;
import dev.gisa.text.Article;
import dev.gisa.text.CleanText;
import dev.gisa.text.Mention;
import dev.gisa.text.SentenceSplitter;
import dev.gisa.text.SourceText;
import dev.gisa.text.Span;
import dev.gisa.value.Reading;
import dev.gisa.value.Reference;
import dev.gisa.value.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Annotates Korean news articles: {@code Gisa.load().annotate(Article.of(text))}.
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
   * With the model that this build ships. The dictionaries are loaded too, side by side, so that
   * the first article does not wait for them.
   *
   * @throws IllegalStateException if the model is missing or does not fit this build
   */
  public static Gisa load() {
    // they take as long as the others together; the common pool may have one thread only, this one
    CompletableFuture<Void> words =
        CompletableFuture.runAsync(MorphAnalyzer::loadWords, task -> new Thread(task).start());
    MorphAnalyzer.loadCosts();
    Tagger tagger = Tagger.load();
    words.join();
    return new Gisa(tagger);
  }

  /** Names the weights of the tagger. */
  public String modelVersion() {
    return tagger.modelVersion();
  }

  public AnnotatedArticle annotate(Article article) {
    return annotate(article, Options.DEFAULT);
  }

  public AnnotatedArticle annotate(Article article, Options options) {
    return annotate(article, options, Progress.UNHEARD);
  }

  /**
   * Annotates an article.
   *
   * @param progress hears how far it is, and may end it
   */
  public AnnotatedArticle annotate(Article article, Options options, Progress progress) {
    SourceText source = SourceText.of(article.text());
    progress.ended(Stage.NORMALIZE);
    MorphAnalyzer analyzer = new MorphAnalyzer();
    Deduplicated deduplicated = deduplicator(options, analyzer).remove(source.text());
    progress.ended(Stage.DEDUPLICATE);
    Sections sections =
        Sections.of(
            new CleanText(deduplicated.text(), deduplicated.offsets().then(source.offsets())),
            options.drop());
    progress.ended(Stage.SECTION);
    CleanText clean = sections.clean();

    Warnings warnings = new Warnings(clean.text());
    Linked linked = link(clean.text(), analyzer, article, warnings, progress);
    warnings.noteUnclear(linked.unclear());
    Fingerprint fingerprint = Fingerprint.of(clean.text());
    progress.ended(Stage.FINGERPRINT);
    return new AnnotatedArticle(
        article,
        clean,
        inSource(deduplicated.repeats(), source, article.text()),
        sections.list(),
        linked.of(options.types(), options.minConfidence()),
        fingerprint,
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

  private Linked link(
      String text, MorphAnalyzer analyzer, Article article, Warnings warnings, Progress progress) {
    List<AnalyzedSentence> sentences =
        AnalyzedSentence.of(text, SentenceSplitter.split(text), analyzer, progress::atSentence);
    progress.ended(Stage.ANALYZE);
    Tagged tagged = tagger.tag(text, sentences, progress::atSentence);
    progress.ended(Stage.TAG);
    List<ReadMention> mentions = read(tagged.mentions(), text, article, warnings);
    progress.ended(Stage.READ);
    Linked linked =
        Linker.link(text, sentences, mentions, tagged.doubtful(), article.title().orElse(""));
    progress.ended(Stage.LINK);
    return linked;
  }

  /** Each date is a reference for those behind it. */
  private static List<ReadMention> read(
      List<Mention> mentions, String text, Article article, Warnings warnings) {
    List<ReadMention> read = new ArrayList<>();
    Reference reference = Reference.of(article.published());
    for (Mention mention : mentions) {
      ReadMention next = read(mention, text, reference, warnings);
      read.add(next);
      if (next.value().isPresent()) {
        reference = reference.after(mention, next.value().get());
      }
    }
    return read;
  }

  private static ReadMention read(
      Mention mention, String text, Reference reference, Warnings warnings) {
    if (!mention.type().hasValue()) {
      return new ReadMention(mention, Optional.empty());
    }
    Reading reading = ValueReader.read(text, mention, reference);
    warnings.note(reading);
    return new ReadMention(mention, reading.value());
  }

  /**
   * Repeats of the normal form as ones of the text as sent. Two may meet within what is one letter
   * there, which then goes with the first.
   */
  private static List<Repeat> inSource(List<Repeat> repeats, SourceText source, String sent) {
    List<Repeat> found = new ArrayList<>();
    int before = 0;
    for (Repeat repeat : repeats) {
      Span whole = source.offsets().toSource(repeat.source());
      if (whole.end() > before) {
        Span rest = new Span(Math.max(before, whole.start()), whole.end());
        found.add(repeat.at(rest, source.offsets().toSource(repeat.kept()), rest.of(sent)));
        before = rest.end();
      }
    }
    return found;
  }
}
