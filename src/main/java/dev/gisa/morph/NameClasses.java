package dev.gisa.morph;

import dev.gisa.morph.Morpheme.NameClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.ko.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ko.dict.TokenInfoFST;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;

/**
 * The class of a proper noun in Nori's own dictionary: {@code 서울} → PLACE.
 *
 * <p>Nori drops mecab-ko-dic's semantic class but keeps the left context id that was made from it.
 * The ids were read off probes of Nori 9.12.3, and a test holds them.
 */
final class NameClasses {
  private static final int PERSON_LEFT_ID = 1785;
  private static final int PLACE_LEFT_ID = 1786;
  private static final int OTHER_LEFT_ID = 1783;

  private final TokenInfoDictionary dictionary = DictionaryWords.INSTANCE;
  private final TokenInfoFST fst = dictionary.getFST();
  private final FST.BytesReader reader = fst.getBytesReader();
  private final FST.Arc<Long> arc = new FST.Arc<>();
  private final IntsRef wordIds = new IntsRef();

  /** The first class listed for the surface; a person before a place before any other. */
  NameClass of(CharSequence surface) {
    try {
      long output = 0;
      fst.getFirstArc(arc);
      for (int i = 0; i < surface.length(); i++) {
        if (fst.findTargetArc(surface.charAt(i), arc, arc, i == 0, reader) == null) {
          return NameClass.NONE;
        }
        output += arc.output();
      }
      if (!arc.isFinal()) {
        return NameClass.NONE;
      }
      dictionary.lookupWordIds((int) (output + arc.nextFinalOutput()), wordIds);
      return best();
    } catch (IOException e) {
      throw new UncheckedIOException("Nori's dictionary in memory", e);
    }
  }

  private NameClass best() {
    NameClass best = NameClass.NONE;
    for (int i = 0; i < wordIds.length; i++) {
      NameClass found = ofLeftId(dictionary.getLeftId(wordIds.ints[wordIds.offset + i]));
      if (found != NameClass.NONE && (best == NameClass.NONE || found.compareTo(best) < 0)) {
        best = found;
      }
    }
    return best;
  }

  private static NameClass ofLeftId(int leftId) {
    return switch (leftId) {
      case PERSON_LEFT_ID -> NameClass.PERSON;
      case PLACE_LEFT_ID -> NameClass.PLACE;
      case OTHER_LEFT_ID -> NameClass.OTHER;
      default -> NameClass.NONE;
    };
  }
}
