package dev.gisa.tag;

import dev.gisa.tag.KonecCorpus.Annotated;
import dev.gisa.tag.SpanScores.Typed;
import dev.gisa.text.Span;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** Stanford's CRFClassifier with the features that its documentation gives for names. */
final class StanfordBaseline implements Baseline {
  private static final String OUTSIDE = "O";

  private CRFClassifier<CoreLabel> classifier;

  @Override
  public String name() {
    return "Stanford CRFClassifier";
  }

  @Override
  public long train(List<Annotated> sentences) throws Exception {
    Path columns = Files.createTempFile("konec", ".tsv");
    Path model = Files.createTempFile("stanford", ".ser.gz");
    try {
      write(sentences, columns);
      classifier = new CRFClassifier<>(properties(columns));
      classifier.train();
      classifier.serializeClassifier(model.toString());
      return Files.size(model);
    } finally {
      Files.delete(columns);
      Files.delete(model);
    }
  }

  private static Properties properties(Path columns) {
    Properties properties = new Properties();
    properties.setProperty("trainFile", columns.toString());
    properties.setProperty("map", "word=0,answer=1");
    properties.setProperty("maxIterations", System.getProperty("stanford.iterations", "100"));
    properties.setProperty("featureDiffThresh", "0.05");
    properties.setProperty(
        "multiThreadGrad", String.valueOf(Runtime.getRuntime().availableProcessors()));
    for (String flag :
        List.of(
            "useClassFeature",
            "useWord",
            "usePrev",
            "useNext",
            "useWordPairs",
            "useSequences",
            "usePrevSequences",
            "useDisjunctive")) {
      properties.setProperty(flag, "true");
    }
    properties.setProperty("maxLeft", "1");
    properties.setProperty("disjunctionWidth", "4");
    return properties;
  }

  private static void write(List<Annotated> sentences, Path columns) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(columns)) {
      for (Annotated sentence : sentences) {
        String[] characters = Baseline.characters(sentence.text());
        String[] labels = new String[characters.length];
        Arrays.fill(labels, OUTSIDE);
        for (Typed typed : TaggerReport.mainTypes(sentence)) {
          Arrays.fill(labels, typed.span().start(), typed.span().end(), typed.type());
        }
        for (int t = 0; t < characters.length; t++) {
          out.write(characters[t] + "\t" + labels[t] + "\n");
        }
        out.write("\n");
      }
    }
  }

  @Override
  public Set<Typed> find(String sentence) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (String character : Baseline.characters(sentence)) {
      CoreLabel token = new CoreLabel();
      token.setWord(character);
      tokens.add(token);
    }
    classifier.classify(tokens);
    Set<Typed> found = new HashSet<>();
    int start = 0;
    for (int t = 1; t <= tokens.size(); t++) {
      String label = tokens.get(start).get(AnswerAnnotation.class);
      if (t == tokens.size() || !label.equals(tokens.get(t).get(AnswerAnnotation.class))) {
        if (!label.equals(OUTSIDE)) {
          found.add(new Typed(label, new Span(start, t)));
        }
        start = t;
      }
    }
    return found;
  }
}
