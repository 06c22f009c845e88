package dev.gisa.tag;

import dev.gisa.morph.Morpheme;
import dev.gisa.text.Span;
import java.util.List;

/**
 * Takes trailing particles off a date, a time or a number: {@code 지난 9일부터} → {@code 지난 9일}.
 *
 * <p>The corpus that the model learnt from counts 부터 and 까지 as part of them; in the output a
 * particle is never part of a mention. The end of a name is the model's own decision, as Nori takes
 * the end of many for a particle (김지은 → 김지 + 은, 엘도라도 → 엘도 + 라도).
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
              && morpheme.leftTag().equals("J");
      end = particle ? at.start() : end;
    }
    while (Character.isWhitespace(sentence.charAt(end - 1))) {
      end--;
    }
    return new Span(span.start(), end);
  }
}
