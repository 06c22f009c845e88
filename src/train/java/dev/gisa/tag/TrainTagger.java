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
    byte[] model = model(joined(silver, gold), gazetteer);
    Files.write(Path.of(args[3]), model);
    System.err.printf("%s: %d bytes%n", args[3], model.length);
    if (tuning) {
      Tagger tagger = new Tagger(TaggerModel.of(model));
      System.out.println(new TaggerReport(tagger).of(Split.tune(dev)));
    }
  }

  /** A model that learns from all sentences. */
  static byte[] model(List<Annotated> sentences, byte[] gazetteer) {
    byte[] rescorer =
        RescorerTrainer.write(sentences, half -> sequenceModel(withUnseenNames(half), gazetteer));
    List<Annotated> varied = withUnseenNames(sentences);
    byte[] filter = EojeolFilterTrainer.write(varied, gazetteer);
    return new Training(gazetteer, filter, rescorer, Settings.DEFAULT).model(varied);
  }

  /** One that looks at every eojeol, and at no chunk again. */
  private static byte[] sequenceModel(List<Annotated> sentences, byte[] gazetteer) {
    byte[] all = EojeolFilterTrainer.untrained();
    byte[] never = RescorerTrainer.untrained();
    return new Training(gazetteer, all, never, Settings.DEFAULT.withOneSeed()).model(sentences);
  }

  private static List<Annotated> withUnseenNames(List<Annotated> sentences) {
    return joined(sentences, new UnseenNames(sentences, SEED).vary(sentences));
  }

  static List<Annotated> joined(List<Annotated> first, List<Annotated> second) {
    List<Annotated> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }
}
