package dev.gisa.tag;

import dev.gisa.tag.KonecCorpus.Annotated;
import dev.gisa.tag.SpanScores.Typed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Each quarter of konec's dev file against a model that learnt from the training file and the other
 * three, counted together: four times as many names as in the part that is reported, so chance
 * moves it half as far. Takes as long as training four times.
 */
public final class CrossValidate {
  private CrossValidate() {}

  /** Arguments: training file, dev file, table of proper nouns. */
  public static void main(String[] args) throws IOException {
    List<Annotated> silver = KonecCorpus.read(Path.of(args[0]));
    List<Annotated> dev = KonecCorpus.read(Path.of(args[1]));
    byte[] gazetteer = GazetteerWriter.write(Path.of(args[2]));
    SpanScores all = new SpanScores();
    SpanScores news = new SpanScores();
    for (int quarter = 0; quarter < Split.QUARTERS; quarter++) {
      List<Annotated> training = TrainTagger.joined(silver, Split.withoutQuarter(dev, quarter));
      byte[] model = TrainTagger.model(training, gazetteer);
      TaggerReport report = new TaggerReport(new Tagger(TaggerModel.of(model)));
      for (Annotated sentence : Split.quarter(dev, quarter)) {
        Set<Typed> gold = TaggerReport.mainTypes(sentence);
        Set<Typed> found = report.mainTypes(sentence.text());
        all.add(gold, found);
        if (sentence.isNews()) {
          news.add(gold, found);
        }
      }
    }
    System.out.print(all.table("all, six main types") + news.table("news, six main types"));
  }
}
