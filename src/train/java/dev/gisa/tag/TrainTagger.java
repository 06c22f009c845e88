package dev.gisa.tag;

import dev.gisa.tag.CrfTrainer.Settings;
import dev.gisa.tag.KonecCorpus.Annotated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Corpora → {@code tagger.model}. See README, "Train the tagger".
 *
 * <p>Learns from konec's training file and from the training part of its dev file ({@link Split}).
 * Same data and same settings give the same bytes.
 */
public final class TrainTagger {
  private static final long SEED = 1;

  private TrainTagger() {}

  /** Arguments: training file, dev file, table of proper nouns, model to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      // one argument too many would make an input the file that is written
      throw new IllegalArgumentException("four files are needed, not " + args.length);
    }
    boolean tuning = Boolean.getBoolean("tuning");
    List<Annotated> dev = KonecCorpus.read(Path.of(args[1]));
    List<Annotated> gold = Split.train(dev, tuning);
    List<Annotated> silver = KonecCorpus.read(Path.of(args[0]));
    System.err.printf("%d training and %d dev sentences%n", silver.size(), gold.size());
    byte[] gazetteer = GazetteerWriter.write(Path.of(args[2]));
    List<Annotated> sentences = joined(silver, gold);
    byte[] rescorer =
        RescorerTrainer.write(
            sentences,
            half ->
                model(
                    half, gazetteer, RescorerTrainer.untrained(), Settings.DEFAULT.withOneSeed()));
    byte[] model = model(sentences, gazetteer, rescorer, Settings.DEFAULT);
    Files.write(Path.of(args[3]), model);
    System.err.printf("%s: %d bytes%n", args[3], model.length);
    if (tuning) {
      Tagger tagger = new Tagger(TaggerModel.of(model));
      System.out.println(new TaggerReport(tagger).of(Split.tune(dev)));
    }
  }

  private static byte[] model(
      List<Annotated> sentences, byte[] gazetteer, byte[] rescorer, Settings settings) {
    return new Training(gazetteer, rescorer, settings).model(withUnseenNames(sentences));
  }

  private static List<Annotated> withUnseenNames(List<Annotated> sentences) {
    return joined(sentences, new UnseenNames(sentences, SEED).vary(sentences));
  }

  private static List<Annotated> joined(List<Annotated> first, List<Annotated> second) {
    List<Annotated> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }
}
