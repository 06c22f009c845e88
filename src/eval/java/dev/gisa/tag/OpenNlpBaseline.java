package dev.gisa.tag;

import dev.gisa.tag.KonecCorpus.Annotated;
import dev.gisa.tag.SpanScores.Typed;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** Apache OpenNLP's name finder: maximum entropy with its own features, cutoff 2. */
final class OpenNlpBaseline implements Baseline {
  private static final int ITERATIONS = 300;
  private static final int CUTOFF = 2;

  private NameFinderME finder;

  @Override
  public String name() {
    return "OpenNLP NameFinderME";
  }

  @Override
  public long train(List<Annotated> sentences) throws Exception {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.THREADS_PARAM, Runtime.getRuntime().availableProcessors());
    List<NameSample> samples = sentences.stream().map(OpenNlpBaseline::sample).toList();
    TokenNameFinderModel model =
        NameFinderME.train(
            "ko",
            null,
            new CollectionObjectStream<>(samples),
            parameters,
            new TokenNameFinderFactory());
    finder = new NameFinderME(model);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.serialize(out);
    return out.size();
  }

  private static NameSample sample(Annotated sentence) {
    Span[] names =
        TaggerReport.mainTypes(sentence).stream()
            .map(t -> new Span(t.span().start(), t.span().end(), t.type()))
            .sorted()
            .toArray(Span[]::new);
    return new NameSample(Baseline.characters(sentence.text()), names, true);
  }

  @Override
  public Set<Typed> find(String sentence) {
    finder.clearAdaptiveData();
    Set<Typed> found = new HashSet<>();
    for (Span name : finder.find(Baseline.characters(sentence))) {
      found.add(new Typed(name.getType(), new dev.gisa.text.Span(name.getStart(), name.getEnd())));
    }
    return found;
  }
}
