package dev.gisa.tag;

import dev.gisa.morph.Morpheme;
import dev.gisa.text.Span;
import java.util.List;

/**
 * Takes a trailing particle off a span: {@code 지난 9일부터} → {@code 지난 9일}.
 *
 * <p>The corpus that the model learnt from counts 부터 and 까지 as part of a date or a time; in the
 * output a particle is never part of a mention. One-syllable particles are the model's own
 * decision, as Nori takes the end of many names for one (김지은 → 김지 + 은).
 */
final class ParticleTrimmer {
  private ParticleTrimmer() {}

  static Span trim(Span span, String sentence, List<Morpheme> morphemes) {
    int end = span.end();
    for (int m = morphemes.size() - 1; m >= 0; m--) {
      Morpheme morpheme = morphemes.get(m);
      Span at = morpheme.span();
      if (at.end() < end) {
        break;
      }
      boolean particle =
          at.end() == end
              && at.start() > span.start()
              && at.length() > 1
              && morpheme.leftTag().startsWith("J");
      end = particle ? at.start() : end;
    }
    while (Character.isWhitespace(sentence.charAt(end - 1))) {
      end--;
    }
    return new Span(span.start(), end);
  }
}
