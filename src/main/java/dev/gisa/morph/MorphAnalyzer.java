package dev.gisa.morph;

import dev.gisa.morph.Morpheme.NameClass;
import dev.gisa.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.UnknownDictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A sentence → its morphemes: {@code 한국은 넓다} → {@code 한국/NNP 은/J 넓/VA 다/E}.
 *
 * <p>Compounds stay whole and punctuation is kept; white space is in no morpheme. Not for use by
 * two threads at once: make one for each; the dictionaries are shared and load on first use.
 */
public final class MorphAnalyzer {
  private final KoreanTokenizer tokenizer =
      new KoreanTokenizer(
          TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
          DictionaryWords.INSTANCE,
          UnknownDictionary.getInstance(),
          Costs.INSTANCE,
          null,
          DecompoundMode.NONE,
          false,
          false);
  private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
  private final PartOfSpeechAttribute pos = tokenizer.getAttribute(PartOfSpeechAttribute.class);
  private final NameClasses nameClasses = new NameClasses();

  /** Loads the costs of one morpheme after another, which otherwise the first instance does. */
  public static void loadCosts() {
    Objects.requireNonNull(Costs.INSTANCE);
  }

  /** Loads the words, which otherwise the first instance does. */
  public static void loadWords() {
    Objects.requireNonNull(DictionaryWords.INSTANCE);
    UnknownDictionary.getInstance();
  }

  /** Morphemes in text order, with spans relative to {@code sentence}. */
  public List<Morpheme> analyze(String sentence) {
    List<Morpheme> morphemes = new ArrayList<>(sentence.length() / 2 + 1);
    tokenizer.setReader(new StringReader(sentence));
    try {
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        if (pos.getLeftPOS() != POS.Tag.SP) {
          morphemes.add(current(sentence));
        }
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a string in memory", e);
    }
    return morphemes;
  }

  /** The class of a proper noun that the dictionary has among other words: {@code 고창} → PLACE. */
  public NameClass nameClass(String surface) {
    return nameClasses.of(surface);
  }

  private Morpheme current(String sentence) {
    Span span = new Span(offset.startOffset(), offset.endOffset());
    String left = pos.getLeftPOS().name();
    NameClass nameClass =
        left.equals("NNP")
            ? nameClasses.of(sentence.substring(span.start(), span.end()))
            : NameClass.NONE;
    return new Morpheme(span, left, pos.getRightPOS().name(), nameClass);
  }
}
